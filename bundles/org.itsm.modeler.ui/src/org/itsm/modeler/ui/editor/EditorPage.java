/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the editor. It is told of changes while it is seen, or when it is seen again. */
interface EditorPage {

    /** What stands on its tab. */
    String title();

    /** The name of the help that belongs to it, see {@link org.itsm.modeler.ui.ContextHelp}. */
    String context();

    /** Makes its controls; called once. */
    Control create(Composite parent);

    /** Shows the model as it is now; there may be another one, or none. */
    void refresh(ModelChangeKind kind);

    /** Selects the element and makes it visible; false when the page does not show it. */
    boolean reveal(EObject element);

    /** Puts the keyboard where work on the page begins. */
    void focus();

    /** What has changed since the page was told last. */
    enum ModelChangeKind {
        /** What the rules say. */
        FINDINGS,
        /** Values of elements. */
        VALUES,
        /** Elements have come, gone or moved. */
        STRUCTURE,
        /** All objects are others. */
        EVERYTHING
    }
}
