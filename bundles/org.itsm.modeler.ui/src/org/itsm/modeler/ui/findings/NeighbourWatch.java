/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.ItsmModels;

/**
 * Reads files again to which an open model refers, when they have changed: they are looked at here, but edited elsewhere.
 * A session of somebody else does that itself.
 */
final class NeighbourWatch implements IResourceChangeListener {

    private final ModelSession session;
    private final Display display = Display.getCurrent();

    NeighbourWatch(ModelSession session) {
        this.session = session;
    }

    void start() {
        if (!session.isForeign()) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        }
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<URI> changed = new HashSet<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && ItsmModels.FILE_EXTENSION.equals(file.getFileExtension())
                        && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
                    changed.add(WorkspaceFiles.uriOf(file));
                }
                return true;
            });
        } catch (CoreException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (!changed.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> readAgain(changed));
        }
    }

    private void readAgain(Set<URI> changed) {
        if (!session.isClosed()) {
            for (Resource resource : List.copyOf(session.domain().getResourceSet().getResources())) {
                if (resource != session.resource() && changed.contains(resource.getURI())) {
                    readAgain(resource);
                }
            }
        }
    }

    private static void readAgain(Resource resource) {
        resource.unload();
        try {
            resource.load(resource.getResourceSet().getLoadOptions());
        } catch (IOException gone) {
            // The links to it are broken now, which the rules say.
            Platform.getLog(NeighbourWatch.class).info(gone.getMessage(), gone);
        }
    }
}
