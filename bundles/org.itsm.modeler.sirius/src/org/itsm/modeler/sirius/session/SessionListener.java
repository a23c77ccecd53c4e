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

import static org.eclipse.sirius.business.api.session.SessionListener.CLOSING;
import static org.eclipse.sirius.business.api.session.SessionListener.DIRTY;
import static org.eclipse.sirius.business.api.session.SessionListener.OPENED;
import static org.eclipse.sirius.business.api.session.SessionListener.SEMANTIC_CHANGE;
import static org.eclipse.sirius.business.api.session.SessionListener.SYNC;

import java.util.List;

import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.sirius.layout.HeadingWidths;
import org.itsm.modeler.sirius.representation.TableOpening;

/** Equips each session when it comes and leaves nothing behind when it goes; Sirius makes the only instance. */
public final class SessionListener extends SessionManagerListener.Stub {

    @Override
    public void notifyAddSession(Session session) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        if (domain != null) {
            domain.getResourceSet().eAdapters()
                    .addAll(List.of(new TransactionalChanges(), new RefusedValues(), new SessionFiles(session)));
            domain.getResourceSet().getURIConverter().getURIHandlers().add(0, new WholeFiles());
            domain.addResourceSetListener(new LiveFindings(session));
            domain.addResourceSetListener(new HeadingWidths());
            followTables();
        }
    }

    private static void followTables() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(() -> TableOpening.follow(workbench));
        }
    }

    @Override
    public void notify(Session session, int change) {
        SessionFiles.of(session).ifPresent(files -> {
            switch (change) {
            case OPENED, SEMANTIC_CHANGE -> files.takeOver();
            case DIRTY, SYNC -> files.dirtyChanged();
            case CLOSING -> {
                session.getTransactionalEditingDomain().getResourceSet().eAdapters().remove(files);
                files.close();
            }
            default -> {
                // Nothing that editors of ours would show.
            }
            }
        });
    }

    @Override
    public void notifyRemoveSession(Session session) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        if (domain != null) {
            domain.getResourceSet().eAdapters()
                    .removeIf(adapter -> adapter instanceof TransactionalChanges || adapter instanceof RefusedValues);
            domain.getResourceSet().getURIConverter().getURIHandlers().removeIf(WholeFiles.class::isInstance);
        }
    }
}
