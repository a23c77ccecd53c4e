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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.TextStyle;

/** The cells of a table whose columns show features. */
final class FeatureCells implements CellMaker {

    private final TableDescription description;
    private final EObject root;
    private final Map<EClass, List<ColumnOfClass>> kinds = new HashMap<>();

    /**
     * What a column is for elements of one class.
     *
     * @param feature null when the column shows no single feature
     * @param exists  whether lines of the class have a cell there
     */
    private record ColumnOfClass(TableDescription.Column column, EStructuralFeature feature, boolean exists, CellKind kind) {
    }

    FeatureCells(TableDescription description, EObject root) {
        this.description = description;
        this.root = root;
    }

    @Override
    public List<Column> columns() {
        return description.columns().stream().map(column -> new Column(column.id(), column.id(),
                TableBuilder.textOf(column.header(), Scope.of(root)), column.width(), null)).toList();
    }

    @Override
    public Cells of(TableDescription.Line kind, EObject element, TextStyle style) {
        return Cells.later(() -> of(element, style));
    }

    private Cells of(EObject element, TextStyle style) {
        Scope scope = Scope.of(element).with("element", element).with("lineSemantic", element).with("container", element)
                .with("root", root);
        List<Cell> cells = new ArrayList<>(description.columns().size());
        for (ColumnOfClass column : kinds.computeIfAbsent(element.eClass(), this::columnsOf)) {
            cells.add(cell(column, element, scope, style));
        }
        return Cells.all(cells);
    }

    private List<ColumnOfClass> columnsOf(EClass type) {
        return description.columns().stream().map(column -> {
            EStructuralFeature feature = FeatureColumns.shown(column, type);
            return new ColumnOfClass(column, feature, feature != null || FeatureColumns.isFree(column),
                    FeatureColumns.kindOf(column, type));
        }).toList();
    }

    private static Cell cell(ColumnOfClass at, EObject element, Scope scope, TextStyle style) {
        if (!at.exists()) {
            return new Cell("", style, CellKind.NONE, false);
        }
        TableDescription.Column column = at.column();
        String text = column.text() != null ? column.text().text(scope) : textOf(element.eGet(at.feature()));
        boolean editable = column.canEdit() == null || column.canEdit().condition(scope);
        return new Cell(text, style, editable ? at.kind() : CellKind.NONE, true);
    }

    private static String textOf(Object value) {
        return value == null ? "" : value.toString();
    }
}
