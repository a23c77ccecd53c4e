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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ParticipantManager;
import org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant;
import org.eclipse.ltk.core.refactoring.participants.RenameArguments;
import org.eclipse.ltk.core.refactoring.participants.RenameProcessor;
import org.eclipse.ltk.core.refactoring.participants.SharableParticipants;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.validation.refactoring.Plan;
import org.itsm.modeler.validation.refactoring.RenamePlan;

/** Gives an element another name and code, where wanted in the texts of all models that mention them, too. */
public final class RenameElementProcessor extends RenameProcessor {

    public static final String ID = "org.itsm.modeler.ui.renameElement";

    private final ITSMElement element;
    private final URI place;
    private final String label;
    private String name;
    private String code;
    private boolean texts;
    private Plan plan;

    /** For an element of an open model. To be made on the UI thread. */
    public RenameElementProcessor(ITSMElement element) {
        this.element = element;
        this.place = EcoreUtil.getURI(element);
        this.label = UiTexts.get("rename.label", ElementLabels.textOf(element));
        this.name = element.getName();
        this.code = element.getCode();
    }

    public ITSMElement element() {
        return element;
    }

    /** The new name and code; a blank one takes it away. */
    public void setNames(String newName, String newCode) {
        name = given(newName);
        code = given(newCode);
    }

    /** Whether texts that mention the old name or code are changed, too. */
    public void setTexts(boolean wanted) {
        texts = wanted;
    }

    private static String given(String text) {
        String writable = Texts.writable(text);
        return writable.isBlank() ? null : writable.strip();
    }

    @Override
    public Object[] getElements() {
        return new Object[] {element};
    }

    @Override
    public String getIdentifier() {
        return ID;
    }

    @Override
    public String getProcessorName() {
        return label;
    }

    @Override
    public boolean isApplicable() {
        return true;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor, CheckConditionsContext context)
            throws CoreException {
        RefactoringStatus status = new RefactoringStatus();
        plan = PlanConditions.plan(() -> RenamePlan.of(place, name, code, texts, new WorkspaceModels(monitor)), status);
        if (plan != null) {
            status.merge(PlanConditions.check(plan, context));
            PlanConditions.sayFindings(plan, status);
        }
        return status;
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return PlanConditions.change(label, plan);
    }

    /** Whoever wants to take part in renaming elements: the element is that of the model. */
    @Override
    public RefactoringParticipant[] loadParticipants(RefactoringStatus status, SharableParticipants shared) {
        return ParticipantManager.loadRenameParticipants(status, this, element,
                new RenameArguments(name == null ? "" : name, texts), new String[0], shared);
    }
}
