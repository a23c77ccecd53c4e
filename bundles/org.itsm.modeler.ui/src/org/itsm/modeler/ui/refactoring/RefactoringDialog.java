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

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;

/** Opens the wizard of a refactoring, after its initial conditions were checked. */
final class RefactoringDialog {

    private RefactoringDialog() {
    }

    static void open(RefactoringWizard wizard, Shell shell) {
        try {
            new RefactoringWizardOpenOperation(wizard).run(shell, wizard.getWindowTitle());
        } catch (InterruptedException cancelled) {
            // The user has cancelled the search for what is affected; nothing has been done.
            Thread.currentThread().interrupt();
        }
    }
}
