/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;

/** GOV-01, GOV-02, GOV-03, GOV-06, GOV-07, GOV-10. */
class GoalsOfTheBusinessTest {

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    private static String goal(String attributes) {
        return "<serviceOrganizations id='org' name='IT'><goals id='goal' name='Goal' " + attributes
                + "/></serviceOrganizations>";
    }

    private static String objective(String id, String perspective) {
        return "<objectives id='" + id + "' name='" + id + "'"
                + (perspective.isEmpty() ? "" : " perspective='" + perspective + "'") + "/>";
    }

    @Test
    void twoPerspectivesAreEnoughWithoutAnyProcess() {
        assertEquals(List.of(), found("GOV-03", objective("a", "FINANCIAL"), objective("b", "CUSTOMER"),
                goal("contributesTo='a b'")));
    }

    @Test
    void twoObjectivesOfOnePerspectiveAreNot() {
        assertEquals(List.of("GOV-03 at goal"), found("GOV-03", objective("a", "FINANCIAL"), objective("b", "FINANCIAL"),
                goal("contributesTo='a b'")));
    }

    @Test
    void perspectivesThatAreNotGivenDoNotDiffer() {
        assertEquals(List.of("GOV-03 at goal"), found("GOV-03", objective("a", "FINANCIAL"), objective("b", ""),
                goal("contributesTo='a b'")));
    }

    @Test
    void theObjectivesAboveAnObjectiveCount() {
        assertEquals(List.of(), found("GOV-03",
                "<objectives id='a' name='a' perspective='FINANCIAL'>"
                        + "<subObjectives id='b' name='b' perspective='CUSTOMER'/></objectives>",
                goal("contributesTo='b'")));
    }

    @Test
    void theObjectivesOfASupportedProcessAndOfTheProcessAroundItCount() {
        assertEquals(List.of(), found("GOV-03", objective("a", "FINANCIAL"), objective("b", "CUSTOMER"),
                "<businessProcesses id='p' name='p' realizes='a'/>", goal("contributesTo='b' supports='p'")));
    }

    @Test
    void theProcessAroundASupportedProcessIsUpstreamAsWell() {
        assertEquals(List.of(), found("GOV-03",
                "<businessProcesses id='p' name='p'><subProcesses id='q' name='q'/></businessProcesses>",
                goal("supports='q'")));
    }

    @Test
    void oneProcessIsNotEnough() {
        assertEquals(List.of("GOV-03 at goal"), found("GOV-03",
                "<businessProcesses id='p' name='p'><subProcesses id='q' name='q'/></businessProcesses>",
                goal("supports='p'")));
    }

    @Test
    void retiredProcessesStillCountBecauseLinksToThemDo() {
        assertEquals(List.of(), found("GOV-03", "<businessProcesses id='p' name='p' status='RETIRED'/>",
                "<businessProcesses id='q' name='q'/>", goal("supports='p q'")));
    }

    @Test
    void theMarkSilencesTheQuestionAndRetiredGoalsAreNotAsked() {
        assertEquals(List.of(), found("GOV-03", goal("businessWide='true'")));
        assertEquals(List.of(), found("GOV-03", goal("status='RETIRED'")));
        assertEquals(List.of("GOV-03 at goal"), found("GOV-03", goal("")));
    }

    @Test
    void aBrokenLinkCountsAsNone() {
        assertEquals(List.of("GOV-03 at goal"), found("GOV-03", "<businessProcesses id='p' name='p'/>",
                goal("supports='p nobody'")));
        assertEquals(List.of("GOV-01 at goal"), found("GOV-01", goal("definedBy='nobody'")));
        assertEquals(List.of(), found("GOV-02", goal("definedBy='nobody'")));
    }

    @Test
    void objectivesOfAnotherFileCount() {
        ResourceSet set = ItsmModels.newResourceSet();
        Models.in(set, "other.itsm", objective("b", "CUSTOMER"));
        Resource resource = Models.in(set, "model.itsm", objective("a", "FINANCIAL"),
                "<serviceOrganizations id='org' name='IT'><goals id='goal' name='Goal'><contributesTo href='#a'/>"
                        + "<contributesTo href='other.itsm#b'/></goals></serviceOrganizations>");
        assertEquals(List.of(), Runs.counted(Runs.only("GOV-03", resource)));
    }

    @Test
    void manyGoalsBelowADeepTreeOfObjectivesAreCountedInOnePass() {
        ITSMModel model = deepTree(20_000, 20_000);
        Resource resource = ItsmModels.newResourceSet().createResource(URI.createURI("memory:/deep.itsm"));
        resource.getContents().add(model);
        List<String> findings = assertTimeout(Duration.ofSeconds(20), () -> Runs.counted(Runs.only("GOV-03", resource)));
        assertEquals(20_000, findings.size());
    }

    private static ITSMModel deepTree(int depth, int goals) {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        OrganizationalObjective deepest = ItsmFactory.eINSTANCE.createOrganizationalObjective();
        for (int i = 1; i < depth; i++) {
            OrganizationalObjective above = ItsmFactory.eINSTANCE.createOrganizationalObjective();
            above.getSubObjectives().add(deepest);
            deepest = above;
        }
        model.getObjectives().add(deepest);
        while (!deepest.getSubObjectives().isEmpty()) {
            deepest = deepest.getSubObjectives().get(0);
        }
        ITServiceOrganization organization = ItsmFactory.eINSTANCE.createITServiceOrganization();
        model.getServiceOrganizations().add(organization);
        for (int i = 0; i < goals; i++) {
            ITGoal goal = ItsmFactory.eINSTANCE.createITGoal();
            organization.getGoals().add(goal);
            goal.getContributesTo().add(deepest);
        }
        return model;
    }

    @Test
    void onlyLinksThatAreEnoughAreOffered() {
        Resource resource = Models.of(objective("a", "FINANCIAL"), objective("b", "FINANCIAL"), objective("c", "CUSTOMER"),
                "<businessProcesses id='p' name='p'/>"
                        + "<businessProcesses id='q' name='q'><subProcesses id='r' name='r'/></businessProcesses>"
                        + "<businessProcesses id='s' name='s' realizes='c'/>",
                goal("contributesTo='a'"), "<itsmProcesses id='i' name='i' goals='goal'/>"
                        + "<technicalActivities id='t' name='t' performedFor='i'/>");
        assertEquals(List.of("r", "s", "c"), choices(resource, "GOV-03", 1));
    }

    @Test
    void somebodyWithoutAuthorityIsNotNamed() {
        assertEquals(List.of("'Goal' is set by somebody whose authority is not stated, not by upper management"),
                Runs.messages(Runs.only("GOV-02", Models.of(goal("definedBy='s'"), "<stakeholders id='s' name='Head'/>"))));
        assertEquals(List.of("'Goal' is set by Head, not by upper management"),
                Runs.messages(Runs.only("GOV-02", Models.of(goal("definedBy='s'"),
                        "<stakeholders id='s' name='Head' authority='OPERATIONAL'/>"))));
    }

    @Test
    void objectivesAreAskedLikeGoalsAndNobodyIsNoFindingOfWho() {
        assertEquals(List.of("GOV-02 at a"), found("GOV-02", "<objectives id='a' name='a' definedBy='s'/>",
                "<objectives id='b' name='b'/>", "<stakeholders id='s' name='Head' authority='MIDDLE_MANAGEMENT'/>"));
    }

    @Test
    void onlyUpperManagementIsOffered() {
        Resource resource = Models.of("<objectives id='a' name='a'/>",
                "<stakeholders id='s' name='Head' authority='OPERATIONAL'/>"
                        + "<stakeholders id='old' name='Old board' authority='UPPER_MANAGEMENT' status='RETIRED'/>"
                        + "<stakeholders id='u' name='Board' authority='UPPER_MANAGEMENT'/>");
        assertEquals(List.of("u"), choices(resource, "GOV-07", 1));
    }

    @Test
    void goalsOfDepartmentsAtAnyDepthAreTheOrganizations() {
        String organization = "<serviceOrganizations id='org' name='IT'><departments id='d' name='d'>"
                + "<subDepartments id='e' name='e'><goals id='g' name='g' horizon='%s'/></subDepartments></departments>"
                + "<goals id='h' name='h' horizon='OPERATIONAL'/></serviceOrganizations>";
        assertEquals(List.of(), found("GOV-06", organization.formatted("STRATEGIC")));
        assertEquals(List.of("GOV-06 at org"), found("GOV-06", organization.formatted("OPERATIONAL")));
    }

    @Test
    void goalsWithoutHorizonAndRetiredGoalsDoNotMakeAnOrganizationOperational() {
        String organization = "<serviceOrganizations id='org' name='IT'><goals id='g' name='g' %s/>"
                + "<goals id='h' name='h' %s/></serviceOrganizations>";
        assertEquals(List.of(), found("GOV-06", organization.formatted("horizon='OPERATIONAL'", "")));
        assertEquals(List.of(), found("GOV-06", organization.formatted("status='RETIRED'",
                "status='RETIRED' horizon='OPERATIONAL'")));
        assertEquals(List.of("GOV-06 at org"), found("GOV-06", organization.formatted("horizon='OPERATIONAL'",
                "status='RETIRED' horizon='STRATEGIC'")));
        assertEquals(List.of(), found("GOV-06", "<serviceOrganizations id='org' name='IT'/>"));
    }

    @Test
    void theMarkIsNotClearedWhereTheLinksAreTooFew() {
        ValidationResult result = Runs.only("GOV-10", Models.of(goal("businessWide='true'")));
        assertEquals(List.of(), Runs.fixes(result.findings().get(0), result));
    }

    private static List<String> choices(Resource resource, String rule, int number) {
        ValidationResult result = Runs.only(rule, resource);
        Finding finding = result.findings().get(0);
        QuickFix fix = Runs.fix(number, Runs.fixes(finding, result));
        return fix.choices().stream().map(choice -> resource.getURIFragment(choice)).toList();
    }
}
