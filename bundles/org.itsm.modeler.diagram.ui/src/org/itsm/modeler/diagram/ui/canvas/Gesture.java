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

import java.util.Optional;

import org.itsm.modeler.diagram.ui.view.Traversal.Direction;

/** What mouse and keys mean at the moment. */
interface Gesture {

    /** The left button was pressed. */
    void down(Pointer pointer);

    /** The mouse moved, with the left button held or not. */
    void move(Pointer pointer);

    /** The left button was released. */
    void up(Pointer pointer);

    /** Enter was pressed: does by keyboard what a click does. */
    default void enter() {
    }

    /** The selection moved by keyboard; true when the gesture used the key for itself. */
    default boolean arrow(Direction direction) {
        return false;
    }

    /** The key for the other possibility was pressed; true when the gesture has one. */
    default boolean alternate() {
        return false;
    }

    /** Whether something is dragged that may be wanted outside of the part of the diagram that is seen. */
    default boolean isDragging() {
        return false;
    }

    /** Another state of the diagram is shown: what goes on there; empty when the gesture makes no sense any more. */
    Optional<Gesture> renewed();

    /** It ends without having done anything. */
    default void cancel() {
    }

    /** The one of SWT's cursors that says what a click would do now. */
    int cursor();
}
