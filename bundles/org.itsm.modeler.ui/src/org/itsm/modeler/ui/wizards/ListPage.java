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

/**
 * Asks for one of a list, at first the first; below the list stands what is to be said of the chosen one.
 *
 * @param <T> what is listed
 */
abstract class ListPage<T> extends WizardPage {

    private static final int WIDTH = 420;

    private final List<T> values;
    private T chosen;
    private Table table;
    private Label description;

    /**
     * @param name  of the page
     * @param texts where the keys of its texts begin
     */
    ListPage(String name, String texts, List<T> values) {
        super(name);
        this.values = values;
        chosen = values.get(0);
        setTitle(UiTexts.get(texts + ".title"));
        setDescription(UiTexts.get(texts + ".description"));
    }

    abstract String labelOf(T value);

    /** The name of an icon of the workbench. */
    abstract String iconOf(T value);

    abstract String descriptionOf(T value);

    /** What is chosen when the page opens. */
    final void preselect(T value) {
        chosen = value;
        if (table != null) {
            table.select(values.indexOf(value));
            describe();
        }
    }

    final T chosen() {
        return chosen;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        table = new Table(page, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, getTitle());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 200).applyTo(table);
        for (T value : values) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(labelOf(value));
            item.setImage(UiIcons.image(iconOf(value)));
        }
        table.addListener(SWT.Selection, event -> {
            chosen = values.get(table.getSelectionIndex());
            describe();
        });
        table.addListener(SWT.DefaultSelection, event -> goOn());
        description = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 54).applyTo(description);
        preselect(chosen);
        setControl(page);
    }

    private void describe() {
        description.setText(descriptionOf(chosen));
        getWizard().getContainer().updateButtons();
    }

    private void goOn() {
        if (canFlipToNextPage()) {
            getContainer().showPage(getNextPage());
        }
    }
}
