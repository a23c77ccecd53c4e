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

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.resource.MoveResourceChange;
import org.itsm.modeler.ui.UiTexts;

/** When a model, or a folder with models, is moved, its own links, those from other models and the positions follow. */
public final class MoveModelParticipant extends MoveParticipant {

    private IResource resource;
    private IContainer destination;
    private MovedModels models;

    @Override
    protected boolean initialize(Object element) {
        resource = element instanceof IResource each ? each : null;
        destination = getArguments().getDestination() instanceof IContainer container ? container : null;
        return resource != null && resource.isAccessible() && destination != null && getArguments().getUpdateReferences();
    }

    @Override
    public String getName() {
        return UiTexts.get("refactoring.relinking");
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        try {
            models = new MovedModels(resource, destination.getFullPath().append(resource.getName()));
            return models.check(monitor);
        } catch (CoreException failure) {
            return RefactoringStatus.create(failure.getStatus());
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        Change side = models.sideFile().map(file -> new MoveResourceChange(file, destination)).orElse(null);
        return MovedModels.together(getName(), side, models.relinking());
    }
}
