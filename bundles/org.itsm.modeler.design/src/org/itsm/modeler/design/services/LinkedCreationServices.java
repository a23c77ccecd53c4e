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

import org.eclipse.emf.ecore.EObject;

/** The menu <i>Create linked</i>: creates an element together with its link to the one that it was asked for at. */
public class LinkedCreationServices {

    /** Creates a sub-objective. */
    public EObject createLinkedSubObjective(EObject element) {
        return LinkedElement.SUB_OBJECTIVE.create(element);
    }

    /** Creates a business process that realizes the objective. */
    public EObject createLinkedRealizingProcess(EObject element) {
        return LinkedElement.REALIZING_PROCESS.create(element);
    }

    /** Creates an IT goal that contributes to the objective. */
    public EObject createLinkedContributingGoal(EObject element) {
        return LinkedElement.CONTRIBUTING_GOAL.create(element);
    }

    /** Creates an objective that the business process realizes. */
    public EObject createLinkedRealizedObjective(EObject element) {
        return LinkedElement.REALIZED_OBJECTIVE.create(element);
    }

    /** Creates a sub-process. */
    public EObject createLinkedSubProcess(EObject element) {
        return LinkedElement.SUB_PROCESS.create(element);
    }

    /** Creates a business process that follows. */
    public EObject createLinkedFollowingProcess(EObject element) {
        return LinkedElement.FOLLOWING_PROCESS.create(element);
    }

    /** Creates an IT goal that supports the business process. */
    public EObject createLinkedSupportingGoal(EObject element) {
        return LinkedElement.SUPPORTING_GOAL.create(element);
    }

    /** Creates a service that the business process uses. */
    public EObject createLinkedUsedService(EObject element) {
        return LinkedElement.USED_SERVICE.create(element);
    }

    /** Creates a department. */
    public EObject createLinkedDepartment(EObject element) {
        return LinkedElement.DEPARTMENT.create(element);
    }

    /** Creates an IT goal of the organization. */
    public EObject createLinkedOrganizationGoal(EObject element) {
        return LinkedElement.ORGANIZATION_GOAL.create(element);
    }

    /** Creates a service that the organization provides. */
    public EObject createLinkedProvidedService(EObject element) {
        return LinkedElement.PROVIDED_SERVICE.create(element);
    }

    /** Creates a business process that the organization examines. */
    public EObject createLinkedExaminedProcess(EObject element) {
        return LinkedElement.EXAMINED_PROCESS.create(element);
    }

    /** Creates a sub-department. */
    public EObject createLinkedSubDepartment(EObject element) {
        return LinkedElement.SUB_DEPARTMENT.create(element);
    }

    /** Creates an IT goal of the department. */
    public EObject createLinkedDepartmentGoal(EObject element) {
        return LinkedElement.DEPARTMENT_GOAL.create(element);
    }

    /** Creates an ITSM process that the department runs. */
    public EObject createLinkedRunProcess(EObject element) {
        return LinkedElement.RUN_PROCESS.create(element);
    }

    /** Creates an objective that the IT goal contributes to. */
    public EObject createLinkedObjectiveOfGoal(EObject element) {
        return LinkedElement.OBJECTIVE_OF_GOAL.create(element);
    }

    /** Creates a business process that the IT goal supports. */
    public EObject createLinkedSupportedProcess(EObject element) {
        return LinkedElement.SUPPORTED_PROCESS.create(element);
    }

    /** Creates an ITSM process that pursues the IT goal. */
    public EObject createLinkedAchievingProcess(EObject element) {
        return LinkedElement.ACHIEVING_PROCESS.create(element);
    }

    /** Creates a business process that uses the service. */
    public EObject createLinkedConsumingProcess(EObject element) {
        return LinkedElement.CONSUMING_PROCESS.create(element);
    }

    /** Creates an ITSM process that manages the service. */
    public EObject createLinkedManagingProcess(EObject element) {
        return LinkedElement.MANAGING_PROCESS.create(element);
    }

    /** Creates a service that supports the service. */
    public EObject createLinkedSupportingService(EObject element) {
        return LinkedElement.SUPPORTING_SERVICE.create(element);
    }

    /** Creates an IT service organization that provides the service. */
    public EObject createLinkedProvider(EObject element) {
        return LinkedElement.PROVIDER.create(element);
    }

    /** Creates an IT service organization that examines the business process. */
    public EObject createLinkedExaminer(EObject element) {
        return LinkedElement.EXAMINER.create(element);
    }

    /** Creates an IT goal that the ITSM process pursues. */
    public EObject createLinkedGoalOfProcess(EObject element) {
        return LinkedElement.GOAL_OF_PROCESS.create(element);
    }

    /** Creates a service that the ITSM process manages. */
    public EObject createLinkedManagedService(EObject element) {
        return LinkedElement.MANAGED_SERVICE.create(element);
    }

    /** Creates a technical activity performed for the ITSM process. */
    public EObject createLinkedActivity(EObject element) {
        return LinkedElement.ACTIVITY.create(element);
    }

    /** Creates an ITSM process that follows. */
    public EObject createLinkedNextProcess(EObject element) {
        return LinkedElement.NEXT_PROCESS.create(element);
    }

    /** Creates an ITSM process that the activity is performed for. */
    public EObject createLinkedProcessOfActivity(EObject element) {
        return LinkedElement.PROCESS_OF_ACTIVITY.create(element);
    }

    /** Creates a sub-activity. */
    public EObject createLinkedSubActivity(EObject element) {
        return LinkedElement.SUB_ACTIVITY.create(element);
    }

    /** Creates a technical activity that follows. */
    public EObject createLinkedNextActivity(EObject element) {
        return LinkedElement.NEXT_ACTIVITY.create(element);
    }

    /** Creates a KPI that measures the element. */
    public EObject createLinkedKpi(EObject element) {
        return LinkedElement.MEASURING_KPI.create(element);
    }

    /** Creates an improvement of the element. */
    public EObject createLinkedImprovement(EObject element) {
        return LinkedElement.PLANNED_IMPROVEMENT.create(element);
    }

    /** Creates a role that owns the element. */
    public EObject createLinkedOwner(EObject element) {
        return LinkedElement.OWNER.create(element);
    }

    /** Creates a stakeholder who defines the objective. */
    public EObject createLinkedSponsor(EObject element) {
        return LinkedElement.SPONSOR.create(element);
    }

    /** Creates a customer of the business process. */
    public EObject createLinkedProcessCustomer(EObject element) {
        return LinkedElement.PROCESS_CUSTOMER.create(element);
    }

    /** Creates a quality standard of the business process. */
    public EObject createLinkedProcessStandard(EObject element) {
        return LinkedElement.PROCESS_STANDARD.create(element);
    }

    /** Creates a customer of the service. */
    public EObject createLinkedServiceCustomer(EObject element) {
        return LinkedElement.SERVICE_CUSTOMER.create(element);
    }

    /** Creates an agreement about the service. */
    public EObject createLinkedServiceAgreement(EObject element) {
        return LinkedElement.SERVICE_AGREEMENT.create(element);
    }

    /** Creates an agreement with the customer. */
    public EObject createLinkedCustomerAgreement(EObject element) {
        return LinkedElement.CUSTOMER_AGREEMENT.create(element);
    }

    /** Creates an agreement that underpins the agreement. */
    public EObject createLinkedUnderpinningAgreement(EObject element) {
        return LinkedElement.UNDERPINNING_AGREEMENT.create(element);
    }

    /** Creates a system that supports the service. */
    public EObject createLinkedServiceSystem(EObject element) {
        return LinkedElement.SERVICE_SYSTEM.create(element);
    }

    /** Creates a service that the system supports. */
    public EObject createLinkedSupportedService(EObject element) {
        return LinkedElement.SUPPORTED_SERVICE.create(element);
    }

    /** Creates a part of the system. */
    public EObject createLinkedSystemPart(EObject element) {
        return LinkedElement.SYSTEM_PART.create(element);
    }

    /** Creates a team that performs the activity. */
    public EObject createLinkedActivityTeam(EObject element) {
        return LinkedElement.ACTIVITY_TEAM.create(element);
    }

    /** Creates a system that the activity uses. */
    public EObject createLinkedActivitySystem(EObject element) {
        return LinkedElement.ACTIVITY_SYSTEM.create(element);
    }

    /** Creates an ITSM process that adopts the element. */
    public EObject createLinkedAdoptingProcess(EObject element) {
        return LinkedElement.ADOPTING_PROCESS.create(element);
    }

    /** Creates a part of the element. */
    public EObject createLinkedElementPart(EObject element) {
        return LinkedElement.ELEMENT_PART.create(element);
    }
}
