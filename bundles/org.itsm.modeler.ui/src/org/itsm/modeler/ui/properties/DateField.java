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

import java.time.LocalDate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;

/** A day, typed or picked from a calendar. */
final class DateField extends TextField {

    DateField(EStructuralFeature feature, FieldHost host) {
        super(feature, host, TextKind.DATE);
    }

    @Override
    void addMore(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 0, 0, 0).applyTo(body);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(text());
        Button pick = toolkit.createButton(body, "", SWT.PUSH);
        pick.setImage(UiIcons.image("calendar"));
        pick.setToolTipText(UiTexts.get("properties.pickDate"));
        Accessibility.name(pick, UiTexts.get("properties.pickDateFor", label()));
        pick.addListener(SWT.Selection, event -> pick());
    }

    private void pick() {
        if (host.isEditable()) {
            CalendarDialog calendar = new CalendarDialog(text().getShell(), label(),
                    Dates.of(text().getText().strip()).orElseGet(LocalDate::now));
            if (calendar.open() == Window.OK) {
                text().setText(calendar.day().toString());
                commit();
            }
        }
    }
}
