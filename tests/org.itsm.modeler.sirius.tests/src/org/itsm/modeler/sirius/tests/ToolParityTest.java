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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.Tool.Delete;
import org.itsm.modeler.diagram.notation.Tool.DoubleClick;
import org.itsm.modeler.diagram.notation.Tool.PopupMenu;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.change.ModelChanges;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tool gives the same model, whether Sirius executes it or the engine that does without. */
class ToolParityTest {

    private static final List<String> SAMPLES = List.of("e-shop", "hospital");
    private static final Pattern NEW_ID = Pattern.compile("_[A-Za-z0-9_-]{22}");

    private static final Map<String, TestProject> PROJECTS = new HashMap<>();

    @AfterAll
    static void closeProjects() throws Exception {
        for (TestProject project : PROJECTS.values()) {
            project.close();
        }
        PROJECTS.clear();
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
            TestProject project = project(sample);
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

    private static TestProject project(String sample) throws Exception {
        if (!PROJECTS.containsKey(sample)) {
            PROJECTS.put(sample, TestProject.ofSample(sample));
        }
        return PROJECTS.get(sample);
    }

    /** Uses each tool that has not been used yet, on equal models. */
    private static void compare(Notation notation, TestProject project, DSemanticDiagram sirius, String id, Set<String> used) {
        String before = new String(project.bytes(), StandardCharsets.UTF_8);
        ITSMModel copy = ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI("memory:/copy.itsm"),
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8))).model().orElseThrow();
        EObject root = copy.eResource().getEObject(((ITSMElement) sirius.getTarget()).getId());
        Diagram diagram = DiagramBuilder.build(notation, id, root, ViewOptions.standard(notation.diagram(id).orElseThrow()));
        EditingDomain domain = ModelChanges.domainOf(copy.eResource().getResourceSet());
        ToolPairs pairs = new ToolPairs(project, sirius, notation, copy, diagram);
        for (Iterator<ToolPair> all = pairs.all().iterator(); all.hasNext();) {
            ToolPair pair = all.next();
            if (used.add(pair.tool())) {
                String ours = ours(domain, copy, pair.ours());
                String theirs = theirs(project, pair);
                assertEquals(neutral(theirs, before), neutral(ours, before), () -> pair.tool() + " at " + pair.place());
                assertEquals(before, new String(project.bytes(), StandardCharsets.UTF_8));
                pairs.lookAgain();
            }
        }
    }

    private static String ours(EditingDomain domain, ITSMModel copy, ModelChange change) {
        String before = text(copy);
        ModelChanges.run(domain, change);
        String after = text(copy);
        domain.getCommandStack().undo();
        assertEquals(before, text(copy));
        return after;
    }

    private static String theirs(TestProject project, ToolPair pair) {
        Command command = Workbench.run(pair.sirius()::get);
        assertTrue(command.canExecute(), () -> "Sirius does not execute " + pair.tool() + " at " + pair.place());
        Workbench.act(() -> project.commands().execute(command));
        Workbench.settle();
        String after = new String(project.bytes(), StandardCharsets.UTF_8);
        Workbench.act(project.commands()::undo);
        Workbench.settle();
        return after;
    }

    private static String text(ITSMModel model) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.eResource().save(bytes, null);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** New elements have ids of their own in each; they are numbered instead. */
    private static String neutral(String text, String before) {
        Map<String, String> numbers = new HashMap<>();
        Matcher ids = NEW_ID.matcher(text);
        StringBuilder neutral = new StringBuilder();
        while (ids.find()) {
            String id = ids.group();
            ids.appendReplacement(neutral, before.contains(id) ? id : numbers.computeIfAbsent(id, any -> "new" + numbers.size()));
        }
        return ids.appendTail(neutral).toString();
    }
}
