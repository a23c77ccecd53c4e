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

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.itsm.modeler.ui.UiTexts;

/** When a model, or a folder or project with models, is renamed, links from other models and the positions follow. */
public final class RenameModelParticipant extends RenameParticipant {

    private IResource resource;
    private MovedModels models;

    @Override
    protected boolean initialize(Object element) {
        resource = element instanceof IResource each ? each : null;
        return resource != null && resource.isAccessible() && getArguments().getUpdateReferences();
    }

    @Override
    public String getName() {
        return UiTexts.get("refactoring.relinking");
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        try {
            models = new MovedModels(resource, resource.getFullPath().removeLastSegments(1).append(getArguments().getNewName()));
            return models.check(monitor);
        } catch (CoreException failure) {
            return RefactoringStatus.create(failure.getStatus());
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        Change side = models.sideFile().map(file -> new RenameResourceChange(file.getFullPath(),
                file.getName().replace(resource.getName(), getArguments().getNewName()))).orElse(null);
        return MovedModels.together(getName(), side, models.relinking());
    }
}
