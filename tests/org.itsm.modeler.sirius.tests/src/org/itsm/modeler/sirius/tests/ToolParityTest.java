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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.Tool.Delete;
import org.itsm.modeler.diagram.notation.Tool.DoubleClick;
import org.itsm.modeler.diagram.notation.Tool.PopupMenu;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tool gives the same model, whether Sirius executes it or the engine that does without. */
class ToolParityTest {

    private static final List<String> SAMPLES = List.of("e-shop", "hospital");

    private static final OpenProjects PROJECTS = new OpenProjects();

    @AfterAll
    static void closeProjects() throws Exception {
        PROJECTS.close();
    }

    static Stream<String> diagrams() {
        return Descriptions.diagrams().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void eachToolGivesTheSameModelInBoth(String id) throws Exception {
        Notation notation = Notation.standard();
        Set<String> expected = toolsOf(notation, id);
        Set<String> used = new TreeSet<>();
        for (String sample : SAMPLES) {
            TestProject project = PROJECTS.of(sample);
            for (EObject root : project.rootsFor(id)) {
                if (!used.equals(expected)) {
                    DSemanticDiagram sirius = (DSemanticDiagram) project.representation(root, id);
                    project.open(sirius);
                    compare(notation, project, sirius, id, used);
                }
            }
        }
        assertEquals(expected, used);
    }

    /** All tools that alter the model; the entries of the menus stand for the menus. */
    private static Set<String> toolsOf(Notation notation, String id) {
        return notation.diagram(id).orElseThrow().toolSections().stream().flatMap(section -> section.tools().stream())
                .filter(tool -> !(tool instanceof DoubleClick))
                .filter(tool -> !(tool instanceof Delete && tool.precondition() != null && "false".equals(tool.precondition().text())))
                .flatMap(tool -> tool instanceof PopupMenu menu ? menu.actions().stream() : Stream.of(tool))
                .map(org.itsm.modeler.diagram.notation.Tool::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Uses each tool that has not been used yet, on equal models. */
    private static void compare(Notation notation, TestProject project, DSemanticDiagram sirius, String id, Set<String> used) {
        ModelCopy copy = ModelCopy.of(project);
        EObject root = copy.model().eResource().getEObject(((ITSMElement) sirius.getTarget()).getId());
        Diagram diagram = DiagramBuilder.build(notation, id, root, ViewOptions.standard(notation.diagram(id).orElseThrow()));
        ToolPairs pairs = new ToolPairs(project, sirius, notation, copy.model(), diagram);
        for (Iterator<ToolPair> all = pairs.all().iterator(); all.hasNext();) {
            ToolPair pair = all.next();
            if (used.add(pair.tool())) {
                String what = pair.tool() + " at " + pair.place();
                String before = copy.text();
                String ours = copy.after(pair.ours());
                String theirs = ModelCopy.after(project, Workbench.run(pair.sirius()::get), what);
                assertNotEquals(before, ours, what);
                assertEquals(ModelCopy.neutral(theirs, before), ModelCopy.neutral(ours, before), what);
                pairs.lookAgain();
            }
        }
    }
}
