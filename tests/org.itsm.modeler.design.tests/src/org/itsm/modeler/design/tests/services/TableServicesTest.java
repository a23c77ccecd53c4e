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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.design.services.MatrixServices;
import org.itsm.modeler.design.services.RowServices;
import org.itsm.modeler.design.services.TextServices;
import org.itsm.modeler.design.services.ValueServices;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, cells and keys of tables and cross tables. */
class TableServicesTest {

    private final Sample minimal = Sample.of("minimal");
    private final RowServices rows = new RowServices();
    private final TextServices texts = new TextServices();
    private final ValueServices values = new ValueServices();
    private final MatrixServices matrix = new MatrixServices();

    @Test
    void cellsShowWordsNamesAndNumbersAndNothingForWhatIsNotGiven() {
        OrganizationalObjective objective = minimal.first(OrganizationalObjective.class);
        assertEquals("Customer", texts.perspectiveText(objective));
        objective.setPerspective(Perspective.UNSPECIFIED);
        assertEquals("", texts.perspectiveText(objective));
        assertEquals("Board", texts.definedByText(objective));
        assertEquals("1", texts.priorityText(objective));
        assertEquals("", texts.targetDateText(objective));
        TechnicalActivity activity = minimal.first(TechnicalActivity.class);
        assertEquals("0.5", texts.effortHoursText(activity));
        assertEquals("Semi-automated", texts.automationText(activity));
        assertEquals("SLA", texts.kindText(minimal.first(Agreement.class)));
        assertEquals("true", texts.repeatableText(minimal.first(ITSMProcess.class)));
        assertEquals("", texts.organizationalOnlyText(minimal.first(ITSMProcess.class)));
        assertEquals("", texts.automationText(objective), "it has none");
    }

    @Test
    void listsOfNamesComeInDocumentOrder() {
        Sample hospital = Sample.of("hospital");
        KPI kpi = hospital.model().getKpis().stream().filter(each -> each.getMeasures().size() > 1).findFirst().orElseThrow();
        String text = texts.measuresText(kpi);
        kpi.getMeasures().move(0, kpi.getMeasures().size() - 1);
        assertEquals(text, texts.measuresText(kpi));
        assertTrue(text.contains(", "), text);
    }

    @Test
    void numbersAreSetClearedAndRefused() {
        OrganizationalObjective objective = minimal.first(OrganizationalObjective.class);
        values.setPriority(objective, " 3 ");
        assertEquals(3, objective.getPriority());
        values.setPriority(objective, "high");
        assertEquals(3, objective.getPriority(), "no number");
        values.setPriority(objective, "");
        assertNull(objective.getPriority());
        KPI kpi = minimal.first(KPI.class);
        values.setTarget(kpi, "97,5");
        assertEquals(97.5, kpi.getTarget());
        values.setTarget(kpi, "NaN");
        assertEquals(97.5, kpi.getTarget(), "no number to compare with");
        values.setTarget(kpi, null);
        assertNull(kpi.getTarget());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31.12.2026", "tomorrow", "2026-1-1", "0000-01-01"})
    void whatIsNoDateIsRefused(String text) {
        Improvement improvement = minimal.first(Improvement.class);
        values.setStartedOn(improvement, "2026-03-01");
        values.setStartedOn(improvement, text);
        assertEquals("2026-03-01", improvement.getStartedOn());
        values.setStartedOn(improvement, " ");
        assertNull(improvement.getStartedOn());
    }

    @Test
    void whatHasNoSuchFeatureIsLeftAlone() {
        String before = minimal.text();
        minimal.change(() -> {
            values.setPriority(minimal.first(ITService.class), "3");
            values.setValidFrom(minimal.first(ITService.class), "2026-01-01");
        });
        assertEquals(before, minimal.text());
    }

    @Test
    void everyGoalAndEveryFrameworkElementHasALine() {
        Sample hospital = Sample.of("hospital");
        List<EObject> goals = new ArrayList<>();
        List<EObject> elements = new ArrayList<>();
        hospital.model().eAllContents().forEachRemaining(element -> {
            if (element instanceof ITGoal) {
                goals.add(element);
            } else if (element instanceof FrameworkElement) {
                elements.add(element);
            }
        });
        assertEquals(Set.copyOf(goals), Set.copyOf(rows.allGoals(hospital.model())));
        assertEquals(goals.size(), rows.allGoals(hospital.model()).size());
        assertEquals(elements, List.copyOf(rows.allFrameworkElements(hospital.model())));
        ITGoal first = rows.allGoals(hospital.model()).iterator().next();
        assertEquals("Hospital IT", rows.unitText(first));
    }

    @Test
    void everyAgreementHasOneLine() {
        Sample hospital = Sample.of("hospital");
        hospital.model().getAgreements().get(0).setService(null);
        List<Agreement> shown = new ArrayList<>(rows.agreementsWithoutService(hospital.model()));
        hospital.model().getServices().forEach(service -> shown.addAll(rows.agreementsOf(service)));
        assertEquals(hospital.model().getAgreements().size(), shown.size());
        assertEquals(Set.copyOf(hospital.model().getAgreements()), Set.copyOf(shown));
    }

    @Test
    void linesAreCreatedWhereTheyBelong() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        EObject goal = rows.createGoalRow(model);
        assertSame(model.getServiceOrganizations().get(0), goal.eContainer());
        assertEquals(List.of(rows.createKpiRow(model)), model.getKpis());
        assertEquals(List.of(rows.createImprovementRow(model)), model.getImprovements());
        assertEquals(List.of(rows.createFrameworkRow(model)), model.getFrameworks());
        ITService service = ItsmFactory.eINSTANCE.createITService();
        model.getServices().add(service);
        Agreement agreement = (Agreement) rows.createAgreementRow(service);
        assertSame(service, agreement.getService());
        assertSame(AgreementKind.UNSPECIFIED, agreement.getKind());
    }

    @Test
    void titlesNameTheModel() {
        assertEquals("Improvement register of Minimal model", rows.improvementsTableTitle(minimal.model()));
        assertEquals("RACI of Minimal model", rows.raciMatrixTitle(minimal.model()));
    }

    @Test
    void xSetsAndNothingClearsTheLinkOfACell() {
        BusinessProcess process = minimal.first(BusinessProcess.class);
        OrganizationalObjective objective = minimal.first(OrganizationalObjective.class);
        ITService service = minimal.first(ITService.class);
        ITGoal goal = minimal.first(ITGoal.class);
        ITSMProcess itsm = minimal.first(ITSMProcess.class);
        FrameworkElement element = minimal.first(FrameworkElement.class);
        Agreement agreement = minimal.first(Agreement.class);
        matrix.markRealization(objective, process, "");
        matrix.markServiceUse(process, service, " ");
        matrix.markGoalPursuit(itsm, goal, null);
        matrix.markAdoption(itsm, element, "");
        matrix.markContribution(goal, objective, "");
        matrix.markAgreementOf(service, agreement, "");
        assertTrue(process.getRealizes().isEmpty() && process.getUsesServices().isEmpty() && itsm.getGoals().isEmpty() && itsm.getAdopts().isEmpty()
                && goal.getContributesTo().isEmpty() && agreement.getService() == null);
        matrix.markRealization(objective, process, "X");
        matrix.markServiceUse(process, service, "x");
        matrix.markGoalPursuit(itsm, goal, " x ");
        matrix.markAdoption(itsm, element, "X");
        matrix.markContribution(goal, objective, "X");
        matrix.markAgreementOf(service, agreement, "X");
        assertTrue(process.getRealizes().contains(objective) && process.getUsesServices().contains(service) && itsm.getGoals().contains(goal)
                && itsm.getAdopts().contains(element) && goal.getContributesTo().contains(objective) && agreement.getService() == service);
    }

    @Test
    void anotherKeyChangesNothing() {
        String before = minimal.text();
        minimal.change(() -> matrix.markRealization(minimal.first(OrganizationalObjective.class), minimal.first(BusinessProcess.class), "?"));
        assertEquals(before, minimal.text());
    }

    @Test
    void lettersSetTheRaciEntriesOfARole() {
        ITService service = minimal.first(ITService.class);
        Role administrator = minimal.get(Role.class, "role-administrator");
        assertEquals("R", matrix.raciLetters(service, administrator));
        assertTrue(matrix.raciRoles(service).contains(administrator));
        String before = minimal.text();
        minimal.change(() -> matrix.markRaci(service, administrator, "c, i"));
        assertEquals("C I", matrix.raciLetters(service, administrator));
        minimal.undo();
        assertEquals(before, minimal.text());
        matrix.markRaci(service, administrator, "RA");
        assertEquals(2, service.getRaci().stream().filter(entry -> entry.getRole() == administrator).count());
        matrix.markRaci(service, administrator, "RX");
        assertEquals("R A", matrix.raciLetters(service, administrator), "X stands for nothing");
        matrix.markRaci(service, administrator, "");
        assertEquals("", matrix.raciLetters(service, administrator));
        assertFalse(matrix.raciRoles(service).contains(administrator));
    }

    @Test
    void anEntryThatStaysIsNotReplaced() {
        ITService service = minimal.first(ITService.class);
        Role administrator = minimal.get(Role.class, "role-administrator");
        EObject entry = service.getRaci().stream().filter(each -> each.getKind() == RaciKind.RESPONSIBLE).findFirst().orElseThrow();
        matrix.markRaci(service, administrator, "I R");
        assertTrue(service.getRaci().contains(entry));
    }

    @Test
    void theRaciMatrixHasALineForEveryElementOfTheLifecycle() {
        assertEquals(minimal.model().chain().elements(), List.copyOf(matrix.raciElements(minimal.model())));
    }
}
