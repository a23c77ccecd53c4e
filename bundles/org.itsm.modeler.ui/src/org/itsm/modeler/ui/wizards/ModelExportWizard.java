/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Exports something of models: which ones its first page asks, beginning with the selected one. */
abstract class ModelExportWizard extends ItsmWizard implements IExportWizard {

    final ModelPage modelPage;

    ModelExportWizard(String window, String context, ModelPage modelPage) {
        super(window, context);
        this.modelPage = modelPage;
    }

    @Override
    public final void init(IWorkbench workbench, IStructuredSelection selection) {
        modelPage.preselect(ModelFiles.chosen(workbench, selection));
    }
}
