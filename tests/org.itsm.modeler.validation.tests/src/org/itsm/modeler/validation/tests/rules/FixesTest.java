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

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes as commands: across files, several as one, undone and redone. */
class FixesTest {

    @Test
    void mergingReachesIntoOtherFilesAndIsUndoneInAllOfThem(@TempDir Path folder) {
        Resource main = Models.files(folder, "a.itsm",
                "<objectives id='x' name='X'/><objectives id='y' name='X' priority='1'/><businessProcesses id='b' realizes='y'>"
                        + "<usesServices href='b.itsm#s'/></businessProcesses>",
                "b.itsm", "<businessProcesses id='c'><realizes href='a.itsm#y'/></businessProcesses><services id='s'/>");
        Resource other = main.getResourceSet().getResources().get(1);
        List<String> mainBefore = Fixtures.lines(main);
        List<String> otherBefore = Fixtures.lines(other);
        ValidationResult result = Runs.only("STR-03", main);
        EditingDomain domain = ModelChanges.domainOf(main.getResourceSet());

        ModelChanges.run(domain, Runs.fix(2, Runs.fixes(result.findings().get(0), result)));

        assertEquals(List.of("b", "c"), Models.modelIn(main).getObjectives().get(0).getRealizedBy().stream().map(p -> p.getId()).sorted().toList());
        assertEquals("a.itsm#x", Fixtures.lines(other).stream().filter(line -> line.contains("href")).findFirst().orElseThrow()
                .replaceAll(".*href=\"([^\"]*)\".*", "$1"));
        List<String> mainAfter = Fixtures.lines(main);
        domain.getCommandStack().undo();
        assertEquals(mainBefore, Fixtures.lines(main));
        assertEquals(otherBefore, Fixtures.lines(other));
        domain.getCommandStack().redo();
        assertEquals(mainAfter, Fixtures.lines(main));
    }

    @Test
    void severalFixesAreOneCommand() {
        Resource resource = Models.of("<roles id='r'/>", "<teams id='t'/>");
        List<String> before = Fixtures.lines(resource);
        ValidationResult result = Runs.only("STR-01", resource);
        List<QuickFix> fixes = result.findings().stream().map(finding -> Runs.fixes(finding, result).get(0)).toList();
        EditingDomain domain = ModelChanges.domainOf(resource.getResourceSet());
        ModelChanges.run(domain, "Name all", fixes);
        assertEquals("Name all", domain.getCommandStack().getUndoCommand().getLabel());
        assertEquals(List.of(), Runs.counted(Runs.only("STR-01", resource)));
        domain.getCommandStack().undo();
        assertFalse(domain.getCommandStack().canUndo());
        assertEquals(before, Fixtures.lines(resource));
    }

    @Test
    void whatIsCreatedGetsIdsThatUndoAndRedoKeep() {
        Resource resource = Models.of("<serviceOrganizations id='o'><goals id='g' name='G'/></serviceOrganizations>",
                "<itsmProcesses id='p' name='P' goals='g'/>");
        ValidationResult result = Runs.only("CHN-08", resource);
        EditingDomain domain = ModelChanges.domainOf(resource.getResourceSet());
        ModelChanges.run(domain, Runs.fixes(result.findings().get(0), result).get(0));
        List<String> after = Fixtures.lines(resource);
        assertEquals(List.of(), Runs.counted(Runs.only("STR-02", resource)));
        domain.getCommandStack().undo();
        domain.getCommandStack().redo();
        assertEquals(after, Fixtures.lines(resource));
    }
}
