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

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.util.DocumentOrder;

/** The lines of the tables and what creates them. */
public class RowServices {

    /** All IT goals of the model, organization by organization. */
    public Collection<ITGoal> allGoals(EObject model) {
        return model instanceof ITSMModel itsm
                ? itsm.getServiceOrganizations().stream().flatMap(RowServices::goalsOf).toList()
                : List.of();
    }

    /** All elements of the frameworks of the model, each before its parts. */
    public Collection<FrameworkElement> allFrameworkElements(EObject model) {
        return model instanceof ITSMModel itsm
                ? itsm.getFrameworks().stream()
                        .flatMap(framework -> Models.withParts(framework.getElements(), FrameworkElement::getElements).stream()).toList()
                : List.of();
    }

    /** The agreements that are about the service, in the order of the document. */
    public Collection<Agreement> agreementsOf(EObject service) {
        return service instanceof ITService itService
                ? itService.getAgreements().stream().sorted(DocumentOrder::compare).toList()
                : List.of();
    }

    /** The agreements that are about no service. */
    public Collection<Agreement> agreementsWithoutService(EObject model) {
        return model instanceof ITSMModel itsm
                ? itsm.getAgreements().stream().filter(agreement -> agreement.getService() == null).toList()
                : List.of();
    }

    /** Creates an IT goal in the first organization of the model, which is created when there is none. */
    public EObject createGoalRow(EObject model) {
        return model instanceof ITSMModel itsm ? Models.createAtTop(itsm, ITGoal.class) : model;
    }

    /** Creates a KPI in the model. */
    public EObject createKpiRow(EObject model) {
        return model instanceof ITSMModel itsm ? Models.createAtTop(itsm, KPI.class) : model;
    }

    /** Creates an improvement in the model. */
    public EObject createImprovementRow(EObject model) {
        return model instanceof ITSMModel itsm ? Models.createAtTop(itsm, Improvement.class) : model;
    }

    /** Creates a framework in the model. */
    public EObject createFrameworkRow(EObject model) {
        return model instanceof ITSMModel itsm ? Models.createAtTop(itsm, Framework.class) : model;
    }

    /** Creates an agreement about the service. */
    public EObject createAgreementRow(EObject service) {
        return LinkedElement.createOrKeep(service, Agreement.class);
    }

    /** The unit that has the IT goal. */
    public String unitText(EObject goal) {
        return goal instanceof ITGoal ? DesignTexts.nameOf(goal.eContainer()) : "";
    }

    private static Stream<ITGoal> goalsOf(ITServiceOrganization organization) {
        Stream<ITGoal> below = Models.withParts(organization.getDepartments(), Department::getSubDepartments).stream()
                .flatMap(department -> department.getGoals().stream());
        return Stream.concat(organization.getGoals().stream(), below);
    }

    /** The title of a new table of the objectives. */
    public String objectivesTableTitle(EObject model) {
        return DesignTexts.title("title.objectivesTable", model);
    }

    /** The title of a new table of the business processes. */
    public String businessProcessesTableTitle(EObject model) {
        return DesignTexts.title("title.businessProcessesTable", model);
    }

    /** The title of a new table of the IT goals. */
    public String goalsTableTitle(EObject model) {
        return DesignTexts.title("title.goalsTable", model);
    }

    /** The title of a new table of the services. */
    public String servicesTableTitle(EObject model) {
        return DesignTexts.title("title.servicesTable", model);
    }

    /** The title of a new table of the ITSM processes. */
    public String itsmProcessesTableTitle(EObject model) {
        return DesignTexts.title("title.itsmProcessesTable", model);
    }

    /** The title of a new table of the activities. */
    public String activitiesTableTitle(EObject model) {
        return DesignTexts.title("title.activitiesTable", model);
    }

    /** The title of a new table of the KPIs. */
    public String kpisTableTitle(EObject model) {
        return DesignTexts.title("title.kpisTable", model);
    }

    /** The title of a new table of the frameworks. */
    public String frameworksTableTitle(EObject model) {
        return DesignTexts.title("title.frameworksTable", model);
    }

    /** The title of a new table of the improvements. */
    public String improvementsTableTitle(EObject model) {
        return DesignTexts.title("title.improvementsTable", model);
    }

    /** The title of a new table of objectives and business processes. */
    public String objectiveProcessMatrixTitle(EObject model) {
        return DesignTexts.title("title.objectiveProcessMatrix", model);
    }

    /** The title of a new table of business processes and services. */
    public String processServiceMatrixTitle(EObject model) {
        return DesignTexts.title("title.processServiceMatrix", model);
    }

    /** The title of a new table of ITSM processes and IT goals. */
    public String processGoalMatrixTitle(EObject model) {
        return DesignTexts.title("title.processGoalMatrix", model);
    }

    /** The title of a new table of ITSM processes and framework elements. */
    public String processFrameworkMatrixTitle(EObject model) {
        return DesignTexts.title("title.processFrameworkMatrix", model);
    }

    /** The title of a new table of elements and roles. */
    public String raciMatrixTitle(EObject model) {
        return DesignTexts.title("title.raciMatrix", model);
    }

    /** The title of a new table of IT goals and objectives. */
    public String goalObjectiveMatrixTitle(EObject model) {
        return DesignTexts.title("title.goalObjectiveMatrix", model);
    }

    /** The title of a new table of services and agreements. */
    public String serviceAgreementMatrixTitle(EObject model) {
        return DesignTexts.title("title.serviceAgreementMatrix", model);
    }
}
