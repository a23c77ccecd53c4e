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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.Relocation;
import org.itsm.modeler.model.util.StoredLink;
import org.itsm.modeler.ui.UiTexts;

/** Leads the links of a file to where files have moved; carried out when they have. The file may be one of them. */
final class RelinkChange extends Change implements ExplainedChange {

    private final URI file;
    private final Relocation relocation;
    private final PlannedContent content;
    private final String explanation;

    /**
     * Makes the change.
     *
     * @param links those of the file that lead to files that move
     */
    RelinkChange(URI file, Relocation relocation, List<StoredLink> links) {
        this.file = file;
        this.explanation = links.isEmpty() ? UiTexts.get("refactoring.ownLinks")
                : links.stream().map(link -> PlanTexts.explanationOf(link, relocation)).collect(Collectors.joining("\n"));
        this.content = new PlannedContent(file);
        this.relocation = relocation;
    }

    @Override
    public String getName() {
        return UiTexts.get("refactoring.relink", PlanTexts.nameOf(file));
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Object getModifiedElement() {
        return WorkspaceFiles.inWorkspace(file).orElse(null);
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        content.remember();
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return content.check();
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        return UiThread.call(() -> {
            ModelSession session = relocation.moved().containsKey(file) ? null
                    : SharedModels.ofWorkbench().find(file).orElse(null);
            return session == null ? inFile(monitor) : inSession(session);
        });
    }

    private Change inSession(ModelSession session) throws IOException {
        byte[] before = ItsmModels.contentOf(session.resource());
        Step step = new Step(getName(), session.domain().getResourceSet());
        session.stack().execute(step);
        session.share(new RefactoringStep(step));
        return ContentChange.undoOf(getName(), file, step, before, ItsmModels.contentOf(session.resource()));
    }

    /** The file is read as what it was called before, and written as what it is called now. */
    private Change inFile(IProgressMonitor monitor) throws IOException, CoreException {
        URI now = relocation.of(file);
        byte[] before = WorkspaceModels.contentOf(now).orElseThrow(
                () -> new IOException(UiTexts.get("refactoring.noFile", now.lastSegment())));
        Resource resource = ItsmModels.load(ItsmModels.newResourceSet(), file, new ByteArrayInputStream(before)).resource();
        byte[] canonical = ItsmModels.contentOf(resource);
        relocation.apply(resource.getResourceSet());
        byte[] after = ItsmModels.contentOf(resource);
        if (!Arrays.equals(canonical, after)) {
            WorkspaceFiles.save(resource, monitor);
            return ContentChange.undoOfMoved(getName(), now, before, after);
        }
        return ContentChange.undoOfMoved(getName(), now, before, before);
    }

    /** The step in the undo history of a file that is open. */
    private final class Step extends AbstractCommand {

        private final ResourceSet models;

        Step(String label, ResourceSet models) {
            super(label);
            this.models = models;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            relocation.apply(models);
        }

        @Override
        public void undo() {
            relocation.inverse().apply(models);
        }

        @Override
        public void redo() {
            execute();
        }
    }
}
