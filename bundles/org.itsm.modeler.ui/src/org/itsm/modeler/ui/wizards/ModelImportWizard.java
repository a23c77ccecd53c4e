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
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;

/** Asks for a file of another form, shows what will become of it, makes a model file of it and opens that. */
abstract class ModelImportWizard extends ItsmWizard implements IImportWizard {

    private final FilePage sourcePage;
    private final ReportPage reportPage = ReportPage.ofConversion("wizard.preview");
    private final String texts;
    private NewFilePage filePage;
    private IWorkbench workbench;
    private IStructuredSelection selection;
    private List<Path> read = List.of();
    private Imported imported;

    /**
     * What a file has become.
     *
     * @param carried what was carried over, for the user to read
     * @param listed  what was not, or is worth a look, each with its reason
     */
    record Imported(ITSMModel model, List<String> carried, List<String> listed) {
    }

    /**
     * @param texts      where the keys of its texts begin
     * @param context    of the help
     * @param sourcePage asks for the file, and for more where more is needed
     */
    ModelImportWizard(String texts, String context, FilePage sourcePage) {
        super(texts + ".window", context);
        this.texts = texts;
        this.sourcePage = sourcePage;
    }

    /**
     * Reads the file, off the UI thread; the message of what it throws is told to the user.
     *
     * @param files the file, and what else the page has asked for
     */
    abstract Imported read(List<Path> files) throws Exception;

    @Override
    public final void init(IWorkbench current, IStructuredSelection selected) {
        workbench = current;
        selection = selected;
    }

    @Override
    public final void addPages() {
        filePage = new NewFilePage(texts + ".target", workbench, selection);
        addPage(sourcePage);
        addPage(reportPage);
        addPage(filePage);
    }

    /** The preview is made when the first page is left. */
    @Override
    final boolean mayGo(Object from, Object to) {
        return from != sourcePage || to != reportPage || preview();
    }

    private boolean preview() {
        List<Path> files = sourcePage.files();
        boolean done = ModelFiles.run(getContainer(), monitor -> imported = read(files));
        if (done) {
            read = files;
            reportPage.show(imported.carried(), imported.listed());
            String name = sourcePage.file().getFileName().toString();
            int dot = name.lastIndexOf('.');
            filePage.setFileName((dot > 0 ? name.substring(0, dot) : name) + '.' + ItsmModels.FILE_EXTENSION);
        }
        return done;
    }

    @Override
    public final boolean canFinish() {
        return imported != null && super.canFinish() && sourcePage.files().equals(read);
    }

    @Override
    public final boolean performFinish() {
        IFile file = filePage.file();
        boolean done = ModelFiles.run(getContainer(), monitor -> ModelFiles.write(file,
                Start.contentOf(imported.model(), ItsmModels.uriOf(file.getLocation().toPath())), monitor));
        if (done) {
            ModelFiles.open(workbench, file);
        }
        return done;
    }
}
