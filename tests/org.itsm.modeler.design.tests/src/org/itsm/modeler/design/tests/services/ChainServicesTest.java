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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.design.services.ChainServices;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;

class ChainServicesTest {

    private final ChainServices services = new ChainServices();

    @Test
    void theLanesTogetherShowEveryElementOfTheChainOnceInDocumentOrder() {
        Sample sample = Sample.of("hospital");
        List<EObject> shown = new ArrayList<>();
        shown.addAll(services.allObjectives(sample.model()));
        shown.addAll(services.allBusinessProcesses(sample.model()));
        sample.model().getServiceOrganizations().forEach(organization -> addUnit(organization, shown));
        shown.addAll(sample.model().getServices());
        shown.addAll(sample.model().getItsmProcesses());
        shown.addAll(services.allActivities(sample.model()));
        assertEquals(shown.size(), new LinkedHashSet<>(shown).size());
        assertEquals(new LinkedHashSet<>(sample.model().chain().elements()), new LinkedHashSet<>(shown));
        assertInDocumentOrder(sample, services.allObjectives(sample.model()));
        assertInDocumentOrder(sample, services.allActivities(sample.model()));
    }

    private void addUnit(LifecycleElement unit, List<EObject> shown) {
        shown.add(unit);
        shown.addAll(unit instanceof ITServiceOrganization organization ? organization.getGoals() : ((Department) unit).getGoals());
        services.partDepartments(unit).forEach(part -> addUnit(part, shown));
    }

    @Test
    void theChainOfAnElementIsWhatIsUpstreamAndDownstreamAndItself() {
        Sample sample = Sample.of("hospital");
        for (LifecycleElement element : sample.model().chain().elements()) {
            if (element instanceof ITServiceOrganization || element instanceof Department) {
                continue;
            }
            Set<LifecycleElement> expected = new LinkedHashSet<>(element.upstream());
            expected.addAll(element.downstream());
            expected.add(element);
            assertEquals(expected, new LinkedHashSet<>(chainOf(element)), element::getName);
        }
    }

    @Test
    void theChainOfAnOrganizationIsThatOfItsGoalsAndServices() {
        Sample sample = Sample.of("e-shop");
        ITServiceOrganization organization = sample.first(ITServiceOrganization.class);
        Collection<LifecycleElement> chain = chainOf(organization);
        assertTrue(chain.contains(organization));
        assertTrue(chain.containsAll(organization.getDepartments()));
        organization.getGoals().forEach(goal -> assertTrue(chain.containsAll(goal.upstream()) && chain.containsAll(goal.downstream())));
        organization.getProvides().forEach(service -> assertTrue(chain.containsAll(service.upstream())));
    }

    @Test
    void theChainComesInDocumentOrder() {
        Sample sample = Sample.of("hospital");
        for (LifecycleElement element : sample.model().chain().elements()) {
            assertInDocumentOrder(sample, services.chainObjectives(element));
            assertInDocumentOrder(sample, services.chainActivities(element));
        }
    }

    @Test
    void aNewLinkIsSeenAtOnce() {
        Sample sample = Sample.of("e-shop");
        OrganizationalObjective alone = sample.model().getObjectives().stream()
                .filter(objective -> services.chainActivities(objective).isEmpty()).findFirst().orElseThrow();
        TechnicalActivity activity = sample.first(TechnicalActivity.class);
        activity.getPerformedFor().get(0).getGoals().get(0).getContributesTo().add(alone);
        assertTrue(services.chainActivities(alone).contains(activity));
    }

    @Test
    void titlesNameTheElement() {
        Sample sample = Sample.of("minimal");
        assertEquals("Lifecycle chain of Minimal model", services.chainTitle(sample.model()));
        assertEquals("Chain of Electronic mail", services.elementChainTitle(sample.model().getServices().get(0)));
    }

    private Collection<LifecycleElement> chainOf(LifecycleElement element) {
        List<LifecycleElement> chain = new ArrayList<>();
        chain.addAll(services.chainObjectives(element));
        chain.addAll(services.chainBusinessProcesses(element));
        chain.addAll(services.chainOrganizations(element));
        chain.addAll(services.chainDepartments(element));
        chain.addAll(services.chainGoals(element));
        chain.addAll(services.chainServices(element));
        chain.addAll(services.chainItsmProcesses(element));
        chain.addAll(services.chainActivities(element));
        return chain;
    }

    private static void assertInDocumentOrder(Sample sample, Collection<? extends EObject> shown) {
        List<EObject> document = new ArrayList<>();
        sample.model().eAllContents().forEachRemaining(document::add);
        List<Integer> places = shown.stream().map(document::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places);
    }
}
