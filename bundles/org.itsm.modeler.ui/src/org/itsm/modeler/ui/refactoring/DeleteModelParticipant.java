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

import java.util.LinkedHashSet;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.refactoring.DeletionPlan;
import org.itsm.modeler.validation.refactoring.Plan;

/** When a model, or a folder or project with models, is deleted, links to it go from other models, and its positions go. */
public final class DeleteModelParticipant extends DeleteParticipant {

    private IResource resource;
    private ModelFilesBelow below;
    private Plan plan;

    @Override
    protected boolean initialize(Object element) {
        resource = element instanceof IResource each ? each : null;
        return resource != null && resource.isAccessible();
    }

    @Override
    public String getName() {
        return UiTexts.get("refactoring.cutting");
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        try {
            below = new ModelFilesBelow(resource);
            RefactoringStatus status = below.checkSaved(RefactoringStatus.WARNING);
            plan = PlanConditions.plan(() -> DeletionPlan.ofFiles(new LinkedHashSet<>(below.addresses()),
                    new WorkspaceModels(monitor)), status);
            if (plan != null) {
                status.merge(PlanConditions.check(plan, context));
                PlanConditions.sayFindings(plan, status);
            }
            return status;
        } catch (CoreException failure) {
            return RefactoringStatus.create(failure.getStatus());
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        Change side = Optional.ofNullable(below.sideFile()).map(IFile::getFullPath)
                .map(path -> new DeleteResourceChange(path, true)).orElse(null);
        return MovedModels.together(getName(), side, plan.edits().isEmpty() ? null : PlanConditions.change(getName(), plan));
    }
}
