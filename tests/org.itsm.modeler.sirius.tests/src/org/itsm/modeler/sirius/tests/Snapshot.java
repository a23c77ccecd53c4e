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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * The model and a diagram or table at one moment.
 *
 * @param model    the file as it would be written
 * @param elements the elements of the model
 * @param figures  what stands where on the diagram or in the table, sorted
 */
record Snapshot(String model, Set<ITSMElement> elements, List<String> figures) {

    static Snapshot of(TestProject project, DRepresentation representation) {
        return new Snapshot(new String(project.bytes(), StandardCharsets.UTF_8), Set.copyOf(Elements.all(project.model())),
                parts(representation).filter(part -> !part.isEmpty()).sorted().toList());
    }

    private static Stream<String> parts(DRepresentation representation) {
        if (representation instanceof DDiagram diagram) {
            return diagram.getDiagramElements().stream().map(Snapshot::describe);
        }
        Stream.Builder<String> parts = Stream.builder();
        representation.eAllContents().forEachRemaining(part -> parts.add(describePart(part)));
        return parts.build();
    }

    private static String describePart(EObject part) {
        if (part instanceof DLine line) {
            return "line " + Names.of(line.getTarget()) + " in " + target(line.eContainer()) + " called " + line.getLabel();
        } else if (part instanceof DColumn column) {
            return "column " + Names.of(column.getTarget()) + " called " + column.getLabel();
        }
        return part instanceof DCell cell ? describe(cell) + " = " + cell.getLabel() : "";
    }

    /** The place of the cell, without what is in it. */
    static String describe(DCell cell) {
        return "cell " + target(cell.getLine()) + " / " + cell.getColumn().getOriginMapping().getName() + " "
                + (cell.getColumn() instanceof DTargetColumn column ? target(column) : "");
    }

    /** Fails, saying what differs, unless this is what is expected. */
    void assertIs(Snapshot expected, String when) {
        assertEquals(expected.model(), model, () -> "the model, " + when);
        assertEquals(expected.elements(), elements, () -> "the elements, " + when);
        assertEquals(without(expected.figures(), figures), without(figures, expected.figures()), () -> "the figures, " + when);
        assertEquals(expected.figures().size(), figures.size(), () -> "the number of figures, " + when);
    }

    private static List<String> without(List<String> some, List<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(Set.copyOf(others));
        return List.copyOf(left);
    }

    Set<ITSMElement> newSince(Snapshot before) {
        return elements.stream().filter(element -> !before.elements().contains(element)).collect(Collectors.toSet());
    }

    static String describe(DDiagramElement figure) {
        String what = figure.getMapping().getName() + " " + Names.of(figure.getTarget());
        return figure instanceof DEdge edge
                ? what + ": " + target(edge.getSourceNode()) + " -> " + target(edge.getTargetNode())
                : what + " in " + target(figure.eContainer());
    }

    private static String target(EObject view) {
        return view instanceof DSemanticDecorator decorator ? Names.of(decorator.getTarget()) : "";
    }
}
