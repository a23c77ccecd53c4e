/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.canvas;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.ui.paint.Colors;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Selection;
import org.itsm.modeler.diagram.ui.view.Viewport;

/** Paints what lies over the diagram: the selection, its handles, and the feedback of a gesture. */
final class OverlayPainter {

    static final int HANDLE = 8;
    private static final int GAP = 3;
    private static final int STRONG = 255;
    private static final int WEAK = 70;

    private final GC gc;
    private final Viewport viewport;
    private final Colors colors;

    OverlayPainter(GC gc, Viewport viewport, Colors colors) {
        this.gc = gc;
        this.viewport = viewport;
        this.colors = colors;
        gc.setAntialias(SWT.ON);
        gc.setForeground(colors.accent());
        gc.setBackground(colors.accent());
    }

    void selection(Scene scene, Selection selection, boolean focused) {
        for (String key : selection.keys()) {
            boolean primary = selection.primary().filter(key::equals).isPresent();
            gc.setLineWidth(primary ? 3 : 2);
            gc.setLineStyle(focused || !primary ? SWT.LINE_SOLID : SWT.LINE_DASH);
            scene.figure(key).ifPresent(figure -> frame(scene.bounds(figure)));
            scene.edge(key).ifPresent(edge -> line(scene.path(edge), true));
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void frame(Bounds bounds) {
        Rectangle box = pixels(bounds);
        gc.drawRectangle(box.x - GAP, box.y - GAP, box.width + 2 * GAP, box.height + 2 * GAP);
    }

    private void line(List<Point> path, boolean handles) {
        int[] points = new int[2 * path.size()];
        for (int i = 0; i < path.size(); i++) {
            points[2 * i] = (int) Math.round(viewport.screenX(path.get(i).x()));
            points[2 * i + 1] = (int) Math.round(viewport.screenY(path.get(i).y()));
        }
        gc.drawPolyline(points);
        if (handles) {
            square(points[0], points[1]);
            square(points[points.length - 2], points[points.length - 1]);
        }
    }

    private void square(int x, int y) {
        gc.fillRectangle(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
    }

    /** The handle from which lines are drawn. */
    void connectHandle(Bounds figure) {
        Rectangle box = connectHandle(viewport, figure);
        gc.fillOval(box.x, box.y, box.width, box.height);
        gc.setForeground(colors.background());
        gc.setLineWidth(2);
        int middleX = box.x + box.width / 2;
        int middleY = box.y + box.height / 2;
        gc.drawPolyline(new int[] {middleX - 2, middleY - 4, middleX + 2, middleY, middleX - 2, middleY + 4});
        gc.setForeground(colors.accent());
    }

    /** Where that handle is, right of the figure. */
    static Rectangle connectHandle(Viewport viewport, Bounds figure) {
        int size = 2 * HANDLE;
        return new Rectangle((int) Math.round(viewport.screenX(figure.right())) + GAP + 2,
                (int) Math.round(viewport.screenY(figure.centerY())) - size / 2, size, size);
    }

    void feedback(Scene scene, Feedback feedback) {
        for (String key : feedback.lit()) {
            scene.figure(key).ifPresent(figure -> light(scene.bounds(figure), key.equals(feedback.target())));
            scene.edge(key).ifPresent(edge -> light(scene.path(edge)));
        }
        gc.setLineWidth(2);
        for (Bounds ghost : feedback.ghosts()) {
            Rectangle box = pixels(ghost);
            gc.setAlpha(WEAK);
            gc.fillRectangle(box);
            gc.setAlpha(STRONG);
            gc.drawRectangle(box);
        }
        if (!feedback.line().isEmpty()) {
            line(feedback.line(), false);
        }
    }

    private void light(Bounds bounds, boolean target) {
        Rectangle box = pixels(bounds);
        gc.setAlpha(target ? 2 * WEAK : WEAK);
        gc.fillRectangle(box);
        gc.setAlpha(STRONG);
        gc.setLineWidth(target ? 4 : 2);
        gc.drawRectangle(box);
    }

    private void light(List<Point> path) {
        gc.setAlpha(2 * WEAK);
        gc.setLineWidth(HANDLE);
        line(path, false);
        gc.setAlpha(STRONG);
    }

    private Rectangle pixels(Bounds bounds) {
        Bounds window = viewport.toScreen(bounds);
        return new Rectangle((int) Math.round(window.x()), (int) Math.round(window.y()), (int) Math.round(window.width()),
                (int) Math.round(window.height()));
    }
}
