/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.view;

import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;

/**
 * The part of a diagram that a window shows. Never altered: each step gives a new one.
 *
 * @param x      where the window's left edge is, in the diagram
 * @param y      where its upper edge is, in the diagram
 * @param scale  pixels of the window for one unit of the diagram
 * @param width  of the window, in pixels
 * @param height of the window, in pixels
 */
public record Viewport(double x, double y, double scale, int width, int height) {

    public static final double MIN_SCALE = 0.02;
    public static final double MAX_SCALE = 6;
    /** Room left around a diagram that is fitted into the window, and around what is revealed, in pixels. */
    private static final double MARGIN = 16;
    /** One turn of the wheel or one key. */
    private static final double STEP = 1.2;

    /** The diagram's upper left corner in life size. */
    public static Viewport ofSize(int width, int height) {
        return new Viewport(0, 0, 1, width, height);
    }

    /** The visible part of the diagram. */
    public Bounds area() {
        return new Bounds(x, y, width / scale, height / scale);
    }

    public Point toDiagram(double screenX, double screenY) {
        return new Point(x + screenX / scale, y + screenY / scale);
    }

    public double screenX(double diagramX) {
        return (diagramX - x) * scale;
    }

    public double screenY(double diagramY) {
        return (diagramY - y) * scale;
    }

    /** In pixels of the window. */
    public Bounds toScreen(Bounds bounds) {
        return new Bounds(screenX(bounds.x()), screenY(bounds.y()), bounds.width() * scale, bounds.height() * scale);
    }

    public Viewport resized(int newWidth, int newHeight) {
        return new Viewport(x, y, scale, newWidth, newHeight);
    }

    /** Moves the window over the diagram, by pixels of the window. */
    public Viewport panned(double right, double down) {
        return new Viewport(x + right / scale, y + down / scale, scale, width, height);
    }

    public Viewport at(double newX, double newY) {
        return new Viewport(newX, newY, scale, width, height);
    }

    /** Another scale; what is at the place of the window stays there. */
    public Viewport scaled(double newScale, double screenX, double screenY) {
        double bounded = Math.max(MIN_SCALE, Math.min(MAX_SCALE, newScale));
        Point fixed = toDiagram(screenX, screenY);
        return new Viewport(fixed.x() - screenX / bounded, fixed.y() - screenY / bounded, bounded, width, height);
    }

    /** Some steps nearer, or further away when negative. */
    public Viewport zoomed(double steps, double screenX, double screenY) {
        return scaled(scale * Math.pow(STEP, steps), screenX, screenY);
    }

    /** The whole of the bounds, as big as possible but never bigger than life, in the middle. */
    public Viewport fit(Bounds bounds) {
        double scaleX = (width - 2 * MARGIN) / Math.max(1, bounds.width());
        double scaleY = (height - 2 * MARGIN) / Math.max(1, bounds.height());
        double fitting = Math.max(MIN_SCALE, Math.min(1, Math.min(scaleX, scaleY)));
        return new Viewport(0, 0, fitting, width, height).centered(bounds);
    }

    /** The middle of the bounds in the middle of the window. */
    public Viewport centered(Bounds bounds) {
        return at(bounds.centerX() - width / scale / 2, bounds.centerY() - height / scale / 2);
    }

    /** Moves as little as it must for the bounds to be seen; what is larger than the window is seen from its upper left corner on. */
    public Viewport reveal(Bounds bounds) {
        double margin = MARGIN / scale;
        return at(revealed(x, width / scale, bounds.x() - margin, bounds.width() + 2 * margin),
                revealed(y, height / scale, bounds.y() - margin, bounds.height() + 2 * margin));
    }

    private static double revealed(double start, double length, double from, double size) {
        if (size > length || from < start) {
            return from;
        }
        return Math.max(start, from + size - length);
    }

    /** Keeps the window over the diagram: not further than the margin beyond it; what is smaller than the window lies in its middle. */
    public Viewport within(Bounds diagram) {
        double margin = MARGIN / scale;
        return at(kept(x, width / scale, diagram.x() - margin, diagram.width() + 2 * margin),
                kept(y, height / scale, diagram.y() - margin, diagram.height() + 2 * margin));
    }

    private static double kept(double start, double length, double from, double size) {
        if (size <= length) {
            return from - (length - size) / 2;
        }
        return Math.max(from, Math.min(from + size - length, start));
    }
}
