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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.design.services.CreationServices;
import org.itsm.modeler.design.services.LinkedCreationServices;
import org.itsm.modeler.design.services.RelatedCreationServices;
import org.itsm.modeler.design.tests.Odesign;
import org.itsm.modeler.design.tests.ServiceMethods;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreationServicesTest {

    private final CreationServices services = new CreationServices();
    private final RelatedCreationServices related = new RelatedCreationServices();

    @Test
    void anElementOfEachLayerIsCreatedInAnEmptyModel() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        assertEquals("Objective 1", ((ITSMElement) services.createObjective(model)).getName());
        assertEquals("Business process 1", ((ITSMElement) services.createBusinessProcess(model)).getName());
        EObject organization = services.createServiceOrganization(model);
        EObject department = services.createDepartment(organization);
        assertEquals("IT goal 1", ((ITSMElement) services.createITGoal(department)).getName());
        assertSame(organization, ((ITService) services.createITService(model)).getProvider());
        EObject process = services.createITSMProcess(model);
        TechnicalActivity activity = (TechnicalActivity) services.createTechnicalActivity(process);
        assertEquals(List.of(process), activity.getPerformedFor());
        assertEquals(List.of(1, 1, 1, 1, 1, 1), List.of(model.getObjectives().size(), model.getBusinessProcesses().size(),
                model.getServiceOrganizations().size(), model.getServices().size(), model.getItsmProcesses().size(), model.getTechnicalActivities().size()));
    }

    @Test
    void partsAreCreatedInTheirWhole() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        EObject objective = services.createObjective(model);
        assertSame(objective, services.createObjective(objective).eContainer());
        EObject process = services.createBusinessProcess(model);
        assertSame(process, services.createBusinessProcess(process).eContainer());
        EObject activity = services.createTechnicalActivity(model);
        assertSame(activity, services.createTechnicalActivity(activity).eContainer());
        EObject department = services.createDepartment(services.createServiceOrganization(model));
        assertSame(department, services.createDepartment(department).eContainer());
    }

    @Test
    void namesAreFreeAmongTheSiblings() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        services.createITSMProcess(model);
        ((ITSMElement) services.createITSMProcess(model)).setName("ITSM process 3");
        services.createITSMProcess(model);
        services.createITSMProcess(model);
        assertEquals(List.of("ITSM process 1", "ITSM process 3", "ITSM process 2", "ITSM process 4"),
                model.getItsmProcesses().stream().map(ITSMElement::getName).toList());
    }

    @Test
    void aServiceOfSeveralOrganizationsIsGivenToNone() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        services.createServiceOrganization(model);
        services.createServiceOrganization(model);
        assertSame(null, ((ITService) services.createITService(model)).getProvider());
    }

    @Test
    void whatHasNoPlaceThereIsNotCreated() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        assertSame(model, services.createITGoal(model));
        assertSame(model, services.createDepartment(model));
        assertTrue(model.eContents().isEmpty());
    }

    static List<Method> linkedCreations() {
        List<Method> methods = new ServiceMethods(Odesign.read()).all().stream()
                .filter(method -> method.getDeclaringClass() == LinkedCreationServices.class)
                .toList();
        assertFalse(methods.isEmpty());
        return methods;
    }

    @ParameterizedTest
    @MethodSource("linkedCreations")
    void anElementIsCreatedTogetherWithItsLinkAndOneUndoTakesBothBack(Method service) {
        int created = 0;
        for (Class<? extends ITSMElement> type : List.of(OrganizationalObjective.class, BusinessProcess.class, ITServiceOrganization.class,
                Department.class, ITGoal.class, ITService.class, ITSMProcess.class, TechnicalActivity.class,
                Customer.class, Agreement.class, SystemComponent.class, FrameworkElement.class)) {
            Sample sample = Sample.of("hospital");
            ITSMElement element = sample.first(type);
            String before = sample.text();
            List<Object> result = new ArrayList<>();
            sample.change(() -> result.add(ServiceMethods.call(service, element)));
            if (result.get(0) == null) {
                assertEquals(before, sample.text(), "nothing for " + type);
                continue;
            }
            created++;
            EObject other = (EObject) result.get(0);
            assertNotEquals(before, sample.text());
            assertTrue(other.eContainer() == element || element.eCrossReferences().contains(other) || other.eCrossReferences().contains(element), service::toString);
            sample.undo();
            assertEquals(before, sample.text());
        }
        assertTrue(created > 0, service::toString);
    }

    @Test
    void whatStandsAroundTheChainIsCreatedAtTheTopOfTheModelOrInItsFramework() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        Framework framework = ItsmFactory.eINSTANCE.createFramework();
        model.getFrameworks().add(framework);
        assertEquals(List.of(services.createCustomer(model)), model.getStakeholders());
        assertEquals(List.of(services.createAgreement(model)), model.getAgreements());
        assertEquals(List.of(services.createSystem(model)), model.getSystems());
        EObject element = services.createFrameworkElement(framework);
        assertEquals(List.of(element), framework.getElements());
        assertSame(element, services.createFrameworkElement(element).eContainer());
        assertSame(model, services.createFrameworkElement(model), "a framework comes first");
    }

    @Test
    void aGoalNeedsAnOrganizationAndGetsOne() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        EObject objective = services.createObjective(model);
        ITGoal goal = (ITGoal) new LinkedCreationServices().createLinkedContributingGoal(objective);
        assertSame(model.getServiceOrganizations().get(0), goal.eContainer());
        assertEquals(List.of(objective), goal.getContributesTo());
    }

    @Test
    void aToolOnTheChainOfOneElementTakesTheFirstLinkThatIsAllowed() {
        Sample sample = Sample.of("e-shop");
        OrganizationalObjective objective = sample.first(OrganizationalObjective.class);
        assertTrue(related.canCreateBusinessProcessFor(objective));
        BusinessProcess process = (BusinessProcess) related.createBusinessProcessFor(objective);
        assertEquals(List.of(objective), process.getRealizes());
        assertFalse(related.canCreateTechnicalActivityFor(objective));
        assertSame(objective, related.createTechnicalActivityFor(objective));
    }

    @Test
    void whatIsCreatedOnAnImprovementIsImprovedByIt() {
        Sample sample = Sample.of("hospital");
        Improvement improvement = sample.first(Improvement.class);
        List<EObject> created = List.of(related.createObjectiveFor(improvement), related.createBusinessProcessFor(improvement),
                related.createITServiceFor(improvement), related.createITSMProcessFor(improvement), related.createTechnicalActivityFor(improvement));
        assertTrue(improvement.getImproves().containsAll(created));
        assertFalse(created.contains(improvement));
    }

    @Test
    void toolsOfTheChainAreOfferedWhereTheyLinkSomething() {
        Sample sample = Sample.of("e-shop");
        Set<String> offered = new TreeSet<>();
        for (Class<? extends ITSMElement> type : List.of(OrganizationalObjective.class, ITGoal.class, ITSMProcess.class)) {
            ITSMElement element = sample.first(type);
            if (related.canCreateObjectiveFor(element)) {
                offered.add(type.getSimpleName() + "-objective");
            }
            if (related.canCreateITGoalFor(element)) {
                offered.add(type.getSimpleName() + "-goal");
            }
            if (related.canCreateITServiceFor(element)) {
                offered.add(type.getSimpleName() + "-service");
            }
            if (related.canCreateITSMProcessFor(element)) {
                offered.add(type.getSimpleName() + "-process");
            }
            if (related.canCreateDepartmentFor(element)) {
                offered.add(type.getSimpleName() + "-department");
            }
        }
        assertEquals(Set.of("OrganizationalObjective-objective", "OrganizationalObjective-goal", "ITGoal-objective", "ITGoal-process",
                "ITSMProcess-goal", "ITSMProcess-service", "ITSMProcess-process"), offered);
    }
}
