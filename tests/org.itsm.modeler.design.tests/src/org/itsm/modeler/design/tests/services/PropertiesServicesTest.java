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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.design.services.AttributeServices;
import org.itsm.modeler.design.services.LinkListServices;
import org.itsm.modeler.design.services.ListServices;
import org.itsm.modeler.design.services.ReferenceServices;
import org.itsm.modeler.design.tests.Odesign;
import org.itsm.modeler.design.tests.ServiceMethods;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Criticality;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the properties view reads and sets. */
class PropertiesServicesTest {

    private static final ServiceMethods SERVICES = new ServiceMethods(Odesign.read());

    private final Sample minimal = Sample.of("minimal");
    private final AttributeServices attributes = new AttributeServices();
    private final ReferenceServices references = new ReferenceServices();
    private final LinkListServices links = new LinkListServices();
    private final ListServices lists = new ListServices();

    @Test
    void aBlankTextClears() {
        BusinessProcess process = minimal.first(BusinessProcess.class);
        attributes.writeValue(process, " Quick answers ");
        assertEquals("Quick answers", process.getValue());
        attributes.writeValue(process, "  ");
        assertNull(process.getValue());
    }

    @Test
    void aListOfTextsIsOneTextWithALineForEach() {
        TechnicalActivity activity = minimal.first(TechnicalActivity.class);
        String before = attributes.procedureLines(activity);
        assertEquals(3, before.lines().count());
        attributes.writeProcedure(activity, before + "\n\n  Write a report \n");
        assertEquals(4, activity.getProcedure().size());
        assertEquals("Write a report", activity.getProcedure().get(3));
        attributes.writeProcedure(activity, "");
        assertTrue(activity.getProcedure().isEmpty());
    }

    @Test
    void flagsAndLiteralsAreSet() {
        BusinessProcess process = minimal.first(BusinessProcess.class);
        attributes.checkRepeatable(process, false);
        assertFalse(process.isRepeatable());
        attributes.checkRepeatable(process, true);
        assertTrue(process.isRepeatable());
        assertEquals(List.copyOf(Criticality.VALUES), List.copyOf(attributes.criticalityChoices(process)));
        attributes.chooseCriticality(process, Criticality.VITAL);
        assertSame(Criticality.VITAL, process.getCriticality());
        attributes.chooseCriticality(process, Status.DRAFT);
        assertSame(Criticality.VITAL, process.getCriticality(), "another enumeration");
    }

    @Test
    void choicesAreShownAsWordsAndNames() {
        ITService service = minimal.first(ITService.class);
        assertEquals("Vital", attributes.choiceText(service, Criticality.VITAL));
        assertEquals("", attributes.choiceText(service, Criticality.UNSPECIFIED));
        assertEquals("Electronic mail", attributes.choiceText(service, service));
        assertEquals("", attributes.choiceText(service, ""));
        assertEquals("Electronic mail", lists.valueText(minimal.model(), service));
        assertEquals("IT service: Electronic mail", lists.usageText(minimal.model(), service));
    }

    @Test
    void aReferenceIsChosenAndCleared() {
        OrganizationalObjective objective = minimal.first(OrganizationalObjective.class);
        Collection<Object> candidates = references.definedByCandidates(objective);
        assertEquals("", candidates.iterator().next(), "nothing comes first");
        assertEquals(minimal.model().getStakeholders().size() + 1, candidates.size());
        Stakeholder other = minimal.model().getStakeholders().get(1);
        references.chooseDefinedBy(objective, other);
        assertSame(other, objective.getDefinedBy());
        references.chooseDefinedBy(objective, minimal.first(Role.class));
        assertSame(other, objective.getDefinedBy(), "a role defines nothing");
        references.chooseDefinedBy(objective, "");
        assertNull(objective.getDefinedBy());
    }

    static List<String> linkLists() {
        return SERVICES.all().stream().filter(method -> method.getDeclaringClass() == LinkListServices.class).map(Method::getName)
                .filter(name -> name.startsWith("add")).map(name -> name.substring("add".length())).toList();
    }

    @ParameterizedTest
    @MethodSource("linkLists")
    void aListTakesWhatItDoesNotHoldAndGivesItBack(String name) {
        Sample sample = Sample.of("hospital");
        String feature = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        EObject holder = holderOf(sample, feature);
        Method addable = SERVICES.named(feature + "Addable").get(0);
        Object other = ((Collection<?>) ServiceMethods.call(addable, holder)).stream().filter(EObject.class::isInstance).findFirst().orElseThrow();
        String before = sample.text();
        sample.change(() -> ServiceMethods.call(SERVICES.named("add" + name).get(0), holder, other));
        assertFalse(((Collection<?>) ServiceMethods.call(addable, holder)).contains(other));
        sample.change(() -> ServiceMethods.call(SERVICES.named("remove" + name).get(0), holder, List.of(other)));
        assertTrue(((Collection<?>) ServiceMethods.call(addable, holder)).contains(other));
        sample.undo();
        sample.undo();
        assertEquals(before, sample.text());
    }

    private static EObject holderOf(Sample sample, String feature) {
        List<EObject> holders = new ArrayList<>();
        sample.model().eAllContents().forEachRemaining(element -> {
            EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
            Method addable = SERVICES.named(feature + "Addable").get(0);
            if (found != null && found.isMany() && !found.isTransient() && holders.isEmpty()
                    && ((Collection<?>) ServiceMethods.call(addable, element)).stream().anyMatch(EObject.class::isInstance)) {
                holders.add(element);
            }
        });
        return holders.stream().findFirst().orElseThrow(() -> new AssertionError("No " + feature));
    }

    @Test
    void rolesAreAddedAndTakenAwayByWhatTheyDo() {
        ITService service = minimal.first(ITService.class);
        Role owner = minimal.get(Role.class, "role-service-owner");
        assertEquals(List.of(owner), List.copyOf(lists.accountableRoles(service)));
        assertFalse(lists.accountableAddable(service).contains(owner));
        assertTrue(lists.informedAddable(service).contains(owner));
        lists.addInformed(service, owner);
        assertEquals(List.of(owner), List.copyOf(lists.informedRoles(service)));
        lists.addInformed(service, owner);
        assertEquals(1, lists.informedRoles(service).size(), "once is enough");
        lists.removeInformed(service, List.of(owner));
        assertTrue(lists.informedRoles(service).isEmpty());
        assertEquals(List.of(owner), List.copyOf(lists.accountableRoles(service)), "what else it does stays");
    }

    @Test
    void whoRefersToAnElementIsFound() {
        ITService service = minimal.first(ITService.class);
        List<String> users = lists.usedInList(service).stream().map(user -> lists.usageText(service, user)).toList();
        assertEquals(List.of("Business process: Handle customer enquiries", "ITSM process: Availability management",
                "Technical activity: Watch the mail service", "Agreement: SLA electronic mail"), users);
        Role administrator = minimal.get(Role.class, "role-administrator");
        assertTrue(lists.usedInList(administrator).contains(service), "by a RACI entry");
    }

    @Test
    void linksOfTheirOwnHaveWhatIsNoPartOfTheChain() {
        assertTrue(lists.hasOwnLinks(minimal.first(Role.class)));
        assertFalse(lists.hasOwnLinks(minimal.first(ITSMProcess.class)));
        assertFalse(lists.hasOwnLinks(minimal.model()));
    }
}
