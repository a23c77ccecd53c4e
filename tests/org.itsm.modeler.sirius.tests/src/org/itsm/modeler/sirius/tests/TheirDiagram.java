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

import static org.itsm.modeler.sirius.tests.ParityText.color;
import static org.itsm.modeler.sirius.tests.ParityText.flat;
import static org.itsm.modeler.sirius.tests.ParityText.formats;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.BorderedStyle;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.FlatContainerStyle;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.diagram.description.style.FlatContainerStyleDescription;
import org.eclipse.sirius.viewpoint.BasicLabelStyle;
import org.eclipse.sirius.viewpoint.FontFormat;
import org.eclipse.sirius.viewpoint.LabelStyle;

/** What Sirius has put on a diagram, as text. */
record TheirDiagram(DSemanticDiagram diagram) {

    String text() {
        StringBuilder text = new StringBuilder(diagram.getName()).append('\n');
        add(diagram.getOwnedDiagramElements(), "", text);
        for (DEdge edge : diagram.getEdges()) {
            if (edge.isVisible()) {
                text.append(edge(edge)).append('\n');
            }
        }
        return text.toString();
    }

    private static void add(List<DDiagramElement> elements, String indent, StringBuilder text) {
        for (DDiagramElement element : elements) {
            if (element instanceof AbstractDNode node && node.isVisible()) {
                text.append(indent).append(figure(node)).append('\n');
                add(List.copyOf(node.getOwnedBorderedNodes()), indent + "  border ", text);
                add(node instanceof DNodeContainer container ? container.getOwnedDiagramElements() : List.of(), indent + "  ", text);
            }
        }
    }

    private static String figure(AbstractDNode node) {
        BorderedStyle style = (BorderedStyle) node.getStyle();
        return place(node) + " " + flat(node.getName()) + " tip " + flat(node.getTooltipText()) + label((LabelStyle) style) + " border "
                + style.getBorderSize() + " " + style.getBorderLineStyle().getName() + color(style.getBorderColor())
                + (node instanceof DNode square ? square(square) : container((DDiagramElementContainer) node)) + decorations(node);
    }

    private static String square(DNode node) {
        return " square" + color(((Square) node.getStyle()).getColor()) + " " + node.getWidth() * 10 + "x" + node.getHeight() * 10;
    }

    private static String container(DDiagramElementContainer node) {
        FlatContainerStyle style = (FlatContainerStyle) node.getStyle();
        FlatContainerStyleDescription description = (FlatContainerStyleDescription) style.getDescription();
        return " container" + color(style.getBackgroundColor()) + " arc " + (description.isRoundedCorner() ? description.getArcWidth() : 0);
    }

    private static String decorations(DDiagramElement element) {
        return Stream.concat(element.getDecorations().stream(), element.getTransientDecorations().stream())
                .map(decoration -> " + " + decoration.getDescription().getName()).collect(Collectors.joining());
    }

    private static String label(LabelStyle style) {
        return basic(style) + " " + style.getLabelAlignment().getName();
    }

    private static String basic(BasicLabelStyle style) {
        return " font " + style.getLabelSize() + formats(style.getLabelFormat().contains(FontFormat.BOLD_LITERAL),
                style.getLabelFormat().contains(FontFormat.ITALIC_LITERAL)) + color(style.getLabelColor()) + (style.isShowIcon() ? " icon" : "");
    }

    private static String edge(DEdge edge) {
        org.eclipse.sirius.diagram.EdgeStyle style = edge.getOwnedStyle();
        return edge.getMapping().getName() + " " + Names.of(edge.getTarget()) + ": " + way((EObject) edge.getSourceNode()) + " -> "
                + way((EObject) edge.getTargetNode()) + " " + flat(edge.getName()) + color(style.getStrokeColor()) + " " + style.getSize() + " "
                + style.getLineStyle().getName() + " " + style.getSourceArrow().getName() + " " + style.getTargetArrow().getName() + " "
                + style.getRoutingStyle().getName();
    }

    private static String way(EObject view) {
        return view instanceof AbstractDNode node ? way(node.eContainer()) + "/" + place(node) : "";
    }

    private static String place(AbstractDNode node) {
        return node.getMapping().getName() + " " + Names.of(node.getTarget());
    }
}
