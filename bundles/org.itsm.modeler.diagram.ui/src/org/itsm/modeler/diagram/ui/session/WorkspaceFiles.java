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

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;

/** How files are called: one name for each, wherever its address comes from. */
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
}
