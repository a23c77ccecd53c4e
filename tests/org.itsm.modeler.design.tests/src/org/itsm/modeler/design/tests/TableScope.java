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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.w3c.dom.Element;

/** What an expression of a table can name; the tools' variables are those that the file declares for them. */
final class TableScope {

    private static final String[] TOOLS = {"directEdit", "ownedCreateLine", "create", "delete"};

    private TableScope() {
    }

    static Scope of(Odesign odesign, Element table, Element element, String attribute) {
        Element tool = Odesign.nearest(element, TOOLS);
        if (tool != null) {
            return ofTool(odesign, table, tool);
        }
        Element line = Odesign.nearest(element, "LineMapping", "ownedLineMappings", "ownedSubLines");
        if (line != null) {
            Set<Class<?>> self = attribute.equals("semanticCandidatesExpression") ? containers(odesign, line) : Scope.domains(List.of(line), odesign);
            return new Scope(self).views("table", "view").with("root", Scope.domains(List.of(table), odesign));
        }
        Element column = Odesign.nearest(element, "ownedColumnMappings");
        if (column != null) {
            return ofColumn(odesign, table, column, attribute);
        }
        return cell(odesign, table);
    }

    private static Scope ofColumn(Odesign odesign, Element table, Element column, String attribute) {
        Set<Class<?>> root = Scope.domains(List.of(table), odesign);
        if (attribute.equals("semanticCandidatesExpression")) {
            return new Scope(root).views("table");
        }
        if (attribute.equals("headerLabelExpression")) {
            return new Scope(column.hasAttribute("domainClass") ? Scope.domains(List.of(column), odesign) : root);
        }
        return cell(odesign, table);
    }

    private static Scope cell(Odesign odesign, Element table) {
        Set<Class<?>> lines = lines(odesign, table);
        return new Scope(lines).views("line", "table").with("lineSemantic", lines).with("columnSemantic", columns(odesign, table))
                .with("root", Scope.domains(List.of(table), odesign));
    }

    private static Scope ofTool(Odesign odesign, Element table, Element tool) {
        Set<Class<?>> element = elements(odesign, table, tool);
        Scope scope = new Scope(element);
        for (Element variable : Odesign.children(tool, "variables")) {
            String name = Odesign.name(variable);
            scope.with(name, switch (name) {
                case "element" -> element;
                case "lineSemantic" -> lines(odesign, table);
                case "columnSemantic" -> columns(odesign, table);
                case "root" -> Scope.domains(List.of(table), odesign);
                case "container" -> new LinkedHashSet<>(lines(odesign, table));
                default -> Set.of(EObject.class);
            });
        }
        Odesign.children(tool, "mask").forEach(mask -> scope.with("arg0", Set.of(String.class)));
        return scope;
    }

    /** The classes of what a tool works on: the table's, a line's or a cell's element. */
    private static Set<Class<?>> elements(Odesign odesign, Element table, Element tool) {
        if (tool.getTagName().equals("ownedCreateLine")) {
            return Scope.domains(List.of(table), odesign);
        }
        Element line = Odesign.nearest(tool, "ownedLineMappings", "ownedSubLines");
        return line == null ? lines(odesign, table) : Scope.domains(List.of(line), odesign);
    }

    private static Set<Class<?>> lines(Odesign odesign, Element table) {
        List<Element> lines = new ArrayList<>();
        odesign.of("ownedLineMappings", "ownedSubLines")
                .filter(line -> Odesign.nearest(line, "EditionTableDescription", "CrossTableDescription") == table)
                .forEach(lines::add);
        return Scope.domains(lines, odesign);
    }

    private static Set<Class<?>> columns(Odesign odesign, Element table) {
        return Scope.domains(Odesign.children(table, "ownedColumnMappings").stream()
                .filter(column -> column.hasAttribute("domainClass")).toList(), odesign);
    }

    private static Set<Class<?>> containers(Odesign odesign, Element line) {
        List<Element> containers = new ArrayList<>();
        containers.add(Odesign.parent(line));
        odesign.of("ownedLineMappings", "ownedSubLines").filter(each -> odesign.targets(each, "reusedSubLines").contains(line)).forEach(containers::add);
        return Scope.domains(containers, odesign);
    }
}
