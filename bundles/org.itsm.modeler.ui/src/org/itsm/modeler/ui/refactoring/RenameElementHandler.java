/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.refactoring;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.itsm.modeler.model.itsm.ITSMElement;

/** Renames the selected element. */
public final class RenameElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        List<ITSMElement> elements = SelectedElements.of(event);
        if (elements.size() == 1 && SelectedElements.session(event).isPresent()) {
            RefactoringDialog.open(new RenameElementWizard(new RenameElementProcessor(elements.get(0))),
                    HandlerUtil.getActiveShell(event));
        }
        return null;
    }
}
