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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__SERVICE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__TARGETS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__UNDERPINS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__IT_GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK_ELEMENT__ADOPTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK_ELEMENT__STAGE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK__EDITION;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IDENTIFIED__ID;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__IMPROVES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STATE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__CODE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__NAME;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__AGREEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.KPI__BASELINE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__METRIC;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__TARGET;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__UNIT;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.STAKEHOLDER__AUTHORITY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/**
 * Which neighbours have to be looked at again when a feature of an element changes: those of which a rule of the product
 * reads that feature. It is the one place that knows what rules read beyond their element, its parts and the facts; a
 * rule that reads more has to be entered here, and the test of random edits fails until it is.
 */
final class Ripples {

    /** What an element is called in messages. */
    private static final Set<EStructuralFeature> LABEL = Set.of(ITSM_ELEMENT__NAME, ITSM_ELEMENT__CODE, IDENTIFIED__ID);
    private static final Set<EStructuralFeature> ALL = ItsmPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<EStructuralFeature> PROMISE = Set.of(ITSM_ELEMENT__STATUS, AGREEMENT__TARGETS,
            SERVICE_TARGET__METRIC, SERVICE_TARGET__UNIT, SERVICE_TARGET__TARGET);

    private final Links links;
    private final LiveCycles cycles;
    private final Consumer<EObject> visitor;

    /**
     * @param visitor takes the neighbours
     */
    Ripples(LiveFacts facts, Consumer<EObject> visitor) {
        links = facts.links();
        cycles = facts.cycles();
        this.visitor = visitor;
    }

    /** Spreads from an element of which these features changed, or of a part of it. */
    void spread(ITSMElement element, Set<EStructuralFeature> changed) {
        boolean renamed = meet(changed, LABEL);
        if (element instanceof LifecycleElement) {
            spreadAlongChain(element, changed, renamed);
        }
        if (renamed) {
            cycles.rename(element, visitor);
        }
        if (element instanceof ITService) {
            spreadFromService(element, changed, renamed);
        } else if (element instanceof Agreement) {
            spreadFromAgreement(element, changed, renamed);
        } else if (element instanceof Stakeholder && (renamed || changed.contains(STAKEHOLDER__AUTHORITY))) {
            links.defined.of(element).forEach(visitor);
        } else if (element instanceof KPI && changed.contains(KPI__BASELINE)) {
            links.based.of(element).forEach(visitor);
        } else if (element instanceof Improvement && changed.contains(IMPROVEMENT__STATE)) {
            visit(element, IMPROVEMENT__IMPROVES);
        } else if (element instanceof FrameworkElement && changed.contains(FRAMEWORK_ELEMENT__STAGE)) {
            visit(element, FRAMEWORK_ELEMENT__ADOPTED_BY);
        } else if (element instanceof Framework
                && (changed.contains(ITSM_ELEMENT__NAME) || changed.contains(FRAMEWORK__EDITION))) {
            ContainmentWalk.forEach(List.of(element), below -> visit(below, FRAMEWORK_ELEMENT__ADOPTED_BY));
        }
    }

    /** Spreads from an element that came, or stands at another place: everything about it may be new to its neighbours. */
    void spread(ITSMElement element) {
        spread(element, ALL);
        visit(element, BUSINESS_PROCESS__IT_GOALS);
    }

    private void spreadAlongChain(ITSMElement element, Set<EStructuralFeature> changed, boolean renamed) {
        if (renamed || changed.contains(ITSM_ELEMENT__STATUS)) {
            Steps.forEachNext(element, visitor);
        }
        if (element instanceof BusinessProcess && changed.contains(BUSINESS_PROCESS__REALIZES)) {
            visit(element, BUSINESS_PROCESS__SUB_PROCESSES);
        } else if (element instanceof TechnicalActivity && changed.contains(TECHNICAL_ACTIVITY__PERFORMED_FOR)) {
            visit(element, TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
        }
    }

    private void spreadFromService(ITSMElement service, Set<EStructuralFeature> changed, boolean renamed) {
        if (changed.contains(IT_SERVICE__SUPPORTED_BY)) {
            visit(service, IT_SERVICE__AGREEMENTS);
        }
        if (renamed || changed.contains(ITSM_ELEMENT__STATUS)) {
            links.supported.of(service).forEach(supported -> visit(supported, IT_SERVICE__AGREEMENTS));
            // A business process holds its link to a service itself, although it is above it.
            Steps.forEachPrevious(service, visitor);
        }
    }

    private void spreadFromAgreement(ITSMElement agreement, Set<EStructuralFeature> changed, boolean renamed) {
        if (changed.contains(AGREEMENT__KIND) || changed.contains(ITSM_ELEMENT__STATUS)) {
            visit(agreement, AGREEMENT__SERVICE);
        }
        if (renamed || meet(changed, PROMISE)) {
            visit(agreement, AGREEMENT__UNDERPINS);
        }
    }

    private static boolean meet(Set<EStructuralFeature> changed, Set<EStructuralFeature> features) {
        return !Collections.disjoint(changed, features);
    }

    private void visit(EObject element, EReference reference) {
        if (reference.getEContainingClass().isInstance(element)) {
            Steps.visit(element, List.of(reference), visitor);
        }
    }
}
