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
import java.util.Optional;

import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Operation;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.TableDescription.CreateCell;
import org.itsm.modeler.diagram.notation.TableDescription.EditCell;
import org.itsm.modeler.diagram.notation.TableDescription.Intersection;
import org.itsm.modeler.diagram.tool.Masks;
import org.itsm.modeler.diagram.tool.ToolChange;

/** Sets and clears the cells of a cross table. */
final class CrossTools implements CellTools {

    private static final String MARK = "X";

    private final TableDescription description;
    private final Table table;
    private final Map<String, Integer> numbers = new HashMap<>();

    CrossTools(TableDescription description, Table table) {
        this.description = description;
        this.table = table;
        table.columns().forEach(column -> numbers.put(column.key(), numbers.size()));
    }

    @Override
    public List<Choice> choices(Line line, Column column) {
        return List.of();
    }

    @Override
    public Object value(Line line, Column column) {
        return cell(line, column).text();
    }

    @Override
    public CellEdit toggle(Line line, Column column) {
        Cell cell = cell(line, column);
        return cell.kind() == CellKind.MARK ? edit(line, column, cell.present() ? "" : MARK) : CellEdit.nothing();
    }

    @Override
    public CellEdit edit(Line line, Column column, Object value) {
        Cell cell = cell(line, column);
        String typed = value.toString().strip();
        if (cell.kind() == CellKind.NONE) {
            return typed.equals(cell.text()) ? CellEdit.nothing() : CellEdit.refused(Messages.text("refused.readOnly"));
        }
        Entry entry = cell.kind() == CellKind.MARK ? Entries.mark(typed) : Entries.letters(typed);
        if (entry.refusal() != null) {
            return CellEdit.refused(entry.refusal());
        }
        String text = entry.value().toString();
        if (isSame(cell, text)) {
            return CellEdit.nothing();
        }
        return crossing(line, column).flatMap(crossing -> cell.present() ? alter(crossing, line, column, text)
                : set(crossing, line, column, text)).map(CellEdit::of)
                .orElseGet(() -> CellEdit.refused(Messages.text("refused.readOnly")));
    }

    /** A link that shows no text can be cleared as well. */
    private static boolean isSame(Cell cell, String text) {
        return text.isEmpty() ? !cell.present() : cell.present() && text.equalsIgnoreCase(cell.text());
    }

    private Optional<ToolChange> alter(Intersection crossing, Line line, Column column, String text) {
        EditCell tool = crossing.edit();
        Scope scope = scope(line, column);
        return tool == null || !holds(crossing.canEdit(), scope) ? Optional.empty()
                : change(tool.mask(), tool.operation(), scope, column, text);
    }

    private Optional<ToolChange> set(Intersection crossing, Line line, Column column, String text) {
        CreateCell tool = crossing.create();
        Scope scope = scope(line, column);
        return tool == null || !holds(tool.precondition(), scope) ? Optional.empty()
                : change(tool.mask(), tool.operation(), scope, column, text);
    }

    private static Optional<ToolChange> change(String mask, Operation operation, Scope scope, Column column, String text) {
        String label = Messages.text(text.isEmpty() ? "clear" : "set", column.header());
        return Masks.read(mask, text, scope).map(read -> new ToolChange(label, List.of(operation), read));
    }

    private static boolean holds(Expression condition, Scope scope) {
        return condition == null || condition.condition(scope);
    }

    private Scope scope(Line line, Column column) {
        return Scope.of(line.element()).with("element", line.element()).with("lineSemantic", line.element())
                .with("columnSemantic", column.element()).with("container", line.element()).with("root", table.root());
    }

    private Optional<Intersection> crossing(Line line, Column column) {
        return description.intersections().stream()
                .filter(crossing -> crossing.lines().contains(line.mapping()) && crossing.column().equals(column.id()))
                .findFirst();
    }

    private Cell cell(Line line, Column column) {
        return line.cell(numbers.get(column.key()));
    }
}
