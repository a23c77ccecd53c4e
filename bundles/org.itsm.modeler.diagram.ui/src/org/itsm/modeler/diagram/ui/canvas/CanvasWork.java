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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.tool.Tool;

/** What users do with a diagram, asked for by the canvas. */
public interface CanvasWork {

    /**
     * Says whether the tool can be used there.
     *
     * @param container null for the diagram itself
     */
    boolean canCreate(Tool tool, Figure container);

    /**
     * Creates what the tool is for.
     *
     * @param container null for the diagram itself
     * @param more      whether the tool is used again at once; otherwise the name of what was created is asked for
     */
    void create(Tool tool, Figure container, boolean more);

    /** The tools with which a line can be drawn from the figure, in the order of the palette. */
    List<Tool> connectionsFrom(Figure source);

    boolean canConnect(Tool tool, Figure source, Figure target);

    /** Draws a line with one of the tools: where there are several the user chooses. */
    void connect(List<Tool> tools, Figure source, Figure target);

    /** Offers to create something linked to the figure. */
    void createLinked(Figure source);

    boolean canReconnect(Edge edge, End end, Figure newEnd);

    void reconnect(Edge edge, End end, Figure newEnd);

    /** Says whether the figure can be moved about. */
    boolean canMove(Figure figure);

    /** Says whether the figures can be put into or on another one. */
    boolean canMoveInto(Collection<Figure> figures, Figure onto);

    /**
     * Moves figures.
     *
     * @param places the new place of the upper left corner of each figure by its key, in the diagram
     * @param onto   what they are put into; null when they stay where they belong
     */
    void move(Map<String, Point> places, Figure onto);

    /** Offers what mends the findings at the figure. */
    void fixes(Figure figure);

    /** Goes to the diagram of the element. */
    void open(Figure figure);

    /** Goes to where the diagram itself is drawn; does nothing when that is here. */
    void openDiagram();

    /** What can be edited in the figure; empty when nothing can. */
    Optional<String> editableText(Figure figure);

    /**
     * Something is being typed that is not part of the model yet.
     *
     * @param takeOver makes it a part of the model; null when it is, or is given up
     */
    void typing(Runnable takeOver);

    void rename(Figure figure, String text);

    /** What is shown beside the pointer; may be empty. */
    String tooltip(String key);

    /** How a screen reader calls it. */
    String spoken(String key);

    /** Tells users what they are doing. */
    CanvasHints hints();
}
