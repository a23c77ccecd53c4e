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

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.itsm.modeler.exchange.archimate.ArchiImport;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.exchange.archimate.Mapping;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;

/** Imports a model of the tool Archi: asks for the file, shows what will become of it, makes the model and opens it. */
public final class ArchiImportWizard extends Wizard implements IImportWizard {

    private final FilePage sourcePage = FilePage.toOpen("wizard.archi", "*.archimate");
    private final ReportPage reportPage = new ReportPage("wizard.preview");
    private WizardNewFileCreationPage filePage;
    private IWorkbench workbench;
    private IStructuredSelection selection;
    private Path read;
    private ImportResult result;

    /** Called by the workbench. */
    public ArchiImportWizard() {
        setWindowTitle(UiTexts.get("wizard.archi.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench current, IStructuredSelection selected) {
        workbench = current;
        selection = selected;
    }

    @Override
    public void addPages() {
        filePage = new WizardNewFileCreationPage("file", selection);
        filePage.setTitle(UiTexts.get("wizard.archi.target"));
        filePage.setDescription(UiTexts.get("wizard.model.description"));
        filePage.setFileExtension(ItsmModels.FILE_EXTENSION);
        addPage(sourcePage);
        addPage(reportPage);
        addPage(filePage);
    }

    /** The preview is made when the first page is left. */
    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (event.getCurrentPage() == sourcePage && event.getTargetPage() == reportPage) {
                    event.doit = preview();
                }
            });
        }
    }

    private boolean preview() {
        Path file = sourcePage.file();
        boolean done = ModelFiles.run(getContainer(), monitor -> result = ArchiImport.read(file, Mapping.standard()));
        if (done) {
            read = file;
            reportPage.show(result.report().summary(), result.report().details());
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            filePage.setFileName((dot > 0 ? name.substring(0, dot) : name) + '.' + ItsmModels.FILE_EXTENSION);
        }
        return done;
    }

    @Override
    public boolean canFinish() {
        return result != null && sourcePage.file().equals(read) && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(filePage.getContainerFullPath().append(filePage.getFileName()));
        boolean done = ModelFiles.run(getContainer(),
                monitor -> ModelFiles.write(file, Start.contentOf(result.model()), monitor));
        if (done) {
            ModelFiles.open(workbench, file);
        }
        return done;
    }
}
