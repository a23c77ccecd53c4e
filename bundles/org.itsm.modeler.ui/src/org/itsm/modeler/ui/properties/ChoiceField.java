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

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.itsm.modeler.model.edit.ItsmLiterals;
import org.itsm.modeler.ui.Accessibility;

/** One of the values of an enumeration. */
final class ChoiceField extends Field {

    private final List<EEnumLiteral> values;
    private Combo combo;

    ChoiceField(EStructuralFeature feature, FieldHost host) {
        super(feature, host);
        values = ((EEnum) feature.getEType()).getELiterals();
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 0, 0, 0).applyTo(body);
        combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(values.stream().map(EEnumLiteral::getInstance).map(ItsmLiterals::of).toArray(String[]::new));
        combo.setToolTipText(hint());
        Accessibility.name(combo, label());
        combo.addListener(SWT.Selection, event -> host.set(feature, values.get(combo.getSelectionIndex()).getInstance()));
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
        return body;
    }

    @Override
    void show(EObject object) {
        Object value = object.eGet(feature);
        int index = -1;
        for (int i = 0; i < values.size(); i++) {
            index = values.get(i).getInstance() == value ? i : index;
        }
        combo.select(index);
        combo.setEnabled(host.isEditable());
    }
}
