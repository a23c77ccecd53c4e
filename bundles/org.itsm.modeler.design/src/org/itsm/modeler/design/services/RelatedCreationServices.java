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

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** Creation tools that are clicked on the element that the new one is linked with. */
public class RelatedCreationServices {

    /** Says whether an objective can be created with a link to the element. */
    public Boolean canCreateObjectiveFor(EObject element) {
        return LinkedElement.of(element, OrganizationalObjective.class).isPresent();
    }

    /** Creates an objective with a link to the element. */
    public EObject createObjectiveFor(EObject element) {
        return LinkedElement.createOrKeep(element, OrganizationalObjective.class);
    }

    /** Says whether a business process can be created with a link to the element. */
    public Boolean canCreateBusinessProcessFor(EObject element) {
        return LinkedElement.of(element, BusinessProcess.class).isPresent();
    }

    /** Creates a business process with a link to the element. */
    public EObject createBusinessProcessFor(EObject element) {
        return LinkedElement.createOrKeep(element, BusinessProcess.class);
    }

    /** Says whether a department can be created with a link to the element. */
    public Boolean canCreateDepartmentFor(EObject element) {
        return LinkedElement.of(element, Department.class).isPresent();
    }

    /** Creates a department with a link to the element. */
    public EObject createDepartmentFor(EObject element) {
        return LinkedElement.createOrKeep(element, Department.class);
    }

    /** Says whether an IT goal can be created with a link to the element. */
    public Boolean canCreateITGoalFor(EObject element) {
        return LinkedElement.of(element, ITGoal.class).isPresent();
    }

    /** Creates an IT goal with a link to the element. */
    public EObject createITGoalFor(EObject element) {
        return LinkedElement.createOrKeep(element, ITGoal.class);
    }

    /** Says whether an IT service can be created with a link to the element. */
    public Boolean canCreateITServiceFor(EObject element) {
        return LinkedElement.of(element, ITService.class).isPresent();
    }

    /** Creates an IT service with a link to the element. */
    public EObject createITServiceFor(EObject element) {
        return LinkedElement.createOrKeep(element, ITService.class);
    }

    /** Says whether an ITSM process can be created with a link to the element. */
    public Boolean canCreateITSMProcessFor(EObject element) {
        return LinkedElement.of(element, ITSMProcess.class).isPresent();
    }

    /** Creates an ITSM process with a link to the element. */
    public EObject createITSMProcessFor(EObject element) {
        return LinkedElement.createOrKeep(element, ITSMProcess.class);
    }

    /** Says whether a technical activity can be created with a link to the element. */
    public Boolean canCreateTechnicalActivityFor(EObject element) {
        return LinkedElement.of(element, TechnicalActivity.class).isPresent();
    }

    /** Creates a technical activity with a link to the element. */
    public EObject createTechnicalActivityFor(EObject element) {
        return LinkedElement.createOrKeep(element, TechnicalActivity.class);
    }

    /** Says whether a stakeholder can be created with a link to the element. */
    public Boolean canCreateSponsorFor(EObject element) {
        return LinkedElement.of(element, Stakeholder.class).isPresent();
    }

    /** Creates a stakeholder with a link to the element. */
    public EObject createSponsorFor(EObject element) {
        return LinkedElement.createOrKeep(element, Stakeholder.class);
    }

    /** Says whether a KPI can be created with a link to the element. */
    public Boolean canCreateKpiFor(EObject element) {
        return LinkedElement.of(element, KPI.class).isPresent();
    }

    /** Creates a KPI with a link to the element. */
    public EObject createKpiFor(EObject element) {
        return LinkedElement.createOrKeep(element, KPI.class);
    }

    /** Says whether a customer can be created with a link to the element. */
    public Boolean canCreateCustomerFor(EObject element) {
        return LinkedElement.of(element, Customer.class).isPresent();
    }

    /** Creates a customer with a link to the element. */
    public EObject createCustomerFor(EObject element) {
        return LinkedElement.createOrKeep(element, Customer.class);
    }

    /** Says whether a quality standard can be created with a link to the element. */
    public Boolean canCreateQualityStandardFor(EObject element) {
        return LinkedElement.of(element, QualityStandard.class).isPresent();
    }

    /** Creates a quality standard with a link to the element. */
    public EObject createQualityStandardFor(EObject element) {
        return LinkedElement.createOrKeep(element, QualityStandard.class);
    }

    /** Says whether a team can be created with a link to the element. */
    public Boolean canCreateTeamFor(EObject element) {
        return LinkedElement.of(element, Team.class).isPresent();
    }

    /** Creates a team with a link to the element. */
    public EObject createTeamFor(EObject element) {
        return LinkedElement.createOrKeep(element, Team.class);
    }

    /** Says whether a system can be created with a link to the element. */
    public Boolean canCreateSystemFor(EObject element) {
        return LinkedElement.of(element, SystemComponent.class).isPresent();
    }

    /** Creates a system with a link to the element. */
    public EObject createSystemFor(EObject element) {
        return LinkedElement.createOrKeep(element, SystemComponent.class);
    }
}
