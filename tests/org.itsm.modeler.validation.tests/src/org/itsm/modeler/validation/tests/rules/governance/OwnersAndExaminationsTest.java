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

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;

/** GOV-04, GOV-05, GOV-08, GOV-09. */
class OwnersAndExaminationsTest {

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    @Test
    void whoIsAccountableOwns() {
        String process = "<itsmProcesses id='p' name='p'><raci id='r' kind='%s' %s/></itsmProcesses>";
        String role = "<roles id='o' name='o'/>";
        assertEquals(List.of(), found("GOV-05", process.formatted("ACCOUNTABLE", "role='o'"), role));
        assertEquals(List.of("GOV-05 at p"), found("GOV-05", process.formatted("ACCOUNTABLE", ""), role));
        assertEquals(List.of("GOV-05 at p"), found("GOV-05", process.formatted("ACCOUNTABLE", "role='gone'"), role));
        assertEquals(List.of("GOV-05 at p"), found("GOV-05", process.formatted("RESPONSIBLE", "role='o'"), role));
    }

    @Test
    void onlyProcessesAndServicesNeedAnOwner() {
        assertEquals(List.of("GOV-05 at s"), found("GOV-05", "<businessProcesses id='b' name='b'/>",
                "<services id='s' name='s'/>", "<technicalActivities id='t' name='t'/>"));
    }

    @Test
    void rolesThatOwnAreOfferedFirst() {
        Resource resource = Models.of("<services id='s' name='s'/>", "<roles id='a' name='a' kind='STAFF'/>"
                + "<roles id='b' name='b' kind='MANAGER'/><roles id='c' name='c' kind='OWNER'/>"
                + "<roles id='d' name='d' kind='OWNER' status='RETIRED'/>");
        ValidationResult result = Runs.only("GOV-05", resource);
        QuickFix fix = Runs.fix(1, Runs.fixes(result.findings().get(0), result));
        assertEquals(List.of("c", "b", "a"), fix.choices().stream().map(resource::getURIFragment).toList());
    }

    @Test
    void whereThereIsNoRoleOneIsMade() {
        Resource resource = Models.of("<services id='s' name='s'/>");
        ITSMModel model = Models.modelIn(resource);
        apply("GOV-05", 1, resource);
        assertEquals(1, model.getRoles().size());
        assertEquals(List.of(), Runs.counted(Runs.only("GOV-05", resource)));
    }

    @Test
    void aProcessIsExaminedWithTheProcessesAroundIt() {
        String processes = "<businessProcesses id='a' name='a'><subProcesses id='b' name='b'>"
                + "<subProcesses id='c' name='c'/></subProcesses></businessProcesses>";
        assertEquals(List.of(), found("GOV-08", processes, "<serviceOrganizations id='o' name='o' examines='a'/>"));
        assertEquals(List.of("GOV-08 at a"), found("GOV-08", processes,
                "<serviceOrganizations id='o' name='o' examines='b'/>"));
        assertEquals(List.of("GOV-09 at b", "GOV-09 at c"), found("GOV-09", processes,
                "<serviceOrganizations id='o' name='o' examines='b'/>"));
    }

    @Test
    void aRetiredOrganizationStillHasExaminedAndARetiredProcessIsNotAsked() {
        assertEquals(List.of(), found("GOV-08", "<businessProcesses id='a' name='a'/>",
                "<serviceOrganizations id='o' name='o' status='RETIRED' examines='a'/>"));
        assertEquals(List.of("GOV-08 at b"), found("GOV-08", "<businessProcesses id='a' name='a' status='RETIRED'>"
                + "<subProcesses id='b' name='b'/></businessProcesses>"));
    }

    @Test
    void adoptionPrefersTheElementOfTheSameNameAndLeavesOutOtherStages() {
        Resource resource = Models.of("<itsmProcesses id='p' name='Change management' stage='TRANSITION'/>",
                "<frameworks id='f' name='f'><elements id='a' name='Incident management' kind='PROCESS'/>"
                        + "<elements id='b' name='change  MANAGEMENT' kind='PROCESS' stage='TRANSITION'/>"
                        + "<elements id='c' name='Event management' kind='PROCESS' stage='OPERATION'/></frameworks>");
        ValidationResult result = Runs.only("GOV-04", resource);
        QuickFix fix = Runs.fix(1, Runs.fixes(result.findings().get(0), result));
        assertEquals(List.of("b", "a"), fix.choices().stream().map(resource::getURIFragment).toList());
    }

    @Test
    void whoeverExaminesAProcessSaysWhatItDoesInIt() {
        Resource resource = Models.of("<businessProcesses id='a' name='A' usesServices='s'/>", "<businessProcesses id='b' name='B'/>",
                "<businessProcesses id='c' name='C' usesServices='s' itRole='Known'/>",
                "<serviceOrganizations id='o' name='O'/>", "<services id='s' name='Web shop'/>");
        apply("GOV-08", 1, resource);
        assertEquals(List.of(), Runs.counted(Runs.only("GOV-08", resource)));
        assertEquals(List.of("GOV-09 at b"), Runs.counted(Runs.only("GOV-09", resource)));
        ITSMModel model = Models.modelIn(resource);
        assertEquals("Supported by Web shop", model.getBusinessProcesses().get(0).getItRole());
        assertEquals("Known", model.getBusinessProcesses().get(2).getItRole());
    }

    @Test
    void aNewProcessRestsOnOwnKnowledgeAlsoWhereThereIsNone() {
        Resource resource = Models.of("<objectives id='z' name='Z'/>",
                "<serviceOrganizations id='o' name='O'><goals id='g' name='G' contributesTo='z'/></serviceOrganizations>");
        apply("CHN-06", 1, resource);
        assertEquals(List.of(), Runs.counted(Runs.only("GOV-04", resource)));
        assertEquals(List.of(), Runs.counted(Runs.only("FRM-05", resource)));
    }

    @Test
    void ownKnowledgeIsPutIntoAFrameworkOfItsOwn() {
        Resource resource = Models.of("<itsmProcesses id='p' name='Change management' stage='TRANSITION'/>");
        apply("GOV-04", 2, resource);
        ITSMModel model = Models.modelIn(resource);
        assertEquals("Change management", model.getFrameworks().get(0).getElements().get(0).getName());
        assertEquals(model.getFrameworks().get(0).getElements(), model.getItsmProcesses().get(0).getAdopts());
    }

    private static void apply(String rule, int number, Resource resource) {
        ValidationResult result = Runs.only(rule, resource);
        EditingDomain domain = ModelChanges.domainOf(resource.getResourceSet());
        result.findings().forEach(finding -> ModelChanges.run(domain, Runs.fix(number, Runs.fixes(finding, result))));
    }
}
