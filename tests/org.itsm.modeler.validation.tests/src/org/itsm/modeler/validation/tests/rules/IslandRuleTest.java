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

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IslandRuleTest {

    private static List<String> found(String... elements) {
        ValidationResult result = Runs.only("CHN-13", Models.of(elements));
        return result.findings().stream().map(finding -> finding.element().getId() + ": " + finding.message()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<services id='a' supportedBy='b'/><services id='b'/>",
            "<serviceOrganizations id='a'/><services id='b' provider='a'/>",
            "<serviceOrganizations id='a'><departments id='b'/></serviceOrganizations>",
            "<serviceOrganizations id='a'><goals id='b'/></serviceOrganizations>",
            "<businessProcesses id='a'/><serviceOrganizations id='b' examines='a'/>",
            "<businessProcesses id='a' follows='b'/><businessProcesses id='b'/>",
            "<businessProcesses id='a'><subProcesses id='b'/></businessProcesses>",
            "<businessProcesses id='a' usesServices='b'/><services id='b'/>",
            "<services id='a'/><itsmProcesses id='b' manages='a'/>",
            "<services id='a'/><technicalActivities id='b' delivers='a'/>",
            "<itsmProcesses id='a'/><technicalActivities id='b' performedFor='a'/>"})
    void everyReferenceAndContainmentConnects(String elements) {
        assertEquals(List.of("a: Island of 2 elements"), found(elements));
    }

    @Test
    void aDepartmentConnectsWhatItRuns() {
        assertEquals(List.of("a: Island of 3 elements"), found("<serviceOrganizations id='a'><departments id='b'/></serviceOrganizations>",
                "<itsmProcesses id='c' department='b'/>"));
    }

    @Test
    void oneElementAloneIsNoIsland() {
        assertEquals(List.of(), found("<services id='a'/>", "<services id='b' supportedBy='b'/>", "<technicalActivities id='c' follows='c'/>"));
    }

    @Test
    void elementsOutsideTheLayersDoNotConnect() {
        assertEquals(List.of(), found("<services id='a' owner='r' customers='c'/>", "<services id='b' owner='r' customers='c'/>",
                "<stakeholders xsi:type='itsm:Customer' id='c'/>", "<roles id='r'/>", "<kpis id='k' measures='a b'/>",
                "<systems id='s' supports='a b'/>", "<agreements id='g' service='a'/>", "<improvements id='i' improves='a b'/>"));
    }

    @Test
    void retiredElementsConnectButAreNotCounted() {
        assertEquals(List.of("b: Island of 2 elements"), found("<services id='a' status='RETIRED' supportedBy='b c'/>", "<services id='b'/>",
                "<services id='c'/>"));
        assertEquals(List.of(), found("<services id='a' supportedBy='b'/>", "<services id='b' status='RETIRED'/>"));
    }

    @Test
    void aRetiredObjectiveConnectsButIsNotTheObjectiveOfTheIsland() {
        assertEquals(List.of("b: Island of 2 elements"), found("<objectives id='x' status='RETIRED'/>", "<businessProcesses id='b' realizes='x'/>",
                "<businessProcesses id='c' realizes='x'/>"));
        assertEquals(List.of(), found("<objectives id='x' status='RETIRED'><subObjectives id='y'/></objectives>",
                "<businessProcesses id='b' realizes='x'/>"));
    }

    @Test
    void eachIslandIsReportedOnceAtItsFirstElement() {
        assertEquals(List.of("a: Island of 2 elements", "b: Island of 3 elements"), found("<services id='a'/>", "<services id='b' supportedBy='d'/>",
                "<services id='c' supportedBy='a'/>", "<services id='d'/>", "<services id='e' supportedBy='b d'/>"));
    }

    @Test
    void anObjectiveInAnotherFileCounts(@TempDir Path folder) {
        Resource resource = Models.files(folder, "a.itsm",
                "<businessProcesses id='b' usesServices='s'><realizes href='b.itsm#x'/></businessProcesses><services id='s'/>",
                "b.itsm", "<objectives id='x'/>");
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-13", resource)));
    }

    /** The objective x and everything that serves it are no island. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<businessProcesses id='a' follows='b'/><businessProcesses id='b'/> | x",
            "<serviceOrganizations id='b'><goals id='a'/></serviceOrganizations> | x",
            "<services id='a' supportedBy='b'/><services id='b'/> | p",
            "<itsmProcesses id='a' follows='b'/><itsmProcesses id='b'/> | g",
            "<technicalActivities id='a'><subActivities id='b'/></technicalActivities> | q",
            "<serviceOrganizations id='a'><departments id='b'/></serviceOrganizations> | p"})
    void anIslandIsLinkedByTheShortestWayToAnObjective(String island, String choice) {
        Resource resource = Models.of("<objectives id='x' name='X'/>", "<objectives id='y' status='RETIRED'/>",
                "<businessProcesses id='p' realizes='x'/>", "<businessProcesses id='r' realizes='y'/>",
                "<serviceOrganizations id='o'><goals id='g' supports='p'/></serviceOrganizations>",
                "<itsmProcesses id='q' goals='g'/>", "<technicalActivities id='t' performedFor='q'/>", island);
        ValidationResult result = Runs.only("CHN-13", resource);
        assertEquals(1, result.findings().size());
        var fix = Runs.fixes(result.findings().get(0), result).get(0);
        assertEquals(List.of(choice), fix.choices().stream().map(each -> ((ITSMElement) each).getId()).toList());
        fix.apply();
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-13", resource)));
    }

    @Test
    void withoutAnObjectiveThereIsNothingToLinkTo() {
        ValidationResult result = Runs.only("CHN-13", Models.of("<services id='a' supportedBy='b'/>", "<services id='b'/>"));
        assertEquals(List.of(), Runs.fixes(result.findings().get(0), result));
    }
}
