/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.analysis.Neighbours;

/** The steps of the chain from one element, read from the model itself: of each pair of opposites the one at the element. */
final class Steps {

    private static final List<EReference> NONE = List.of();
    private static final List<EReference> FROM_OBJECTIVE = List.of(
            ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES,
            ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY,
            ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__IT_GOALS);
    private static final List<EReference> FROM_BUSINESS_PROCESS = List.of(
            ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES,
            ItsmPackage.Literals.BUSINESS_PROCESS__IT_GOALS,
            ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES);
    private static final List<EReference> FROM_GOAL = List.of(ItsmPackage.Literals.IT_GOAL__ACHIEVED_BY);
    private static final List<EReference> FROM_SERVICE = List.of(ItsmPackage.Literals.IT_SERVICE__MANAGED_BY);
    private static final List<EReference> FROM_ITSM_PROCESS = List.of(ItsmPackage.Literals.ITSM_PROCESS__ACTIVITIES);
    private static final List<EReference> FROM_ACTIVITY = List.of(ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
    private static final List<EReference> TO_BUSINESS_PROCESS = List.of(ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES);
    private static final List<EReference> TO_GOAL = List.of(ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO,
            ItsmPackage.Literals.IT_GOAL__SUPPORTS);
    private static final List<EReference> TO_SERVICE = List.of(ItsmPackage.Literals.IT_SERVICE__CONSUMED_BY);
    private static final List<EReference> TO_ITSM_PROCESS = List.of(ItsmPackage.Literals.ITSM_PROCESS__GOALS,
            ItsmPackage.Literals.ITSM_PROCESS__MANAGES);
    private static final List<EReference> TO_ACTIVITY = List.of(ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR);

    private Steps() {
    }

    /** Visits what the steps downstream lead to. */
    static void forEachNext(EObject element, Consumer<EObject> visitor) {
        visit(element, downstreamOf(element), visitor);
    }

    /** Visits what the steps upstream lead to. */
    static void forEachPrevious(EObject element, Consumer<EObject> visitor) {
        EObject container = element.eContainer();
        if (container != null && container.eClass() == element.eClass()) {
            visitor.accept(container);
        }
        visit(element, upstreamOf(element), visitor);
    }

    private static List<EReference> downstreamOf(EObject element) {
        if (element instanceof TechnicalActivity) {
            return FROM_ACTIVITY;
        } else if (element instanceof ITSMProcess) {
            return FROM_ITSM_PROCESS;
        } else if (element instanceof BusinessProcess) {
            return FROM_BUSINESS_PROCESS;
        } else if (element instanceof OrganizationalObjective) {
            return FROM_OBJECTIVE;
        } else if (element instanceof ITGoal) {
            return FROM_GOAL;
        }
        return element instanceof ITService ? FROM_SERVICE : NONE;
    }

    private static List<EReference> upstreamOf(EObject element) {
        if (element instanceof TechnicalActivity) {
            return TO_ACTIVITY;
        } else if (element instanceof ITSMProcess) {
            return TO_ITSM_PROCESS;
        } else if (element instanceof BusinessProcess) {
            return TO_BUSINESS_PROCESS;
        } else if (element instanceof ITGoal) {
            return TO_GOAL;
        }
        return element instanceof ITService ? TO_SERVICE : NONE;
    }

    /** Visits what the references of the element lead to. */
    static void visit(EObject element, List<EReference> references, Consumer<EObject> visitor) {
        for (int i = 0; i < references.size(); i++) {
            List<EObject> targets = Neighbours.of(element, references.get(i), EObject.class);
            for (int k = 0; k < targets.size(); k++) {
                visitor.accept(targets.get(k));
            }
        }
    }
}
