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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.itsm.modeler.validation.refactoring.Edit;

/** One edit in the preview, to be chosen or not. It is carried out together with the others of its file. */
final class EditChange extends NullChange implements ExplainedChange {

    private final Edit edit;

    EditChange(Edit edit) {
        super(PlanTexts.nameOf(edit));
        this.edit = edit;
    }

    Edit edit() {
        return edit;
    }

    @Override
    public String explanation() {
        return PlanTexts.explanationOf(edit);
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
        // The file knows whether it has changed.
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public Change perform(IProgressMonitor monitor) {
        throw new IllegalStateException("To be carried out by its file");
    }
}
