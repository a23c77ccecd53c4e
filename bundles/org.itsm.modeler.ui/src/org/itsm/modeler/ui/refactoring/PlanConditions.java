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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.RefactoringStatusEntry;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ValidateEditChecker;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.refactoring.FindingChange;
import org.itsm.modeler.validation.refactoring.OutdatedException;
import org.itsm.modeler.validation.refactoring.Plan;

/** Makes plans into changes, and says what stands in their way. */
final class PlanConditions {

    private PlanConditions() {
    }

    /** Gives a plan. */
    @FunctionalInterface
    interface Planning {

        Plan plan() throws IOException, OutdatedException;
    }

    /** The plan; null when there is none, and then the status says why. */
    static Plan plan(Planning planning, RefactoringStatus status) {
        try {
            return planning.plan();
        } catch (OutdatedException gone) {
            status.addFatalError(UiTexts.get("refactoring.gone", gone.place().trimFragment().lastSegment()));
        } catch (IOException unreadable) {
            status.addFatalError(UiTexts.get("refactoring.unreadable", unreadable.getMessage()));
        }
        return null;
    }

    /** What stands in the way of changing the files. Those that are not open are also asked of whoever shares them. */
    static RefactoringStatus check(Plan plan, CheckConditionsContext context) throws CoreException {
        RefactoringStatus status = new RefactoringStatus();
        plan.problems().forEach(problem -> status.addFatalError(
                UiTexts.get("refactoring.damaged", problem.uri().lastSegment(), problem.message())));
        ValidateEditChecker editing = context.getChecker(ValidateEditChecker.class);
        for (URI file : plan.files()) {
            boolean open = UiThread.call(() -> checkSession(file, status));
            IFile inWorkspace = WorkspaceFiles.inWorkspace(file).orElse(null);
            if (!open && inWorkspace != null && editing != null) {
                editing.addFile(inWorkspace);
            }
        }
        return status;
    }

    private static boolean checkSession(URI file, RefactoringStatus status) {
        ModelSession session = SharedModels.ofWorkbench().find(file).orElse(null);
        if (session != null && session.changedOnDisk()) {
            status.addFatalError(UiTexts.get("refactoring.changedOnDisk", file.lastSegment()));
        }
        return session != null;
    }

    /** Tells of findings that there will be. */
    static void sayFindings(Plan plan, RefactoringStatus status) {
        for (FindingChange finding : plan.findings()) {
            if (finding.appears()) {
                status.addEntry(finding.severity() == Severity.INFO ? RefactoringStatus.INFO : RefactoringStatus.WARNING,
                        PlanTexts.nameOf(finding), null, null, RefactoringStatusEntry.NO_CODE);
            }
        }
    }

    /** All of the plan, file by file. */
    static Change change(String label, Plan plan) {
        CompositeChange change = new CompositeChange(label);
        plan.files().forEach(file -> change.add(new ModelFileChange(label, file, plan.in(file))));
        return change;
    }
}
