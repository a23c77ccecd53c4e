/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;

/**
 * The model files that are open in the workbench. Found with {@link #ofWorkbench()}; to be used on the UI thread.
 */
public final class SharedModels implements IDisposable {

    private final Map<URI, ModelSession> sessions = new HashMap<>();
    private final Supplier<List<DomainLocator>> locators;

    /** Only the workbench's service factory and tests make one. */
    public SharedModels(Supplier<List<DomainLocator>> locators) {
        this.locators = locators;
    }

    /** Those that all editors and views share. */
    public static SharedModels ofWorkbench() {
        return PlatformUI.getWorkbench().getService(SharedModels.class);
    }

    /** The address that belongs to a file of the workspace. */
    public static URI uriOf(IFile file) {
        return WorkspaceFiles.uriOf(file);
    }

    /**
     * Opens the file, or joins those who have it open. It is read in the background; {@link ModelSession#whenOpen} says
     * when there is a model. To be given back with {@link ModelSession#release()}.
     */
    public ModelSession openInBackground(URI file) {
        URI canonical = WorkspaceFiles.canonical(file);
        ModelSession session = sessions.get(canonical);
        if (session == null) {
            session = new ModelSession(this, canonical, hold(canonical));
            sessions.put(canonical, session);
        }
        session.use();
        return session;
    }

    /** The same for those who cannot go on without the model: they wait until the file is read. */
    public ModelSession open(URI file) {
        ModelSession session = openInBackground(file);
        session.finishOpening();
        return session;
    }

    private HeldModel hold(URI file) {
        for (DomainLocator locator : locators.get()) {
            Optional<HeldModel> foreign = locator.find(file);
            if (foreign.isPresent()) {
                return foreign.get();
            }
        }
        return new OwnModel(file);
    }

    /** The session of a file that is open, with its model; it is not counted as a use. */
    public Optional<ModelSession> find(URI file) {
        Optional<ModelSession> session = known(file);
        session.ifPresent(ModelSession::finishOpening);
        return session;
    }

    private Optional<ModelSession> known(URI file) {
        return Optional.ofNullable(sessions.get(WorkspaceFiles.canonical(file)));
    }

    /** All that are open. */
    public List<ModelSession> sessions() {
        return List.copyOf(sessions.values());
    }

    /**
     * Another tool of the workbench has opened the file: a clean session of ours is closed, and whoever used it opens
     * the file again, now through that tool.
     *
     * @return false when our session has changes that are not saved: then the file is ours until it is saved
     */
    public boolean giveWay(URI file) {
        ModelSession session = known(file).orElse(null);
        if (session == null || session.isForeign()) {
            return true;
        } else if (session.isDirty()) {
            return false;
        }
        session.closed();
        return true;
    }

    void forget(ModelSession session) {
        sessions.remove(session.file(), session);
    }

    @Override
    public void dispose() {
        new ArrayList<>(sessions.values()).forEach(ModelSession::closed);
    }
}
