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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.validation.Finding;

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

    /** The notation's text, what the class is, and the findings. */
    String tooltip(String key) {
        List<String> parts = new ArrayList<>();
        scene().figure(key).map(Figure::tooltip).or(() -> scene().edge(key).map(Edge::tooltip)).filter(text -> !text.isBlank())
                .ifPresent(parts::add);
        scene().edge(key).flatMap(this::linkOf).flatMap(DiagramWords::documentation).ifPresent(parts::add);
        Optional<Figure> figure = scene().figure(key);
        if (figure.isPresent()) {
            EObject element = figure.get().element();
            documentation(element.eClass()).ifPresent(parts::add);
            List<Finding> findings = page.findings().at(element);
            findings.stream().limit(MOST_FINDINGS).map(finding -> DiagramTexts.get("tooltip.finding", finding.ruleId(),
                    finding.message())).forEach(parts::add);
            if (findings.size() > MOST_FINDINGS) {
                parts.add(DiagramTexts.get("tooltip.more", findings.size() - MOST_FINDINGS));
            }
        }
        return String.join("\n\n", parts);
    }

    /** The reference of the metamodel that the line stands for: its mapping is called after it. */
    private Optional<EStructuralFeature> linkOf(Edge edge) {
        String name = edge.mapping().substring(edge.mapping().lastIndexOf('_') + 1);
        return Stream.of(edge.source(), edge.target()).map(scene()::element).flatMap(Optional::stream)
                .map(element -> element.eClass().getEStructuralFeature(name)).filter(Objects::nonNull).findFirst();
    }

    private static Optional<String> documentation(EModelElement what) {
        return Optional.ofNullable(EcoreUtil.getDocumentation(what)).map(String::strip);
    }

    /** How a screen reader calls it. */
    String spoken(String key) {
        Optional<Figure> figure = scene().figure(key);
        if (figure.isPresent()) {
            int findings = page.findings().at(figure.get().element()).size();
            return DiagramTexts.get("spoken.figure", page.typeOf(figure.get().element()), textOf(figure.get()), findings,
                    scene().edgesAt(figure.get()).size());
        }
        return scene().edge(key).map(edge -> DiagramTexts.get("spoken.edge", page.labelOfMapping(edge.mapping()),
                nameAt(edge.source()), nameAt(edge.target()))).orElse("");
    }

    private String nameAt(String key) {
        return scene().figure(key).map(DiagramWords::textOf).orElse("");
    }

    static String textOf(Figure figure) {
        return figure.label() == null ? "" : figure.label().text().replace('\n', ' ');
    }
}
