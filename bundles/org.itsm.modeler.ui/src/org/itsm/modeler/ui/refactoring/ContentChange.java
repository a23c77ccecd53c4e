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
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.AtomicFile;

/**
 * Takes back what a refactoring has done to a file, or does it again. While the file is open and the step of the
 * refactoring is the last one of its undo history, that step is moved; else the file has to be as the refactoring has left
 * it, and gets its other content.
 */
final class ContentChange extends Change {

    private final String name;
    private final URI file;
    private final Command step;
    private final boolean back;
    private final byte[] from;
    private final byte[] to;

    /** Whether the file comes to its place only with another part of the refactoring. */
    private final boolean moves;

    private ContentChange(String name, URI file, Command step, boolean back, byte[] from, byte[] to, boolean moves) {
        this.moves = moves;
        this.name = name;
        this.file = file;
        this.step = step;
        this.back = back;
        this.from = from;
        this.to = to;
    }

    /**
     * The change that takes a change back.
     *
     * @param step the step of the undo history of the open file; null when it was not open
     */
    static Change undoOf(String name, URI file, Command step, byte[] before, byte[] after) {
        return new ContentChange(name, file, step, true, after, before, false);
    }

    /** The change that takes a change of a file back that was moved. */
    static Change undoOfMoved(String name, URI file, byte[] before, byte[] after) {
        return new ContentChange(name, file, null, true, after, before, true);
    }

    private Change inverse() {
        return new ContentChange(name, file, step, !back, to, from, moves);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        // Both contents are known.
    }

    private static Optional<ModelSession> session(URI file) {
        return SharedModels.ofWorkbench().find(file);
    }

    private boolean canMoveStep() {
        return step != null && session(file)
                .filter(session -> step == (back ? session.stack().getUndoCommand() : session.stack().getRedoCommand()))
                .isPresent();
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) throws CoreException {
        boolean valid = UiThread.call(() -> canMoveStep() || isAs(from) && !isDirty() || isAs(to)
                || moves && WorkspaceModels.contentOf(file).isEmpty());
        return valid ? new RefactoringStatus() : PlannedContent.changed(file);
    }

    private boolean isDirty() {
        return session(file).filter(ModelSession::isDirty).isPresent();
    }

    private boolean isAs(byte[] content) throws IOException, CoreException {
        return Arrays.equals(content, WorkspaceModels.contentOf(file).orElse(null));
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        return UiThread.call(() -> {
            if (canMoveStep()) {
                move(session(file).orElseThrow());
            } else if (!isAs(to)) {
                write(monitor);
            }
            return inverse();
        });
    }

    private void move(ModelSession session) {
        if (back) {
            session.stack().undo();
        } else {
            session.stack().redo();
        }
    }

    private void write(IProgressMonitor monitor) throws IOException, CoreException {
        IFile inWorkspace = WorkspaceFiles.inWorkspace(file).orElseThrow();
        AtomicFile.replace(inWorkspace.getLocation().toPath(), out -> out.write(to));
        inWorkspace.refreshLocal(IResource.DEPTH_ZERO, monitor);
    }

    @Override
    public Object getModifiedElement() {
        return WorkspaceFiles.inWorkspace(file).orElse(null);
    }

    /** The step as well: by it the editor finds the refactoring that it belongs to. */
    @Override
    public Object[] getAffectedObjects() {
        Object modified = getModifiedElement();
        return step == null ? new Object[] {modified} : new Object[] {modified, step};
    }
}
