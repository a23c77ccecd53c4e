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

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;

/** Asks what a new model starts with. */
final class StartPage extends WizardPage {

    private final List<Start> starts = Start.all();
    private Start chosen = starts.get(0);
    private Table table;
    private Label description;

    StartPage() {
        super("start");
        setTitle(UiTexts.get("wizard.start.title"));
        setDescription(UiTexts.get("wizard.start.description"));
    }

    /** What is chosen when the page opens. */
    void preselect(Start start) {
        chosen = start;
        if (table != null) {
            table.select(starts.indexOf(start));
            describe();
        }
    }

    Start start() {
        return chosen;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        table = new Table(page, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, UiTexts.get("wizard.start.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 200).applyTo(table);
        for (Start start : starts) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(start.label());
            item.setImage(UiIcons.image(start.sample() ? "sample" : "template"));
        }
        table.addListener(SWT.Selection, event -> {
            chosen = starts.get(table.getSelectionIndex());
            describe();
        });
        table.addListener(SWT.DefaultSelection, event -> {
            if (getNextPage() != null) {
                getContainer().showPage(getNextPage());
            }
        });
        description = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, 54).applyTo(description);
        table.select(starts.indexOf(chosen));
        describe();
        setControl(page);
    }

    private void describe() {
        description.setText(chosen.file().description());
    }
}
