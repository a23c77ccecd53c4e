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

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.TableDescription.CreateLine;
import org.itsm.modeler.diagram.notation.TableDescription.DeleteLine;
import org.itsm.modeler.diagram.tool.ChangeList;
import org.itsm.modeler.diagram.tool.CreatingChange;
import org.itsm.modeler.diagram.tool.Creation;
import org.itsm.modeler.diagram.tool.Deletions;
import org.itsm.modeler.diagram.tool.ToolChange;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * What can be done in a table. The tools work on the table as it was built: after a change of the model build another one.
 * Asking alters nothing; what alters the model is a change for {@link org.itsm.modeler.validation.change.ModelChanges}.
 */
public final class TableTools {

    private final Table table;
    private final TableDescription description;
    private final Map<String, TableDescription.Line> mappings;
    /** Null until a tool asks: most tables are only looked at. */
    private Map<String, Line> parents;
    private final CellTools cells;

    public TableTools(Notation notation, Table table) {
        this.table = table;
        this.description = notation.table(table.description()).orElseThrow();
        this.mappings = description.allLines();
        this.cells = description.cross() ? new CrossTools(description, table) : new FeatureTools(description, table);
    }

    /** The table that the tools work on. */
    public Table table() {
        return table;
    }

    /** The values to choose from in a cell of the kind {@link CellKind#CHOICE}; none in others. */
    public List<Choice> choices(Line line, Column column) {
        return cells.choices(line, column);
    }

    /** What an editor of the cell starts with: a {@link Choice}, a {@link Boolean} where that is the kind, else a text. */
    public Object value(Line line, Column column) {
        return cells.value(line, column);
    }

    /**
     * What comes of a value that is entered into the cell.
     *
     * @param value a text in any cell; a {@link Choice}, or a {@link Boolean} where the cell is of that kind
     */
    public CellEdit edit(Line line, Column column, Object value) {
        return cells.edit(line, column, value);
    }

    /** What comes of a click on the cell, or of the space bar: a mark is set or cleared, a flag is turned over. */
    public CellEdit toggle(Line line, Column column) {
        return cells.toggle(line, column);
    }

    /**
     * The tools that create lines there, in the order of the notation.
     *
     * @param parent null for the lines on top
     */
    public List<LineTool> creations(Line parent) {
        return createTools(parent).map(tool -> new LineTool(tool.id(), tool.label())).toList();
    }

    /**
     * Creates a line.
     *
     * @param parent null for the lines on top
     * @throws IllegalArgumentException when the tool creates none there
     */
    public CreatingChange create(LineTool tool, Line parent) {
        CreateLine found = createTools(parent).filter(each -> each.id().equals(tool.id())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(tool.id() + " cannot be used here"));
        return new Creation(found.label(), List.of(found.operation()), scope(parent));
    }

    private Stream<CreateLine> createTools(Line parent) {
        List<CreateLine> tools = parent == null ? description.createLines() : mapping(parent).create();
        return tools.stream().filter(tool -> holds(tool.precondition(), parent));
    }

    /** Says whether what the line stands for can be deleted. */
    public boolean canDelete(Line line) {
        DeleteLine tool = mapping(line).delete();
        return tool != null && holds(tool.precondition(), line);
    }

    /** Deletes what the lines stand for, in one step. What cannot be deleted stays; empty when that is all of it. */
    public Optional<ModelChange> delete(Collection<Line> lines) {
        Map<EObject, ModelChange> elements = new LinkedHashMap<>();
        lines.stream().filter(this::canDelete).forEach(line -> elements.putIfAbsent(line.element(), deletion(line)));
        List<ModelChange> changes = Deletions.withoutParts(elements);
        return changes.isEmpty() ? Optional.empty() : Optional.of(new ChangeList(changes.get(0).label(), changes));
    }

    private ModelChange deletion(Line line) {
        DeleteLine tool = mapping(line).delete();
        return new ToolChange(tool.label(), List.of(tool.operation()), scope(line));
    }

    private TableDescription.Line mapping(Line line) {
        return Objects.requireNonNull(mappings.get(line.mapping()), line.mapping());
    }

    private boolean holds(Expression precondition, Line line) {
        return precondition == null || precondition.condition(scope(line));
    }

    /** What the tools of a line are executed on; those of the table for null. */
    private Scope scope(Line line) {
        EObject element = line == null ? table.root() : line.element();
        Line parent = line == null ? null : parentOf(line);
        return Scope.of(element).with("element", element).with("container", parent == null ? table.root() : parent.element())
                .with("root", table.root());
    }

    /** The line that it is below; null for those on top. */
    private Line parentOf(Line line) {
        if (parents == null) {
            parents = new HashMap<>();
            table.allLines().forEach(above -> above.children().forEach(child -> parents.put(child.key(), above)));
        }
        return parents.get(line.key());
    }
}
