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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteArguments;
import org.eclipse.ltk.core.refactoring.participants.DeleteProcessor;
import org.eclipse.ltk.core.refactoring.participants.ParticipantManager;
import org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant;
import org.eclipse.ltk.core.refactoring.participants.SharableParticipants;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.validation.refactoring.DeletionPlan;
import org.itsm.modeler.validation.refactoring.Plan;

/** Deletes elements of a model with their parts and all links to them, those of other files included. */
public final class DeleteElementsProcessor extends DeleteProcessor {

    public static final String ID = "org.itsm.modeler.ui.deleteElements";

    private final List<EObject> elements;
    private final List<URI> places;
    private final String label;
    private Plan plan;

    /** For elements of one open model; none of them is a part of another one. To be made on the UI thread. */
    public DeleteElementsProcessor(List<? extends EObject> elements) {
        this.elements = List.copyOf(elements);
        this.places = elements.stream().map(EcoreUtil::getURI).toList();
        this.label = labelOf(elements);
    }

    /** What the deletion is called. */
    static String labelOf(List<? extends EObject> elements) {
        return elements.size() == 1 ? UiTexts.get("delete.one", ElementLabels.textOf(elements.get(0)))
                : UiTexts.get("delete.many", elements.size());
    }

    /** What will be done; null before the initial conditions were checked, or when they do not hold. */
    Plan plan() {
        return plan;
    }

    @Override
    public Object[] getElements() {
        return elements.toArray();
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
        return !elements.isEmpty();
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        RefactoringStatus status = new RefactoringStatus();
        plan = PlanConditions.plan(() -> DeletionPlan.of(places, new WorkspaceModels(monitor)), status);
        return status;
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor, CheckConditionsContext context)
            throws CoreException {
        return PlanConditions.check(plan, context);
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return PlanConditions.change(label, plan);
    }

    /** Whoever wants to take part in deletions of elements: the elements are those of the model. */
    @Override
    public RefactoringParticipant[] loadParticipants(RefactoringStatus status, SharableParticipants shared) {
        List<RefactoringParticipant> participants = new ArrayList<>();
        for (EObject element : elements) {
            participants.addAll(Arrays.asList(ParticipantManager.loadDeleteParticipants(status, this, element,
                    new DeleteArguments(), new String[0], shared)));
        }
        return participants.toArray(RefactoringParticipant[]::new);
    }
}
