/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.itsm.modeler.diagram.ui.Messages;
import org.itsm.modeler.diagram.ui.session.ModelSession;

/** Where an editor puts its content: until its file is read, how far that is, and a way to stop it, are shown instead. */
public final class ReadingArea {

    /** Milliseconds in which most files are read: for those nothing but their content is shown. */
    private static final int AT_ONCE = 150;
    private static final int STEP = 100;
    private static final int BAR = 300;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite content;
    /** Null unless a file is being read. */
    private Composite waiting;

    public ReadingArea(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        content = new Composite(area, SWT.NONE);
        content.setLayout(new FillLayout());
        stack.topControl = content;
    }

    /** Holds the content of the editor. */
    public Composite content() {
        return content;
    }

    /** Shows the content as soon as the session has its model, and does then what is to be done with it. */
    public void showWhenOpen(ModelSession session, Runnable opened) {
        session.awaitReading(AT_ONCE);
        if (session.isOpening()) {
            wait(session);
        }
        session.whenOpen(() -> {
            if (!area.isDisposed()) {
                top(content);
                opened.run();
            }
        });
    }

    private void wait(ModelSession session) {
        Composite before = waiting;
        waiting = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 20).applyTo(waiting);
        Label text = new Label(waiting, SWT.NONE);
        text.setText(Messages.get(ModelSession.class, "reading", session.file().lastSegment()));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(text);
        ProgressBar bar = new ProgressBar(waiting, SWT.HORIZONTAL);
        bar.getAccessible().addAccessibleListener(new Named(text.getText()));
        GridDataFactory.swtDefaults().hint(BAR, SWT.DEFAULT).applyTo(bar);
        Button cancel = new Button(waiting, SWT.PUSH);
        cancel.setText(IDialogConstants.CANCEL_LABEL);
        cancel.addListener(SWT.Selection, event -> session.cancelOpening());
        showProgress(session, bar);
        top(waiting);
        if (before != null) {
            before.dispose();
        }
    }

    private static void showProgress(ModelSession session, ProgressBar bar) {
        if (!bar.isDisposed() && session.isOpening()) {
            bar.setSelection(session.hundredthsRead());
            bar.getDisplay().timerExec(STEP, () -> showProgress(session, bar));
        }
    }

    private void top(Control control) {
        stack.topControl = control;
        area.layout();
        if (control == content && waiting != null) {
            boolean focused = isWithin(area.getDisplay().getFocusControl(), waiting);
            waiting.dispose();
            waiting = null;
            if (focused) {
                content.setFocus();
            }
        }
    }

    private static boolean isWithin(Control control, Composite ancestor) {
        Control at = control;
        while (at != null && at != ancestor) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Whether the content is not shown yet. */
    public boolean isWaiting() {
        return waiting != null;
    }

    /** Puts the keyboard where the reading can be stopped. */
    public void setFocus() {
        area.setFocus();
    }
}
