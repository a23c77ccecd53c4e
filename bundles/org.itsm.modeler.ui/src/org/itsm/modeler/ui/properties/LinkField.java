/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** The targets of a reference, with a search for more. Enter or a double click on one shows it. */
final class LinkField extends Field {

    private static final int ROW = 26;

    private final EReference reference;
    private Table table;
    private Button add;
    private Button remove;

    LinkField(EReference reference, FieldHost host) {
        super(reference, host);
        this.reference = reference;
    }

    @Override
    boolean isTall() {
        return true;
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 0, 0, 0).applyTo(body);
        table = toolkit.createTable(body, (reference.isMany() ? SWT.MULTI : SWT.SINGLE) | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setToolTipText(hint());
        Accessibility.name(table, label());
        table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(host::open));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        table.addListener(SWT.Selection, event -> remove.setEnabled(host.isEditable()));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, reference.isMany() ? 3 * ROW : ROW).applyTo(table);
        Composite buttons = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 2).numColumns(reference.isMany() ? 1 : 2).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, toolkit, reference.isMany() ? "properties.add" : "properties.choose", this::add);
        remove = button(buttons, toolkit, reference.isMany() ? "properties.remove" : "properties.clear", this::remove);
        return body;
    }

    private Button button(Composite parent, FormToolkit toolkit, String key, Runnable action) {
        Button button = toolkit.createButton(parent, UiTexts.get(key), SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(button);
        Accessibility.name(button, UiTexts.get("properties.buttonFor", UiTexts.get(key), label()));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void add() {
        EObject holder = host.object();
        if (holder != null && host.isEditable()) {
            List<ITSMElement> chosen = ElementChooser.choose(table.getShell(), label(), Links.candidates(holder, reference),
                    reference.isMany());
            if (!chosen.isEmpty()) {
                host.run(reference, () -> Links.add(holder, reference, chosen));
            }
        }
    }

    private void remove() {
        EObject holder = host.object();
        if (holder != null && host.isEditable()) {
            List<EObject> targets = reference.isMany() ? selected() : Links.targets(holder, reference);
            if (!targets.isEmpty()) {
                host.run(reference, () -> Links.remove(holder, reference, targets));
            }
        }
    }

    private List<EObject> selected() {
        return Arrays.stream(table.getSelection()).map(item -> (EObject) item.getData()).toList();
    }

    @Override
    void show(EObject object) {
        List<EObject> targets = Links.targets(object, reference);
        table.setRedraw(false);
        table.removeAll();
        for (EObject target : targets) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(target);
            item.setText(target.eIsProxy() ? UiTexts.get("properties.broken") : ElementLabels.textOf(target));
            item.setImage(ElementLabels.iconOf(target.eClass()));
        }
        table.setRedraw(true);
        add.setEnabled(host.isEditable());
        remove.setEnabled(host.isEditable() && !reference.isMany() && !targets.isEmpty());
    }
}
