/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.chain.ChainOperations;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** Conditions on one element: preconditions of tools, filters and styles. */
public class StateServices {

    /** The maturity from which on an element counts as mature. */
    private static final int MATURE = 3;

    public Boolean isObjective(EObject element) {
        return element instanceof OrganizationalObjective;
    }

    public Boolean isBusinessProcess(EObject element) {
        return element instanceof BusinessProcess;
    }

    public Boolean isOrganization(EObject element) {
        return element instanceof ITServiceOrganization;
    }

    public Boolean isDepartment(EObject element) {
        return element instanceof Department;
    }

    public Boolean isITGoal(EObject element) {
        return element instanceof ITGoal;
    }

    public Boolean isITService(EObject element) {
        return element instanceof ITService;
    }

    public Boolean isITSMProcess(EObject element) {
        return element instanceof ITSMProcess;
    }

    public Boolean isTechnicalActivity(EObject element) {
        return element instanceof TechnicalActivity;
    }

    public Boolean isLifecycleElement(EObject element) {
        return element instanceof LifecycleElement;
    }

    public Boolean isCustomer(EObject element) {
        return element instanceof Customer;
    }

    public Boolean isAgreement(EObject element) {
        return element instanceof Agreement;
    }

    public Boolean isSystem(EObject element) {
        return element instanceof SystemComponent;
    }

    public Boolean isFrameworkElement(EObject element) {
        return element instanceof FrameworkElement;
    }

    /** Says whether the element is retired. */
    public Boolean isRetired(EObject element) {
        return element instanceof ITSMElement itsm && itsm.getStatus() == Status.RETIRED;
    }

    /** Says whether the element is not retired: the condition under which a filter keeps it. */
    public Boolean isNotRetired(EObject element) {
        return !isRetired(element);
    }

    /** Says whether the two are one: the element that a diagram is about stands out in it. */
    public Boolean isSameAs(EObject element, EObject other) {
        return element != null && element == other;
    }

    /**
     * Says whether the element links an objective with a technical activity. An organization or a department does, when
     * one of its IT goals or parts does.
     */
    public Boolean isOnCompleteChain(EObject element) {
        if (!(element instanceof LifecycleElement lifecycle)) {
            return false;
        }
        return lifecycle.reachesActivity() && lifecycle.reachesObjective()
                || partsOfUnit(element).stream().anyMatch(this::isOnCompleteChain);
    }

    /** Says whether the maturity is below 3 or not known; of an organization or a department, also of one of its parts. */
    public Boolean isBelowMaturity(EObject element) {
        if (!(element instanceof LifecycleElement lifecycle)) {
            return false;
        }
        return lifecycle.getMaturity() == null || lifecycle.getMaturity() < MATURE
                || partsOfUnit(element).stream().anyMatch(this::isBelowMaturity);
    }

    /** Says whether a process adopts the element of a framework, or anything below it. */
    public Boolean isAdopted(EObject element) {
        return element instanceof FrameworkElement adoptable && ChainOperations.isAdopted(adoptable);
    }

    /** Says whether the element of a framework is mandatory and not adopted. */
    public Boolean isMissing(EObject element) {
        return element instanceof FrameworkElement adoptable && adoptable.isMandatory() && !isAdopted(element);
    }

    private static List<EObject> partsOfUnit(EObject unit) {
        return unit instanceof ITServiceOrganization || unit instanceof Department ? unit.eContents() : List.of();
    }
}
