/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.design.services.ContextServices;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;

class ContextServicesTest {

    private final Sample sample = Sample.of("hospital");
    private final ITSMModel model = sample.model();
    private final ContextServices services = new ContextServices();

    @Test
    void objectivesStandBetweenTheirSponsorsAndKpis() {
        Set<EObject> sponsors = new LinkedHashSet<>();
        all(OrganizationalObjective.class).forEach(objective -> sponsors.add(objective.getDefinedBy()));
        sponsors.remove(null);
        assertEquals(sponsors, Set.copyOf(services.objectiveSponsors(model)));
        services.objectiveKpis(model).forEach(kpi -> assertTrue(kpi.getMeasures().stream().anyMatch(OrganizationalObjective.class::isInstance)));
        assertInOrder(services.objectiveSponsors(model));
        assertInOrder(services.objectiveKpis(model));
    }

    @Test
    void businessProcessesStandBetweenServicesCustomersAndStandards() {
        Set<EObject> used = new LinkedHashSet<>();
        Set<EObject> served = new LinkedHashSet<>();
        Set<EObject> standards = new LinkedHashSet<>();
        for (BusinessProcess process : all(BusinessProcess.class)) {
            used.addAll(process.getUsesServices());
            served.addAll(process.getCustomers());
            standards.addAll(process.getQualityStandards());
        }
        assertEquals(used, Set.copyOf(services.usedServices(model)));
        assertEquals(served, Set.copyOf(services.processCustomers(model)));
        assertEquals(standards, Set.copyOf(services.processStandards(model)));
        assertInOrder(services.usedServices(model));
        assertInOrder(services.processCustomers(model));
        assertInOrder(services.processStandards(model));
    }

    @Test
    void anOrganizationShowsWhatItsGoalsAtAnyDepthSupport() {
        ITServiceOrganization organization = model.getServiceOrganizations().get(0);
        Set<EObject> objectives = new LinkedHashSet<>();
        Set<EObject> processes = new LinkedHashSet<>(organization.getExamines());
        organization.eAllContents().forEachRemaining(part -> {
            if (part instanceof ITGoal goal) {
                objectives.addAll(goal.getContributesTo());
                processes.addAll(goal.getSupports());
            }
        });
        assertFalse(objectives.isEmpty());
        assertEquals(objectives, Set.copyOf(services.objectivesOfOrganization(organization)));
        assertEquals(processes, Set.copyOf(services.processesOfOrganization(organization)));
        assertEquals(Set.copyOf(organization.getProvides()), Set.copyOf(services.providedServices(organization)));
        assertInOrder(services.providedServices(organization));
        assertInOrder(services.processesOfOrganization(organization));
    }

    @Test
    void theServiceMapShowsEveryCustomerButNoOtherStakeholder() {
        assertFalse(services.allCustomers(model).isEmpty());
        assertTrue(model.getStakeholders().containsAll(services.allCustomers(model)));
        assertTrue(services.allCustomers(model).size() < model.getStakeholders().size());
    }

    @Test
    void theActivitiesOfAProcessStandOnceEachInOneAnother() {
        int parts = 0;
        for (ITSMProcess process : model.getItsmProcesses()) {
            Collection<TechnicalActivity> top = services.activitiesOfProcess(process);
            assertInOrder(top);
            List<TechnicalActivity> shown = new ArrayList<>();
            top.forEach(activity -> add(activity, shown));
            assertEquals(shown.size(), new LinkedHashSet<>(shown).size(), process::getName);
            assertTrue(shown.containsAll(process.getActivities()), process::getName);
            shown.forEach(activity -> assertTrue(services.teamsOfProcess(process).containsAll(activity.getPerformedBy())
                    && services.systemsOfProcess(process).containsAll(activity.getSystems()), activity::getName));
            parts += shown.size() - top.size();
        }
        assertTrue(parts > 0, "no process of the sample has sub-activities");
    }

    @Test
    void aSubActivityOfAnotherProcessesActivityStandsAlone() {
        TechnicalActivity whole = model.getTechnicalActivities().stream().filter(activity -> !activity.getSubActivities().isEmpty()).findFirst().orElseThrow();
        TechnicalActivity part = whole.getSubActivities().get(0);
        ITSMProcess other = model.getItsmProcesses().stream().filter(process -> !process.getActivities().contains(whole)).findFirst().orElseThrow();
        part.getPerformedFor().add(other);
        assertTrue(services.activitiesOfProcess(other).contains(part));
        whole.getPerformedFor().add(other);
        assertFalse(services.activitiesOfProcess(other).contains(part), "its whole shows it");
    }

    @Test
    void aFrameworkIsShownByGroupsAndLeaves() {
        for (Framework framework : model.getFrameworks()) {
            List<FrameworkElement> shown = new ArrayList<>();
            addParts(framework, shown);
            List<FrameworkElement> all = new ArrayList<>();
            framework.eAllContents().forEachRemaining(part -> {
                if (part instanceof FrameworkElement element) {
                    all.add(element);
                }
            });
            assertEquals(Set.copyOf(all), Set.copyOf(shown));
            assertEquals(all.size(), shown.size());
            services.processesAdopting(framework).forEach(process -> assertTrue(process.getAdopts().stream().anyMatch(all::contains)));
            all.forEach(element -> assertTrue(services.processesAdopting(framework).containsAll(element.getAdoptedBy())));
        }
    }

    @Test
    void whatIsImprovedStandsInItsLayer() {
        List<LifecycleElement> shown = new ArrayList<>();
        shown.addAll(services.improvedObjectives(model));
        shown.addAll(services.improvedBusinessProcesses(model));
        shown.addAll(services.improvedServiceOrganization(model));
        shown.addAll(services.improvedServiceManagement(model));
        shown.addAll(services.improvedActivities(model));
        List<LifecycleElement> improved = all(LifecycleElement.class).stream().filter(element -> !element.getImprovements().isEmpty()).toList();
        assertFalse(improved.isEmpty());
        assertEquals(Set.copyOf(improved), Set.copyOf(shown));
        assertEquals(improved.size(), shown.size());
        assertTrue(services.improvedObjectives(model).stream().allMatch(OrganizationalObjective.class::isInstance));
        assertTrue(services.improvedServiceManagement(model).stream().allMatch(ITSMProcess.class::isInstance));
    }

    private void addParts(EObject whole, List<FrameworkElement> shown) {
        shown.addAll(services.leafElements(whole));
        services.groupElements(whole).forEach(group -> {
            shown.add(group);
            addParts(group, shown);
        });
    }

    private static void add(TechnicalActivity activity, List<TechnicalActivity> shown) {
        shown.add(activity);
        activity.getSubActivities().forEach(part -> add(part, shown));
    }

    private <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        model.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }

    private void assertInOrder(Collection<? extends EObject> shown) {
        List<EObject> document = all(EObject.class);
        List<Integer> places = shown.stream().map(document::indexOf).toList();
        assertEquals(places.stream().sorted().distinct().toList(), places);
    }
}
