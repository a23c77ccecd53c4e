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

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;

/** Makes a model file from a template or a sample and opens it. */
public final class NewModelWizard extends ItsmWizard implements INewWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private NewFilePage filePage;
    private final StartPage startPage = new StartPage();

    /** Called by the workbench. */
    public NewModelWizard() {
        super("wizard.model.window", "newModel");
    }

    /** The same with a start chosen already. */
    public NewModelWizard(Start start) {
        this();
        startPage.preselect(start);
    }

    @Override
    public void init(IWorkbench current, IStructuredSelection selected) {
        workbench = current;
        selection = selected;
    }

    @Override
    public void addPages() {
        filePage = new NewFilePage("wizard.model.title", workbench, selection);
        filePage.setFileName(UiTexts.get("wizard.model.name") + '.' + ItsmModels.FILE_EXTENSION);
        addPage(startPage);
        addPage(filePage);
    }

    @Override
    public boolean performFinish() {
        IFile file = filePage.file();
        Start start = startPage.chosen();
        String name = file.getFullPath().removeFileExtension().lastSegment();
        boolean done = ModelFiles.run(getContainer(),
                monitor -> ModelFiles.write(file, start.contentFor(name), monitor));
        if (done) {
            ModelFiles.open(workbench, file);
        }
        return done;
    }
}
