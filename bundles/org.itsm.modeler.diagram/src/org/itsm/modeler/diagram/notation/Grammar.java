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

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constructs that this engine knows, with their attributes and parts, by the names of Sirius' metamodel. Whatever is
 * not listed here is refused when a file is read.
 */
final class Grammar {

    /** What the file is. */
    static final String ROOT = "description:Group";

    private static final String SIRIUS = "http://www.eclipse.org/sirius/";
    private static final Map<String, String> PREFIXES = Map.of(
            SIRIUS + "description/1.1.0", "description:",
            SIRIUS + "description/tool/1.1.0", "tool:",
            SIRIUS + "diagram/description/1.1.0", "diagram:",
            SIRIUS + "diagram/description/filter/1.1.0", "filter:",
            SIRIUS + "diagram/description/style/1.1.0", "style:",
            SIRIUS + "diagram/description/tool/1.1.0", "diagramtool:",
            SIRIUS + "table/description/1.1.0", "table:",
            SIRIUS + "properties/1.0.0", "properties:");

    private static final String TEXT = "text";
    private static final String PAGES = "properties:ViewExtensionDescription";
    private static final Map<String, Rule> RULES = new HashMap<>();

    static {
        notation();
        diagrams();
        mappings();
        styles();
        tools();
        tables();
    }

    private Grammar() {
    }

    private static void notation() {
        construct(ROOT, "name version").part("ownedViewpoints", "description:Viewpoint").part("extensions", PAGES)
                .part("userColorsPalettes", "description:UserColorsPalette");
        construct(PAGES, "");
        construct("description:UserColorsPalette", "name").part("entries", "description:UserFixedColor");
        construct("description:UserFixedColor", "name red green blue");
        construct("description:Viewpoint", "documentation endUserDocumentation name label modelFileExtension")
                .part("ownedRepresentations", "diagram:DiagramDescription", "table:EditionTableDescription", "table:CrossTableDescription")
                .part("ownedJavaExtensions", "description:JavaExtension");
        construct("description:JavaExtension", "qualifiedClassName");
        construct("ecore:EPackage", "href");
        construct(TEXT, "");
    }

    private static void diagrams() {
        construct("diagram:DiagramDescription",
                "documentation endUserDocumentation name label titleExpression domainClass preconditionExpression enablePopupBars")
                .part("metamodel", "ecore:EPackage").part("filters", "filter:CompositeFilterDescription")
                .part("layout", "diagram:CustomLayoutConfiguration").part("defaultLayer", "diagram:Layer")
                .part("additionalLayers", "diagram:AdditionalLayer");
        construct("filter:CompositeFilterDescription", "name label documentation").part("filters", "filter:MappingFilter");
        construct("filter:MappingFilter", "mappings semanticConditionExpression viewConditionExpression filterKind");
        construct("diagram:CustomLayoutConfiguration", "id label").part("layoutOptions", "diagram:EnumLayoutOption",
                "diagram:DoubleLayoutOption", "diagram:IntegerLayoutOption", "diagram:BooleanLayoutOption", "diagram:StringLayoutOption");
        construct("diagram:EnumLayoutOption", "id").part("targets", TEXT).part("value", "diagram:EnumLayoutValue");
        for (String type : List.of("Double", "Integer", "Boolean", "String")) {
            construct("diagram:" + type + "LayoutOption", "id value").part("targets", TEXT);
        }
        construct("diagram:EnumLayoutValue", "name");
        layer(construct("diagram:Layer", "name label documentation endUserDocumentation"));
        layer(construct("diagram:AdditionalLayer", "name label documentation endUserDocumentation activeByDefault optional"));
        construct("diagram:DecorationDescriptionsSet", "name").part("decorationDescriptions", "diagram:MappingBasedDecoration");
        construct("diagram:MappingBasedDecoration", "name position mappings preconditionExpression imageExpression tooltipExpression");
        construct("description:Customization", "").part("vsmElementCustomizations", "description:VSMElementCustomization");
        construct("description:VSMElementCustomization", "predicateExpression")
                .part("featureCustomizations", "description:EAttributeCustomization", "description:EReferenceCustomization");
        construct("description:EAttributeCustomization", "attributeName value appliedOn");
        construct("description:EReferenceCustomization", "referenceName value appliedOn");
    }

    private static void layer(Rule rule) {
        rule.part("containerMappings", "diagram:ContainerMapping").part("nodeMappings", "diagram:NodeMapping")
                .part("edgeMappings", "diagram:EdgeMapping").part("toolSections", "diagramtool:ToolSection")
                .part("decorationDescriptionsSet", "diagram:DecorationDescriptionsSet").part("customization", "description:Customization");
    }

    private static void mappings() {
        String figure = "name label deletionDescription labelDirectEdit doubleClickDescription dropDescriptions domainClass"
                + " semanticCandidatesExpression preconditionExpression reusedBorderedNodeMappings";
        construct("diagram:NodeMapping", figure).part("borderedNodeMappings", "diagram:NodeMapping")
                .part("style", "style:SquareDescription").part("conditionnalStyles", "diagram:ConditionalNodeStyleDescription");
        construct("diagram:ContainerMapping", figure + " reusedNodeMappings reusedContainerMappings childrenPresentation")
                .part("borderedNodeMappings", "diagram:NodeMapping").part("subNodeMappings", "diagram:NodeMapping")
                .part("subContainerMappings", "diagram:ContainerMapping").part("style", "style:FlatContainerStyleDescription")
                .part("conditionnalStyles", "diagram:ConditionalContainerStyleDescription");
        construct("diagram:EdgeMapping", "name label deletionDescription labelDirectEdit doubleClickDescription sourceMapping targetMapping"
                + " targetFinderExpression sourceFinderExpression useDomainElement domainClass semanticCandidatesExpression"
                + " preconditionExpression reconnections")
                .part("style", "style:EdgeStyleDescription").part("conditionnalStyles", "diagram:ConditionalEdgeStyleDescription");
    }

    private static void styles() {
        String label = "labelSize showIcon labelExpression labelColor iconPath";
        String box = label + " labelAlignment tooltipExpression borderSizeComputationExpression borderColor borderLineStyle";
        construct("style:SquareDescription", box + " labelPosition width height sizeComputationExpression color").part("labelFormat", TEXT);
        construct("style:FlatContainerStyleDescription",
                box + " arcWidth arcHeight roundedCorner backgroundStyle backgroundColor foregroundColor").part("labelFormat", TEXT);
        construct("style:EdgeStyleDescription", "strokeColor lineStyle sourceArrow targetArrow routingStyle sizeComputationExpression")
                .part("centerLabelStyleDescription", "style:CenterLabelStyleDescription");
        construct("style:CenterLabelStyleDescription", label).part("labelFormat", TEXT);
        construct("diagram:ConditionalNodeStyleDescription", "predicateExpression").part("style", "style:SquareDescription");
        construct("diagram:ConditionalContainerStyleDescription", "predicateExpression").part("style", "style:FlatContainerStyleDescription");
        construct("diagram:ConditionalEdgeStyleDescription", "predicateExpression").part("style", "style:EdgeStyleDescription");
    }

    private static void tools() {
        construct("diagramtool:ToolSection", "name label documentation").part("ownedTools", "diagramtool:NodeCreationDescription",
                "diagramtool:ContainerCreationDescription", "diagramtool:EdgeCreationDescription", "diagramtool:ReconnectEdgeDescription",
                "diagramtool:DeleteElementDescription", "diagramtool:DirectEditLabel", "diagramtool:DoubleClickDescription",
                "diagramtool:ContainerDropDescription", "tool:PopupMenu");
        tool("diagramtool:NodeCreationDescription", "nodeMappings extraMappings iconPath", "variable viewVariable");
        tool("diagramtool:ContainerCreationDescription", "containerMappings extraMappings iconPath", "variable viewVariable");
        tool("diagramtool:EdgeCreationDescription",
                "edgeMappings extraSourceMappings extraTargetMappings connectionStartPrecondition iconPath",
                "sourceVariable targetVariable sourceViewVariable targetViewVariable");
        tool("diagramtool:ReconnectEdgeDescription", "reconnectionKind", "source target sourceView targetView element edgeView");
        tool("diagramtool:DeleteElementDescription", "", "element elementView containerView");
        tool("diagramtool:DirectEditLabel", "inputLabelExpression", "").part("mask", "tool:EditMaskVariables");
        tool("diagramtool:DoubleClickDescription", "mappings", "element elementView");
        tool("diagramtool:ContainerDropDescription", "mappings dragSource", "oldContainer newContainer element newViewContainer");
        construct("tool:PopupMenu", "name label documentation precondition").part("menuItemDescription", "tool:OperationAction");
        tool("tool:OperationAction", "icon", "view");
        construct("tool:EditMaskVariables", "mask");
        construct("tool:Variable", "name");
        operations(construct("tool:InitialOperation", ""), "firstModelOperations");
        operations(construct("tool:ChangeContext", "browseExpression"), "subModelOperations");
        operations(construct("diagramtool:Navigation", "createIfNotExistent diagramDescription"), "subModelOperations");
    }

    private static Rule tool(String name, String attributes, String variables) {
        Rule rule = construct(name, "name label documentation precondition " + attributes).part("initialOperation", "tool:InitialOperation");
        words(variables).forEach(variable -> rule.part(variable, "tool:Variable"));
        return rule;
    }

    private static void operations(Rule rule, String tag) {
        rule.part(tag, "tool:ChangeContext", "diagramtool:Navigation");
    }

    private static void tables() {
        String table = "documentation endUserDocumentation name label titleExpression domainClass preconditionExpression initialHeaderColumnWidth";
        construct("table:EditionTableDescription", table).part("metamodel", "ecore:EPackage").part("ownedLineMappings", "table:LineMapping")
                .part("ownedCreateLine", "table:CreateLineTool").part("ownedColumnMappings", "table:FeatureColumnMapping");
        construct("table:CrossTableDescription", table).part("metamodel", "ecore:EPackage").part("ownedLineMappings", "table:LineMapping")
                .part("ownedCreateLine", "table:CreateLineTool").part("ownedColumnMappings", "table:ElementColumnMapping")
                .part("intersection", "table:IntersectionMapping");
        construct("table:LineMapping", "name label domainClass semanticCandidatesExpression headerLabelExpression reusedSubLines")
                .part("defaultForeground", "table:ForegroundStyleDescription")
                .part("foregroundConditionalStyle", "table:ForegroundConditionalStyle").part("ownedSubLines", "table:LineMapping")
                .part("create", "table:CreateLineTool").part("delete", "table:DeleteLineTool");
        construct("table:FeatureColumnMapping", "name label headerLabelExpression initialWidth featureName labelExpression canEdit")
                .part("directEdit", "table:LabelEditTool");
        construct("table:ElementColumnMapping", "name label headerLabelExpression initialWidth domainClass semanticCandidatesExpression");
        construct("table:IntersectionMapping",
                "name label lineMapping columnMapping labelExpression columnFinderExpression preconditionExpression canEdit")
                .part("directEdit", "table:LabelEditTool").part("create", "table:CreateCellTool")
                .part("defaultForeground", "table:ForegroundStyleDescription");
        construct("table:ForegroundStyleDescription", "foreGroundColor labelSize").part("labelFormat", TEXT);
        construct("table:ForegroundConditionalStyle", "predicateExpression").part("style", "table:ForegroundStyleDescription");
        tableTool("table:LabelEditTool", "").part("mask", "tool:EditMaskVariables");
        tableTool("table:CreateLineTool", "name label documentation precondition mapping");
        tableTool("table:DeleteLineTool", "name label documentation precondition mapping");
        tableTool("table:CreateCellTool", "name label documentation precondition mapping").part("mask", "tool:EditMaskVariables");
    }

    private static Rule tableTool(String name, String attributes) {
        Rule rule = construct(name, attributes).part("variables", "tool:Variable");
        operations(rule, "firstModelOperation");
        return rule;
    }

    private static Rule construct(String name, String attributes) {
        Rule rule = new Rule(words(attributes), new HashMap<>());
        RULES.put(name, rule);
        return rule;
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(text.split(" ")));
    }

    /** What a class of the namespace is called here. */
    static String kindOf(String namespace, String name) {
        return PREFIXES.getOrDefault(namespace, namespace + ":") + name;
    }

    /**
     * What the part of a construct is.
     *
     * @param written the class that the file gives; null for the one that the part has when none is written
     * @return null when there is no such part, or it cannot be of that class
     */
    static String kindOfPart(String construct, String tag, String written) {
        List<String> kinds = RULES.get(construct).parts.getOrDefault(tag, List.of());
        if (written == null) {
            return kinds.size() == 1 ? kinds.get(0) : null;
        }
        return kinds.contains(written) ? written : null;
    }

    static boolean hasPart(String construct, String tag) {
        return RULES.get(construct).parts.containsKey(tag);
    }

    static boolean hasAttribute(String construct, String attribute) {
        Rule rule = RULES.get(construct);
        return rule != null && rule.attributes.contains(attribute);
    }

    static boolean hasText(String construct) {
        return TEXT.equals(construct);
    }

    /** Says whether the construct is known but means nothing for diagrams and tables: pages of the properties view. */
    static boolean isNotInterpreted(String construct) {
        return PAGES.equals(construct);
    }

    /** What a construct may have. */
    private record Rule(Set<String> attributes, Map<String, List<String>> parts) {

        Rule part(String tag, String... kinds) {
            parts.put(tag, List.of(kinds));
            return this;
        }
    }
}
