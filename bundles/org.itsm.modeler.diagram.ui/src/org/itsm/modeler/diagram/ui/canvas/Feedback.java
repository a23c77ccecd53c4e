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
import java.util.Set;

import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;

/**
 * What is painted over the diagram while something is dragged.
 *
 * @param lit    the keys of the figures on which it can be dropped
 * @param target the key of the one on which it would be dropped now; null for none
 * @param ghosts where what is dragged would come
 * @param line   from where to where a line would lead; empty for none
 */
record Feedback(Set<String> lit, String target, List<Bounds> ghosts, List<Point> line) {

    static final Feedback NONE = new Feedback(Set.of(), null, List.of(), List.of());

    Feedback {
        lit = Set.copyOf(lit);
        ghosts = List.copyOf(ghosts);
        line = List.copyOf(line);
    }
}
