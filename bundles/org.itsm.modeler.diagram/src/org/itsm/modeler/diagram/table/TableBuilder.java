/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.engine.ElementNames;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Conditional;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.TextStyle;

/** Evaluates the description of a table on a model. Each question is asked once for each line or cell that needs it. */
public final class TableBuilder {

    private final TableDescription description;
    private final EObject root;
    private final Map<String, TableDescription.Line> mappings;
    private final CellMaker cells;
    private final ElementNames names = new ElementNames();

    private TableBuilder(TableDescription description, EObject root) {
        this.description = description;
        this.root = root;
        this.mappings = description.allLines();
        this.cells = description.cross() ? new CrossCells(description, root) : new FeatureCells(description, root);
    }

    /** The table of the description about the root. */
    public static Table build(Notation notation, String table, EObject root) {
        return new TableBuilder(notation.table(table).orElseThrow(), root).build();
    }

    private Table build() {
        String title = textOf(description.title(), Scope.of(root));
        return new Table(description.id(), title, root, description.cross(), description.headerWidth(), cells.columns(),
                lines(description.lines(), root, ""));
    }

    private List<Line> lines(List<TableDescription.Line> kinds, EObject container, String above) {
        List<Line> lines = new ArrayList<>();
        Scope scope = Scope.of(container).with("container", container).with("root", root);
        for (TableDescription.Line kind : kinds) {
            for (EObject element : candidates(kind.candidates(), kind.domainClass(), scope)) {
                lines.add(line(kind, element, container, above));
            }
        }
        return lines;
    }

    private Line line(TableDescription.Line kind, EObject element, EObject container, String above) {
        Scope scope = Scope.of(element).with("element", element).with("container", container).with("root", root);
        String key = above + kind.id() + ":" + names.of(element);
        TextStyle style = styleOf(kind, scope);
        return new Line(key, kind.id(), element, textOf(kind.header(), scope), style, lines(below(kind), element, key + "/"),
                cells.of(kind, element, style));
    }

    /** The mappings of the lines below: those written there, then those written elsewhere, as in Sirius. */
    private List<TableDescription.Line> below(TableDescription.Line kind) {
        List<TableDescription.Line> below = new ArrayList<>(kind.lines());
        kind.reused().forEach(id -> below.add(mappings.get(id)));
        return below;
    }

    private static TextStyle styleOf(TableDescription.Line kind, Scope scope) {
        for (Conditional<TextStyle> style : kind.styles()) {
            if (style.condition().condition(scope)) {
                return style.style();
            }
        }
        return kind.style();
    }

    /** The elements that the expression gives and that are of the class, each once. */
    static Set<EObject> candidates(Expression expression, EClass type, Scope scope) {
        Set<EObject> elements = new LinkedHashSet<>();
        for (EObject element : expression.elements(scope)) {
            if (type.isInstance(element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    static String textOf(Expression expression, Scope scope) {
        return expression == null ? "" : expression.text(scope);
    }
}
