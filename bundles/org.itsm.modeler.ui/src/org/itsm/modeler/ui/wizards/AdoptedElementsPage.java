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
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Asks what of a catalogue to adopt, how the model comes by it, and whether ITSM processes are made. */
final class AdoptedElementsPage extends WizardPage {

    private Button whole;
    private Button some;
    private Tree tree;
    private Choice<Boolean> reference;
    private Button processes;

    AdoptedElementsPage() {
        super("elements");
        setTitle(UiTexts.get("wizard.adopt.elements.title"));
        setDescription(UiTexts.get("wizard.adopt.elements.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        whole = button(page, SWT.RADIO, "wizard.adopt.whole");
        some = button(page, SWT.RADIO, "wizard.adopt.some");
        whole.setSelection(true);
        tree = new Tree(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(tree, getTitle());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(480, 220).applyTo(tree);
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                whole.setSelection(false);
                some.setSelection(true);
                check();
            }
        });
        reference = new Choice<>(page, UiTexts.get("wizard.adopt.way"), List.of(false, true),
                each -> UiTexts.get(each ? "wizard.adopt.reference" : "wizard.adopt.copy"), this::check);
        new Label(page, SWT.NONE);
        processes = button(page, SWT.CHECK, "wizard.adopt.processes");
        GridDataFactory.swtDefaults().span(2, 1).applyTo(processes);
        processes.setSelection(true);
        setControl(page);
    }

    private Button button(Composite page, int style, String text) {
        Button button = new Button(page, style);
        button.setText(UiTexts.get(text));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> check());
        return button;
    }

    /** Offers a framework. */
    void show(Framework framework) {
        tree.removeAll();
        for (FrameworkElement element : framework.getElements()) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            show(element, item);
            item.setExpanded(true);
        }
        check();
    }

    private static void show(FrameworkElement element, TreeItem item) {
        item.setText(UiTexts.get("wizard.adopt.element", element.getCode(), element.getName()));
        item.setImage(ElementLabels.iconOf(element.eClass()));
        item.setData(element);
        for (FrameworkElement part : element.getElements()) {
            show(part, new TreeItem(item, SWT.NONE));
        }
    }

    private void check() {
        // A file that is referred to but never used would be of no use.
        processes.setEnabled(!reference());
        setPageComplete(whole.getSelection() || !elements().isEmpty());
    }

    /** The elements that are ticked; none stands for the whole catalogue. */
    List<FrameworkElement> elements() {
        List<FrameworkElement> ticked = new ArrayList<>();
        if (!whole.getSelection()) {
            collect(tree.getItems(), ticked);
        }
        return ticked;
    }

    private static void collect(TreeItem[] items, List<FrameworkElement> ticked) {
        for (TreeItem item : items) {
            if (item.getChecked()) {
                ticked.add((FrameworkElement) item.getData());
            }
            collect(item.getItems(), ticked);
        }
    }

    /** Whether the model refers to the file of the catalogue instead of copying from it. */
    boolean reference() {
        return reference.chosen();
    }

    boolean processes() {
        return reference() || processes.getSelection();
    }
}
