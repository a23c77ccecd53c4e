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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.itsm.modeler.ui.UiTexts;

/**
 * The fields of a section, one below the other. A feature has one field whatever class it is shown for: it is made when
 * it is first needed, and hidden while an element of a class without the feature is shown.
 */
final class FieldRows {

    private final Composite body;
    private final FormToolkit toolkit;
    private final Map<EStructuralFeature, Row> rows = new HashMap<>();
    private List<Row> shown = List.of();

    /** The field of a feature with its label. */
    private record Row(Field field, Label label, Control control) {

        void setVisible(boolean visible) {
            for (Control part : List.of(label, control)) {
                ((GridData) part.getLayoutData()).exclude = !visible;
                part.setVisible(visible);
            }
        }
    }

    /** @param body has a layout of two columns */
    FieldRows(Composite body, FormToolkit toolkit) {
        this.body = body;
        this.toolkit = toolkit;
    }

    /** Shows fields for these features and no others, in that order as far as classes agree about it. */
    void show(List<? extends EStructuralFeature> features, Function<EStructuralFeature, Field> maker) {
        List<Row> wanted = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            Row above = wanted.isEmpty() ? null : wanted.get(wanted.size() - 1);
            wanted.add(rows.computeIfAbsent(feature, missing -> create(maker.apply(missing), above)));
        }
        shown.stream().filter(row -> !wanted.contains(row)).forEach(row -> row.setVisible(false));
        wanted.stream().filter(row -> !shown.contains(row)).forEach(row -> row.setVisible(true));
        shown = wanted;
        body.layout(true);
    }

    private Row create(Field field, Row above) {
        Label label = toolkit.createLabel(body, UiTexts.get("properties.label", field.label()));
        label.setToolTipText(field.hint());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, field.isTall() ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
        Control control = field.create(body, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        if (above == null) {
            control.moveAbove(null);
            label.moveAbove(control);
        } else {
            label.moveBelow(above.control());
            control.moveBelow(label);
        }
        return new Row(field, label, control);
    }

    /** Shows the values of the element in the fields that are seen. */
    void show(EObject element) {
        shown.forEach(row -> row.field().show(element));
    }
}
