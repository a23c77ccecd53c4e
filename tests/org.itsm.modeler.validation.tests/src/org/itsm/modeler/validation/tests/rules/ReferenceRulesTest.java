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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceRulesTest {

    private static List<String> messages(String... elements) {
        return Runs.messages(Runs.only("REF-01", Models.of(elements)));
    }

    private static List<Integer> fixes(Resource resource) {
        ValidationResult result = Runs.only("REF-01", resource);
        return Runs.fixes(result.findings().get(0), result).stream().map(QuickFix::number).toList();
    }

    @Test
    void anIdThatNoElementHasIsBroken() {
        assertEquals(List.of("Broken reference owner to 'nobody'"), messages("<teams id='t' owner='nobody'/>"));
    }

    @Test
    void anElementOfAWrongClassIsBroken() {
        assertEquals(List.of("Broken reference owner to 't'"), messages("<teams id='t' owner='t'/>"));
    }

    @Test
    void eachFeatureAndTargetIsAFindingOfItsOwn() {
        Resource resource = Models.of("<technicalActivities id='a' performedFor='x y' follows='x' delivers='s x'/>", "<services id='s'/>");
        assertEquals(List.of("performedFor x", "performedFor y", "follows x", "delivers x"),
                Runs.only("REF-01", resource).findings().stream().map(Finding::key).toList());
    }

    @Test
    void oneTargetInSeveralPartsIsOneFinding() {
        Resource resource = Models.of("<services id='s' owner='x'><raci id='a' kind='ACCOUNTABLE' role='x'/><raci id='b' role='x'/>"
                + "<raci id='c' role='y'/></services>");
        ValidationResult result = Runs.only("REF-01", resource);
        assertEquals(List.of("owner x", "role x", "role y"), result.findings().stream().map(Finding::key).toList());
        Runs.fixes(result.findings().get(1), result).get(0).apply();
        // An entry for nobody would only be the next finding.
        assertEquals(List.of("c"), Models.modelIn(resource).getServices().get(0).getRaci().stream().map(raci -> raci.getId()).toList());
    }

    @Test
    void removingOneBrokenLinkKeepsTheOthers() {
        Resource resource = Models.of("<technicalActivities id='a' performedFor='x p y'/>", "<itsmProcesses id='p'/>");
        ValidationResult result = Runs.only("REF-01", resource);
        Runs.fixes(result.findings().get(0), result).get(0).apply();
        assertTrue(String.join("", Fixtures.lines(resource)).contains("performedFor=\"p y\""));
    }

    @Test
    void aLinkToAMissingFileIsFoundWhereItsElementMovedTo(@TempDir Path folder) {
        Resource resource = Models.files(folder,
                "a.itsm", "<teams id='t'><owner href='gone.itsm#r'/><roles href='b.itsm#q'/></teams>",
                "b.itsm", "<roles id='q' name='Q'/><roles id='r' name='R'/>");
        ValidationResult result = Runs.only("REF-01", resource);
        assertEquals(List.of("Broken reference owner to 'gone.itsm#r'"), Runs.messages(result));
        QuickFix fix = Runs.fix(2, Runs.fixes(result.findings().get(0), result));
        assertEquals("Link the element with that id: R", fix.label());
        fix.apply();
        ITSMModel other = (ITSMModel) resource.getResourceSet().getResources().get(1).getContents().get(0);
        assertSame(other.getRoles().get(1), Models.modelIn(resource).getTeams().get(0).getOwner());
    }

    @Test
    void anElementThatDoesNotFitOrIsLinkedAlreadyIsNotOffered() {
        assertEquals(List.of(1), fixes(Models.of("<teams id='t'><owner href='gone.itsm#t'/></teams>")));
        assertEquals(List.of(1), fixes(Models.of("<teams id='t'><roles href='#r'/><roles href='gone.itsm#r'/></teams>", "<roles id='r'/>")));
        assertEquals(List.of(1), fixes(Models.of("<teams id='t' owner='nobody'/>")));
    }

    @Test
    void aBrokenReferenceCountsInNoOtherRule() {
        Resource resource = Models.of("<businessProcesses id='b' realizes='x' usesServices='y'/>",
                "<serviceOrganizations id='o'><goals id='g' contributesTo='x' supports='z'/></serviceOrganizations>",
                "<itsmProcesses id='p' goals='x'/>", "<technicalActivities id='a' performedFor='q'/>");
        List<String> found = Runs.counted(Runs.all(resource));
        assertTrue(found.containsAll(List.of("CHN-03 at b", "CHN-04 at b", "CHN-05 at g", "CHN-06 at g", "CHN-07 at p", "CHN-08 at p",
                "CHN-09 at a")), found.toString());
    }
}
