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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycleRulesTest {

    private static List<String> messages(String ruleId, String... elements) {
        return Runs.messages(Runs.only(ruleId, Models.of(elements)));
    }

    private static Resource fixed(String ruleId, String... elements) {
        Resource resource = Models.of(elements);
        ValidationResult result = Runs.only(ruleId, resource);
        Runs.fixes(result.findings().get(0), result).get(0).apply();
        return resource;
    }

    @Test
    void aLinkToItselfIsACycle() {
        assertEquals(List.of("Cycle: A → A"), messages("CHN-10", "<services id='a' name='A' supportedBy='a'/>"));
        assertEquals(List.of("Cycle: A → A"), messages("CHN-10", "<systems id='a' name='A' partOf='a'/>"));
        assertEquals(List.of("Cycle: A → A"), messages("CHN-10", "<agreements id='a' name='A' underpins='a'/>"));
        assertEquals(List.of("The order loops: A → A"), messages("CHN-11", "<businessProcesses id='a' name='A' follows='a'/>"));
        assertEquals(List.of("The order loops: A → A"), messages("CHN-11", "<itsmProcesses id='a' name='A' follows='a'/>"));
        assertEquals(List.of("The order loops: A → A"), messages("CHN-11", "<technicalActivities id='a' name='A' follows='a'/>"));
    }

    @Test
    void aDiamondIsNoCycle() {
        assertEquals(List.of(), messages("CHN-10", "<services id='a' supportedBy='b c'/>", "<services id='b' supportedBy='d'/>",
                "<services id='c' supportedBy='d b'/>", "<services id='d'/>"));
    }

    @Test
    void elementsThatHangTogetherInCyclesAreOneFindingAtTheFirstOfThem() {
        ValidationResult result = Runs.only("CHN-10", Models.of("<services id='z' name='Z' supportedBy='c'/>",
                "<services id='a' name='A' supportedBy='b'/>", "<services id='b' name='B' supportedBy='c a'/>",
                "<services id='c' name='C' supportedBy='a'/>", "<services id='d' name='D' supportedBy='e'/>",
                "<services id='e' name='E' supportedBy='d'/>"));
        assertEquals(List.of("Cycle: A → B → A", "Cycle: D → E → D"), Runs.messages(result));
        assertEquals(List.of("CHN-10 at a", "CHN-10 at d"), Runs.counted(result));
    }

    @Test
    void eachReferenceIsLookedAtAlone() {
        assertEquals(List.of(), messages("CHN-10", "<services id='a' supportedBy='b'/>", "<services id='b'/>",
                "<systems id='s' partOf='t' supports='a'/>", "<systems id='t' supports='b'/>",
                "<agreements id='x' underpins='y'/>", "<agreements id='y'/>"));
    }

    @Test
    void aCycleIsReportedAtItsFirstElementInUseAndGoesThroughRetiredOnes() {
        assertEquals(List.of("Cycle: B → C → A → B"), messages("CHN-10", "<services id='a' name='A' status='RETIRED' supportedBy='b'/>",
                "<services id='b' name='B' supportedBy='c'/>", "<services id='c' name='C' supportedBy='a'/>"));
        assertEquals(List.of(), messages("CHN-10", "<services id='a' status='RETIRED' supportedBy='a'/>"));
    }

    @Test
    void noWayLeadsThroughARetiredAgreement() {
        assertEquals(List.of(), messages("CHN-10", "<agreements id='a' underpins='b'/>", "<agreements id='b' status='RETIRED' underpins='a'/>"));
        assertEquals(List.of("Cycle: A → B → A"), messages("CHN-10", "<agreements id='a' name='A' underpins='b'/>",
                "<agreements id='b' name='B' underpins='a'/>"));
    }

    @Test
    void allWaysRoundAreCutAndNothingElse() {
        Resource resource = fixed("CHN-10", "<services id='a' supportedBy='b d'/>", "<services id='b' supportedBy='b c d'/>",
                "<services id='c' supportedBy='a b d'/>", "<services id='d'/>");
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-10", resource)));
        String file = String.join("", Fixtures.lines(resource));
        assertTrue(file.contains("id=\"a\" supportedBy=\"b d\"") && file.contains("id=\"b\" supportedBy=\"c d\"")
                && file.contains("id=\"c\" supportedBy=\"d\""), file);
    }

    @Test
    void aCycleThroughSeveralFilesIsFoundInTheFirstOne(@TempDir Path folder) {
        Resource first = Models.files(folder, "a.itsm", "<services id='a' name='A'><supportedBy href='b.itsm#b'/></services>",
                "b.itsm", "<services id='b' name='B'><supportedBy href='a.itsm#a'/></services>");
        assertEquals(List.of("Cycle: A → B → A"), Runs.messages(Runs.only("CHN-10", first)));
        Resource second = first.getResourceSet().getResources().get(1);
        assertEquals(List.of(), Runs.messages(Runs.only("CHN-10", second)));
    }

    @Test
    void partsOfProcessesAndActivitiesHaveAnOrderToo() {
        assertEquals(List.of("The order loops: B → A → B"), messages("CHN-11",
                "<technicalActivities id='r' name='R'><subActivities id='b' name='B' follows='a'/></technicalActivities>",
                "<technicalActivities id='a' name='A' follows='b'/>"));
    }

    @Test
    void aLongCycleIsNotSpelledOut() {
        String services = IntStream.range(0, 15)
                .mapToObj(i -> "<services id='s" + i + "' name='S" + i + "' supportedBy='s" + (i + 1) % 15 + "'/>")
                .collect(Collectors.joining());
        assertEquals(List.of("Cycle: S0 → S1 → S2 → S3 → S4 → S5 → … (3) → S9 → S10 → S11 → S12 → S13 → S14 → S0"),
                messages("CHN-10", services));
    }

    @Test
    void aRingOfManyElementsNeitherOverflowsNorTakesLong() {
        int size = 100_000;
        StringBuilder services = new StringBuilder();
        for (int i = 0; i < size; i++) {
            services.append("<services id='s").append(i).append("' supportedBy='s").append((i + 1) % size).append("'/>");
        }
        Resource resource = Models.of(services.toString());
        ValidationResult result = Assertions.assertTimeout(Duration.ofMinutes(1), () -> Runs.only("CHN-10", resource));
        assertEquals(List.of("CHN-10 at s0"), Runs.counted(result));
        Finding finding = result.findings().get(0);
        Runs.fixes(finding, result).get(0).apply();
        assertEquals(List.of(), Models.modelIn(resource).getServices().get(size - 1).getSupportedBy());
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-10", resource)));
    }
}
