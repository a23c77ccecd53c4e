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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainRulesTest {

    /** An organization with a goal for the process, an ITSM process with the goal, and its activity. */
    private static final String BELOW_PROCESS_B = "<serviceOrganizations id='o'><goals id='g' supports='b'/></serviceOrganizations>"
            + "<itsmProcesses id='p' goals='g'/><technicalActivities id='a' performedFor='p'/>";

    private static List<String> found(String ruleId, String... elements) {
        return Runs.counted(Runs.only(ruleId, Models.of(elements)));
    }

    private static List<String> messages(String ruleId, String... elements) {
        return Runs.messages(Runs.only(ruleId, Models.of(elements)));
    }

    private static List<String> choices(int number, String ruleId, String... elements) {
        ValidationResult result = Runs.only(ruleId, Models.of(elements));
        return Runs.fixes(result.findings().get(0), result).stream()
                .filter(fix -> fix.number() == number)
                .flatMap(fix -> fix.choices().stream())
                .map(choice -> ((ITSMElement) choice).getId())
                .toList();
    }

    private static Resource fixed(int number, String ruleId, String... elements) {
        Resource resource = Models.of(elements);
        ValidationResult result = Runs.only(ruleId, resource);
        Runs.fix(number, Runs.fixes(result.findings().get(0), result)).apply();
        return resource;
    }

    // CHN-01

    @Test
    void anObjectiveStartsAChainByAProcessAGoalOrASubObjective() {
        assertEquals(List.of("CHN-01 at d", "CHN-01 at e"), found("CHN-01", "<objectives id='a'/>", "<objectives id='b'/>",
                "<objectives id='c'><subObjectives id='d'/></objectives>", "<objectives id='e'/>",
                "<objectives id='f' status='RETIRED'/>", "<businessProcesses id='p' status='RETIRED' realizes='a'/>",
                "<serviceOrganizations id='o'><goals id='g' contributesTo='b'/></serviceOrganizations>"));
    }

    @Test
    void onlyProcessesThatReachAnActivityAreOffered() {
        assertEquals(List.of("b"), choices(1, "CHN-01", "<objectives id='x'/>", "<businessProcesses id='y'/>", "<businessProcesses id='b'/>",
                "<businessProcesses id='z' status='RETIRED' usesServices='s'/>", "<services id='s'/>", BELOW_PROCESS_B));
    }

    @Test
    void aNewProcessReachesAnActivityEvenInAnEmptyModel() {
        Resource resource = fixed(2, "CHN-01", "<objectives id='x' name='X'/>");
        assertEquals(List.of(), Runs.counted(Runs.all(resource)).stream()
                .filter(finding -> finding.startsWith("CHN") || finding.startsWith("STR"))
                .toList());
    }

    // CHN-02

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<businessProcesses id='b' realizes='x'/> | IT service organization",
            "<businessProcesses id='b' realizes='x' usesServices='s'/><services id='s'/> | IT service management",
            "<serviceOrganizations id='o'><goals id='g' contributesTo='x'/></serviceOrganizations> | IT service management",
            "<businessProcesses id='b' realizes='x' usesServices='s'/><services id='s'/><itsmProcesses id='p' manages='s'/>"
                    + " | technical activities"})
    void theMessageNamesTheFirstLayerThatTheChainDoesNotGetInto(String elements, String layer) {
        assertEquals(List.of("Objective 'X' reaches no activity: the chain breaks at " + layer),
                messages("CHN-02", "<objectives id='x' name='X'/>", elements));
    }

    @Test
    void onlyLeafObjectivesOfWhichTheChainHasBegunAreAsked() {
        assertEquals(List.of("CHN-02 at y"), found("CHN-02", "<objectives id='w'/>", "<objectives id='x'><subObjectives id='y'/></objectives>",
                "<businessProcesses id='b' realizes='x y'/>"));
    }

    @Test
    void theChainGoesThroughRetiredElementsAndThroughParts() {
        assertEquals(List.of(), found("CHN-02", "<objectives id='x'/>",
                "<businessProcesses id='c' status='RETIRED' realizes='x'><subProcesses id='b'/></businessProcesses>", BELOW_PROCESS_B));
    }

    @Test
    void theChainIsCarriedOnFromItsDeepestElementInUse() {
        String[] broken = {"<objectives id='x'/>", "<businessProcesses id='c' realizes='x' usesServices='s t'/>", "<businessProcesses id='b'/>",
                "<services id='s' status='RETIRED'/>", "<services id='t'/>", "<itsmProcesses id='q' manages='t' organizationalOnly='true'/>",
                BELOW_PROCESS_B};
        assertEquals(List.of("p"), choices(1, "CHN-02", broken));
        Resource resource = fixed(1, "CHN-02", broken);
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-02", resource)));
    }

    @Test
    void whereThereIsNothingToLinkTheRestOfTheChainIsMade() {
        Resource resource = fixed(1, "CHN-02", "<objectives id='x' name='X'/>", "<businessProcesses id='b' name='B' realizes='x'/>");
        assertEquals(List.of(), Runs.counted(Runs.all(resource)).stream().filter(finding -> finding.startsWith("CHN")).toList());
    }

    @Test
    void theChainGoesOnInOtherFiles(@TempDir Path folder) {
        Resource resource = Models.files(folder, "a.itsm",
                "<objectives id='x'/><businessProcesses id='b' realizes='x'><usesServices href='b.itsm#s'/></businessProcesses>",
                "b.itsm", "<services id='s'/><itsmProcesses id='p' manages='s'/><technicalActivities id='a' performedFor='p'/>");
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-02", resource)));
    }

    // CHN-03

    @Test
    void aProcessServesAnObjectiveThroughItsParentsButNotThroughItsParts() {
        assertEquals(List.of("CHN-03 at d"), found("CHN-03", "<objectives id='x' status='RETIRED'/>",
                "<businessProcesses id='a' realizes='x'><subProcesses id='b'><subProcesses id='c'/></subProcesses></businessProcesses>",
                "<businessProcesses id='d'><subProcesses id='e' realizes='x'/></businessProcesses>"));
    }

    @Test
    void noObjectiveIsOfferedThatAPartServesAlreadyOrWhoseChainWouldBeginToBreak() {
        assertEquals(List.of("w", "y"), choices(1, "CHN-03", "<objectives id='u' status='RETIRED'/>", "<objectives id='v'/>",
                "<objectives id='w'><subObjectives id='t'/></objectives>", "<objectives id='x'/>", "<objectives id='y'/>",
                "<businessProcesses id='d'><subProcesses id='e' realizes='x'/></businessProcesses>", "<businessProcesses id='f' realizes='y'/>"));
    }

    // CHN-04

    @Test
    void aProcessIsSupportedThroughItsPartsButNotThroughItsParents() {
        assertEquals(List.of("CHN-04 at c", "CHN-04 at f"), found("CHN-04", "<services id='s' status='RETIRED'/>",
                "<businessProcesses id='a'><subProcesses id='b' usesServices='s'><subProcesses id='c'/></subProcesses></businessProcesses>",
                "<businessProcesses id='d'><subProcesses id='e'><subProcesses id='h'/></subProcesses><subProcesses id='f'/></businessProcesses>",
                "<serviceOrganizations id='o'><goals id='g' supports='h'/></serviceOrganizations>"));
    }

    // CHN-05, CHN-06, CHN-07, CHN-08

    @Test
    void aGoalIsAlignedByAnObjectiveOrAProcess() {
        assertEquals(List.of("CHN-05 at i"), found("CHN-05", "<objectives id='x'/>", "<businessProcesses id='b'/>",
                "<serviceOrganizations id='o'><departments id='d'><goals id='i'/></departments><goals id='g' contributesTo='x'/>"
                        + "<goals id='h' supports='b'/><goals id='j' status='RETIRED'/></serviceOrganizations>"));
    }

    @Test
    void aRetiredProcessStillPursuesAGoal() {
        assertEquals(List.of("CHN-06 at h"), found("CHN-06", "<serviceOrganizations id='o'><goals id='g'/><goals id='h'/></serviceOrganizations>",
                "<itsmProcesses id='p' status='RETIRED' goals='g'/>"));
        assertEquals(List.of(), choices(2, "CHN-06", "<serviceOrganizations id='o'><goals id='h'/></serviceOrganizations>",
                "<itsmProcesses id='p' status='RETIRED'/>"));
    }

    @Test
    void aRetiredGoalIsAGoalButNoneToBeOffered() {
        assertEquals(List.of("CHN-07 at q"), found("CHN-07", "<serviceOrganizations id='o'><goals id='g' status='RETIRED'/></serviceOrganizations>",
                "<itsmProcesses id='p' goals='g'/>", "<itsmProcesses id='q'/>"));
        assertEquals(List.of(), choices(1, "CHN-07", "<serviceOrganizations id='o'><goals id='g' status='RETIRED'/></serviceOrganizations>",
                "<itsmProcesses id='q'/>"));
    }

    @Test
    void anOrganizationalProcessNeedsNoActivity() {
        assertEquals(List.of("CHN-08 at q"), found("CHN-08", "<itsmProcesses id='p' organizationalOnly='true'/>", "<itsmProcesses id='q'/>",
                "<itsmProcesses id='r'/>", "<technicalActivities id='a'><subActivities id='b' performedFor='r'/></technicalActivities>"));
    }

    @Test
    void noActivityIsMadeForAProcessThatStandsAloneBecauseTheTwoWouldBeAnIsland() {
        ValidationResult result = Runs.only("CHN-08", Models.of("<itsmProcesses id='p' name='P'/>"));
        assertEquals(List.of(2), Runs.fixes(result.findings().get(0), result).stream().map(QuickFix::number).toList());
    }

    // CHN-09

    @Test
    void onlyRootActivitiesMustBelongToAProcess() {
        Resource resource = Models.of("<technicalActivities id='a'><subActivities id='b'/></technicalActivities>");
        ValidationResult result = Runs.only("CHN-09", resource);
        assertEquals(List.of("CHN-09 at a"), Runs.counted(result));
        assertEquals(1, result.checks().get(0).applicable());
    }

    @Test
    void anActivityGoesWithAllThatRefersToIt() {
        Resource resource = fixed(2, "CHN-09", "<technicalActivities id='a' follows='b'><subActivities id='c'/></technicalActivities>",
                "<technicalActivities id='b' follows='a c' performedFor='p'/>", "<itsmProcesses id='p'/>", "<kpis id='k' measures='a b'/>");
        assertFalse(String.join("", Fixtures.lines(resource)).matches(".*[\" ][ac][\" ].*"));
    }

    @Test
    void theLastActivityAndOneWhosePartsWorkForAProcessAreNotDeleted() {
        for (String[] elements : new String[][] {{"<technicalActivities id='a'/>"},
                {"<technicalActivities id='a'><subActivities id='b'><subActivities id='c' performedFor='p'/></subActivities></technicalActivities>",
                        "<technicalActivities id='d' performedFor='p'/>", "<itsmProcesses id='p'/>"}}) {
            ValidationResult result = Runs.only("CHN-09", Models.of(elements));
            assertEquals(List.of(), Runs.fixes(result.findings().get(0), result).stream().map(QuickFix::number).filter(n -> n == 2).toList());
        }
    }

    @Test
    void noProcessIsOfferedToAnActivityWhereANewFindingWouldArise() {
        assertEquals(List.of("r"), choices(1, "CHN-09", "<systems id='y'/>", "<services id='s'/>", "<itsmProcesses id='p' manages='s'/>",
                "<itsmProcesses id='q'/>", "<itsmProcesses id='r' manages='s'/>", "<itsmProcesses id='t' manages='s' organizationalOnly='true'/>",
                "<technicalActivities id='a' systems='y'><subActivities id='b' performedFor='p'/></technicalActivities>"));
    }

    // CHN-14

    @Test
    void eachEmptyLayerOfTheModelIsAFinding() {
        assertEquals(List.of("The model has no organizational objectives", "The model has no business processes",
                "The model has no IT service organization", "The model has no IT service management", "The model has no technical activities"),
                messages("CHN-14"));
    }

    @Test
    void retiredElementsFillNoLayerButTheirPartsInUseDo() {
        assertEquals(List.of("CHN-14 at model (BUSINESS_PROCESSES)"), found("CHN-14",
                "<objectives id='x' status='RETIRED'><subObjectives id='y'/></objectives>", "<businessProcesses id='b' status='RETIRED'/>",
                "<services id='s'/>", "<itsmProcesses id='p'/>", "<technicalActivities id='a'/>"));
    }

    @Test
    void layersAreCountedOverTheModelOfTheFile(@TempDir Path folder) {
        Resource resource = Models.files(folder, "a.itsm",
                "<objectives id='x'/><businessProcesses id='b'><usesServices href='b.itsm#s'/></businessProcesses>",
                "b.itsm", "<services id='s'/><itsmProcesses id='p' manages='s'/><technicalActivities id='a' performedFor='p'/>");
        assertEquals(List.of("CHN-14 at a.itsm (IT_SERVICE_ORGANIZATION)", "CHN-14 at a.itsm (IT_SERVICE_MANAGEMENT)",
                "CHN-14 at a.itsm (TECHNICAL_ACTIVITIES)"), Runs.counted(Runs.only("CHN-14", resource)));
    }

    @Test
    void theFirstElementOfEachLayerIsLinkedToItsNeighbours() {
        for (String missing : List.of("x", "b", "g", "p", "a")) {
            String all = "<objectives id='x' name='X'/><businessProcesses id='b' name='B' realizes='x' usesServices='s'/>"
                    + "<serviceOrganizations id='o' name='O'><goals id='g' name='G' contributesTo='x' supports='b'/></serviceOrganizations>"
                    + "<services id='s' name='S' status='RETIRED'/><itsmProcesses id='p' name='P' goals='g' manages='s'/>"
                    + "<technicalActivities id='a' name='A' performedFor='p'/>";
            String model = all.replace("id='" + missing + "'", "id='" + missing + "' status='RETIRED'");
            model = missing.equals("g") ? model.replace("id='o'", "id='o' status='RETIRED'") : model;
            Resource resource = fixed(1, "CHN-14", model);
            assertEquals(List.of(), Runs.counted(Runs.all(resource)).stream()
                    .filter(finding -> finding.startsWith("CHN") && !finding.startsWith("CHN-13")).toList(), missing);
        }
    }

    // CHN-15

    @ParameterizedTest
    @CsvSource({"4,5,80,", "3,4,80,Chain coverage 75 % is below 80 %", "2,3,66.67,Chain coverage 66.6 % is below 66.67 %",
            "2,3,66.66,", "0,1,80,Chain coverage 0 % is below 80 %", "0,1,0,", "999,1001,99.801,Chain coverage 99.8 % is below 99.801 %",
            "0,0,100,", "1,1,100,"})
    void coverageIsComparedBeforeItIsRounded(int covered, int objectives, double threshold, String message) {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < objectives; i++) {
            elements.append("<objectives id='x").append(i).append("'/>");
        }
        for (int i = 0; i < covered; i++) {
            elements.append("<businessProcesses id='b").append(i).append("' realizes='x").append(i).append("' usesServices='s'/>");
        }
        elements.append("<services id='s'/><itsmProcesses id='p' manages='s'/><technicalActivities id='a' performedFor='p'/>");
        RuleSettings settings = new RuleSettings(Profile.REVIEW, Map.of(), Map.of("CHN-15", threshold), Set.of("CHN-15"));
        assertEquals(message == null ? List.of() : List.of(message), Runs.messages(Runs.with(settings, Models.of(elements.toString()))));
    }

    @Test
    void coverageCountsLeafObjectivesInUse() {
        assertEquals(List.of(), found("CHN-15", "<objectives id='v' status='RETIRED'/>",
                "<objectives id='w'><subObjectives id='x'/></objectives>", "<businessProcesses id='b' realizes='x'/>", BELOW_PROCESS_B));
    }

    @Test
    void allGapsAreClosedAtOnce() {
        Resource resource = fixed(1, "CHN-15", "<objectives id='w' name='W'/>", "<objectives id='x' name='X'/>", "<objectives id='y' name='Y'/>",
                "<businessProcesses id='b' name='B' realizes='x'/>", "<businessProcesses id='c' name='C' realizes='y'/>");
        assertEquals(List.of(), Runs.counted(Runs.all(resource)).stream().filter(finding -> finding.startsWith("CHN")).toList());
        assertEquals(1, Models.modelIn(resource).getTechnicalActivities().size());
        assertEquals(2, Models.modelIn(resource).getBusinessProcesses().size());
    }
}
