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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.TableDescription.EditCell;
import org.itsm.modeler.diagram.tool.Masks;
import org.itsm.modeler.diagram.tool.ToolChange;
import org.itsm.modeler.validation.change.ModelChange;

/** Edits the cells of a table whose columns show features. */
final class FeatureTools implements CellTools {

    private final TableDescription description;
    private final Table table;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Choices choices;

    FeatureTools(TableDescription description, Table table) {
        this.description = description;
        this.table = table;
        this.choices = new Choices(table.root());
        table.columns().forEach(column -> numbers.put(column.key(), numbers.size()));
    }

    @Override
    public List<Choice> choices(Line line, Column column) {
        return cell(line, column).kind() == CellKind.CHOICE
                ? choices.of(feature(line, column)).stream().filter(choice -> choice.value() != line.element()).toList()
                : List.of();
    }

    @Override
    public Object value(Line line, Column column) {
        Cell cell = cell(line, column);
        return switch (cell.kind()) {
            case CHOICE -> choices.current(line.element(), feature(line, column));
            case CHECK -> Boolean.TRUE.equals(line.element().eGet(feature(line, column)));
            case TEXT -> mapping(column).edit() == null
                    ? Objects.toString(line.element().eGet(feature(line, column)), "") : cell.text();
            default -> cell.text();
        };
    }

    @Override
    public CellEdit toggle(Line line, Column column) {
        return cell(line, column).kind() == CellKind.CHECK
                ? edit(line, column, !(Boolean) value(line, column)) : CellEdit.nothing();
    }

    @Override
    public CellEdit edit(Line line, Column column, Object value) {
        Cell cell = cell(line, column);
        if (cell.kind() == CellKind.NONE) {
            return unchanged(cell, value) ? CellEdit.nothing() : CellEdit.refused(Messages.text("refused.readOnly"));
        }
        if (unchanged(cell, value)) {
            return CellEdit.nothing();
        }
        Entry entry = value instanceof String typed ? read(cell.kind(), feature(line, column), typed)
                : Entry.of(value instanceof Choice choice ? choice.value() : value);
        if (entry.refusal() != null) {
            return CellEdit.refused(entry.refusal());
        }
        EStructuralFeature feature = feature(line, column);
        if (feature != null && Objects.equals(line.element().eGet(feature), entry.value())) {
            return CellEdit.nothing();
        }
        EditCell tool = mapping(column).edit();
        String label = Messages.text(entry.value() == null ? "clear" : "set", column.header());
        return tool == null ? CellEdit.of(new Setting(label, line.element(), feature, entry.value()))
                : typing(tool, label, line.element(), value.toString().strip());
    }

    /** What is shown can always be entered, even where it would not be clear which value it means. */
    private static boolean unchanged(Cell cell, Object value) {
        return value instanceof String typed && (cell.kind() == CellKind.TEXT ? typed : typed.strip()).equals(cell.text());
    }

    private Entry read(CellKind kind, EStructuralFeature feature, String typed) {
        return switch (kind) {
            case TEXT -> Entries.text(typed);
            case WHOLE_NUMBER -> Entries.wholeNumber(typed.strip());
            case NUMBER -> Entries.number(typed.strip());
            case DATE -> Entries.date(typed.strip());
            case CHECK -> Entries.check(typed.strip());
            case CHOICE -> choices.read(feature, typed);
            case MARK, LETTERS, NONE -> throw new IllegalStateException(kind + " in a column of features");
        };
    }

    private CellEdit typing(EditCell tool, String label, EObject element, String text) {
        Scope scope = Scope.of(element).with("element", element).with("lineSemantic", element).with("container", element)
                .with("root", table.root());
        return Masks.read(tool.mask(), text, scope)
                .map(read -> CellEdit.of(new ToolChange(label, List.of(tool.operation()), read)))
                .orElseGet(() -> CellEdit.refused(Messages.text("refused.mask", text, tool.mask())));
    }

    private Cell cell(Line line, Column column) {
        return line.cell(numbers.get(column.key()));
    }

    private TableDescription.Column mapping(Column column) {
        return description.columns().get(numbers.get(column.key()));
    }

    private EStructuralFeature feature(Line line, Column column) {
        return FeatureColumns.edited(mapping(column), line.element().eClass());
    }

    /** Sets a feature; null takes the value away. */
    private record Setting(String label, EObject element, EStructuralFeature feature, Object value) implements ModelChange {

        @Override
        public void apply() {
            if (value == null) {
                element.eUnset(feature);
            } else {
                element.eSet(feature, value);
            }
        }
    }
}
