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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.InternalEList;
import org.itsm.modeler.model.itsm.Agreement;
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
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** All elements of a model in the making, by class; the lists called root hold what the model itself will contain. */
final class Cast {

    final ITSMModel model;
    final List<OrganizationalObjective> rootObjectives = new ArrayList<>();
    final List<OrganizationalObjective> objectives = new ArrayList<>();
    final List<BusinessProcess> rootProcesses = new ArrayList<>();
    final List<BusinessProcess> processes = new ArrayList<>();
    final List<ITServiceOrganization> organizations = new ArrayList<>();
    final List<Department> departments = new ArrayList<>();
    final List<ITGoal> goals = new ArrayList<>();
    final List<ITService> services = new ArrayList<>();
    final List<ITSMProcess> itsmProcesses = new ArrayList<>();
    final List<TechnicalActivity> rootActivities = new ArrayList<>();
    final List<TechnicalActivity> activities = new ArrayList<>();
    final List<Team> teams = new ArrayList<>();
    final List<Stakeholder> stakeholders = new ArrayList<>();
    final List<Customer> customers = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    final List<Framework> frameworks = new ArrayList<>();
    final List<FrameworkElement> frameworkElements = new ArrayList<>();
    final List<QualityStandard> standards = new ArrayList<>();
    final List<KPI> kpis = new ArrayList<>();
    final List<Agreement> agreements = new ArrayList<>();
    final List<Improvement> improvements = new ArrayList<>();
    final List<SystemComponent> systems = new ArrayList<>();

    Cast(ITSMModel model) {
        this.model = model;
    }

    /** The objectives that have no sub-objectives. */
    List<OrganizationalObjective> leafObjectives() {
        return objectives.stream().filter(objective -> objective.getSubObjectives().isEmpty()).toList();
    }

    /** Puts everything into the model. Called once, at the end: what is contained nowhere is linked fastest. */
    ITSMModel assemble() {
        move(rootObjectives, model.getObjectives());
        move(rootProcesses, model.getBusinessProcesses());
        move(organizations, model.getServiceOrganizations());
        move(services, model.getServices());
        move(itsmProcesses, model.getItsmProcesses());
        move(rootActivities, model.getTechnicalActivities());
        move(teams, model.getTeams());
        move(stakeholders, model.getStakeholders());
        move(customers, model.getStakeholders());
        move(roles, model.getRoles());
        move(frameworks, model.getFrameworks());
        move(standards, model.getQualityStandards());
        move(kpis, model.getKpis());
        move(agreements, model.getAgreements());
        move(improvements, model.getImprovements());
        move(systems, model.getSystems());
        return model;
    }

    private static <T> void move(List<? extends T> from, List<T> into) {
        ((InternalEList<T>) into).addAllUnique(from);
    }

    /** Adds a link that is known to be new, without searching the list for it. */
    static <T> void link(List<T> references, T target) {
        ((InternalEList<T>) references).addUnique(target);
    }
}
