/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.ui.editor.ItsmEditor;

/**
 * Follows the editor that was used last and the model in it, and says when either has changed: once for all that happens
 * within a moment. To be used on the UI thread.
 */
final class EditorFollower implements IPartListener, IPropertyListener, SessionListener {

    private static final int PAUSE = 100;

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final Runnable findings = this::request;
    private ItsmEditor editor;
    private ModelSession session;
    private boolean waiting;
    private boolean stopped;

    EditorFollower(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
    }

    void start() {
        page.addPartListener(this);
        follow(page.getActiveEditor());
        request();
    }

    void stop() {
        stopped = true;
        page.removePartListener(this);
        leave();
    }

    /** The editor that was used last; empty when there is none. */
    Optional<ItsmEditor> editor() {
        return Optional.ofNullable(editor);
    }

    /** Says soon that something has changed. */
    void request() {
        if (!waiting && !stopped) {
            waiting = true;
            Display.getCurrent().timerExec(PAUSE, this::tell);
        }
    }

    private void tell() {
        waiting = false;
        if (!stopped) {
            followSession(editor == null ? null : editor.session());
            changed.run();
        }
    }

    private void follow(IWorkbenchPart part) {
        if (part instanceof ItsmEditor other && other != editor) {
            leave();
            editor = other;
            editor.addPropertyListener(this);
            editor.onFindings(findings);
            followSession(editor.session());
            request();
        }
    }

    private void leave() {
        if (editor != null) {
            editor.removePropertyListener(this);
            editor.removeFindingsListener(findings);
            editor = null;
        }
        followSession(null);
    }

    private void followSession(ModelSession other) {
        if (session != other) {
            if (session != null) {
                session.removeListener(this);
            }
            session = other;
            if (session != null) {
                session.addListener(this);
            }
        }
    }

    // ---- what the editor and its session tell

    @Override
    public void propertyChanged(Object source, int property) {
        // After Save As the editor has another session.
        request();
    }

    @Override
    public void modelChanged() {
        request();
    }

    @Override
    public void reloaded() {
        request();
    }

    @Override
    public void closed() {
        // The editor opens another session.
        request();
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        follow(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        follow(part);
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        if (part == editor) {
            leave();
            request();
        }
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // It goes on following the same editor.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // Activation follows.
    }
}
