/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Tool.Delete;
import org.itsm.modeler.diagram.notation.Tool.PopupMenu;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tool of each diagram at every kind of place of the samples, undone and redone. */
class ToolUseTest {

    private static final List<String> SAMPLES = List.of("minimal", "e-shop", "hospital");

    /** Of the elements of a class that a diagram can be about, so many are tried. */
    private static final int ROOTS = 2;

    static Stream<String> diagrams() {
        return Playground.NOTATION.diagrams().stream().map(DiagramDescription::id);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void eachToolDoesWhatItIsForAtEveryKindOfPlaceAndIsUndoneToTheSameBytes(String id) {
        Set<String> kinds = new HashSet<>();
        Set<String> used = new TreeSet<>();
        for (String sample : SAMPLES) {
            Playground playground = Playground.of(sample);
            for (EObject root : roots(playground, id)) {
                Diagram diagram = build(id, root);
                Iterator<Use> uses = new Uses(playground, diagram, kinds).all().iterator();
                while (uses.hasNext()) {
                    Use use = uses.next();
                    if (kinds.add(use.kind())) {
                        use(playground, diagram, use);
                        used.add(use.tool());
                    }
                }
            }
        }
        assertEquals(toolsOf(id), used);
        assertTrue(kinds.size() > used.size(), "each tool at one kind of place only");
    }

    /** All tools, with the entries of the menus in place of the menus, but for the one that is there to forbid something. */
    private static Set<String> toolsOf(String id) {
        return Playground.NOTATION.diagram(id).orElseThrow().toolSections().stream().flatMap(section -> section.tools().stream())
                .filter(tool -> !(tool instanceof Delete && tool.precondition() != null && "false".equals(tool.precondition().text())))
                .flatMap(tool -> tool instanceof PopupMenu menu ? menu.actions().stream() : Stream.of(tool))
                .map(org.itsm.modeler.diagram.notation.Tool::id).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<EObject> roots(Playground playground, String id) {
        Map<EClass, Integer> counts = new HashMap<>();
        return DiagramBuilder.roots(Playground.NOTATION, id, playground.model()).stream()
                .filter(root -> counts.merge(root.eClass(), 1, Integer::sum) <= ROOTS).toList();
    }

    static Diagram build(String id, EObject root) {
        return DiagramBuilder.build(Playground.NOTATION, id, root,
                ViewOptions.standard(Playground.NOTATION.diagram(id).orElseThrow()));
    }

    private static void use(Playground playground, Diagram diagram, Use use) {
        try {
            String before = playground.text();
            if (use.change() == null) {
                use.check().after(diagram, build(diagram.description(), diagram.root()));
                assertEquals(before, playground.text());
                return;
            }
            playground.run(use.change());
            assertNotEquals(before, playground.text(), "nothing has changed");
            use.check().after(diagram, build(diagram.description(), diagram.root()));
            playground.assertReadable();
            playground.assertUndone(before);
            assertEquals(diagram, build(diagram.description(), diagram.root()), "the diagram after undoing");
        } catch (AssertionError failure) {
            fail(use.tool() + " at " + use.place() + ": " + failure.getMessage(), failure);
        }
    }
}
