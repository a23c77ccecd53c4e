/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.description.TableDescription;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line, cell and key of each table and cross table, used as Sirius uses it, undone and redone. */
class TableTest extends LoggedTest {

    private static TestProject project;

    @BeforeAll
    static void openProject() throws Exception {
        project = TestProject.ofSample("hospital");
        project.change(() -> addWhatTheSampleHasNot(project.model()));
    }

    @AfterAll
    static void closeProject() throws Exception {
        project.close();
    }

    static Stream<Object[]> parts() {
        Workbench.prepare();
        List<Object[]> parts = new ArrayList<>();
        for (String id : Descriptions.tables()) {
            TableDescription description = (TableDescription) ItsmViewpoint.find().orElseThrow()
                    .getOwnedRepresentations().stream().filter(each -> each.getName().equals(id)).findFirst().orElseThrow();
            List<String> names = TableTrials.names(description);
            assertFalse(names.isEmpty(), () -> "nothing can be done in " + id);
            names.forEach(name -> parts.add(new Object[] {id, name}));
        }
        return parts.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void itChangesTheModelAndIsUndoneToTheSameBytes(String id, String name) throws Exception {
        DTable table = open(id);
        assertTrue(new TrialRun(project, table).anyChanges(new TableTrials(project, table).of(name)),
                () -> "no place where " + name + " changes anything");
    }

    @Test
    void lettersOfRaciAreSetReplacedAndCleared() throws Exception {
        DTable table = open("X5");
        TableTrials trials = new TableTrials(project, table);
        TableTrials.Crossing empty = trials.emptyCrossing();
        OwnedElement element = (OwnedElement) empty.line().getTarget();
        List<RaciAssignment> before = List.copyOf(element.getRaci());

        execute(trials.set(empty, "ra"));
        assertEquals("R A", trials.textAt(empty));
        assertEquals(before.size() + 2, element.getRaci().size());

        execute(trials.set(empty, "I"));
        assertEquals("I", trials.textAt(empty));

        execute(trials.set(empty, "Z"));
        assertEquals("I", trials.textAt(empty), "a letter that means nothing");

        execute(trials.set(empty, ""));
        assertEquals("", trials.textAt(empty));
        assertEquals(before, element.getRaci());
    }

    @Test
    void onlyTheKeyXSetsACellOfTheOtherCrossTables() throws Exception {
        TableTrials trials = new TableTrials(project, open("X1"));
        TableTrials.Crossing empty = trials.emptyCrossing();

        execute(trials.set(empty, "q"));
        assertEquals("", trials.textAt(empty));
        execute(trials.set(empty, "x"));
        assertEquals("X", trials.textAt(empty));
        execute(trials.set(empty, ""));
        assertEquals("", trials.textAt(empty));
    }

    private static void execute(Command command) {
        assertTrue(command.canExecute());
        Workbench.act(() -> project.commands().execute(command));
        Workbench.settle();
    }

    private static DTable open(String id) throws Exception {
        DTable table = (DTable) project.representation(project.rootsFor(id).get(0), id);
        project.open(table);
        return table;
    }

    /** An agreement about no service, and parts of an element of a framework. */
    private static void addWhatTheSampleHasNot(ITSMModel model) {
        Agreement agreement = ItsmFactory.eINSTANCE.createAgreement();
        agreement.setName("Agreement of the test");
        model.getAgreements().add(agreement);
        FrameworkElement element = model.getFrameworks().stream().flatMap(framework -> framework.getElements().stream())
                .findFirst().orElseThrow();
        for (String name : List.of("Part of the test", "Part of that part")) {
            FrameworkElement part = ItsmFactory.eINSTANCE.createFrameworkElement();
            part.setName(name);
            element.getElements().add(part);
            element = part;
        }
    }
}
