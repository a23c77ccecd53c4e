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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.expression.Constant;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.StyleCustomization.Border;
import org.itsm.modeler.diagram.notation.StyleCustomization.BorderColor;

/** Reads descriptions of diagrams with their layers and filters. */
final class DiagramReader {

    private static final String[] MAPPINGS = {"diagram:NodeMapping", "diagram:ContainerMapping", "diagram:EdgeMapping"};
    private static final String[] FIGURES = {"diagram:NodeMapping", "diagram:ContainerMapping"};
    private static final String[] BOXES = {"style:SquareDescription", "style:FlatContainerStyleDescription"};

    private static final Map<String, Decoration.Position> POSITIONS = Map.of("NORTH_WEST", Decoration.Position.NORTH_WEST,
            "NORTH", Decoration.Position.NORTH, "NORTH_EAST", Decoration.Position.NORTH_EAST, "WEST", Decoration.Position.WEST,
            "CENTER", Decoration.Position.CENTER, "EAST", Decoration.Position.EAST, "SOUTH_WEST", Decoration.Position.SOUTH_WEST,
            "SOUTH", Decoration.Position.SOUTH, "SOUTH_EAST", Decoration.Position.SOUTH_EAST);

    private final Source source;
    private final MappingReader mappings;
    private final StyleReader styles;
    private final ToolReader tools;

    DiagramReader(Source source) {
        this.source = source;
        this.styles = new StyleReader(source);
        this.mappings = new MappingReader(source, styles);
        this.tools = new ToolReader(source);
    }

    DiagramDescription read(Construct diagram) {
        source.checkIds(diagram, MAPPINGS);
        source.checkIds(diagram, ToolReader.TOOLS);
        source.checkIds(diagram, "diagram:Layer", "diagram:AdditionalLayer", "filter:CompositeFilterDescription");
        return new DiagramDescription(source.id(diagram), source.label(diagram), source.text(diagram, "endUserDocumentation", ""),
                source.requiredDomainClass(diagram), source.expression(diagram, "preconditionExpression"),
                source.expression(diagram, "titleExpression"), layer(source.requiredPart(diagram, "defaultLayer")),
                diagram.parts("additionalLayers").stream().map(this::layer).toList(),
                diagram.parts("filters").stream().map(this::filter).toList(), layout(diagram));
    }

    private Layer layer(Construct layer) {
        boolean additional = layer.is("diagram:AdditionalLayer");
        List<FigureMapping> figures = Stream.concat(layer.parts("nodeMappings").stream(), layer.parts("containerMappings").stream())
                .map(mappings::figure).toList();
        return new Layer(source.id(layer), source.label(layer), source.text(layer, "endUserDocumentation", ""),
                !additional || source.flag(layer, "activeByDefault", SiriusDefaults.ACTIVE_BY_DEFAULT),
                additional && source.flag(layer, "optional", SiriusDefaults.OPTIONAL), figures,
                layer.parts("edgeMappings").stream().map(mappings::edge).toList(),
                layer.parts("toolSections").stream().map(tools::section).toList(), decorations(layer), customizations(layer));
    }

    private List<DecorationDescription> decorations(Construct layer) {
        return layer.parts("decorationDescriptionsSet").stream().flatMap(set -> set.parts().stream()).map(this::decoration).toList();
    }

    private DecorationDescription decoration(Construct decoration) {
        return new DecorationDescription(source.id(decoration),
                source.meaning(decoration, "position", POSITIONS, SiriusDefaults.DECORATION_POSITION),
                source.ids(decoration, "mappings", FIGURES), source.expression(decoration, "preconditionExpression"),
                source.requiredExpression(decoration, "imageExpression"), source.expression(decoration, "tooltipExpression"));
    }

    private List<StyleCustomization> customizations(Construct layer) {
        return layer.parts("customization").stream().flatMap(customization -> customization.parts().stream()).map(this::customization).toList();
    }

    private StyleCustomization customization(Construct customization) {
        List<Border> borders = new ArrayList<>();
        List<BorderColor> colors = new ArrayList<>();
        for (Construct feature : customization.parts("featureCustomizations")) {
            List<String> applied = source.targets(feature, "appliedOn", BOXES).stream().map(StyleReader::idOf).toList();
            if (feature.is("description:EAttributeCustomization")) {
                check(feature, "attributeName", "borderSizeComputationExpression");
                Expression value = source.requiredExpression(feature, "value");
                if (!isNumber(value)) {
                    borders.add(new Border(applied, value));
                }
            } else {
                check(feature, "referenceName", "borderColor");
                colors.add(new BorderColor(applied, source.color(feature, "value")));
            }
        }
        return new StyleCustomization(source.expression(customization, "predicateExpression"), borders, colors);
    }

    /**
     * Sirius evaluates the value and takes only a text for an attribute that holds an expression. A constant like "3" is
     * evaluated to a number, so it alters nothing.
     */
    private static boolean isNumber(Expression value) {
        return value instanceof Constant && value.number(Scope.of(null)).isPresent();
    }

    private void check(Construct feature, String attribute, String known) {
        if (!known.equals(source.required(feature, attribute))) {
            throw source.refuse(feature, "notCustomizable", feature.attribute(attribute));
        }
    }

    private Filter filter(Construct filter) {
        return new Filter(source.id(filter), source.label(filter), source.text(filter, "documentation", ""),
                filter.parts("filters").stream().map(this::condition).toList());
    }

    private Filter.Condition condition(Construct condition) {
        source.oneOf(condition, "filterKind", "HIDE");
        return new Filter.Condition(source.ids(condition, "mappings", MAPPINGS),
                source.expression(condition, "semanticConditionExpression"), source.expression(condition, "viewConditionExpression"));
    }

    private Layout layout(Construct diagram) {
        Construct layout = source.requiredPart(diagram, "layout");
        return new Layout(source.required(layout, "id"), layout.parts("layoutOptions").stream().map(this::option).toList());
    }

    private Layout.Option option(Construct option) {
        String value = option.is("diagram:EnumLayoutOption")
                ? source.id(source.requiredPart(option, "value"))
                : source.required(option, "value");
        return new Layout.Option(source.required(option, "id"), value, option.parts("targets").stream().map(Construct::text).toList());
    }
}
