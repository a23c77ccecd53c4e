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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.Relocation;
import org.itsm.modeler.model.util.StoredLink;
import org.itsm.modeler.ui.UiTexts;

/** The models in a file, folder or project that is renamed or moved, and those whose links have to follow. */
final class MovedModels {

    private final ModelFilesBelow below;
    private final Relocation relocation;
    private final Map<URI, List<StoredLink>> relinked = new LinkedHashMap<>();

    /**
     * Finds the models.
     *
     * @param top     what is moved
     * @param newPath its path afterwards
     */
    MovedModels(IResource top, IPath newPath) throws CoreException {
        below = new ModelFilesBelow(top);
        Map<URI, URI> moved = new LinkedHashMap<>();
        for (IFile file : below.files()) {
            moved.put(WorkspaceFiles.uriOf(file), below.addressAt(file, newPath));
        }
        relocation = new Relocation(moved);
    }

    /** The file of positions that has to be moved along by us. */
    Optional<IFile> sideFile() {
        return Optional.ofNullable(below.sideFile());
    }

    /** Looks for links, and for what stands in the way of changing them. */
    RefactoringStatus check(IProgressMonitor monitor) throws CoreException {
        RefactoringStatus status = below.checkSaved(RefactoringStatus.FATAL);
        WorkspaceModels models = new WorkspaceModels(monitor);
        relinked.clear();
        for (URI file : models.all()) {
            try {
                byte[] content = models.content(file);
                if (mayFollow(file, content)) {
                    look(file, content, status);
                }
            } catch (IOException unreadable) {
                status.addError(UiTexts.get("refactoring.unreadable", unreadable.getMessage()));
            }
        }
        return status;
    }

    private boolean mayFollow(URI file, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return relocation.moved().containsKey(file) && text.contains("#")
                || relocation.moved().keySet().stream().anyMatch(each -> text.contains(each.lastSegment() + '#'));
    }

    private void look(URI file, byte[] content, RefactoringStatus status) {
        Resource resource = ItsmModels.load(ItsmModels.newResourceSet(), file, new ByteArrayInputStream(content)).resource();
        boolean moves = relocation.moved().containsKey(file)
                && !relocation.of(file).trimSegments(1).equals(file.trimSegments(1));
        if (!moves && !relocation.concerns(resource)) {
            return;
        }
        relinked.put(file, StoredLink.find(resource.getContents(),
                target -> relocation.moved().containsKey(EcoreUtil.getURI(target).trimFragment())));
        if (!resource.getErrors().isEmpty()) {
            status.addError(UiTexts.get("refactoring.damaged", file.lastSegment(), resource.getErrors().get(0).getMessage()));
            relinked.remove(file);
        } else if (WorkspaceFiles.inWorkspace(file).filter(WorkspaceModels::isReadOnly).isPresent()) {
            status.addError(UiTexts.get("refactoring.readOnly", file.lastSegment()));
            relinked.remove(file);
        }
    }

    /** Leads the links to the new places; null when there are none. */
    Change relinking() {
        if (relinked.isEmpty()) {
            return null;
        }
        CompositeChange change = new CompositeChange(UiTexts.get("refactoring.relinking"));
        relinked.forEach((file, links) -> change.add(new RelinkChange(file, relocation, links)));
        return change;
    }

    /** The changes as one; null when there are none. */
    static Change together(String name, Change... changes) {
        CompositeChange all = new CompositeChange(name);
        for (Change change : changes) {
            if (change != null) {
                all.add(change);
            }
        }
        return all.getChildren().length == 0 ? null : all;
    }
}
