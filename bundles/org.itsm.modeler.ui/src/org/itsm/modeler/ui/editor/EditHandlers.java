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

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;

/** Brings menus and tool bars up to date after the undo history has moved. */
final class EditHandlers {

    private EditHandlers() {
    }

    static void refresh(IWorkbenchPartSite site) {
        ICommandService commands = site.getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        site.getService(IEvaluationService.class).requestEvaluation("activeEditor");
    }
}
