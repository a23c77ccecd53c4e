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

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.util.DocumentOrder;

/** What diagrams show around the chain: each collection once each and in the order of the document. */
public class ContextServices {

    /** Who defines an objective of the model. */
    public Collection<Stakeholder> objectiveSponsors(EObject model) {
        return inOrder(objectives(model).map(OrganizationalObjective::getDefinedBy));
    }

    /** The KPIs of the model that measure an objective. */
    public Collection<KPI> objectiveKpis(EObject model) {
        return model instanceof ITSMModel itsm
                ? itsm.getKpis().stream().filter(kpi -> kpi.getMeasures().stream().anyMatch(OrganizationalObjective.class::isInstance)).toList()
                : List.of();
    }

    /** The services that a business process of the model uses. */
    public Collection<ITService> usedServices(EObject model) {
        return inOrder(processes(model).flatMap(process -> process.getUsesServices().stream()));
    }

    /** The customers of the business processes. */
    public Collection<Customer> processCustomers(EObject model) {
        return inOrder(processes(model).flatMap(process -> process.getCustomers().stream()));
    }

    /** The quality standards of the business processes. */
    public Collection<QualityStandard> processStandards(EObject model) {
        return inOrder(processes(model).flatMap(process -> process.getQualityStandards().stream()));
    }

    /** The objectives that the IT goals of an organization contribute to. */
    public Collection<OrganizationalObjective> objectivesOfOrganization(EObject organization) {
        return inOrder(goalsOf(organization).flatMap(goal -> goal.getContributesTo().stream()));
    }

    /** The business processes that the organization examines or that its IT goals support. */
    public Collection<BusinessProcess> processesOfOrganization(EObject organization) {
        Stream<BusinessProcess> examined = organization instanceof ITServiceOrganization unit ? unit.getExamines().stream() : Stream.empty();
        return inOrder(Stream.concat(examined, goalsOf(organization).flatMap(goal -> goal.getSupports().stream())));
    }

    /** The services that the organization provides. */
    public Collection<ITService> providedServices(EObject organization) {
        return organization instanceof ITServiceOrganization unit ? inOrder(unit.getProvides().stream()) : List.of();
    }

    /** The customers of the model. */
    public Collection<Customer> allCustomers(EObject model) {
        return model instanceof ITSMModel itsm
                ? itsm.getStakeholders().stream().filter(Customer.class::isInstance).map(Customer.class::cast).toList()
                : List.of();
    }

    /** The activities performed for the ITSM process; those that stand in another of them are left to it. */
    public Collection<TechnicalActivity> activitiesOfProcess(EObject process) {
        if (!(process instanceof ITSMProcess itsm)) {
            return List.of();
        }
        return inOrder(itsm.getActivities().stream().filter(activity -> !standsInOneOf(activity, itsm.getActivities())));
    }

    /** The teams that perform the activities of the ITSM process. */
    public Collection<Team> teamsOfProcess(EObject process) {
        return inOrder(withSubActivities(process).flatMap(activity -> activity.getPerformedBy().stream()));
    }

    /** The systems that the activities of the ITSM process use. */
    public Collection<SystemComponent> systemsOfProcess(EObject process) {
        return inOrder(withSubActivities(process).flatMap(activity -> activity.getSystems().stream()));
    }

    /** The elements directly below that have parts themselves. */
    public Collection<FrameworkElement> groupElements(EObject whole) {
        return elementsOf(whole).filter(element -> !element.getElements().isEmpty()).toList();
    }

    /** The elements directly below that have no parts. */
    public Collection<FrameworkElement> leafElements(EObject whole) {
        return elementsOf(whole).filter(element -> element.getElements().isEmpty()).toList();
    }

    /** The ITSM processes that adopt an element of the framework. */
    public Collection<ITSMProcess> processesAdopting(EObject framework) {
        return inOrder(withElements(elementsOf(framework)).flatMap(element -> element.getAdoptedBy().stream()));
    }

    /** The objectives of the model that are being improved. */
    public Collection<LifecycleElement> improvedObjectives(EObject model) {
        return improvedIn(model, Layer.ORGANIZATIONAL_OBJECTIVES);
    }

    /** The business processes of the model that are being improved. */
    public Collection<LifecycleElement> improvedBusinessProcesses(EObject model) {
        return improvedIn(model, Layer.BUSINESS_PROCESSES);
    }

    /** The elements of the IT service organization of the model that are being improved. */
    public Collection<LifecycleElement> improvedServiceOrganization(EObject model) {
        return improvedIn(model, Layer.IT_SERVICE_ORGANIZATION);
    }

    /** The ITSM processes of the model that are being improved. */
    public Collection<LifecycleElement> improvedServiceManagement(EObject model) {
        return improvedIn(model, Layer.IT_SERVICE_MANAGEMENT);
    }

    /** The technical activities of the model that are being improved. */
    public Collection<LifecycleElement> improvedActivities(EObject model) {
        return improvedIn(model, Layer.TECHNICAL_ACTIVITIES);
    }

    private static Stream<OrganizationalObjective> objectives(EObject model) {
        return model instanceof ITSMModel itsm
                ? Models.withParts(itsm.getObjectives(), OrganizationalObjective::getSubObjectives).stream()
                : Stream.empty();
    }

    private static Stream<BusinessProcess> processes(EObject model) {
        return model instanceof ITSMModel itsm
                ? Models.withParts(itsm.getBusinessProcesses(), BusinessProcess::getSubProcesses).stream()
                : Stream.empty();
    }

    private static Stream<ITGoal> goalsOf(EObject organization) {
        if (!(organization instanceof ITServiceOrganization unit)) {
            return Stream.empty();
        }
        Stream<ITGoal> below = Models.withParts(unit.getDepartments(), Department::getSubDepartments).stream()
                .flatMap(department -> department.getGoals().stream());
        return Stream.concat(unit.getGoals().stream(), below);
    }

    private static Stream<TechnicalActivity> withSubActivities(EObject process) {
        return process instanceof ITSMProcess itsm
                ? Models.withParts(itsm.getActivities(), TechnicalActivity::getSubActivities).stream()
                : Stream.empty();
    }

    private static boolean standsInOneOf(TechnicalActivity activity, List<TechnicalActivity> others) {
        EObject whole = activity.eContainer();
        while (whole instanceof TechnicalActivity) {
            if (others.contains(whole)) {
                return true;
            }
            whole = whole.eContainer();
        }
        return false;
    }

    private static Stream<FrameworkElement> elementsOf(EObject whole) {
        if (whole instanceof Framework framework) {
            return framework.getElements().stream();
        }
        return whole instanceof FrameworkElement element ? element.getElements().stream() : Stream.empty();
    }

    private static Stream<FrameworkElement> withElements(Stream<FrameworkElement> elements) {
        return Models.withParts(elements.toList(), FrameworkElement::getElements).stream();
    }

    private static Collection<LifecycleElement> improvedIn(EObject model, Layer layer) {
        if (!(model instanceof ITSMModel itsm)) {
            return List.of();
        }
        return inOrder(itsm.getImprovements().stream()
                .flatMap(improvement -> improvement.getImproves().stream())
                .filter(element -> element.getLayer() == layer));
    }

    /** Once each, in the order of the document; links that lead nowhere are left out. */
    private static <T extends EObject> Collection<T> inOrder(Stream<T> elements) {
        return elements.filter(element -> element != null && !element.eIsProxy())
                .distinct()
                .sorted(DocumentOrder::compare)
                .toList();
    }
}
