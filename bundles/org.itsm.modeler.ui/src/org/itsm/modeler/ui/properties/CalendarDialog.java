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

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.ContextHelp;

/** A calendar to pick a day from. */
final class CalendarDialog extends TrayDialog {

    private final String title;
    private LocalDate day;
    private DateTime calendar;

    CalendarDialog(Shell shell, String title, LocalDate day) {
        super(shell);
        this.title = title;
        this.day = day;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ContextHelp.set(area, "calendar");
        calendar = new DateTime(area, SWT.CALENDAR);
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.DefaultSelection, event -> okPressed());
        Accessibility.name(calendar, title);
        return area;
    }

    @Override
    protected void okPressed() {
        day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        super.okPressed();
    }

    LocalDate day() {
        return day;
    }
}
