/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.workbench;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/** A dialog of the operating system that asks for a file: it has no SWT widgets and is worked with by keys. */
public final class SystemDialog {

    private final Hands hands;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Listener end = event -> over.set(true);

    private SystemDialog(Hands hands) {
        this.hands = hands;
    }

    /** Does something after which such a dialog opens, and waits for it. */
    public static SystemDialog by(Hands hands, Runnable action) {
        AtomicBoolean shown = new AtomicBoolean();
        Listener listener = event -> shown.set(true);
        SystemDialog dialog = new SystemDialog(hands);
        UiDriver.act(() -> {
            UiDriver.display().addListener(SWT.PreExternalEventDispatch, listener);
            UiDriver.display().addListener(SWT.PostExternalEventDispatch, dialog.end);
        });
        try {
            action.run();
            UiDriver.await("a dialog of the system opens", shown::get);
        } finally {
            UiDriver.act(() -> UiDriver.display().removeListener(SWT.PreExternalEventDispatch, listener));
        }
        return dialog;
    }

    /** Types instead of what the field in front holds; each wait for the workbench would take long meanwhile. */
    public void fill(String text) {
        hands.tap('a', SWT.CTRL);
        text.chars().forEach(hands::tap);
    }

    /** Enter: it is as wanted. */
    public void confirm() {
        hands.tap(SWT.CR);
        UiDriver.await("the dialog of the system closes", over::get);
        UiDriver.act(() -> UiDriver.display().removeListener(SWT.PostExternalEventDispatch, end));
    }
}
