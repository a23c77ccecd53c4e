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
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.refactoring.Edit;
import org.itsm.modeler.validation.refactoring.OutdatedException;

/**
 * The edits of one file: one step of the undo history where the file is open, which leaves it to be saved; else it is
 * written at once, in the form in which all models are saved.
 */
final class ModelFileChange extends CompositeChange implements ExplainedChange {

    private final String label;
    private final URI file;
    private final PlannedContent content;

    /**
     * Makes the change.
     *
     * @param label what the refactoring does, as the undo entry shows it
     * @param file  which file
     * @param edits all of that file
     */
    ModelFileChange(String label, URI file, List<Edit> edits) {
        super(PlanTexts.nameOf(file), edits.stream().map(EditChange::new).toArray(Change[]::new));
        this.label = label;
        this.file = file;
        this.content = new PlannedContent(file);
    }

    URI file() {
        return file;
    }

    List<Edit> edits() {
        return Arrays.stream(getChildren()).filter(Change::isEnabled).map(each -> ((EditChange) each).edit()).toList();
    }

    @Override
    public Object getModifiedElement() {
        return WorkspaceFiles.inWorkspace(file).orElse(null);
    }

    @Override
    public String explanation() {
        return edits().stream().map(PlanTexts::explanationOf).collect(Collectors.joining("\n"));
    }

    // ---- whether it still holds

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        content.remember();
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return content.check();
    }

    // ---- carrying it out

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        return UiThread.call(() -> {
            ModelSession session = SharedModels.ofWorkbench().find(file).orElse(null);
            return session == null ? inFile(monitor) : inSession(session);
        });
    }

    private Change inSession(ModelSession session) throws IOException, OutdatedException {
        byte[] before = ItsmModels.contentOf(session.resource());
        session.run(new ModelEdit(label, Edit.all(edits(), session.domain().getResourceSet())));
        Command step = session.stack().getMostRecentCommand();
        session.share(new RefactoringStep(step));
        return ContentChange.undoOf(getName(), file, step, before, ItsmModels.contentOf(session.resource()));
    }

    private Change inFile(IProgressMonitor monitor) throws IOException, CoreException, OutdatedException {
        byte[] before = WorkspaceModels.contentOf(file).orElseThrow();
        Resource resource = ItsmModels.load(ItsmModels.newResourceSet(), file).resource();
        Runnable changes = Edit.all(edits(), resource.getResourceSet());
        changes.run();
        requireWritable();
        WorkspaceFiles.save(resource, monitor);
        return ContentChange.undoOf(getName(), file, null, before, ItsmModels.contentOf(resource));
    }

    private void requireWritable() throws CoreException {
        IFile inWorkspace = WorkspaceFiles.inWorkspace(file).orElseThrow();
        if (WorkspaceModels.isReadOnly(inWorkspace)) {
            throw new CoreException(Status.error(UiTexts.get("refactoring.readOnly", inWorkspace.getName())));
        }
    }
}
