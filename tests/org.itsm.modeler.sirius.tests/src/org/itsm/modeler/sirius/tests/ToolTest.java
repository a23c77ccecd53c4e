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

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.description.tool.DeleteElementDescription;
import org.eclipse.sirius.diagram.description.tool.DoubleClickDescription;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.PopupMenu;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tool of each diagram, used as Sirius uses it, undone and redone. */
class ToolTest extends LoggedTest {

    /** Where a tool is tried until it does something, the quickest first. */
    private static final List<String> SAMPLES = List.of("e-shop", "hospital");

    private static final OpenProjects PROJECTS = new OpenProjects();

    @AfterAll
    static void closeProjects() throws Exception {
        PROJECTS.close();
    }

    static Stream<Object[]> tools() {
        Workbench.prepare();
        List<Object[]> tools = new ArrayList<>();
        for (String id : Descriptions.diagrams()) {
            DiagramDescription description = (DiagramDescription) ItsmViewpoint.find().orElseThrow()
                    .getOwnedRepresentations().stream().filter(each -> each.getName().equals(id)).findFirst().orElseThrow();
            toolsOf(description).forEach(tool -> tools.add(new Object[] {id, tool.getName()}));
        }
        return tools.stream();
    }

    /** All tools with something of their own to do; what a menu offers stands for the menu. */
    private static Stream<AbstractToolDescription> toolsOf(DiagramDescription description) {
        List<AbstractToolDescription> tools = new ArrayList<>();
        description.eAllContents().forEachRemaining(object -> {
            if (object instanceof AbstractToolDescription tool && !(tool instanceof PopupMenu)) {
                tools.add(tool);
            }
        });
        return tools.stream();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void itDoesWhatItIsForAndIsUndoneToTheSameBytes(String id, String name) throws Exception {
        boolean never = false;
        for (String sample : SAMPLES) {
            TestProject project = PROJECTS.of(sample);
            for (EObject root : project.rootsFor(id)) {
                DSemanticDiagram diagram = (DSemanticDiagram) project.representation(root, id);
                AbstractToolDescription tool = toolsOf((DiagramDescription) diagram.getDescription())
                        .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
                never = tool instanceof DeleteElementDescription && "false".equals(tool.getPrecondition());
                project.open(diagram);
                if (used(project, diagram, tool)) {
                    assertFalse(never, "a tool that is never to be used was used");
                    return;
                }
            }
        }
        assertTrue(never, () -> "no place in " + SAMPLES + " where " + name + " can be used");
    }

    /** Uses the tool at the first place where it does something; false when there is none. */
    private static boolean used(TestProject project, DSemanticDiagram diagram, AbstractToolDescription tool) {
        TrialRun run = new TrialRun(project, diagram);
        Stream<Supplier<Trial>> trials = new Trials(project, diagram).of(tool).map(trial -> () -> trial);
        return tool instanceof DoubleClickDescription ? run.anyIsExecuted(trials) : run.anyChanges(trials);
    }
}
