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

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.diagram.engine.DiagramRoot;
import org.itsm.modeler.diagram.svg.PictureFormat;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Asks which diagrams of a model to draw, as what, and into which folder. */
final class DiagramsPage extends WizardPage {

    private List<DiagramRoot> diagrams = List.of();
    private Table table;
    private Text folder;
    private Combo format;

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
        addFolder(page);
        new Label(page, SWT.NONE).setText(UiTexts.get("wizard.diagrams.format"));
        format = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        Arrays.stream(PictureFormat.values()).forEach(each -> format.add(UiTexts.get("wizard.diagrams." + each.name())));
        format.select(0);
        Accessibility.name(format, UiTexts.get("wizard.diagrams.format"));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(format);
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

    private void addFolder(Composite page) {
        new Label(page, SWT.NONE).setText(UiTexts.get("wizard.diagrams.folder"));
        folder = new Text(page, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(folder, UiTexts.get("wizard.diagrams.folder"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addListener(SWT.Modify, event -> check());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(UiTexts.get("wizard.browse"));
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
            dialog.setFilterPath(folder.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
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
        if (folder.getText().isBlank()) {
            folder.setText(suggestedFolder.toString());
        }
        check();
    }

    private void check() {
        String problem = problem(folder.getText().strip());
        setErrorMessage(problem);
        setPageComplete(problem == null && !folder.getText().isBlank() && !chosen().isEmpty());
    }

    private static String problem(String text) {
        try {
            return text.isEmpty() || Files.isDirectory(Path.of(text)) ? null : UiTexts.get("wizard.diagrams.noFolder", text);
        } catch (InvalidPathException wrong) {
            return UiTexts.get("wizard.noPath", text);
        }
    }

    List<DiagramRoot> chosen() {
        TableItem[] items = table.getItems();
        return diagrams.stream().filter(diagram -> items[diagrams.indexOf(diagram)].getChecked()).toList();
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }

    PictureFormat format() {
        return PictureFormat.values()[format.getSelectionIndex()];
    }
}
