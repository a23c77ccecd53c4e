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

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AuthorityLevel;
import org.itsm.modeler.model.itsm.Automation;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Criticality;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Direction;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.model.itsm.Frequency;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.ImprovementStep;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.itsm.Measurement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.RoleKind;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** Makes the elements with their attributes and puts them into one another; links are the business of LinkMaker. */
final class ElementMaker {

    private static final ItsmFactory FACTORY = ItsmFactory.eINSTANCE;

    private static final Perspective[] PERSPECTIVES =
            { Perspective.FINANCIAL, Perspective.CUSTOMER, Perspective.INTERNAL, Perspective.LEARNING_GROWTH };
    private static final Horizon[] HORIZONS = { Horizon.STRATEGIC, Horizon.TACTICAL, Horizon.OPERATIONAL };
    private static final Criticality[] CRITICALITIES =
            { Criticality.LOW, Criticality.MEDIUM, Criticality.HIGH, Criticality.VITAL };
    private static final LifecycleStage[] STAGES = { LifecycleStage.STRATEGY, LifecycleStage.DESIGN,
        LifecycleStage.TRANSITION, LifecycleStage.OPERATION, LifecycleStage.IMPROVEMENT };
    private static final Automation[] AUTOMATIONS =
            { Automation.MANUAL, Automation.SEMI_AUTOMATED, Automation.AUTOMATED };
    private static final FrameworkKind[] FRAMEWORKS = { FrameworkKind.PUBLIC_FRAMEWORK, FrameworkKind.STANDARD,
        FrameworkKind.ORGANIZATIONAL_KNOWLEDGE };
    private static final Status[] STATES = { Status.APPROVED, Status.APPROVED, Status.IN_REVIEW, Status.DRAFT };

    private final Draw draw;

    ElementMaker(Draw draw) {
        this.draw = draw;
    }

    Cast make(Quantities quantities) {
        ITSMModel model = FACTORY.createITSMModel();
        model.setId("model");
        model.setName("Generated model");
        model.setOrganizationName("Generated organization");
        model.setLanguage("en");
        Cast cast = new Cast(model);
        makeObjectives(quantities.objectives(), cast);
        makeBusinessProcesses(quantities.businessProcesses(), cast);
        makeOrganizations(quantities, cast);
        makeServices(quantities.services(), cast);
        makeItsmProcesses(quantities.itsmProcesses(), cast);
        makeActivities(quantities.activities(), cast);
        makePeople(quantities, cast);
        makeFrameworks(quantities, cast);
        makeStandards(quantities.standards(), cast);
        makeKpis(quantities.kpis(), cast);
        makeAgreements(quantities.agreements(), cast);
        makeImprovements(quantities.improvements(), cast);
        makeSystems(quantities.systems(), cast);
        return cast;
    }

    /** Groups of five: a root with two sub-objectives, the second of which has two itself. */
    private void makeObjectives(int count, Cast cast) {
        OrganizationalObjective root = null;
        OrganizationalObjective middle = null;
        for (int i = 0; i < count; i++) {
            OrganizationalObjective objective = FACTORY.createOrganizationalObjective();
            lifecycle(objective, "objective-", "Objective ", i, Words.AIMS);
            objective.setPerspective(PERSPECTIVES[i % PERSPECTIVES.length]);
            objective.setHorizon(draw.of(HORIZONS));
            objective.setPriority(1 + draw.below(5));
            objective.setTargetDate("2027-12-31");
            cast.objectives.add(objective);
            switch (i % 5) {
                case 0 -> {
                    root = objective;
                    cast.rootObjectives.add(objective);
                }
                case 1 -> Cast.link(root.getSubObjectives(), objective);
                case 2 -> {
                    middle = objective;
                    Cast.link(root.getSubObjectives(), objective);
                }
                default -> Cast.link(middle.getSubObjectives(), objective);
            }
        }
    }

    /** Groups of four: a root with three sub-processes. */
    private void makeBusinessProcesses(int count, Cast cast) {
        BusinessProcess root = null;
        for (int i = 0; i < count; i++) {
            BusinessProcess process = FACTORY.createBusinessProcess();
            lifecycle(process, "process-", "Business process ", i, Words.BUSINESS);
            process.setRepeatable(true);
            process.setCriticality(draw.of(CRITICALITIES));
            process.setItRole("IT takes in, keeps and hands on what the process needs to know.");
            cast.processes.add(process);
            if (i % 4 == 0) {
                root = process;
                cast.rootProcesses.add(process);
            } else {
                Cast.link(root.getSubProcesses(), process);
            }
        }
    }

    private void makeOrganizations(Quantities quantities, Cast cast) {
        for (int i = 0; i < quantities.organizations(); i++) {
            ITServiceOrganization organization = FACTORY.createITServiceOrganization();
            lifecycle(organization, "organization-", "IT service organization ", i, Words.CREWS);
            organization.setMission("Provide the services that the business needs.");
            cast.organizations.add(organization);
        }
        for (int i = 0; i < quantities.departments(); i++) {
            Department department = FACTORY.createDepartment();
            lifecycle(department, "department-", "Department ", i, Words.CREWS);
            boolean nested = i >= cast.organizations.size() && i % 3 == 0;
            Cast.link(nested ? cast.departments.get(i - 1).getSubDepartments()
                    : cast.organizations.get(i % cast.organizations.size()).getDepartments(), department);
            cast.departments.add(department);
        }
        for (int i = 0; i < quantities.goals(); i++) {
            ITGoal goal = FACTORY.createITGoal();
            lifecycle(goal, "goal-", "IT goal ", i, Words.GOALS);
            goal.setHorizon(i < cast.organizations.size() ? Horizon.STRATEGIC : draw.of(HORIZONS));
            boolean ofDepartment = i >= cast.organizations.size() && i % 2 == 0;
            Cast.link(ofDepartment ? cast.departments.get(i % cast.departments.size()).getGoals()
                    : cast.organizations.get(i % cast.organizations.size()).getGoals(), goal);
            cast.goals.add(goal);
        }
    }

    private void makeServices(int count, Cast cast) {
        for (int i = 0; i < count; i++) {
            ITService service = FACTORY.createITService();
            lifecycle(service, "service-", "Service ", i, Words.SERVICES);
            service.setKind(i % 2 == 0 ? ServiceKind.CUSTOMER_FACING : i % 4 == 1 ? ServiceKind.SUPPORTING
                    : ServiceKind.TECHNICAL);
            service.setCatalogueRef("SC-" + i);
            service.setCriticality(draw.of(CRITICALITIES));
            cast.services.add(service);
        }
    }

    private void makeItsmProcesses(int count, Cast cast) {
        for (int i = 0; i < count; i++) {
            ITSMProcess process = FACTORY.createITSMProcess();
            lifecycle(process, "itsm-process-", "ITSM process ", i, Words.MANAGEMENT);
            process.setRepeatable(true);
            process.setPurpose("Keep what was promised.");
            cast.itsmProcesses.add(process);
        }
    }

    /** Groups of five: a root, a root with two sub-activities, a root. */
    private void makeActivities(int count, Cast cast) {
        TechnicalActivity parent = null;
        for (int i = 0; i < count; i++) {
            TechnicalActivity activity = FACTORY.createTechnicalActivity();
            lifecycle(activity, "activity-", "Activity ", i, Words.WORK);
            activity.setAutomation(draw.of(AUTOMATIONS));
            if (draw.oneIn(2)) {
                activity.setEffortHours((1 + draw.below(32)) / 4.0);
            }
            if (draw.oneIn(4)) {
                activity.getProcedure().add(draw.of(Words.STEPS));
                activity.getProcedure().add(draw.of(Words.STEPS));
            }
            cast.activities.add(activity);
            int place = i % 5;
            if (place == 1) {
                parent = activity;
            }
            if (place == 2 || place == 3) {
                Cast.link(parent.getSubActivities(), activity);
            } else {
                cast.rootActivities.add(activity);
            }
        }
    }

    private void makePeople(Quantities quantities, Cast cast) {
        for (int i = 0; i < quantities.teams(); i++) {
            Team team = FACTORY.createTeam();
            element(team, "team-", "Team ", i, Words.CREWS);
            team.setHeadcount(2 + draw.below(12));
            cast.teams.add(team);
        }
        for (int i = 0; i < quantities.stakeholders(); i++) {
            Stakeholder stakeholder = FACTORY.createStakeholder();
            element(stakeholder, "stakeholder-", "Stakeholder ", i, Words.BODIES);
            stakeholder.setAuthority(i % 4 == 0 ? AuthorityLevel.UPPER_MANAGEMENT : AuthorityLevel.MIDDLE_MANAGEMENT);
            stakeholder.setInternal(i % 4 != 3);
            cast.stakeholders.add(stakeholder);
        }
        for (int i = 0; i < quantities.customers(); i++) {
            Customer customer = FACTORY.createCustomer();
            element(customer, "customer-", "Customer ", i, Words.CUSTOMERS);
            customer.setAuthority(AuthorityLevel.MIDDLE_MANAGEMENT);
            customer.setInternal(true);
            cast.customers.add(customer);
        }
        for (int i = 0; i < quantities.roles(); i++) {
            Role role = FACTORY.createRole();
            element(role, "role-", "Role ", i, Words.ROLES);
            role.setAuthority(AuthorityLevel.OPERATIONAL);
            role.setKind(RoleKind.MANAGER);
            cast.roles.add(role);
        }
    }

    /** Groups of five elements: one and four within it. */
    private void makeFrameworks(Quantities quantities, Cast cast) {
        for (int i = 0; i < quantities.frameworks(); i++) {
            Framework framework = FACTORY.createFramework();
            element(framework, "framework-", "Framework ", i, Words.MANAGEMENT);
            framework.setKind(FRAMEWORKS[i % FRAMEWORKS.length]);
            framework.setEdition("1");
            framework.setLicence("Free");
            framework.setSource("Library of the organization");
            cast.frameworks.add(framework);
        }
        FrameworkElement group = null;
        for (int i = 0; i < quantities.frameworkElements(); i++) {
            FrameworkElement entry = FACTORY.createFrameworkElement();
            element(entry, "framework-element-", "Framework element ", i, Words.MANAGEMENT);
            entry.setCode("E" + i);
            entry.setKind(i % 5 == 0 ? FrameworkElementKind.CATEGORY : FrameworkElementKind.PROCESS);
            entry.setStage(STAGES[i % STAGES.length]);
            cast.frameworkElements.add(entry);
            if (i % 5 == 0) {
                group = entry;
                Cast.link(cast.frameworks.get(i / 5 % cast.frameworks.size()).getElements(), entry);
            } else {
                Cast.link(group.getElements(), entry);
            }
        }
    }

    private void makeStandards(int count, Cast cast) {
        for (int i = 0; i < count; i++) {
            QualityStandard standard = FACTORY.createQualityStandard();
            element(standard, "standard-", "Quality standard ", i, Words.STANDARDS);
            standard.setMetric("Share of the cases");
            standard.setUnit("%");
            standard.setMin(90.0);
            standard.setMax(100.0);
            cast.standards.add(standard);
        }
    }

    private void makeKpis(int count, Cast cast) {
        for (int i = 0; i < count; i++) {
            KPI kpi = FACTORY.createKPI();
            element(kpi, "kpi-", "KPI ", i, Words.MEASURES);
            kpi.setUnit("%");
            kpi.setBaseline(80.0 + draw.below(10));
            kpi.setTarget(95.0);
            kpi.setWarning(80.0);
            kpi.setCritical(75.0);
            kpi.setDirection(Direction.INCREASE);
            kpi.setFrequency(Frequency.MONTHLY);
            kpi.setDataSource("Monitoring");
            Cast.link(kpi.getMeasurements(), measurement(kpi.getId(), "2025-11-30"));
            Cast.link(kpi.getMeasurements(), measurement(kpi.getId(), "2025-12-31"));
            cast.kpis.add(kpi);
        }
    }

    private Measurement measurement(String kpi, String at) {
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setId(kpi + '.' + at);
        measurement.setAt(at);
        measurement.setValue(80.0 + draw.below(20));
        return measurement;
    }

    private void makeAgreements(int count, Cast cast) {
        for (int i = 0; i < count; i++) {
            Agreement agreement = FACTORY.createAgreement();
            element(agreement, "agreement-", "Agreement ", i, Words.SERVICES);
            agreement.setValidFrom("2025-01-01");
            cast.agreements.add(agreement);
        }
    }

    private void makeImprovements(int count, Cast cast) {
        ImprovementStep[] steps = ImprovementStep.values();
        for (int i = 0; i < count; i++) {
            Improvement improvement = FACTORY.createImprovement();
            element(improvement, "improvement-", "Improvement ", i, Words.IMPROVEMENTS);
            improvement.setStep(draw.of(steps));
            improvement.setState(ImprovementState.IN_PROGRESS);
            improvement.setStartedOn("2025-10-01");
            cast.improvements.add(improvement);
        }
    }

    private void makeSystems(int count, Cast cast) {
        for (int i = 0; i < count; i++) {
            SystemComponent system = FACTORY.createSystemComponent();
            element(system, "system-", "System ", i, Words.SYSTEMS);
            system.setCiType("Server");
            system.setEnvironment("production");
            cast.systems.add(system);
        }
    }

    private void lifecycle(LifecycleElement element, String id, String type, int number, String[] words) {
        element(element, id, type, number, words);
        element.setMaturity(3 + draw.below(3));
        if (draw.oneIn(8)) {
            element.getTags().add(draw.of(Words.TAGS));
        }
    }

    private void element(ITSMElement element, String id, String type, int number, String[] words) {
        element.setId(id + number);
        element.setName(type + number + ' ' + draw.of(words));
        element.setStatus(draw.of(STATES));
        element.setDescription(draw.of(Words.DESCRIPTIONS));
    }
}
