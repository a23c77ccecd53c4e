/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.w3c.dom.Element;

/**
 * What an expression can name when Sirius evaluates it: the classes that <code>self</code> may have, and the variables
 * of its construct with the classes that each may have. Figures have the class EObject, as services see them.
 */
final class Scope {

    private static final Set<Class<?>> VIEW = Set.of(EObject.class);

    private final Set<Class<?>> self;
    private final Map<String, Set<Class<?>>> variables = new LinkedHashMap<>();

    Scope(Set<Class<?>> self) {
        this.self = self;
        variables.put("self", self);
    }

    Set<Class<?>> self() {
        return self;
    }

    /** The classes that a variable may have; empty when Sirius knows no such variable there. */
    Set<Class<?>> variable(String name) {
        return variables.getOrDefault(name, Set.of());
    }

    Set<String> variables() {
        return variables.keySet();
    }

    Scope with(String name, Set<Class<?>> types) {
        variables.put(name, types);
        return this;
    }

    Scope views(String... names) {
        for (String name : names) {
            variables.put(name, VIEW);
        }
        return this;
    }

    /** The scope of an expression that stands in an attribute of the element. */
    static Scope of(Odesign odesign, Element element, String attribute) {
        Element table = Odesign.nearest(element, "EditionTableDescription", "CrossTableDescription");
        if (table != null && element != table) {
            return TableScope.of(odesign, table, element, attribute);
        }
        Element page = Odesign.nearest(element, "GroupDescription", "PageDescription", "groups", "pages");
        if (page != null) {
            return ofPage(odesign, page, element);
        }
        Element tool = Odesign.nearest(element, TOOLS);
        if (tool != null) {
            return ofTool(odesign, tool, element == tool ? attribute : "");
        }
        Element filter = Odesign.nearest(element, "MappingFilter");
        if (filter != null) {
            return new Scope(domains(odesign.targets(filter, "mappings"), odesign));
        }
        Element decoration = Odesign.nearest(element, "MappingBasedDecoration");
        if (decoration != null) {
            Set<Class<?>> types = domains(odesign.targets(decoration, "mappings"), odesign);
            // Sirius gives the figure to tool tips, the element to the rest.
            return new Scope(attribute.equals("tooltipExpression") ? union(types, VIEW) : types)
                    .views("containerView", "diagram").with("container", VIEW);
        }
        Element customization = Odesign.nearest(element, "VSMElementCustomization");
        if (customization != null) {
            return new Scope(customized(odesign, customization)).views("view", "diagram", "containerView");
        }
        Element mapping = Odesign.nearest(element, "NodeMapping", "ContainerMapping", "EdgeMapping");
        if (mapping != null) {
            return ofMapping(odesign, mapping, element, attribute);
        }
        Element representation = Odesign.nearest(element, "DiagramDescription", "EditionTableDescription", "CrossTableDescription");
        return new Scope(domains(List.of(representation), odesign));
    }

    private static final String[] TOOLS = {"NodeCreationDescription", "ContainerCreationDescription", "EdgeCreationDescription",
        "ReconnectEdgeDescription", "DeleteElementDescription", "DoubleClickDescription", "ContainerDropDescription",
        "DirectEditLabel", "OperationAction", "PopupMenu"};

    /** A widget of the properties view; what it hands over has the class that the widget gives it. */
    private static Scope ofPage(Odesign odesign, Element page, Element element) {
        Scope scope = new Scope(domains(List.of(page), odesign));
        Element widget = Odesign.nearest(element, "TextDescription", "TextAreaDescription", "CheckboxDescription", "SelectDescription", "ListDescription");
        if (widget != null) {
            switch (Odesign.typeOf(widget)) {
                case "CheckboxDescription" -> scope.with("newValue", Set.of(Boolean.class));
                case "SelectDescription" -> scope.with("newValue", Set.of(Object.class)).with("candidate", Set.of(Object.class));
                case "ListDescription" -> scope.with("value", Set.of(Object.class)).with("selection", Set.of(Object.class));
                default -> scope.with("newValue", Set.of(String.class));
            }
        }
        return scope;
    }

    private static Scope ofMapping(Odesign odesign, Element mapping, Element element, String attribute) {
        if (Odesign.typeOf(mapping).equals("EdgeMapping")) {
            return new Scope(domains(odesign.targets(mapping, "sourceMapping"), odesign))
                    .views("view", "diagram", "sourceView", "targetView");
        }
        if (attribute.equals("semanticCandidatesExpression")) {
            return new Scope(parents(odesign, mapping)).views("containerView", "diagram");
        }
        return new Scope(domains(List.of(mapping), odesign)).views("view", "diagram", "containerView")
                .with("container", parents(odesign, mapping));
    }

    private static Scope ofTool(Odesign odesign, Element tool, String attribute) {
        return switch (Odesign.typeOf(tool)) {
            case "NodeCreationDescription" -> creation(odesign, tool, "nodeMappings");
            case "ContainerCreationDescription" -> creation(odesign, tool, "containerMappings");
            case "EdgeCreationDescription" -> edgeCreation(odesign, tool, attribute);
            case "ReconnectEdgeDescription" -> reconnection(odesign, tool);
            case "ContainerDropDescription" -> drop(odesign, tool, attribute);
            case "DirectEditLabel" -> directEdit(odesign, tool);
            case "DeleteElementDescription" -> {
                Set<Class<?>> types = users(odesign, tool, "deletionDescription");
                yield new Scope(types).with("element", types).views("containerView").views(attribute.equals("precondition")
                        ? new String[] {"view"} : new String[] {"elementView", "diagram"});
            }
            case "DoubleClickDescription" -> {
                Set<Class<?>> types = domains(odesign.targets(tool, "mappings"), odesign);
                yield new Scope(types).with("element", types).views("elementView", "diagram");
            }
            case "OperationAction" -> popup(odesign, Odesign.parent(tool)).views("views", "diagram");
            default -> popup(odesign, tool);
        };
    }

    private static Scope creation(Odesign odesign, Element tool, String reference) {
        Set<Class<?>> containers = new LinkedHashSet<>();
        odesign.targets(tool, reference).forEach(mapping -> containers.addAll(parents(odesign, mapping)));
        containers.addAll(domains(odesign.targets(tool, "extraMappings"), odesign));
        return new Scope(containers).with("container", containers).views("containerView", "diagram");
    }

    private static Scope edgeCreation(Odesign odesign, Element tool, String attribute) {
        Set<Class<?>> sources = new LinkedHashSet<>(domains(odesign.targets(tool, "extraSourceMappings"), odesign));
        Set<Class<?>> targets = new LinkedHashSet<>(domains(odesign.targets(tool, "extraTargetMappings"), odesign));
        for (Element edge : odesign.targets(tool, "edgeMappings")) {
            sources.addAll(domains(odesign.targets(edge, "sourceMapping"), odesign));
            targets.addAll(domains(odesign.targets(edge, "targetMapping"), odesign));
        }
        Scope scope = new Scope(sources).views("diagram");
        return switch (attribute) {
            case "precondition" -> scope.with("preSource", sources).with("preTarget", targets).views("preSourceView", "preTargetView", "container");
            case "connectionStartPrecondition" -> scope.with("preSource", sources).views("preSourceView", "container");
            default -> scope.with("source", sources).with("target", targets).views("sourceView", "targetView");
        };
    }

    private static Scope reconnection(Odesign odesign, Element tool) {
        String end = tool.getAttribute("reconnectionKind").equals("RECONNECT_SOURCE") ? "sourceMapping" : "targetMapping";
        Set<Class<?>> sources = new LinkedHashSet<>();
        Set<Class<?>> ends = new LinkedHashSet<>();
        odesign.of("EdgeMapping").filter(edge -> odesign.targets(edge, "reconnections").contains(tool)).forEach(edge -> {
            sources.addAll(domains(odesign.targets(edge, "sourceMapping"), odesign));
            ends.addAll(domains(odesign.targets(edge, end), odesign));
        });
        return new Scope(sources).with("element", sources).with("source", ends).with("target", ends)
                .views("sourceView", "targetView", "edgeView", "otherEnd", "diagram");
    }

    private static Scope drop(Odesign odesign, Element tool, String attribute) {
        Set<Class<?>> containers = users(odesign, tool, "dropDescriptions");
        Set<Class<?>> dropped = tool.getAttribute("dragSource").equals("DIAGRAM")
                ? domains(odesign.targets(tool, "mappings"), odesign)
                : VIEW;
        return new Scope(attribute.equals("precondition") ? dropped : containers).with("element", dropped)
                .with("newContainer", containers).with("oldContainer", VIEW).views("newViewContainer", "diagram");
    }

    private static Scope directEdit(Odesign odesign, Element tool) {
        Scope scope = new Scope(users(odesign, tool, "labelDirectEdit")).views("diagram", "view");
        String mask = Odesign.children(tool, "mask").get(0).getAttribute("mask");
        for (int i = 0; mask.contains("{" + i + "}"); i++) {
            scope.with("arg" + i, Set.of(String.class));
        }
        return scope;
    }

    private static Scope popup(Odesign odesign, Element menu) {
        Element diagram = Odesign.nearest(menu, "DiagramDescription");
        List<Element> mappings = new ArrayList<>();
        odesign.of("NodeMapping", "ContainerMapping")
                .filter(mapping -> Odesign.nearest(mapping, "DiagramDescription") == diagram)
                .forEach(mappings::add);
        return new Scope(domains(mappings, odesign));
    }

    private static Set<Class<?>> customized(Odesign odesign, Element customization) {
        Set<Element> mappings = new LinkedHashSet<>();
        for (Element feature : Odesign.children(customization, "featureCustomizations")) {
            odesign.targets(feature, "appliedOn").forEach(style -> mappings.add(Odesign.nearest(style, "NodeMapping", "ContainerMapping")));
        }
        return domains(List.copyOf(mappings), odesign);
    }

    /** The classes of the figures that have the tool. */
    private static Set<Class<?>> users(Odesign odesign, Element tool, String reference) {
        return domains(odesign.all().filter(mapping -> odesign.targets(mapping, reference).contains(tool)).toList(), odesign);
    }

    /** The classes of what the figures of a mapping may stand in. */
    static Set<Class<?>> parents(Odesign odesign, Element mapping) {
        List<Element> parents = new ArrayList<>();
        Element parent = Odesign.nearest(Odesign.parent(mapping), "ContainerMapping", "NodeMapping", "DiagramDescription");
        parents.add(parent);
        odesign.of("ContainerMapping").filter(each -> odesign.targets(each, "reusedNodeMappings").contains(mapping)
                || odesign.targets(each, "reusedContainerMappings").contains(mapping)).forEach(parents::add);
        return domains(parents, odesign);
    }

    static Set<Class<?>> domains(List<Element> mappings, Odesign odesign) {
        return mappings.stream().flatMap(mapping -> Odesign.typeOf(mapping).equals("EdgeMapping")
                ? domains(odesign.targets(mapping, "sourceMapping"), odesign).stream()
                : Set.<Class<?>>of(domain(mapping)).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Class<?> domain(Element mapping) {
        String type = mapping.getAttribute("domainClass");
        return ItsmPackage.eINSTANCE.getEClassifier(type.substring(type.indexOf("::") + 2)).getInstanceClass();
    }

    private static Set<Class<?>> union(Set<Class<?>> some, Set<Class<?>> others) {
        Set<Class<?>> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
