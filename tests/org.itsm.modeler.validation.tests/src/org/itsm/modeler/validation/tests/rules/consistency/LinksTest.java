/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    @Test
    void onlyTheDirectParentIsCompared() {
        String objectives = "<objectives id='o' name='o'/>";
        assertEquals(List.of(), found("CON-03", objectives, "<businessProcesses id='a' name='a' realizes='o'>"
                + "<subProcesses id='b' name='b'><subProcesses id='c' name='c' realizes='o'/></subProcesses></businessProcesses>"));
        assertEquals(List.of("CON-03 at b", "CON-03 at c"), found("CON-03", objectives,
                "<businessProcesses id='a' name='a' realizes='o'><subProcesses id='b' name='b' realizes='o'>"
                        + "<subProcesses id='c' name='c' realizes='o'/></subProcesses></businessProcesses>"));
    }

    @Test
    void otherLinksMayBeRepeated() {
        assertEquals(List.of(), found("CON-03", "<businessProcesses id='a' name='a' usesServices='s'>"
                + "<subProcesses id='b' name='b' usesServices='s'/></businessProcesses>", "<services id='s' name='s'/>"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 8, 9, 40 })
    void theFixTakesTheRepeatedLinksOnly(int links) {
        String objectives = IntStream.range(0, links).mapToObj(i -> "<objectives id='o" + i + "' name='o" + i + "'/>")
                .collect(Collectors.joining());
        String all = IntStream.range(0, links).mapToObj(i -> "o" + i).collect(Collectors.joining(" "));
        Resource resource = Models.of(objectives + "<objectives id='x' name='x'/>", "<businessProcesses id='a' name='a' realizes='" + all
                + "'><subProcesses id='b' name='b' realizes='x o" + (links - 1) + "'/><subProcesses id='c' name='c' realizes='x'/>"
                + "</businessProcesses>");
        ValidationResult result = Runs.only("CON-03", resource);
        assertEquals(List.of("CON-03 at b"), Runs.counted(result));
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), Runs.fixes(result.findings().get(0), result).get(0));
        BusinessProcess part = Models.modelIn(resource).getBusinessProcesses().get(0).getSubProcesses().get(0);
        assertEquals(List.of("x"), part.getRealizes().stream().map(Identified::getId).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<objectives id='r' name='r' status='RETIRED'/><businessProcesses id='a' name='a' status='APPROVED' realizes='r'/>",
            "<businessProcesses id='a' name='a' status='APPROVED' usesServices='r'/><services id='r' name='r' status='RETIRED'/>",
            "<objectives id='r' name='r' status='RETIRED'/><serviceOrganizations id='x' name='x'>"
                    + "<goals id='a' name='a' status='APPROVED' contributesTo='r'/></serviceOrganizations>",
            "<businessProcesses id='r' name='r' status='RETIRED'/><serviceOrganizations id='x' name='x'>"
                    + "<goals id='a' name='a' status='APPROVED' supports='r'/></serviceOrganizations>",
            "<serviceOrganizations id='x' name='x'><goals id='r' name='r' status='RETIRED'/></serviceOrganizations>"
                    + "<itsmProcesses id='a' name='a' status='APPROVED' goals='r'/>",
            "<services id='r' name='r' status='RETIRED'/><itsmProcesses id='a' name='a' status='APPROVED' manages='r'/>",
            "<itsmProcesses id='r' name='r' status='RETIRED'/>"
                    + "<technicalActivities id='a' name='a' status='APPROVED' performedFor='r'/>" })
    void eachLinkOfTheChainIsLookedAtWhereItIsHeld(String model) {
        assertEquals(List.of("CON-04 at a (r)"), found("CON-04", model));
        assertEquals(List.of(), found("CON-04", model.replace("APPROVED", "IN_REVIEW")));
        assertEquals(List.of(), found("CON-04", model.replace("RETIRED", "PROPOSED")));
    }

    @Test
    void eachRetiredTargetIsAFindingOfItsOwn() {
        Resource resource = Models.of("<objectives id='o' name='o' status='RETIRED'/><objectives id='p' name='p'/>"
                + "<objectives id='q' name='q' status='RETIRED'/>",
                "<businessProcesses id='a' name='a' status='APPROVED' realizes='q p o' usesServices='s'/>",
                "<services id='s' name='s' status='RETIRED'/>");
        assertEquals(List.of("CON-04 at a (q)", "CON-04 at a (o)", "CON-04 at a (s)"), Runs.counted(Runs.only("CON-04", resource)));
        assertEquals("Approved 'a' depends on retired 'q'", Runs.messages(Runs.only("CON-04", resource)).get(0));
    }

    @Test
    void theOtherEndOfALinkAndLinksBesideTheChainAreNoDependence() {
        assertEquals(List.of(), found("CON-04", "<objectives id='o' name='o' status='APPROVED'/>",
                "<businessProcesses id='b' name='b' status='RETIRED' realizes='o'/>",
                "<businessProcesses id='a' name='a' status='APPROVED' follows='b'/>",
                "<services id='s' name='s' status='APPROVED' supportedBy='t'/><services id='t' name='t' status='RETIRED'/>",
                "<systems id='y' name='y' status='APPROVED' supports='t'/>"));
    }
}
