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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.engine.ElementNames;
import org.itsm.modeler.diagram.expression.Constant;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.TableDescription.ElementColumn;
import org.itsm.modeler.diagram.notation.TableDescription.Intersection;
import org.itsm.modeler.diagram.notation.TextStyle;

/** The cells of a cross table. A line is asked once for the columns where it has one. */
final class CrossCells implements CellMaker {

    private final TableDescription description;
    private final EObject root;
    private final ElementNames names = new ElementNames();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Map<EObject, Integer>> numbers = new HashMap<>();

    CrossCells(TableDescription description, EObject root) {
        this.description = description;
        this.root = root;
        description.elementColumns().forEach(this::addColumns);
    }

    private void addColumns(ElementColumn kind) {
        Scope scope = Scope.of(root).with("container", root).with("root", root);
        Map<EObject, Integer> numbersOfKind = numbers.computeIfAbsent(kind.id(), id -> new HashMap<>());
        for (EObject element : TableBuilder.candidates(kind.candidates(), kind.domainClass(), scope)) {
            numbersOfKind.put(element, columns.size());
            String header = TableBuilder.textOf(kind.header(), Scope.of(element).with("root", root));
            columns.add(new Column(kind.id() + ":" + names.of(element), kind.id(), header, kind.width(), element));
        }
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public Cells of(TableDescription.Line kind, EObject element, TextStyle style) {
        Map<Integer, Cell> cells = new HashMap<>();
        List<Intersection> crossings = description.intersections().stream()
                .filter(crossing -> crossing.lines().contains(kind.id())).toList();
        crossings.forEach(crossing -> fill(crossing, element, cells));
        return Cells.some(cells, empty(crossings, style));
    }

    private void fill(Intersection crossing, EObject element, Map<Integer, Cell> cells) {
        Scope line = Scope.of(element).with("lineSemantic", element).with("container", element).with("root", root);
        Map<EObject, Integer> numbersOfKind = numbers.get(crossing.column());
        for (EObject other : crossing.columns().elements(line)) {
            Integer number = numbersOfKind.get(other);
            if (number != null && !cells.containsKey(number)) {
                cell(crossing, line.with("columnSemantic", other), other).ifPresent(cell -> cells.put(number, cell));
            }
        }
    }

    /** The cell shows its text even when that is empty: there is a link, if one that says nothing. */
    private static Optional<Cell> cell(Intersection crossing, Scope scope, EObject other) {
        if (crossing.precondition() != null && !crossing.precondition().condition(scope.on(other))) {
            return Optional.empty();
        }
        boolean editable = crossing.edit() != null && (crossing.canEdit() == null || crossing.canEdit().condition(scope));
        return Optional.of(new Cell(TableBuilder.textOf(crossing.text(), scope), crossing.style(),
                editable ? kindOf(crossing) : CellKind.NONE, true));
    }

    /** The cells that are not set. Where a line could be crossed in more than one way, which is meant would not be clear. */
    private static Cell empty(List<Intersection> crossings, TextStyle style) {
        boolean editable = crossings.size() == 1 && crossings.get(0).create() != null;
        return new Cell("", editable ? crossings.get(0).style() : style, editable ? kindOf(crossings.get(0)) : CellKind.NONE, false);
    }

    /** A crossing that always shows the same is there or not; another one shows letters. */
    static CellKind kindOf(Intersection crossing) {
        return crossing.text() instanceof Constant ? CellKind.MARK : CellKind.LETTERS;
    }
}
