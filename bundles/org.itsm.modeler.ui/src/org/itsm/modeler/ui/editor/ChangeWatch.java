/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.ui.editor.EditorPage.ModelChangeKind;

/**
 * Knows what has changed since each page was brought up to date. Pages are refreshed once for all changes of one
 * command, when the event that made them has been handled.
 */
final class ChangeWatch extends AdapterImpl implements ModelObserver {

    private final Runnable refresh;
    private final Map<EditorPage, ModelChangeKind> stale = new HashMap<>();
    private Notifier observed;
    private ModelChangeKind seen;
    private boolean waiting;

    ChangeWatch(Runnable refresh) {
        this.refresh = refresh;
    }

    void observe(ModelSession session) {
        observed = session.domain().getResourceSet();
        observed.eAdapters().add(this);
    }

    void stop() {
        if (observed != null) {
            observed.eAdapters().remove(this);
            observed = null;
        }
    }

    /** A new page has everything to show. */
    void add(EditorPage page) {
        stale.put(page, ModelChangeKind.EVERYTHING);
    }

    @Override
    public void modelChanged(Notification change) {
        if (change.isTouch()) {
            return;
        }
        boolean structure = change.getNotifier() instanceof Resource
                || change.getFeature() instanceof EReference reference && reference.isContainment();
        note(structure ? ModelChangeKind.STRUCTURE : ModelChangeKind.VALUES);
    }

    private void note(ModelChangeKind kind) {
        seen = seen == null || kind.compareTo(seen) > 0 ? kind : seen;
    }

    /** A command is over. */
    void changed() {
        changed(ModelChangeKind.VALUES);
    }

    void changed(ModelChangeKind told) {
        note(told);
        ModelChangeKind kind = seen;
        seen = null;
        stale.replaceAll((page, before) -> before == null || kind.compareTo(before) > 0 ? kind : before);
        if (!waiting) {
            waiting = true;
            Display.getCurrent().asyncExec(() -> {
                waiting = false;
                refresh.run();
            });
        }
    }

    void bringUpToDate(EditorPage page) {
        ModelChangeKind kind = stale.put(page, null);
        if (kind != null) {
            page.refresh(kind);
        }
    }
}
