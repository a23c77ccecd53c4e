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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * What can be created together with a link to an element that is there already. Of several kinds between the same two
 * classes the first is the one that a creation tool takes.
 */
enum LinkedElement {

    SUB_OBJECTIVE(OrganizationalObjective.class, OrganizationalObjective.class, ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES, true),
    REALIZING_PROCESS(OrganizationalObjective.class, BusinessProcess.class, ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES, false),
    CONTRIBUTING_GOAL(OrganizationalObjective.class, ITGoal.class, ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO, false),
    REALIZED_OBJECTIVE(BusinessProcess.class, OrganizationalObjective.class, ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES, true),
    SUB_PROCESS(BusinessProcess.class, BusinessProcess.class, ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES, true),
    FOLLOWING_PROCESS(BusinessProcess.class, BusinessProcess.class, ItsmPackage.Literals.BUSINESS_PROCESS__FOLLOWS, false),
    SUPPORTING_GOAL(BusinessProcess.class, ITGoal.class, ItsmPackage.Literals.IT_GOAL__SUPPORTS, false),
    USED_SERVICE(BusinessProcess.class, ITService.class, ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES, true),
    DEPARTMENT(ITServiceOrganization.class, Department.class, ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__DEPARTMENTS, true),
    ORGANIZATION_GOAL(ITServiceOrganization.class, ITGoal.class, ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__GOALS, true),
    PROVIDED_SERVICE(ITServiceOrganization.class, ITService.class, ItsmPackage.Literals.IT_SERVICE__PROVIDER, false),
    EXAMINED_PROCESS(ITServiceOrganization.class, BusinessProcess.class, ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__EXAMINES, true),
    SUB_DEPARTMENT(Department.class, Department.class, ItsmPackage.Literals.DEPARTMENT__SUB_DEPARTMENTS, true),
    DEPARTMENT_GOAL(Department.class, ITGoal.class, ItsmPackage.Literals.DEPARTMENT__GOALS, true),
    RUN_PROCESS(Department.class, ITSMProcess.class, ItsmPackage.Literals.ITSM_PROCESS__DEPARTMENT, false),
    OBJECTIVE_OF_GOAL(ITGoal.class, OrganizationalObjective.class, ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO, true),
    SUPPORTED_PROCESS(ITGoal.class, BusinessProcess.class, ItsmPackage.Literals.IT_GOAL__SUPPORTS, true),
    ACHIEVING_PROCESS(ITGoal.class, ITSMProcess.class, ItsmPackage.Literals.ITSM_PROCESS__GOALS, false),
    CONSUMING_PROCESS(ITService.class, BusinessProcess.class, ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES, false),
    MANAGING_PROCESS(ITService.class, ITSMProcess.class, ItsmPackage.Literals.ITSM_PROCESS__MANAGES, false),
    SUPPORTING_SERVICE(ITService.class, ITService.class, ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY, true),
    PROVIDER(ITService.class, ITServiceOrganization.class, ItsmPackage.Literals.IT_SERVICE__PROVIDER, true),
    EXAMINER(BusinessProcess.class, ITServiceOrganization.class, ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__EXAMINES, false),
    GOAL_OF_PROCESS(ITSMProcess.class, ITGoal.class, ItsmPackage.Literals.ITSM_PROCESS__GOALS, true),
    MANAGED_SERVICE(ITSMProcess.class, ITService.class, ItsmPackage.Literals.ITSM_PROCESS__MANAGES, true),
    ACTIVITY(ITSMProcess.class, TechnicalActivity.class, ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR, false),
    NEXT_PROCESS(ITSMProcess.class, ITSMProcess.class, ItsmPackage.Literals.ITSM_PROCESS__FOLLOWS, false),
    PROCESS_OF_ACTIVITY(TechnicalActivity.class, ITSMProcess.class, ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR, true),
    SUB_ACTIVITY(TechnicalActivity.class, TechnicalActivity.class, ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES, true),
    NEXT_ACTIVITY(TechnicalActivity.class, TechnicalActivity.class, ItsmPackage.Literals.TECHNICAL_ACTIVITY__FOLLOWS, false),
    SPONSOR(OrganizationalObjective.class, Stakeholder.class, ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY, true),
    GOAL_SPONSOR(ITGoal.class, Stakeholder.class, ItsmPackage.Literals.IT_GOAL__DEFINED_BY, true),
    PROCESS_CUSTOMER(BusinessProcess.class, Customer.class, ItsmPackage.Literals.BUSINESS_PROCESS__CUSTOMERS, true),
    PROCESS_STANDARD(BusinessProcess.class, QualityStandard.class, ItsmPackage.Literals.BUSINESS_PROCESS__QUALITY_STANDARDS, true),
    ITSM_STANDARD(ITSMProcess.class, QualityStandard.class, ItsmPackage.Literals.ITSM_PROCESS__QUALITY_STANDARDS, true),
    SERVICE_CUSTOMER(ITService.class, Customer.class, ItsmPackage.Literals.IT_SERVICE__CUSTOMERS, true),
    SERVICE_AGREEMENT(ITService.class, Agreement.class, ItsmPackage.Literals.AGREEMENT__SERVICE, false),
    CUSTOMER_AGREEMENT(Customer.class, Agreement.class, ItsmPackage.Literals.AGREEMENT__CUSTOMER, false),
    UNDERPINNING_AGREEMENT(Agreement.class, Agreement.class, ItsmPackage.Literals.AGREEMENT__UNDERPINS, false),
    SERVICE_SYSTEM(ITService.class, SystemComponent.class, ItsmPackage.Literals.SYSTEM_COMPONENT__SUPPORTS, false),
    SUPPORTED_SERVICE(SystemComponent.class, ITService.class, ItsmPackage.Literals.SYSTEM_COMPONENT__SUPPORTS, true),
    SYSTEM_PART(SystemComponent.class, SystemComponent.class, ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF, false),
    ACTIVITY_TEAM(TechnicalActivity.class, Team.class, ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_BY, true),
    ACTIVITY_SYSTEM(TechnicalActivity.class, SystemComponent.class, ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS, true),
    ADOPTING_PROCESS(FrameworkElement.class, ITSMProcess.class, ItsmPackage.Literals.ITSM_PROCESS__ADOPTS, false),
    FRAMEWORK_PART(Framework.class, FrameworkElement.class, ItsmPackage.Literals.FRAMEWORK__ELEMENTS, true),
    ELEMENT_PART(FrameworkElement.class, FrameworkElement.class, ItsmPackage.Literals.FRAMEWORK_ELEMENT__ELEMENTS, true),
    MEASURING_KPI(LifecycleElement.class, KPI.class, ItsmPackage.Literals.KPI__MEASURES, false),
    PLANNED_IMPROVEMENT(LifecycleElement.class, Improvement.class, ItsmPackage.Literals.IMPROVEMENT__IMPROVES, false),
    IMPROVED_OBJECTIVE(Improvement.class, OrganizationalObjective.class, ItsmPackage.Literals.IMPROVEMENT__IMPROVES, true),
    IMPROVED_BUSINESS_PROCESS(Improvement.class, BusinessProcess.class, ItsmPackage.Literals.IMPROVEMENT__IMPROVES, true),
    IMPROVED_SERVICE(Improvement.class, ITService.class, ItsmPackage.Literals.IMPROVEMENT__IMPROVES, true),
    IMPROVED_ITSM_PROCESS(Improvement.class, ITSMProcess.class, ItsmPackage.Literals.IMPROVEMENT__IMPROVES, true),
    IMPROVED_ACTIVITY(Improvement.class, TechnicalActivity.class, ItsmPackage.Literals.IMPROVEMENT__IMPROVES, true),
    OWNER(OwnedElement.class, Role.class, ItsmPackage.Literals.OWNED_ELEMENT__OWNER, true),
    /** Only dropped: there is no element of the lifecycle as such. */
    IMPROVED_ELEMENT(Improvement.class, LifecycleElement.class, ItsmPackage.Literals.IMPROVEMENT__IMPROVES, true),
    /** Only dropped: elements of a framework are created in the framework. */
    ADOPTED_ELEMENT(ITSMProcess.class, FrameworkElement.class, ItsmPackage.Literals.ITSM_PROCESS__ADOPTS, true);

    private final Class<? extends ITSMElement> from;
    private final Class<? extends ITSMElement> created;
    private final EReference reference;
    private final boolean stored;

    /**
     * @param from      what is there already
     * @param created   what is created
     * @param reference the reference between the two that is stored in the file
     * @param stored    whether it is what is there already that stores it; else the created element does
     */
    LinkedElement(Class<? extends ITSMElement> from, Class<? extends ITSMElement> created, EReference reference,
            boolean stored) {
        this.from = from;
        this.created = created;
        this.reference = reference;
        this.stored = stored;
    }

    /** The first kind that creates an element of the class for this element. */
    static Optional<LinkedElement> of(EObject element, Class<? extends ITSMElement> created) {
        return Arrays.stream(values())
                .filter(kind -> kind.created == created && kind.from.isInstance(element))
                .findFirst();
    }

    /** The first kind of link that the two may have and do not have yet; {@code other} is as if just created. */
    static Optional<LinkedElement> allowed(EObject element, ITSMElement other) {
        return Arrays.stream(values())
                .filter(kind -> kind.created.isInstance(other) && kind.from.isInstance(element))
                .filter(kind -> element != other && !kind.connects(element, other))
                .findFirst();
    }

    /** Links the two as if the other had just been created for the element; a part moves into its whole. */
    void connect(EObject element, EObject other) {
        link(stored ? element : other, stored ? other : element);
    }

    private boolean connects(EObject element, EObject other) {
        EObject holder = stored ? element : other;
        EObject value = stored ? other : element;
        if (reference.isContainment() && EcoreUtil.isAncestor(value, holder)) {
            return true;
        }
        return reference.isMany() ? ((List<?>) holder.eGet(reference)).contains(value) : holder.eGet(reference) == value;
    }

    /** Creates an element of the class with the first link that is allowed; gives back the old one when none is. */
    static EObject createOrKeep(EObject element, Class<? extends ITSMElement> created) {
        ITSMElement other = of(element, created).map(kind -> kind.create(element)).orElse(null);
        return other == null ? element : other;
    }

    /** Creates the element and the link; null when there is nothing to link to. */
    ITSMElement create(EObject element) {
        Optional<ITSMModel> model = Models.modelOf(element);
        if (model.isEmpty() || !from.isInstance(element)) {
            return null;
        }
        if (reference.isContainment()) {
            return Models.create(element, reference, created);
        }
        ITSMElement other = Models.createAtTop(model.get(), created);
        connect(element, other);
        return other;
    }

    private void link(EObject holder, EObject value) {
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> values = (List<EObject>) holder.eGet(reference);
            values.add(value);
        } else {
            holder.eSet(reference, value);
        }
    }
}
