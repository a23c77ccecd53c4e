/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;

/** While the canvas has the focus the keys of the diagram commands are in force, and only then. */
final class DiagramContext {

    private static final String ID = "org.itsm.modeler.diagram.ui.diagram";

    private final IContextService contexts;
    private IContextActivation active;

    private DiagramContext(IContextService contexts) {
        this.contexts = contexts;
    }

    static void install(IWorkbenchPartSite site, DiagramCanvas canvas) {
        DiagramContext context = new DiagramContext(site.getService(IContextService.class));
        canvas.addListener(SWT.FocusIn, event -> context.enter());
        canvas.addListener(SWT.FocusOut, event -> context.leave());
        canvas.addListener(SWT.Dispose, event -> context.leave());
    }

    private void enter() {
        if (active == null) {
            active = contexts.activateContext(ID);
        }
    }

    private void leave() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
