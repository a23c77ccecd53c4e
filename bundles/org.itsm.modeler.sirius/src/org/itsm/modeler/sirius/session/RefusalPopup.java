/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.session;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.sirius.SiriusTexts;

/** Says below what was typed why it was not taken, until the user goes on. Nothing waits for it. */
final class RefusalPopup extends PopupDialog {

    private static final int MILLISECONDS = 10_000;

    private final String reason;
    private final Control typedInto;
    private final Listener goingOn = this::closeOn;

    private RefusalPopup(Shell parent, Control typedInto, String reason) {
        super(parent, INFOPOPUP_SHELLSTYLE, false, false, false, false, false, SiriusTexts.get("refused.title"), null);
        this.reason = reason;
        this.typedInto = typedInto;
    }

    /** Called on the UI thread. */
    static void show(Display display, String reason) {
        if (PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            Shell parent = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            new RefusalPopup(parent, display.getFocusControl(), reason).open();
        }
    }

    @Override
    public int open() {
        int result = super.open();
        Display display = getShell().getDisplay();
        display.addFilter(SWT.KeyDown, goingOn);
        display.addFilter(SWT.MouseDown, goingOn);
        getShell().addDisposeListener(gone -> {
            display.removeFilter(SWT.KeyDown, goingOn);
            display.removeFilter(SWT.MouseDown, goingOn);
        });
        display.timerExec(MILLISECONDS, this::close);
        return result;
    }

    private void closeOn(Event any) {
        close();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(reason);
        return area;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        if (typedInto == null || typedInto.isDisposed()) {
            return super.getInitialLocation(size);
        }
        if (typedInto instanceof Tree table && table.getSelectionCount() > 0) {
            Rectangle line = table.getSelection()[0].getBounds();
            return table.toDisplay(line.x, line.y + line.height);
        }
        return typedInto.toDisplay(0, Math.max(0, typedInto.getSize().y - size.y));
    }
}
