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

import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.tool.Tool;

/** What users are told about what they are just doing: how it goes on, and why something cannot be done. */
public interface CanvasHints {

    /** A tool waits for the place where it is to be used. */
    void creating(Tool tool);

    /**
     * The tool cannot be used there.
     *
     * @param place null for the void
     */
    void cannotCreate(Tool tool, Figure place);

    /** A line waits for the figure where it starts. */
    void choosingStart();

    /** No line of the tools that are chosen starts there. */
    void cannotStart(Figure source);

    /** A line waits for the figure where it ends. */
    void connecting(Figure source);

    /** No line of the tools that are chosen leads there. */
    void cannotConnect(Figure source, Figure target);

    /** An end of a line is moved. */
    void reconnecting(Edge edge);

    /** The line cannot end there. */
    void cannotReconnect(Edge edge, Figure newEnd);

    /** There is nothing to say any more. */
    void clear();
}
