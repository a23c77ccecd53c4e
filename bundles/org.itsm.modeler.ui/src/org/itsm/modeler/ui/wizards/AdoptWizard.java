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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.itsm.modeler.catalogs.AdoptionPlan;
import org.itsm.modeler.catalogs.AdoptionResult;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.elements.ElementLabels;

/**
 * Adopts a framework catalogue, or elements of it, in a model, as {@code itsm adopt} does: asks for the model and for what
 * to adopt, shows what is added, and adds it in the editor of the model, where it can be undone.
 */
public final class AdoptWizard extends ItsmWizard implements IImportWizard {

    private final ModelPage modelPage = ModelPage.toChange();
    private final CatalogPage catalogPage = new CatalogPage();
    private final AdoptedElementsPage elementsPage = new AdoptedElementsPage();
    private final ReportPage reportPage = ReportPage.ofAdoption();
    private IWorkbench workbench;
    private ModelFile read;
    private Framework framework;

    /** Called by the workbench. */
    public AdoptWizard() {
        super("wizard.adopt.window", "adopt");
    }

    @Override
    public void init(IWorkbench current, IStructuredSelection selection) {
        workbench = current;
        modelPage.preselect(ModelFiles.chosen(workbench, selection));
    }

    @Override
    public void addPages() {
        addPage(modelPage);
        addPage(catalogPage);
        addPage(elementsPage);
        addPage(reportPage);
    }

    /** What is in the catalogue and what is added by it is found out when the page before is left. */
    @Override
    boolean mayGo(Object from, Object to) {
        if (to == elementsPage) {
            return catalogPage.chosen().equals(read) || readCatalog();
        }
        return to != reportPage || preview();
    }

    private boolean readCatalog() {
        ModelFile catalog = catalogPage.chosen();
        boolean done = ModelFiles.run(getContainer(),
                monitor -> framework = Catalogs.load(ItsmModels.newResourceSet(), catalog.name()).orElseThrow());
        if (done) {
            read = catalog;
            elementsPage.show(framework);
        }
        return done;
    }

    private CatalogAdoption adoption() {
        return new CatalogAdoption(modelPage.model(), read,
                new AdoptionPlan(framework, elementsPage.elements(), elementsPage.processes()), elementsPage.reference());
    }

    private boolean preview() {
        CatalogAdoption adoption = adoption();
        Optional<ITSMModel> open = adoption.copyOfOpen();
        AtomicReference<AdoptionResult> result = new AtomicReference<>();
        boolean done = ModelFiles.run(getContainer(), monitor -> result.set(adoption.rehearse(open)));
        if (done) {
            reportPage.show(added(adoption, result.get()), present(result.get()));
        }
        return done;
    }

    private static List<String> added(CatalogAdoption adoption, AdoptionResult result) {
        List<String> lines = new ArrayList<>();
        if (adoption.reference()) {
            lines.add(UiTexts.get("wizard.adopt.file", adoption.catalog().name() + '.' + ItsmModels.FILE_EXTENSION));
        } else {
            lines.add(UiTexts.get("wizard.adopt.copied", result.copiedElements()));
        }
        result.newProcesses().forEach(process -> lines.add(UiTexts.get("wizard.adopt.process", ElementLabels.textOf(process))));
        result.newActivities().forEach(activity -> lines.add(UiTexts.get("wizard.adopt.activity", ElementLabels.textOf(activity))));
        return lines;
    }

    private static List<String> present(AdoptionResult result) {
        return result.processes().stream().filter(process -> !result.newProcesses().contains(process))
                .map(process -> UiTexts.get("wizard.adopt.process", ElementLabels.textOf(process))).toList();
    }

    @Override
    public boolean canFinish() {
        return catalogPage.chosen().equals(read) && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        CatalogAdoption adoption = adoption();
        Optional<ITSMModel> open = adoption.copyOfOpen();
        // What cannot be rehearsed is not begun.
        boolean done = ModelFiles.run(getContainer(), monitor -> {
            adoption.rehearse(open);
            adoption.place();
        });
        return done && carryOut(adoption);
    }

    private boolean carryOut(CatalogAdoption adoption) {
        IFile file = adoption.file();
        ModelFiles.refreshFolder(file.getParent());
        try {
            ItsmEditor editor = ItsmEditor.open(workbench.getActiveWorkbenchWindow().getActivePage(), new FileEditorInput(file));
            editor.session().whenOpen(() -> carryOut(adoption, editor));
            return true;
        } catch (PartInitException failure) {
            ModelFiles.report(failure);
            return false;
        }
    }

    private static void carryOut(CatalogAdoption adoption, ItsmEditor editor) {
        try {
            List<ITSMProcess> adopted = adoption.carryOut(editor.session()).processes();
            adopted.stream().findFirst().ifPresent(editor::reveal);
        } catch (IOException failure) {
            ModelFiles.report(failure);
        }
    }
}
