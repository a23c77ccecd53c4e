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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.itsm.modeler.ui.Accessibility;

/** Yes or no. */
final class CheckField extends Field {

    private Button check;

    CheckField(EStructuralFeature feature, FieldHost host) {
        super(feature, host);
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 0, 0, 0).applyTo(body);
        check = toolkit.createButton(body, "", SWT.CHECK);
        check.setToolTipText(hint());
        Accessibility.name(check, label());
        check.addListener(SWT.Selection, event -> host.set(feature, check.getSelection()));
        return body;
    }

    @Override
    void show(EObject object) {
        check.setSelection(Boolean.TRUE.equals(object.eGet(feature)));
        check.setEnabled(host.isEditable());
    }
}
