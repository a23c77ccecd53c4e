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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.EdgeArrows;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * What holds for every diagram. The ids of mappings are API and say what they mean: <code>D1_E_realizes</code> are the
 * lines for the feature <code>realizes</code>, so there is one for each link between two elements that are shown.
 */
final class DiagramCheck {

    private final DSemanticDiagram diagram;

    DiagramCheck(DSemanticDiagram diagram) {
        this.diagram = diagram;
    }

    void run() {
        assertFalse(diagram.getDiagramElements().isEmpty(), () -> diagram.getName() + " is empty");
        everythingStandsForSomething();
        nothingIsShownTwice();
        linesAreTheLinksOfTheModel();
    }

    private void everythingStandsForSomething() {
        for (DDiagramElement element : diagram.getDiagramElements()) {
            assertTrue(element.getTarget() instanceof ITSMElement, () -> describe(element) + " stands for " + element.getTarget());
            assertEquals(diagram.getTarget().eResource(), element.getTarget().eResource(), () -> describe(element));
            assertFalse(element.getName() == null || element.getName().isBlank() && !(element instanceof DEdge),
                    () -> describe(element) + " has no label");
        }
    }

    private void nothingIsShownTwice() {
        Map<String, Long> count = diagram.getDiagramElements().stream()
                .filter(AbstractDNode.class::isInstance)
                .collect(Collectors.groupingBy(element -> describe(element) + " in " + Names.of(targetOf(element.eContainer())),
                        TreeMap::new, Collectors.counting()));
        assertEquals(List.of(), count.entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).toList());
    }

    private void linesAreTheLinksOfTheModel() {
        Map<String, Set<String>> drawn = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        for (DEdge edge : diagram.getEdges()) {
            String line = pointsBack(edge) ? line(targetOf(edge.getTargetNode()), targetOf(edge.getSourceNode()))
                    : line(targetOf(edge.getSourceNode()), targetOf(edge.getTargetNode()));
            if (!drawn.computeIfAbsent(edge.getMapping().getName(), name -> new TreeSet<>()).add(line)) {
                twice.add(edge.getMapping().getName() + " " + line);
            }
        }
        assertEquals(Set.of(), twice, () -> diagram.getName() + " has lines twice");
        for (EdgeMapping mapping : diagram.getDescription().getDefaultLayer().getEdgeMappings()) {
            featureOf(mapping).ifPresent(feature -> assertEquals(String.join("\n", linksOf(mapping, feature)),
                    String.join("\n", drawn.getOrDefault(mapping.getName(), Set.of())),
                    () -> mapping.getName() + " on " + diagram.getName()));
        }
    }

    /** The feature after which the mapping is called; empty for lines that are no links of the model. */
    private static Optional<String> featureOf(EdgeMapping mapping) {
        String name = mapping.getName().substring(mapping.getName().lastIndexOf('_') + 1);
        return ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .anyMatch(type -> type.getEStructuralFeature(name) instanceof EReference) ? Optional.of(name) : Optional.empty();
    }

    /** A line runs from its end without a head to the one with it, in whatever direction it is laid out. */
    private static boolean pointsBack(DEdge edge) {
        EdgeStyle style = edge.getOwnedStyle();
        return style.getTargetArrow() == EdgeArrows.NO_DECORATION_LITERAL
                && style.getSourceArrow() != EdgeArrows.NO_DECORATION_LITERAL;
    }

    /** All links of the feature between figures that the mapping may join; a part points to its whole. */
    private Set<String> linksOf(EdgeMapping mapping, String feature) {
        Set<String> links = new TreeSet<>();
        for (AbstractDNode source : figures(mapping.getSourceMapping())) {
            for (AbstractDNode target : figures(mapping.getTargetMapping())) {
                addLink(source, feature, target, links);
                addLink(target, feature, source, links);
            }
        }
        return links;
    }

    private static void addLink(AbstractDNode holder, String feature, AbstractDNode value, Set<String> links) {
        if (holds(holder.getTarget(), feature, value.getTarget(), false)) {
            links.add(line(holder.getTarget(), value.getTarget()));
        } else if (holds(holder.getTarget(), feature, value.getTarget(), true) && value.eContainer() != holder) {
            links.add(line(value.getTarget(), holder.getTarget()));
        }
    }

    private List<AbstractDNode> figures(Collection<DiagramElementMapping> mappings) {
        return Figures.nodes(diagram).filter(node -> mappings.contains(node.getMapping())).toList();
    }

    private static boolean holds(EObject source, String name, EObject target, boolean containment) {
        if (!(source.eClass().getEStructuralFeature(name) instanceof EReference feature)
                || feature.isContainment() != containment) {
            return false;
        }
        Object value = source.eGet(feature);
        return value instanceof Collection<?> many ? many.contains(target) : value == target;
    }

    private static EObject targetOf(EObject view) {
        return view instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    }

    private static String line(EObject source, EObject target) {
        return Names.of(source) + " -> " + Names.of(target);
    }

    private static String describe(DDiagramElement element) {
        return element.getMapping().getName() + " " + Names.of(element.getTarget());
    }
}
