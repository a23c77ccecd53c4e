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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * The model and a diagram at one moment.
 *
 * @param model    the file as it would be written
 * @param elements the elements of the model
 * @param figures  what stands where on the diagram, sorted
 */
record Snapshot(String model, Set<ITSMElement> elements, List<String> figures) {

    static Snapshot of(TestProject project, DDiagram diagram) {
        return new Snapshot(new String(project.bytes(), StandardCharsets.UTF_8),
                Set.copyOf(Elements.all(project.model())),
                diagram.getDiagramElements().stream().map(Snapshot::describe).sorted().toList());
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
