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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;

/** Asks for model files of the workspace. */
final class ModelPage extends WizardPage {

    private final List<IFile> files = modelFiles();
    private final int selection;
    private List<IFile> models = List.of();
    private Table table;

    private ModelPage(int selection, String description) {
        super("model");
        this.selection = selection;
        setTitle(UiTexts.get("wizard.chooseModel.title"));
        setDescription(UiTexts.get(description));
    }

    static ModelPage forOne() {
        return new ModelPage(SWT.SINGLE, "wizard.chooseModel.description");
    }

    /** Asks for one that will be changed. */
    static ModelPage toChange() {
        return new ModelPage(SWT.SINGLE, "wizard.chooseModel.toChange");
    }

    /** Asks for one or more. */
    static ModelPage forSeveral() {
        return new ModelPage(SWT.MULTI, "wizard.chooseModels.description");
    }

    private static List<IFile> modelFiles() {
        List<IFile> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + ItsmModels.FILE_EXTENSION)) {
                    found.add((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException failure) {
            ModelFiles.report(failure);
        }
        return found;
    }

    /** What is chosen when the page opens; null leaves the choice to the user. */
    void preselect(IFile file) {
        models = files.contains(file) ? List.of(file) : files.stream().limit(1).toList();
    }

    /** Null when none is chosen. */
    IFile model() {
        return models.isEmpty() ? null : models.get(0);
    }

    List<IFile> models() {
        return models;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        table = new Table(page, selection | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, UiTexts.get("wizard.chooseModel.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 220).applyTo(table);
        for (IFile file : files) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(file.getFullPath().makeRelative().toString());
            item.setImage(UiIcons.image("product-16"));
        }
        table.addListener(SWT.Selection, event -> {
            models = Arrays.stream(table.getSelectionIndices()).mapToObj(files::get).toList();
            setPageComplete(!models.isEmpty());
        });
        models.forEach(model -> table.select(files.indexOf(model)));
        setPageComplete(!models.isEmpty());
        setControl(page);
    }
}
