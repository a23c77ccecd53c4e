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

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.ui.findings.LiveFindings;

/**
 * Follows the editor of a model that was used last, be it of the whole model or of a diagram, with the findings of the
 * model, and says when any of it has changed: once for all that happens within a moment. To be used on the UI thread.
 */
final class EditorFollower implements IPartListener, IPropertyListener, SessionListener {

    private static final int PAUSE = 100;

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final Runnable found = this::request;
    private IEditorPart editor;
    private ModelSession session;
    private LiveFindings live;
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
    Optional<IEditorPart> editor() {
        return Optional.ofNullable(editor);
    }

    /** The model in that editor; empty while it is being opened again, or when there is no editor. */
    Optional<ModelSession> session() {
        return Optional.ofNullable(session).filter(open -> !open.isClosed());
    }

    /** What the rules say about it. */
    Optional<LiveFindings> findings() {
        return session().map(open -> live);
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
            followSession(editor == null ? null : sessionOf(editor));
            changed.run();
        }
    }

    private static ModelSession sessionOf(IWorkbenchPart part) {
        ModelSession shown = Adapters.adapt(part, ModelSession.class);
        return shown == null || shown.isClosed() ? null : shown;
    }

    private void follow(IWorkbenchPart part) {
        if (part instanceof IEditorPart other && other != editor && sessionOf(other) != null) {
            leave();
            editor = other;
            editor.addPropertyListener(this);
            followSession(sessionOf(editor));
            request();
        }
    }

    private void leave() {
        if (editor != null) {
            editor.removePropertyListener(this);
            editor = null;
        }
        followSession(null);
    }

    private void followSession(ModelSession other) {
        if (session == other) {
            return;
        }
        if (session != null) {
            session.removeListener(this);
            live.removeListener(found);
            live.release();
        }
        session = other;
        if (session != null) {
            session.addListener(this);
            live = LiveFindings.of(session);
            live.onReport(found);
            live.use();
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
