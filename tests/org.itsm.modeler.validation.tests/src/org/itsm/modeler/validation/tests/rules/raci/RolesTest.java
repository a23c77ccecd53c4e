/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private static final String ROLES = "<roles id='r' name='r'/><roles id='q' name='q'/>";
    /** Uses both roles, so that no fix leaves one unused. */
    private static final String TEAM = "<teams id='team' name='team' roles='r q'/>";

    /** An ITSM process with these entries, each as "KIND role". */
    private static String process(String attributes, String... entries) {
        StringBuilder text = new StringBuilder("<itsmProcesses id='p' name='p' " + attributes + ">");
        for (int i = 0; i < entries.length; i++) {
            String[] parts = entries[i].split(" ");
            text.append("<raci id='e" + i + "' kind='" + parts[0] + "'" + (parts.length > 1 ? " role='" + parts[1] + "'" : "") + "/>");
        }
        return text + "</itsmProcesses>";
    }

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    @Test
    void exactlyOneEntryIsAccountableWhereARaciIsGiven() {
        assertEquals(List.of(), found("RAC-01", process(""), ROLES));
        assertEquals(List.of("RAC-01 at p"), found("RAC-01", process("", "RESPONSIBLE r"), ROLES));
        assertEquals(List.of(), found("RAC-01", process("", "RESPONSIBLE r", "ACCOUNTABLE r"), ROLES));
        assertEquals(List.of("RAC-01 at p"), found("RAC-01", process("", "ACCOUNTABLE r", "ACCOUNTABLE r"), ROLES));
        assertEquals(List.of("'p' has 2 accountable roles"),
                Runs.messages(Runs.only("RAC-01", Models.of(process("", "ACCOUNTABLE r", "ACCOUNTABLE q"), ROLES))));
    }

    @Test
    void entriesWithoutRoleCountInRac06Only() {
        String nobody = process("owner='q'", "ACCOUNTABLE", "RESPONSIBLE");
        assertEquals(List.of(), found("RAC-01", nobody, ROLES));
        assertEquals(List.of("RAC-02 at p"), found("RAC-02", nobody, ROLES));
        assertEquals(List.of(), found("RAC-05", nobody, ROLES));
        assertEquals(List.of("RAC-06 at p"), found("RAC-06", nobody, ROLES));
        assertEquals(List.of(), found("RAC-01", process("", "ACCOUNTABLE r", "ACCOUNTABLE"), ROLES));
        assertEquals(List.of("RAC-07 at a"), found("RAC-07",
                "<technicalActivities id='a' name='a'><raci id='e' kind='RESPONSIBLE'/></technicalActivities>"));
    }

    @Test
    void theFirstAccountableIsKeptUnlessThatBreaksSomethingElse() {
        String two = "ACCOUNTABLE r";
        assertEquals(1, fixes("RAC-01", Models.of(process("owner='r'", two, "ACCOUNTABLE q"), TEAM, ROLES)).size());
        assertEquals(0, fixes("RAC-01", Models.of(process("owner='q'", two, "ACCOUNTABLE q"), TEAM, ROLES)).size());
        assertEquals(0, fixes("RAC-01", Models.of(process("", two, "ACCOUNTABLE q"), ROLES)).size());
        assertEquals(0, fixes("RAC-01", Models.of(process("", "INFORMED r"), TEAM, ROLES)).size());
    }

    @Test
    void aServiceAndAnItsmProcessNeedSomebodyResponsible() {
        assertEquals(List.of("RAC-02 at s", "RAC-02 at p"), found("RAC-02", "<businessProcesses id='b' name='b'/>",
                "<services id='s' name='s'/>", process("", "ACCOUNTABLE r"), ROLES));
        assertEquals(List.of("RAC-02 at p"), found("RAC-02", process("status='RETIRED'"), ROLES));
    }

    @Test
    void whoeverIsMadeResponsibleNeedsSomebodyAccountableBesides() {
        Resource resource = Models.of(process("owner='q'"), "<roles id='r' name='r'/><roles id='q' name='q'/>"
                + "<roles id='s' name='s' kind='STAFF'/>");
        apply("RAC-02", 1, resource);
        assertEquals(List.of("ACCOUNTABLE q", "RESPONSIBLE s"), entries(resource));
        assertEquals(List.of(), Runs.counted(Runs.only("RAC-01", resource)));
        assertEquals(List.of(), Runs.counted(Runs.only("RAC-05", resource)));
    }

    @Test
    void whereThereIsNoRoleOneIsMade() {
        Resource resource = Models.of(process(""));
        apply("RAC-02", 1, resource);
        assertEquals(1, Models.modelIn(resource).getRoles().size());
        assertEquals(List.of(), Runs.counted(Runs.only("RAC-02", resource)));
    }

    @Test
    void overTenElementsAreTooManyAndAnElementCountsOnce() {
        assertEquals(List.of(), found("RAC-03", systems(10), ROLES));
        assertEquals(List.of("RAC-03 at r"), found("RAC-03", systems(11), ROLES));
        assertEquals(List.of(), found("RAC-03", process("", "ACCOUNTABLE q", "INFORMED r", "RESPONSIBLE r"), ROLES, systems(10)));
        assertEquals(List.of("Role 'r' is accountable for 12 elements"), Runs.messages(Runs.only("RAC-03",
                Models.of(process("status='RETIRED'", "ACCOUNTABLE r", "ACCOUNTABLE r"), ROLES, systems(11)))));
    }

    private static String systems(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<systems id='y" + i + "' name='y" + i + "'><raci id='z" + i + "' kind='ACCOUNTABLE' role='r'/></systems>")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<services id='x' name='x' owner='r'/>", "<serviceOrganizations id='x' name='x' head='r'/>",
            "<teams id='x' name='x' roles='r'/>", "<teams id='x' name='x' owner='r'/>", "<systems id='x' name='x' owner='r'/>",
            "<improvements id='x' name='x' owner='r'/>", "<services id='x' name='x'><raci id='e' role='r'/></services>",
            "<businessProcesses id='w' name='w'><subProcesses id='x' name='x' status='RETIRED' owner='r'/></businessProcesses>" })
    void aRoleIsUsedByWhoeverNeedsIt(String user) {
        assertEquals(List.of(), found("RAC-04", user, "<roles id='r' name='r'/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<stakeholders id='x' name='x'/>", "<improvements id='x' name='x' state='REJECTED' owner='r'/>" })
    void holdersAndRejectedImprovementsDoNotUseARole(String other) {
        Resource resource = Models.of(other, "<roles id='r' name='r' heldBy='x'/>".replace(
                other.startsWith("<stake") ? "" : " heldBy='x'", ""));
        assertEquals(List.of("RAC-04 at r"), Runs.counted(Runs.only("RAC-04", resource)));
        apply("RAC-04", 1, resource);
        ITSMModel model = Models.modelIn(resource);
        assertEquals(0, model.getRoles().size());
        model.getImprovements().forEach(improvement -> assertNull(improvement.getOwner()));
    }

    @Test
    void theOwnerMustBeAmongTheAccountable() {
        assertEquals(List.of("RAC-05 at p"), found("RAC-05", process("owner='r'", "ACCOUNTABLE q"), ROLES));
        assertEquals(List.of(), found("RAC-05", process("owner='r'", "ACCOUNTABLE q", "ACCOUNTABLE r"), ROLES));
        assertEquals(List.of(), found("RAC-05", process("owner='r'", "RESPONSIBLE q"), ROLES));
        assertEquals(List.of(), found("RAC-05", process("", "ACCOUNTABLE q"), ROLES));
    }

    @Test
    void theOwnerIsTakenUnlessThatBreaksSomethingElse() {
        Resource resource = Models.of(process("owner='r'", "ACCOUNTABLE q"), TEAM, ROLES);
        apply("RAC-05", 1, resource);
        assertEquals(List.of("ACCOUNTABLE r"), entries(resource));
        assertEquals(0, fixes("RAC-05", Models.of(process("owner='r'", "ACCOUNTABLE q"), ROLES)).size());
        assertEquals(0, fixes("RAC-05", Models.of(process("owner='r'", "ACCOUNTABLE q"), TEAM, ROLES, systems(10))).size());
    }

    @Test
    void aRootActivityIsPerformedByATeamOrAResponsible() {
        assertEquals(List.of("RAC-07 at a"), found("RAC-07",
                "<technicalActivities id='a' name='a'><subActivities id='b' name='b'/></technicalActivities>"));
        assertEquals(List.of(), found("RAC-07", "<technicalActivities id='a' name='a' performedBy='t'/>", "<teams id='t' name='t'/>"));
        assertEquals(List.of(), found("RAC-07", "<technicalActivities id='a' name='a'><raci id='e' kind='RESPONSIBLE' role='r'/>"
                + "</technicalActivities>", ROLES));
        assertEquals(0, fixes("RAC-07", Models.of("<technicalActivities id='a' name='a'/>")).size());
    }

    private static List<String> entries(Resource resource) {
        ITSMProcess process = Models.modelIn(resource).getItsmProcesses().get(0);
        return process.getRaci().stream().map(RolesTest::text).toList();
    }

    private static String text(RaciAssignment entry) {
        return entry.getKind() + " " + entry.getRole().getId();
    }

    private static List<QuickFix> fixes(String rule, Resource resource) {
        ValidationResult result = Runs.only(rule, resource);
        return Runs.fixes(result.findings().get(0), result);
    }

    private static void apply(String rule, int number, Resource resource) {
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), Runs.fix(number, fixes(rule, resource)));
    }
}
