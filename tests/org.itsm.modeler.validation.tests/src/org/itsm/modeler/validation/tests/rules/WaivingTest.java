/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Waiving;
import org.itsm.modeler.validation.change.ModelChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WaivingTest {

    private static final LocalDate LAST = Runs.TODAY.plusMonths(6);

    static List<Rule<?>> rules() {
        return RuleRegistry.standard().all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFindingOfEveryRuleCanBeWaivedAndOneUndoTakesItBack(Rule<?> rule) throws IOException {
        Resource model = Fixtures.load(Fixtures.incorrect(rule.id()));
        byte[] before = bytes(model);
        ValidationResult result = Runs.all(model);
        List<Finding> findings = result.findings().stream().filter(finding -> finding.rule().id().equals(rule.id()) && !finding.waived())
                .toList();
        List<String> others = Runs.counted(result).stream().filter(finding -> !finding.startsWith(rule.id())).toList();
        EditingDomain domain = ModelChanges.domainOf(model.getResourceSet());

        ModelChanges.run(domain, new Waiving("Agreed", LAST, "Ann").of(findings, Runs.TODAY));

        ValidationResult waived = Runs.all(model);
        assertEquals(others, Runs.counted(waived));
        assertEquals(findings.size(), waived.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id()) && finding.waived() && finding.waiver().getReason().equals("Agreed"))
                .count());
        domain.getCommandStack().undo();
        assertFalse(domain.getCommandStack().canUndo());
        assertArrayEquals(before, bytes(model));
    }

    @Test
    void aWaiverHoldsUntilItsLastDay() {
        Resource model = Models.of("<objectives id='o' name='O'/>");
        waive(model, LAST);
        Waiver waiver = waivers(model).get(0);
        assertEquals(List.of("CHN-01", "Agreed", LAST.toString(), "Ann"),
                List.of(waiver.getRule(), waiver.getReason(), waiver.getUntil(), waiver.getBy()));
        assertFalse(waiver.getId().isBlank());
    }

    @Test
    void aWaiverWithoutLastDayHoldsForEver() {
        Resource model = Models.of("<objectives id='o' name='O'/>");
        waive(model, null);
        assertEquals(null, waivers(model).get(0).getUntil());
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-01", model)));
    }

    @Test
    void oneThatIsOverIsRenewedAndNotDoubled() {
        Resource model = Models.of("<objectives id='o' name='O'><waivers id='w' rule='CHN-01' reason='Old' until='2020-01-01'/></objectives>");
        waive(model, LAST);
        assertEquals(List.of("w"), waivers(model).stream().map(Waiver::getId).toList());
        assertEquals(LAST.toString(), waivers(model).get(0).getUntil());
        assertEquals(List.of(), Runs.counted(Runs.only("STR-09", model)));
    }

    @Test
    void severalFindingsOfARuleAtOneElementNeedOneWaiver() {
        Resource model = Models.of("<roles id='r' name='R'/>");
        List<Finding> layers = Runs.only("CHN-14", model).findings();
        assertEquals(5, layers.size());
        new Waiving("Agreed", null, null).of(layers, Runs.TODAY).apply();
        assertEquals(1, Models.modelIn(model).getWaivers().size());
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-14", model)));
    }

    @Test
    void theLabelNamesTheRules() {
        Resource model = Models.of("<objectives id='o' name='O'/>");
        List<Finding> findings = List.of(Runs.only("KPI-01", model).findings().get(0), Runs.only("CHN-01", model).findings().get(0));
        assertEquals("Waive CHN-01, KPI-01", new Waiving("Agreed", null, null).of(findings, Runs.TODAY).label());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "null", value = {
            "null | null | A waiver needs a reason",
            "'\u00A0' | null | A waiver needs a reason",
            "Agreed | 31.12.2026 | '31.12.2026' is not a date (yyyy-MM-dd)",
            "Agreed | 2026-06-29 | The last day 2026-06-29 is past already",
            "Agreed | 2026-06-30 | ''",
            "Agreed | null | ''"})
    void wrongAnswersAreTold(String reason, String until, String problem) {
        assertEquals(problem, Waiving.problem(reason, until, Runs.TODAY).orElse(""));
    }

    @Test
    void withoutReasonThereIsNoWaiver() {
        assertThrows(IllegalArgumentException.class, () -> new Waiving(" ", null, null));
    }

    @Test
    void theDefaultSeverityStaysInTheWaivedFinding() {
        Resource model = Models.of("<objectives id='o' name='O'/>");
        waive(model, null);
        ValidationResult result = Runs.only("CHN-01", model);
        assertTrue(result.findings().get(0).waived());
        assertEquals(RuleRegistry.standard().find("CHN-01").orElseThrow().severity(), result.findings().get(0).severity());
    }

    private static void waive(Resource model, LocalDate until) {
        new Waiving(" Agreed ", until, "Ann").of(Runs.only("CHN-01", model).findings().get(0), Runs.TODAY).apply();
    }

    private static List<Waiver> waivers(Resource model) {
        return ((ITSMElement) model.getEObject("o")).getWaivers();
    }

    private static byte[] bytes(Resource model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.save(out, null);
        return out.toByteArray();
    }
}
