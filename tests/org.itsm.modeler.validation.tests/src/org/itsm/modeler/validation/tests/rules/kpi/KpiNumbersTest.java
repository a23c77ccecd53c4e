/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.Direction;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiNumbersTest {

    private static final List<String> AT_K = List.of("at k");

    /** What the rule finds at a KPI with these attributes and these measurements, each as "day value". */
    private static List<String> found(String rule, String attributes, String... measurements) {
        return Runs.counted(Runs.only(rule, kpi(attributes, measurements))).stream()
                .map(finding -> finding.substring(rule.length() + 1)).toList();
    }

    private static Resource kpi(String attributes, String... measurements) {
        StringBuilder text = new StringBuilder("<kpis id='k' name='k' " + attributes + ">");
        for (String measurement : measurements) {
            String[] parts = measurement.split(" ");
            text.append("<measurements id='m").append(text.length()).append('\'');
            text.append(parts[0].equals("-") ? "" : " at='" + parts[0] + "'");
            text.append(parts[1].equals("-") ? "" : " value='" + parts[1] + "'").append("/>");
        }
        return Models.of("<objectives id='o' name='o'/>", text + "</kpis>");
    }

    @Test
    void objectivesAndGoalsAreAskedForAKpiAndRetiredOnesAreNot() {
        assertEquals(List.of("KPI-01 at o", "KPI-01 at g"), Runs.counted(Runs.only("KPI-01", Models.of(
                "<objectives id='o' name='o'/><objectives id='p' name='p' status='RETIRED'/><objectives id='q' name='q'/>",
                "<businessProcesses id='b' name='b'/>",
                "<serviceOrganizations id='s' name='s'><goals id='g' name='g'/></serviceOrganizations>",
                "<kpis id='k' name='k' measures='q'/>"))));
    }

    @Test
    void aRangeNeedsBothEndsAndNothingElseDoes() {
        assertEquals(AT_K, found("KPI-02", "direction='RANGE' target='1.0'"));
        assertEquals(AT_K, found("KPI-02", "direction='RANGE' targetMax='1.0'"));
        assertEquals(List.of(), found("KPI-02", "direction='RANGE' target='0.0' targetMax='0.0'"));
        assertEquals(List.of(), found("KPI-02", "target='0.0'"));
        assertEquals(AT_K, found("KPI-02", "targetMax='1.0'"));
    }

    @ParameterizedTest
    @CsvSource({ "INCREASE,5.0,5.0,true", "INCREASE,5.0,5.1,false", "DECREASE,5.0,5.0,true", "DECREASE,5.0,4.9,false",
        "RANGE,5.0,4.9,false", "UNSPECIFIED,5.0,5.0,false" })
    void targetAndBaseline(String direction, String baseline, String target, boolean contradicts) {
        assertEquals(contradicts ? AT_K : List.of(), found("KPI-03",
                "direction='" + direction + "' baseline='" + baseline + "' target='" + target + "'"));
    }

    @Test
    void aRangeThatDoesNotEndAfterItBeginsIsNone() {
        assertEquals(AT_K, found("KPI-03", "direction='RANGE' target='5.0' targetMax='5.0'"));
        assertEquals(List.of(), found("KPI-03", "direction='RANGE' target='5.0' targetMax='5.1'"));
    }

    @Test
    void withoutANumberNothingIsCompared() {
        for (String direction : List.of("INCREASE", "DECREASE", "RANGE")) {
            assertEquals(List.of(), found("KPI-03", "direction='" + direction + "' baseline='5.0'"));
            assertEquals(List.of(), found("KPI-03", "direction='" + direction + "' target='5.0'"));
            assertEquals(List.of(), found("KPI-04", "direction='" + direction + "' critical='5.0'"));
            assertEquals(List.of(), found("KPI-04", "direction='" + direction + "' warning='5.0'"));
            assertEquals(List.of(), found("KPI-06", "direction='" + direction + "'", "2026-01-01 5.0"));
        }
    }

    @Test
    void numbersAreShownAsTheyWouldBeWritten() {
        assertEquals(List.of("'k': target 5 contradicts the direction INCREASE"), Runs.messages(Runs.only("KPI-03",
                kpi("direction='INCREASE' baseline='5.5' target='5.0'"))));
        assertEquals(List.of("'k' is critical: 4.25 h"), Runs.messages(Runs.only("KPI-06",
                kpi("unit=' h ' direction='DECREASE' critical='4.0'", "2026-01-01 4.25"))));
        assertEquals(List.of("'k' is critical: 5"), Runs.messages(Runs.only("KPI-06",
                kpi("direction='DECREASE' critical='4.0'", "2026-01-01 5.0"))));
    }

    @Test
    void flippingIsOfferedOnlyWhereNothingElseTurnsWrong() {
        assertEquals(1, fixes("KPI-03", kpi("direction='INCREASE' baseline='5.0' target='4.0'")).size());
        assertEquals(0, fixes("KPI-03", kpi("direction='INCREASE' baseline='5.0' target='5.0'")).size());
        assertEquals(0, fixes("KPI-03", kpi("direction='RANGE' target='5.0' targetMax='4.0'")).size());
        assertEquals(0, fixes("KPI-03",
                kpi("direction='INCREASE' baseline='5.0' target='4.0' warning='3.0' critical='2.0'")).size());
        assertEquals(0, fixes("KPI-03",
                kpi("direction='INCREASE' baseline='5.0' target='4.0' critical='2.0'", "2026-01-01 3.0")).size());
        assertEquals(1, fixes("KPI-03",
                kpi("direction='INCREASE' baseline='5.0' target='4.0' warning='6.0' critical='7.0'")).size());
    }

    @Test
    void equalThresholdsDoNotOverlapAndARangeHasNone() {
        assertEquals(List.of(), found("KPI-04", "direction='INCREASE' warning='5.0' critical='5.0'"));
        assertEquals(AT_K, found("KPI-04", "direction='INCREASE' warning='5.0' critical='5.1'"));
        assertEquals(AT_K, found("KPI-04", "direction='DECREASE' warning='5.0' critical='4.9'"));
        assertEquals(List.of(), found("KPI-04", "direction='RANGE' warning='5.0' critical='5.1'"));
        assertEquals(List.of(), found("KPI-04", "warning='5.0' critical='5.1'"));
    }

    @Test
    void allThatIsMissingIsToldInOneSentence() {
        assertEquals(List.of("'k' has no unit, frequency or data source"),
                Runs.messages(Runs.only("KPI-05", kpi("unit=' '"))));
        assertEquals(List.of("'k' has no unit or data source"),
                Runs.messages(Runs.only("KPI-05", kpi("frequency='DAILY'"))));
        assertEquals(List.of("'k' has no frequency"),
                Runs.messages(Runs.only("KPI-05", kpi("unit='h' dataSource='d'"))));
    }

    @Test
    void theLatestMeasurementUpToTodayDecides() {
        String kpi = "direction='INCREASE' critical='10.0'";
        assertEquals(AT_K, found("KPI-06", kpi, "2026-06-30 9.0", "2026-06-01 11.0"));
        assertEquals(List.of(), found("KPI-06", kpi, "2026-06-30 11.0", "2026-06-01 9.0"));
        assertEquals(List.of(), found("KPI-06", kpi, "2026-06-01 11.0", "2026-07-01 9.0"));
        assertEquals(AT_K, found("KPI-06", kpi, "2026-06-01 11.0", "2026-06-01 9.0"));
        assertEquals(List.of(), found("KPI-06", kpi, "2026-06-01 9.0", "2026-06-01 11.0"));
        assertEquals(List.of(), found("KPI-06", kpi, "2026-06-01 10.0"));
    }

    @Test
    void incompleteMeasurementsAreLeftOut() {
        String kpi = "direction='INCREASE' critical='10.0'";
        assertEquals(AT_K, found("KPI-06", kpi, "2026-06-01 9.0", "2026-06-02 -", "- 11.0", "2026-06-31 11.0"));
        assertEquals(List.of(), found("KPI-06", kpi, "- 9.0", "2026-02-30 9.0"));
    }

    @Test
    void anImprovementOfWhatIsMeasuredExcusesTheKpiForAWhile() {
        Resource resource = kpi("measures='o' direction='INCREASE' critical='10.0'", "2026-06-01 9.0");
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), fixes("KPI-06", resource).get(0));
        ITSMModel model = Models.modelIn(resource);
        Improvement improvement = model.getImprovements().get(0);
        assertEquals(List.of(model.getObjectives().get(0)), improvement.getImproves());
        assertEquals(model.getKpis(), improvement.getBasedOn());
        assertEquals("2026-09-28", model.getKpis().get(0).getWaivers().get(0).getUntil());
        assertTrue(Runs.only("KPI-06", resource).findings().get(0).waived());
    }

    @Test
    void whatMeasuresNothingLeavesNothingToImprove() {
        assertEquals(List.of(), fixes("KPI-06", kpi("direction='INCREASE' critical='10.0'", "2026-06-01 9.0")));
    }

    @Test
    void aPercentageLiesBetweenNothingAndAll() {
        for (String number : List.of("baseline", "target", "targetMax", "warning", "critical")) {
            assertEquals(AT_K, found("KPI-07", "unit=' % ' " + number + "='100.1'"), number);
            assertEquals(AT_K, found("KPI-07", "unit='%' " + number + "='-0.1'"), number);
            assertEquals(List.of(), found("KPI-07", "unit='%' " + number + "='100.0'"), number);
            assertEquals(List.of(), found("KPI-07", "unit='percent' " + number + "='100.1'"), number);
            assertEquals(List.of(), found("KPI-07", number + "='100.1'"), number);
        }
        assertEquals(AT_K, found("KPI-07", "unit='%'", "2026-01-01 0.0", "- 101.0"));
        assertEquals(List.of(), found("KPI-07", "unit='%'", "2026-01-01 0.0", "2026-01-02 -"));
    }

    @Test
    void aKpiThatOthersRestOnIsNotDeleted() {
        assertEquals(List.of(1, 2), numbers(fixes("KPI-08", kpi(""))));
        Resource used = Models.of("<objectives id='o' name='o'/>", "<kpis id='k' name='k'/>",
                "<improvements id='i' name='i' basedOn='k'/>");
        assertEquals(List.of(1), numbers(fixes("KPI-08", used)));
        Resource promised = Models.of("<objectives id='o' name='o'/>", "<kpis id='k' name='k'/>",
                "<agreements id='a' name='a'><targets id='t' kpi='k'/></agreements>");
        assertEquals(List.of(1), numbers(fixes("KPI-08", promised)));
    }

    @Test
    void twoMeasurementsOfADayOrOneToComeAreDoubtful() {
        assertEquals(List.of(), found("KPI-09", "", "2026-06-30 1.0", "2026-06-29 1.0", "2026-06-28 1.0"));
        assertEquals(AT_K, found("KPI-09", "", "2026-06-30 1.0", "2026-06-29 1.0", "2026-06-30 2.0"));
        assertEquals(AT_K, found("KPI-09", "", "2026-06-29 1.0", "2026-06-29 1.0"));
        assertEquals(AT_K, found("KPI-09", "", "2026-06-29 1.0", "2026-07-01 -"));
        assertEquals(AT_K, found("KPI-09", "", "2026-06-29 1.0", "2026-06-28 1.0", "2026-07-01 1.0"));
        assertEquals(List.of(), found("KPI-09", "", "2026-06-31 1.0", "2026-06-31 1.0", "- 1.0", "- 1.0"));
    }

    @Test
    void flippingTurnsTheDirectionRound() {
        Resource resource = kpi("direction='DECREASE' baseline='5.0' target='6.0'");
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), fixes("KPI-03", resource).get(0));
        assertEquals(Direction.INCREASE, Models.modelIn(resource).getKpis().get(0).getDirection());
    }

    private static List<Integer> numbers(List<QuickFix> fixes) {
        return fixes.stream().map(QuickFix::number).toList();
    }

    private static List<QuickFix> fixes(String rule, Resource resource) {
        ValidationResult result = Runs.only(rule, resource);
        return Runs.fixes(result.findings().get(0), result);
    }
}
