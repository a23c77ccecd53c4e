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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.RefactoringStatusEntry;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.ui.UiTexts;

/** The model files that go or move with a file, folder or project. */
final class ModelFilesBelow {

    private final IResource top;
    private final List<IFile> files = new ArrayList<>();

    ModelFilesBelow(IResource top) throws CoreException {
        this.top = top;
        top.accept(resource -> {
            if (resource instanceof IFile file && WorkspaceModels.isModel(file.getName())) {
                files.add(file);
            }
            return true;
        });
    }

    List<IFile> files() {
        return files;
    }

    List<URI> addresses() {
        return files.stream().map(WorkspaceFiles::uriOf).toList();
    }

    /** Where the file is when the top is at another place. */
    URI addressAt(IFile file, IPath newTop) {
        IPath path = newTop.append(file.getFullPath().makeRelativeTo(top.getFullPath()));
        return URI.createPlatformResourceURI(path.toString(), true);
    }

    /** The file of positions beside a model that goes by itself; null when there is none, or it goes along anyway. */
    IFile sideFile() {
        if (!(top instanceof IFile)) {
            return null;
        }
        IFile side = top.getParent() instanceof IFolder || top.getParent() == top.getProject()
                ? top.getParent().getFile(IPath.fromOSString(
                        Positions.fileFor(top.getLocation().toPath()).getFileName().toString()))
                : null;
        return side != null && side.exists() ? side : null;
    }

    /** Changes that are not saved would be lost: that is said with the severity. */
    RefactoringStatus checkSaved(int severity) throws CoreException {
        RefactoringStatus status = new RefactoringStatus();
        for (URI file : addresses()) {
            if (UiThread.call(() -> SharedModels.ofWorkbench().find(file).filter(ModelSession::isDirty).isPresent())) {
                status.addEntry(severity, UiTexts.get("refactoring.unsaved", file.lastSegment()), null, null,
                        RefactoringStatusEntry.NO_CODE);
            }
        }
        return status;
    }
}
