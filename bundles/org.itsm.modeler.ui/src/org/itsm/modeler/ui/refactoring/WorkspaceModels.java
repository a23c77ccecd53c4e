/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.refactoring;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.refactoring.ModelFiles;

/** The model files of all open projects, those that are open with what was not saved. */
final class WorkspaceModels implements ModelFiles {

    private final SubMonitor progress;

    WorkspaceModels(IProgressMonitor monitor) {
        progress = SubMonitor.convert(monitor);
    }

    @Override
    public List<URI> all() {
        List<IFile> files = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && isModel(proxy.getName())) {
                    files.add((IFile) proxy.requestResource());
                }
                return proxy.isAccessible() && !proxy.isDerived();
            }, IResource.NONE);
        } catch (CoreException failure) {
            throw new IllegalStateException(failure);
        }
        return files.stream().sorted(Comparator.comparing(file -> file.getFullPath().toString()))
                .map(WorkspaceFiles::uriOf).filter(uri -> uri.equals(WorkspaceFiles.canonical(uri))).toList();
    }

    static boolean isModel(String name) {
        return name.endsWith('.' + ItsmModels.FILE_EXTENSION);
    }

    /** Whether the file must not be written. */
    static boolean isReadOnly(IFile file) {
        ResourceAttributes attributes = file.getResourceAttributes();
        return attributes != null && attributes.isReadOnly();
    }

    @Override
    public byte[] content(URI file) throws IOException {
        progress.setWorkRemaining(100).split(1).subTask(UiTexts.get("refactoring.looking", file.lastSegment()));
        try {
            return contentOf(file).orElseThrow(() -> new IOException(UiTexts.get("refactoring.noFile", file.lastSegment())));
        } catch (CoreException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** What the file would be if it was saved now; empty when there is no such file. */
    static Optional<byte[]> contentOf(URI file) throws IOException, CoreException {
        byte[] open = UiThread.call(() -> unsavedContent(file));
        if (open != null) {
            return Optional.of(open);
        }
        IFile inWorkspace = WorkspaceFiles.inWorkspace(file).orElseThrow();
        if (!inWorkspace.exists()) {
            return Optional.empty();
        }
        try (InputStream content = inWorkspace.getContents(true)) {
            return Optional.of(content.readAllBytes());
        }
    }

    private static byte[] unsavedContent(URI file) throws IOException {
        ModelSession session = SharedModels.ofWorkbench().find(file).orElse(null);
        return session == null || !session.isDirty() || session.readOnlyReason().isPresent() ? null
                : ItsmModels.contentOf(session.resource());
    }
}
