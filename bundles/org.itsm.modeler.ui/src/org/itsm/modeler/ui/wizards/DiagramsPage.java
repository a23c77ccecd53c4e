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
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.itsm.modeler.diagram.engine.DiagramRoot;
import org.itsm.modeler.diagram.svg.PictureFormat;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Asks which diagrams of a model to draw, as what, and into which folder. */
final class DiagramsPage extends WizardPage {

    private List<DiagramRoot> diagrams = List.of();
    private Table table;
    private PathField folder;
    private Choice<PictureFormat> format;

    DiagramsPage() {
        super("diagrams");
        setTitle(UiTexts.get("wizard.diagrams.title"));
        setDescription(UiTexts.get("wizard.diagrams.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        table = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, UiTexts.get("wizard.diagrams.title"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(480, 220).applyTo(table);
        table.addListener(SWT.Selection, event -> check());
        addChoosers(page);
        String label = UiTexts.get("wizard.diagrams.folder");
        folder = new PathField(page, PathField.Kind.FOLDER, label, label, null, this::check);
        format = new Choice<>(page, UiTexts.get("wizard.diagrams.format"), List.of(PictureFormat.values()),
                each -> UiTexts.get("wizard.diagrams." + each.name()), this::check);
        setControl(page);
    }

    private void addChoosers(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(row);
        addChooser(row, "wizard.diagrams.all", true);
        addChooser(row, "wizard.diagrams.none", false);
    }

    private void addChooser(Composite row, String text, boolean checked) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(UiTexts.get(text));
        button.addListener(SWT.Selection, event -> {
            Arrays.stream(table.getItems()).forEach(item -> item.setChecked(checked));
            check();
        });
    }

    /** Offers the diagrams, all of them ticked. */
    void show(List<DiagramRoot> offered, Path suggestedFolder) {
        diagrams = offered;
        table.removeAll();
        for (DiagramRoot diagram : offered) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(UiTexts.get("wizard.diagrams.item", diagram.description().id(), diagram.description().label(),
                    ElementLabels.textOf(diagram.root())));
            item.setChecked(true);
        }
        if (folder.isEmpty()) {
            folder.suggest(suggestedFolder);
        }
        check();
    }

    private void check() {
        setErrorMessage(folder.problem());
        setPageComplete(folder.problem() == null && !folder.isEmpty() && !chosen().isEmpty());
    }

    List<DiagramRoot> chosen() {
        TableItem[] items = table.getItems();
        return diagrams.stream().filter(diagram -> items[diagrams.indexOf(diagram)].getChecked()).toList();
    }

    Path folder() {
        return folder.path().orElseThrow();
    }

    PictureFormat format() {
        return format.chosen();
    }
}
