/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.paint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.SceneChanges;
import org.itsm.modeler.diagram.ui.view.Viewport;

/**
 * What the window shows, kept as an image: moving the window only paints what comes into sight; zooming shows the old
 * image larger or smaller until the new one is painted, strip by strip, so that no step takes long. To be disposed by its
 * owner.
 */
public final class ScenePicture {

    private static final int STRIP = 48;

    private final Display display;
    private Image image;
    private Viewport shown;
    private Scene scene;
    private ScenePainter painter;
    private final Deque<Rectangle> missing = new ArrayDeque<>();

    public ScenePicture(Display display) {
        this.display = display;
    }

    /** What is to be seen from now on. What stays the same is not painted again. */
    public void show(ScenePainter newPainter, Scene newScene, Viewport viewport) {
        if (viewport.width() <= 0 || viewport.height() <= 0) {
            return;
        }
        boolean samePainter = painter == newPainter;
        Scene before = scene;
        painter = newPainter;
        scene = newScene;
        if (image == null || shown.width() != viewport.width() || shown.height() != viewport.height()) {
            resize(viewport);
        } else if (!samePainter) {
            // The colours of another theme do not go with what was painted before.
            draw(this::clear);
            shown = viewport;
            everythingIsMissing();
        } else if (shown.scale() != viewport.scale()) {
            stretch(viewport);
        } else {
            move(viewport);
            if (before != newScene) {
                SceneChanges.between(before, newScene).ifPresentOrElse(this::addMissing, this::everythingIsMissing);
            }
        }
    }

    /** What has changed in the diagram is painted again, or all of it when that is about as much. */
    private void addMissing(List<Bounds> areas) {
        Pen pen = new Pen(shown);
        Rectangle window = new Rectangle(0, 0, shown.width(), shown.height());
        List<Rectangle> parts = areas.stream().map(area -> ScenePainter.reach(pen, area).intersection(window))
                .filter(part -> !part.isEmpty()).toList();
        long pixels = parts.stream().mapToLong(part -> (long) part.width * part.height).sum();
        if (pixels > (long) window.width * window.height / 2) {
            everythingIsMissing();
        } else {
            parts.forEach(this::addMissing);
        }
    }

    private void resize(Viewport viewport) {
        Image old = image;
        image = new Image(display, viewport.width(), viewport.height());
        draw(gc -> {
            clear(gc);
            if (old != null) {
                gc.drawImage(old, 0, 0);
            }
        });
        if (old != null) {
            old.dispose();
        }
        shown = viewport;
        everythingIsMissing();
    }

    private void clear(GC gc) {
        gc.setBackground(painter.colors().background());
        gc.fillRectangle(image.getBounds());
    }

    private void stretch(Viewport viewport) {
        Rectangle to = placeOf(shown, viewport);
        Image old = image;
        image = new Image(display, viewport.width(), viewport.height());
        draw(gc -> {
            clear(gc);
            gc.setInterpolation(SWT.NONE);
            gc.drawImage(old, 0, 0, shown.width(), shown.height(), to.x, to.y, to.width, to.height);
        });
        old.dispose();
        shown = viewport;
        everythingIsMissing();
    }

    /** Where the old window lies in the new one. */
    private static Rectangle placeOf(Viewport old, Viewport now) {
        int x = (int) Math.round(now.screenX(old.x()));
        int y = (int) Math.round(now.screenY(old.y()));
        double ratio = now.scale() / old.scale();
        return new Rectangle(x, y, Math.max(1, (int) Math.round(old.width() * ratio)),
                Math.max(1, (int) Math.round(old.height() * ratio)));
    }

    private void move(Viewport viewport) {
        Pen from = new Pen(shown);
        Pen to = new Pen(viewport);
        long right = to.left() - from.left();
        long down = to.top() - from.top();
        int width = viewport.width();
        int height = viewport.height();
        shown = viewport;
        if (Math.abs(right) >= width || Math.abs(down) >= height) {
            everythingIsMissing();
        } else if (right != 0 || down != 0) {
            shift((int) right, (int) down, width, height);
        }
    }

    private void shift(int right, int down, int width, int height) {
        draw(gc -> gc.copyArea(right, down, width, height, 0, 0));
        Deque<Rectangle> moved = new ArrayDeque<>();
        for (Rectangle rectangle : missing) {
            Rectangle there = new Rectangle(rectangle.x - right, rectangle.y - down, rectangle.width, rectangle.height)
                    .intersection(new Rectangle(0, 0, width, height));
            if (!there.isEmpty()) {
                moved.add(there);
            }
        }
        missing.clear();
        if (right != 0) {
            addMissing(new Rectangle(right > 0 ? width - right : 0, 0, Math.abs(right), height));
        }
        if (down != 0) {
            addMissing(new Rectangle(0, down > 0 ? height - down : 0, width, Math.abs(down)));
        }
        missing.addAll(moved);
    }

    private void everythingIsMissing() {
        missing.clear();
        addMissing(new Rectangle(0, 0, shown.width(), shown.height()));
    }

    private void addMissing(Rectangle rectangle) {
        for (int y = rectangle.y; y < rectangle.y + rectangle.height; y += STRIP) {
            missing.add(new Rectangle(rectangle.x, y, rectangle.width, Math.min(STRIP, rectangle.y + rectangle.height - y)));
        }
    }

    /** Whether everything is painted. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Whether it is this that is shown and everything of it is painted. */
    public boolean isComplete(ScenePainter wantedPainter, Scene wantedScene, Viewport viewport) {
        return isComplete() && painter == wantedPainter && scene == wantedScene && viewport.equals(shown);
    }

    /** Paints of what is missing as much as can be done in the time, at least one strip. */
    public void paint(long milliseconds) {
        if (missing.isEmpty()) {
            return;
        }
        long end = System.nanoTime() + milliseconds * 1_000_000;
        draw(gc -> {
            do {
                Rectangle strip = missing.removeFirst();
                gc.setClipping(strip);
                painter.paint(gc, scene, shown, strip);
            } while (!missing.isEmpty() && System.nanoTime() < end);
        });
    }

    /** Paints the picture as it is now. */
    public void drawOn(GC gc) {
        if (image != null) {
            gc.drawImage(image, 0, 0);
        }
    }

    private void draw(Consumer<GC> drawing) {
        GC gc = new GC(image);
        try {
            drawing.accept(gc);
        } finally {
            gc.dispose();
        }
    }

    public void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
