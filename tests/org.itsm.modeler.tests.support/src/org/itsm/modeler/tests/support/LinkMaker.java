/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.AuthorityLevel;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * Links the elements. What every element needs to be without findings is dealt out in turn (element i gets target i
 * modulo the number of targets), which leaves nobody out; what comes on top is drawn. References that must not close a
 * circle only lead to elements made before.
 */
final class LinkMaker {

    private static final ItsmFactory FACTORY = ItsmFactory.eINSTANCE;

    private final Draw draw;
    private final Cast cast;
    private final boolean hubs;
    private int ownersSoFar;

    LinkMaker(Draw draw, Cast cast, boolean hubs) {
        this.draw = draw;
        this.cast = cast;
        this.hubs = hubs;
    }

    void link() {
        linkObjectives();
        linkBusinessProcesses();
        linkOrganizations();
        linkGoals();
        linkServices();
        linkItsmProcesses();
        linkActivities();
        linkPeople();
        linkFrameworks();
        linkKpis();
        linkAgreements();
        linkImprovements();
        linkSystems();
    }

    private void linkObjectives() {
        List<Stakeholder> sponsors = upperManagement();
        for (OrganizationalObjective objective : cast.objectives) {
            objective.setDefinedBy(draw.of(sponsors));
        }
    }

    private List<Stakeholder> upperManagement() {
        return cast.stakeholders.stream().filter(one -> one.getAuthority() == AuthorityLevel.UPPER_MANAGEMENT).toList();
    }

    private void linkBusinessProcesses() {
        if (cast.processes.isEmpty()) {
            return;
        }
        realizeObjectives();
        ITService hub = cast.services.get(0);
        for (int i = 0; i < cast.processes.size(); i++) {
            BusinessProcess process = cast.processes.get(i);
            dealOneOrTwo(cast.services, i, process.getUsesServices());
            if (hubs && !process.getUsesServices().contains(hub)) {
                Cast.link(process.getUsesServices(), hub);
            }
            if (i % 4 == 0) {
                Cast.link(process.getQualityStandards(), draw.of(cast.standards));
                Cast.link(process.getCustomers(), draw.of(cast.customers));
            } else if (i % 4 > 1) {
                Cast.link(process.getFollows(), cast.processes.get(i - 1));
            }
        }
    }

    /** Every leaf objective is realized by a root process, and every root process realizes an objective. */
    private void realizeObjectives() {
        List<OrganizationalObjective> leaves = cast.leafObjectives();
        List<BusinessProcess> roots = cast.rootProcesses;
        for (int i = 0; i < Math.max(leaves.size(), roots.size()); i++) {
            Cast.link(roots.get(i % roots.size()).getRealizes(), leaves.get(i % leaves.size()));
        }
        OrganizationalObjective hub = leaves.get(0);
        for (BusinessProcess root : roots) {
            if (hubs && !root.getRealizes().contains(hub)) {
                Cast.link(root.getRealizes(), hub);
            }
        }
    }

    private void linkOrganizations() {
        for (int i = 0; i < cast.organizations.size(); i++) {
            cast.organizations.get(i).setHead(cast.roles.get(i % cast.roles.size()));
        }
        for (int i = 0; i < cast.rootProcesses.size(); i++) {
            ITServiceOrganization organization = cast.organizations.get(i % cast.organizations.size());
            Cast.link(organization.getExamines(), cast.rootProcesses.get(i));
        }
    }

    private void linkGoals() {
        List<Stakeholder> sponsors = upperManagement();
        List<OrganizationalObjective> leaves = cast.leafObjectives();
        for (int i = 0; i < Math.max(cast.goals.size(), leaves.size()); i++) {
            Cast.link(cast.goals.get(i % cast.goals.size()).getContributesTo(), leaves.get(i % leaves.size()));
        }
        for (ITGoal goal : cast.goals) {
            goal.setDefinedBy(draw.of(sponsors));
            if (!cast.processes.isEmpty()) {
                linkInARow(cast.processes, 2 + draw.below(2), goal.getSupports());
            }
        }
    }

    private void linkServices() {
        for (int i = 0; i < cast.services.size(); i++) {
            ITService service = cast.services.get(i);
            service.setProvider(cast.organizations.get(i % cast.organizations.size()));
            own(service);
            if (i % 2 == 0) {
                Cast.link(service.getCustomers(), draw.of(cast.customers));
            }
            if (isSupported(i)) {
                Cast.link(service.getSupportedBy(), cast.services.get(i + 1));
            } else if (i % 2 == 1 && i > 4 && draw.oneIn(2)) {
                Cast.link(service.getSupportedBy(), cast.services.get(2 * draw.below(i / 2 - 1) + 1));
            }
        }
    }

    /** Customer services that rest on the service after them. */
    private boolean isSupported(int service) {
        return service % 4 == 0 && service + 1 < cast.services.size();
    }

    private void linkItsmProcesses() {
        ITSMProcess manager = cast.itsmProcesses.get(0);
        for (int i = 0; i < cast.itsmProcesses.size(); i++) {
            ITSMProcess process = cast.itsmProcesses.get(i);
            dealOneOrTwo(cast.goals, i, process.getGoals());
            if (hubs && process == manager) {
                cast.services.forEach(service -> Cast.link(process.getManages(), service));
            } else {
                dealOneOrTwo(cast.services, i, process.getManages());
            }
            FrameworkElement model = cast.frameworkElements.get(i % cast.frameworkElements.size());
            Cast.link(process.getAdopts(), model);
            process.setStage(model.getStage());
            process.setDepartment(cast.departments.get(i % cast.departments.size()));
            Cast.link(process.getQualityStandards(), draw.of(cast.standards));
            if (i > 0 && draw.oneIn(4)) {
                Cast.link(process.getFollows(), cast.itsmProcesses.get(i - 1));
            }
            own(process);
        }
    }

    private void linkActivities() {
        List<TechnicalActivity> roots = cast.rootActivities;
        for (int i = 0; i < roots.size(); i++) {
            TechnicalActivity activity = roots.get(i);
            if (hubs && i == 0) {
                cast.itsmProcesses.forEach(process -> Cast.link(activity.getPerformedFor(), process));
            } else {
                dealOneOrTwo(cast.itsmProcesses, i, activity.getPerformedFor());
            }
            Cast.link(activity.getPerformedBy(), cast.teams.get(i % cast.teams.size()));
            if (hubs && i % cast.teams.size() > 0) {
                Cast.link(activity.getPerformedBy(), cast.teams.get(0));
            }
            if (i > 0 && draw.oneIn(3)) {
                Cast.link(activity.getFollows(), roots.get(i - 1));
            }
            if (draw.oneIn(4)) {
                Cast.link(activity.getDelivers(), draw.of(cast.services));
            }
        }
        for (TechnicalActivity activity : cast.activities) {
            if (activity.getSubActivities().size() == 2) {
                Cast.link(activity.getSubActivities().get(1).getFollows(), activity.getSubActivities().get(0));
            } else if (draw.oneIn(2)) {
                Cast.link(activity.getSystems(), draw.of(cast.systems));
            }
        }
    }

    private void linkPeople() {
        for (int i = 0; i < cast.teams.size(); i++) {
            Team team = cast.teams.get(i);
            team.setOwner(cast.roles.get(i % cast.roles.size()));
            Cast.link(team.getRoles(), cast.roles.get((i + 1) % cast.roles.size()));
        }
        for (int i = 0; i < cast.roles.size(); i++) {
            Cast.link(cast.roles.get(i).getHeldBy(), cast.stakeholders.get(i % cast.stakeholders.size()));
        }
        for (Stakeholder stakeholder : cast.stakeholders) {
            Cast.link(stakeholder.getConcerns(), draw.of(cast.objectives));
        }
    }

    private void linkFrameworks() {
        for (int i = 60; i < cast.frameworkElements.size(); i++) {
            if (draw.oneIn(3)) {
                Cast.link(cast.frameworkElements.get(i).getMapsTo(), cast.frameworkElements.get(i - 60));
            }
        }
    }

    private void linkKpis() {
        int next = 0;
        for (LifecycleElement measured : cast.objectives) {
            Cast.link(cast.kpis.get(next++ % cast.kpis.size()).getMeasures(), measured);
        }
        for (LifecycleElement measured : cast.goals) {
            Cast.link(cast.kpis.get(next++ % cast.kpis.size()).getMeasures(), measured);
        }
        for (KPI kpi : cast.kpis) {
            if (draw.oneIn(2)) {
                Cast.link(kpi.getMeasures(), draw.of(cast.services));
            }
        }
    }

    private void linkAgreements() {
        int next = 0;
        for (int i = 0; i < cast.services.size(); i += 2) {
            Agreement promise = cast.agreements.get(next++);
            promise.setKind(AgreementKind.SLA);
            promise.setService(cast.services.get(i));
            promise.setCustomer(cast.services.get(i).getCustomers().get(0));
            Cast.link(promise.getTargets(), availability(promise, 99));
            if (isSupported(i)) {
                Agreement underpinning = cast.agreements.get(next++);
                underpinning.setKind(AgreementKind.OLA);
                underpinning.setService(cast.services.get(i + 1));
                underpinning.setSupplier(draw.of(cast.stakeholders));
                Cast.link(underpinning.getTargets(), availability(underpinning, 99.5));
                Cast.link(underpinning.getUnderpins(), promise);
            }
        }
    }

    private static ServiceTarget availability(Agreement agreement, double percent) {
        ServiceTarget target = FACTORY.createServiceTarget();
        target.setId(agreement.getId() + ".availability");
        target.setMetric("Availability");
        target.setUnit("%");
        target.setTarget(percent);
        target.setWindow("month");
        return target;
    }

    /** The first improvement reaches into all layers; those after it take what is least mature. */
    private void linkImprovements() {
        for (int i = 0; i < cast.improvements.size(); i++) {
            Improvement improvement = cast.improvements.get(i);
            improvement.setOwner(cast.roles.get(i % cast.roles.size()));
            Cast.link(improvement.getBasedOn(), draw.of(cast.kpis));
            if (i == 0) {
                Cast.link(improvement.getImproves(), cast.objectives.get(0));
                cast.processes.stream().limit(1).forEach(first -> Cast.link(improvement.getImproves(), first));
                Cast.link(improvement.getImproves(), cast.goals.get(0));
                Cast.link(improvement.getImproves(), cast.itsmProcesses.get(0));
                Cast.link(improvement.getImproves(), cast.activities.get(0));
            } else {
                LifecycleElement immature = draw.of(switch (i % 3) {
                    case 0 -> cast.services;
                    case 1 -> cast.itsmProcesses;
                    default -> cast.activities;
                });
                immature.setMaturity(1 + i % 2);
                Cast.link(improvement.getImproves(), immature);
            }
        }
    }

    private void linkSystems() {
        for (int i = 0; i < cast.systems.size(); i++) {
            SystemComponent system = cast.systems.get(i);
            Cast.link(system.getSupports(), cast.services.get(i % cast.services.size()));
            if (i % 8 > 0) {
                system.setPartOf(cast.systems.get(i - i % 8));
            }
        }
    }

    /** The next role in turn owns the element and is accountable, the one after it is responsible. */
    private void own(OwnedElement element) {
        Role owner = cast.roles.get(ownersSoFar % cast.roles.size());
        Role worker = cast.roles.get((ownersSoFar + 1) % cast.roles.size());
        ownersSoFar++;
        element.setOwner(owner);
        Cast.link(element.getRaci(), raci(element, RaciKind.ACCOUNTABLE, owner));
        Cast.link(element.getRaci(), raci(element, RaciKind.RESPONSIBLE, worker));
    }

    private static RaciAssignment raci(OwnedElement element, RaciKind kind, Role role) {
        RaciAssignment assignment = FACTORY.createRaciAssignment();
        assignment.setId(element.getId() + (kind == RaciKind.ACCOUNTABLE ? ".a" : ".r"));
        assignment.setKind(kind);
        assignment.setRole(role);
        return assignment;
    }

    /** Links to the target whose turn it is and, once in three times, to the one after it. */
    private <T> void dealOneOrTwo(List<T> targets, int turn, List<T> references) {
        int first = turn % targets.size();
        Cast.link(references, targets.get(first));
        if (targets.size() > 1 && draw.oneIn(3)) {
            Cast.link(references, targets.get((first + 1) % targets.size()));
        }
    }

    /** Links to neighbours, from a drawn one on. */
    private <T> void linkInARow(List<T> targets, int count, List<T> references) {
        int first = draw.below(targets.size());
        for (int i = 0; i < Math.min(count, targets.size()); i++) {
            Cast.link(references, targets.get((first + i) % targets.size()));
        }
    }
}
