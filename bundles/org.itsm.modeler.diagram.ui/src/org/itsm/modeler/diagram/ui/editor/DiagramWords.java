/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.notation.Tool.CreateEdge;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Labels;

/** What is said about figures and lines beside the pointer and by a screen reader. */
final class DiagramWords {

    /** A tool-tip that says more hides the diagram. */
    private static final int MOST_FINDINGS = 4;

    private final DiagramPage page;

    DiagramWords(DiagramPage page) {
        this.page = page;
    }

    private Scene scene() {
        return page.canvas().scene();
    }

    /** The notation's text, what the class or the link is, and the findings. */
    String tooltip(String key) {
        List<String> parts = new ArrayList<>();
        scene().figure(key).ifPresent(figure -> addTooltip(parts, figure));
        scene().edge(key).ifPresent(edge -> addTooltip(parts, edge));
        return String.join("\n\n", parts);
    }

    private void addTooltip(List<String> parts, Figure figure) {
        if (!figure.tooltip().isBlank()) {
            parts.add(figure.tooltip());
        }
        documentation(figure.element().eClass()).ifPresent(parts::add);
        List<Finding> findings = page.findings().at(figure.element());
        findings.stream().limit(MOST_FINDINGS).map(finding -> DiagramTexts.get("tooltip.finding", finding.ruleId(),
                finding.message())).forEach(parts::add);
        if (findings.size() > MOST_FINDINGS) {
            parts.add(DiagramTexts.get("tooltip.more", findings.size() - MOST_FINDINGS));
        }
    }

    private void addTooltip(List<String> parts, Edge edge) {
        parts.add(spoken(edge));
        linkOf(edge).flatMap(DiagramWords::documentation).or(() -> toolOf(edge).map(CreateEdge::documentation)).ifPresent(parts::add);
    }

    /** The reference of the metamodel that the line stands for: its mapping is called after it. */
    private Optional<EStructuralFeature> linkOf(Edge edge) {
        String name = edge.mapping().substring(edge.mapping().lastIndexOf('_') + 1);
        return Stream.of(edge.source(), edge.target()).map(scene()::element).flatMap(Optional::stream)
                .map(element -> element.eClass().getEStructuralFeature(name)).filter(Objects::nonNull).findFirst();
    }

    /** Whether users draw such lines; others only keep lanes in their order. */
    boolean isLink(Edge edge) {
        return toolOf(edge).isPresent();
    }

    private Optional<CreateEdge> toolOf(Edge edge) {
        return page.description().stream().flatMap(diagram -> diagram.toolSections().stream())
                .flatMap(section -> section.tools().stream()).filter(CreateEdge.class::isInstance).map(CreateEdge.class::cast)
                .filter(tool -> tool.mappings().contains(edge.mapping())).findFirst();
    }

    private static Optional<String> documentation(EModelElement what) {
        return Optional.ofNullable(EcoreUtil.getDocumentation(what)).map(String::strip);
    }

    /** How a screen reader calls it. */
    String spoken(String key) {
        Optional<Figure> figure = scene().figure(key);
        if (figure.isPresent()) {
            int findings = page.findings().at(figure.get().element()).size();
            return DiagramTexts.get("spoken.figure", typeOf(figure.get()), textOf(figure.get()), findings,
                    scene().edgesAt(figure.get()).size());
        }
        return scene().edge(key).map(this::spoken).orElse("");
    }

    private String spoken(Edge edge) {
        return DiagramTexts.get("spoken.edge", nameOf(edge), nameAt(edge.source()), nameAt(edge.target()));
    }

    /** What the notation calls lines of this kind, such as {@code Realizes}. */
    String nameOf(Edge edge) {
        return page.description().map(diagram -> diagram.edgeMappings().get(edge.mapping()).label()).orElse("");
    }

    private String nameAt(String key) {
        return scene().figure(key).map(DiagramWords::textOf).orElse("");
    }

    static String typeOf(Figure figure) {
        return Labels.typeOf(figure.element().eClass());
    }

    static String textOf(Figure figure) {
        return figure.label() == null ? "" : figure.label().text().replace('\n', ' ');
    }
}
