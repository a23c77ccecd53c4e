/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Expression;

/** Reads mappings. */
final class MappingReader {

    private static final String NODE = "diagram:NodeMapping";
    private static final String CONTAINER = "diagram:ContainerMapping";

    private static final Map<String, Figure.Kind> PRESENTATIONS = Map.of("FreeForm", Figure.Kind.CONTAINER,
            "VerticalStack", Figure.Kind.VERTICAL_STACK);

    private final Source source;
    private final StyleReader styles;

    MappingReader(Source source, StyleReader styles) {
        this.source = source;
        this.styles = styles;
    }

    FigureMapping figure(Construct mapping) {
        boolean node = mapping.is(NODE);
        return new FigureMapping(source.id(mapping), source.label(mapping), node ? Figure.Kind.NODE : presentation(mapping),
                source.requiredDomainClass(mapping), source.requiredExpression(mapping, "semanticCandidatesExpression"),
                source.expression(mapping, "preconditionExpression"), deleteTool(mapping), editTool(mapping), doubleClickTool(mapping),
                source.ids(mapping, "dropDescriptions", "diagramtool:ContainerDropDescription"),
                styles.box(source.requiredPart(mapping, "style")),
                mapping.parts("conditionnalStyles").stream().map(this::conditionalBox).toList(),
                figures(mapping, "subContainerMappings", "subNodeMappings"),
                Stream.concat(source.ids(mapping, "reusedContainerMappings", CONTAINER).stream(),
                        source.ids(mapping, "reusedNodeMappings", NODE).stream()).toList(),
                figures(mapping, "borderedNodeMappings"), source.ids(mapping, "reusedBorderedNodeMappings", NODE));
    }

    private Figure.Kind presentation(Construct mapping) {
        return source.meaning(mapping, "childrenPresentation", PRESENTATIONS, Figure.Kind.CONTAINER);
    }

    private List<FigureMapping> figures(Construct mapping, String... tags) {
        return Stream.of(tags).flatMap(tag -> mapping.parts(tag).stream()).map(this::figure).toList();
    }

    private Conditional<BoxStyleDescription> conditionalBox(Construct conditional) {
        return new Conditional<>(source.requiredExpression(conditional, "predicateExpression"),
                styles.box(source.requiredPart(conditional, "style")));
    }

    EdgeMapping edge(Construct mapping) {
        boolean elementBased = source.flag(mapping, "useDomainElement", SiriusDefaults.USE_DOMAIN_ELEMENT);
        EClass domainClass = elementBased ? source.requiredDomainClass(mapping) : null;
        Expression candidates = elementBased ? source.requiredExpression(mapping, "semanticCandidatesExpression") : null;
        Expression sourceFinder = elementBased ? source.requiredExpression(mapping, "sourceFinderExpression") : null;
        for (String attribute : List.of("domainClass", "semanticCandidatesExpression", "sourceFinderExpression")) {
            if (!elementBased && mapping.attribute(attribute) != null) {
                throw source.refuse(mapping, "missing", "useDomainElement");
            }
        }
        return new EdgeMapping(source.id(mapping), source.label(mapping), ends(mapping, "sourceMapping"), ends(mapping, "targetMapping"),
                domainClass, candidates, sourceFinder, source.requiredExpression(mapping, "targetFinderExpression"),
                source.expression(mapping, "preconditionExpression"), deleteTool(mapping), editTool(mapping), doubleClickTool(mapping),
                source.ids(mapping, "reconnections", "diagramtool:ReconnectEdgeDescription"),
                styles.edge(source.requiredPart(mapping, "style")),
                mapping.parts("conditionnalStyles").stream().map(this::conditionalEdge).toList());
    }

    private List<String> ends(Construct mapping, String attribute) {
        source.required(mapping, attribute);
        return source.ids(mapping, attribute, NODE, CONTAINER);
    }

    private Conditional<EdgeStyleDescription> conditionalEdge(Construct conditional) {
        return new Conditional<>(source.requiredExpression(conditional, "predicateExpression"),
                styles.edge(source.requiredPart(conditional, "style")));
    }

    private String deleteTool(Construct mapping) {
        return source.idOf(mapping, "deletionDescription", "diagramtool:DeleteElementDescription");
    }

    private String editTool(Construct mapping) {
        return source.idOf(mapping, "labelDirectEdit", "diagramtool:DirectEditLabel");
    }

    private String doubleClickTool(Construct mapping) {
        return source.idOf(mapping, "doubleClickDescription", "diagramtool:DoubleClickDescription");
    }
}
