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

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.model.resource.AtomicFile;
import org.itsm.modeler.model.resource.ItsmModels;

/** How files are called: one name for each, wherever its address comes from; and how they are saved. */
public final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** A file of the workspace has an address in the workspace, any other one in the file system. */
    public static URI canonical(URI file) {
        URI plain = file.trimFragment().trimQuery();
        return inWorkspace(plain).map(WorkspaceFiles::uriOf).orElse(plain);
    }

    public static URI uriOf(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    /** The file in the workspace; where it is linked into several projects the one with the shortest path. */
    public static Optional<IFile> inWorkspace(URI uri) {
        if (uri.isPlatformResource()) {
            return Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true))));
        } else if (uri.isFile()) {
            java.net.URI location = new java.io.File(uri.toFileString()).toURI();
            return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(location))
                    .min(Comparator.comparing((IFile file) -> file.getFullPath().segmentCount())
                            .thenComparing(file -> file.getFullPath().toString()));
        }
        return Optional.empty();
    }

    /**
     * Saves the file as a whole or not at all.
     *
     * @throws IOException when it cannot be written; the old content is then as it was
     */
    public static void save(Resource resource, IProgressMonitor monitor) throws IOException {
        save(resource, ItsmModels.contentOf(resource), monitor);
    }

    /** The same with what {@link ItsmModels#contentOf} says of it. */
    static void save(Resource resource, byte[] content, IProgressMonitor monitor) throws IOException {
        IFile file = inWorkspace(resource.getURI()).orElse(null);
        if (file == null || file.getLocation() == null) {
            ItsmModels.save(resource);
            return;
        }
        IStatus writable = mayWrite(file);
        if (!writable.isOK()) {
            throw new IOException(writable.getMessage());
        }
        replace(file, out -> out.write(content), monitor);
        resource.setModified(false);
    }

    /** A file that is read-only is written when the user, or what keeps versions of it, says so. */
    private static IStatus mayWrite(IFile file) {
        Display display = Display.getCurrent();
        return !file.isReadOnly() ? Status.OK_STATUS : file.getWorkspace().validateEdit(new IFile[] {file},
                display == null ? null : display.getActiveShell());
    }

    /**
     * Replaces the content of a local file as a whole or not at all. The workspace would write over the old content; so
     * the file is replaced on disk, and the workspace told.
     *
     * @throws IOException when it cannot be written; the old content is then as it was
     */
    public static void replace(IFile file, AtomicFile.Content content, IProgressMonitor monitor) throws IOException {
        AtomicFile.replace(file.getLocation().toPath(), content);
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
