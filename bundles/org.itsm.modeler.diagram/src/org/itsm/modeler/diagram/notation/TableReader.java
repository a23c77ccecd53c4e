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

import java.util.List;

import org.itsm.modeler.diagram.notation.TableDescription.Column;
import org.itsm.modeler.diagram.notation.TableDescription.CreateCell;
import org.itsm.modeler.diagram.notation.TableDescription.CreateLine;
import org.itsm.modeler.diagram.notation.TableDescription.DeleteLine;
import org.itsm.modeler.diagram.notation.TableDescription.EditCell;
import org.itsm.modeler.diagram.notation.TableDescription.ElementColumn;
import org.itsm.modeler.diagram.notation.TableDescription.Intersection;
import org.itsm.modeler.diagram.notation.TableDescription.Line;

/** Reads descriptions of tables and cross tables. */
final class TableReader {

    private static final String LINE = "table:LineMapping";
    private static final String COLUMN = "table:ElementColumnMapping";
    private static final String STEP = "firstModelOperation";

    private final Source source;
    private final StyleReader styles;
    private final OperationReader operations;

    TableReader(Source source) {
        this.source = source;
        this.styles = new StyleReader(source);
        this.operations = new OperationReader(source);
    }

    TableDescription read(Construct table) {
        source.checkIds(table, LINE, COLUMN, "table:FeatureColumnMapping", "table:IntersectionMapping");
        source.checkIds(table, "table:CreateLineTool", "table:DeleteLineTool", "table:CreateCellTool");
        boolean cross = table.is("table:CrossTableDescription");
        List<Construct> columns = table.parts("ownedColumnMappings");
        return new TableDescription(source.id(table), source.label(table), source.text(table, "endUserDocumentation", ""), cross,
                source.requiredDomainClass(table), source.expression(table, "preconditionExpression"),
                source.expression(table, "titleExpression"), source.number(table, "initialHeaderColumnWidth", 0),
                table.parts("ownedLineMappings").stream().map(this::line).toList(),
                cross ? List.of() : columns.stream().map(this::column).toList(),
                cross ? columns.stream().map(this::elementColumn).toList() : List.of(),
                table.parts("intersection").stream().map(this::intersection).toList(),
                table.parts("ownedCreateLine").stream().map(this::createLine).toList());
    }

    private Line line(Construct line) {
        return new Line(source.id(line), source.label(line), source.requiredDomainClass(line),
                source.requiredExpression(line, "semanticCandidatesExpression"), source.requiredExpression(line, "headerLabelExpression"),
                styles.text(source.requiredPart(line, "defaultForeground")),
                line.parts("foregroundConditionalStyle").stream().map(this::conditional).toList(),
                line.parts("ownedSubLines").stream().map(this::line).toList(), source.ids(line, "reusedSubLines", LINE),
                line.parts("create").stream().map(this::createLine).toList(), line.part("delete").map(this::deleteLine).orElse(null));
    }

    private Conditional<TextStyle> conditional(Construct conditional) {
        return new Conditional<>(source.requiredExpression(conditional, "predicateExpression"),
                styles.text(source.requiredPart(conditional, "style")));
    }

    private Column column(Construct column) {
        return new Column(source.id(column), source.label(column), source.requiredExpression(column, "headerLabelExpression"),
                source.number(column, "initialWidth", 0), source.required(column, "featureName"), source.expression(column, "labelExpression"),
                source.expression(column, "canEdit"), column.part("directEdit").map(this::edit).orElse(null));
    }

    private ElementColumn elementColumn(Construct column) {
        return new ElementColumn(source.id(column), source.label(column), source.requiredDomainClass(column),
                source.requiredExpression(column, "semanticCandidatesExpression"),
                source.requiredExpression(column, "headerLabelExpression"), source.number(column, "initialWidth", 0));
    }

    private Intersection intersection(Construct cell) {
        source.required(cell, "lineMapping");
        source.required(cell, "columnMapping");
        return new Intersection(source.id(cell), source.label(cell), source.ids(cell, "lineMapping", LINE),
                source.idOf(cell, "columnMapping", COLUMN), source.requiredExpression(cell, "columnFinderExpression"),
                source.requiredExpression(cell, "labelExpression"), source.expression(cell, "preconditionExpression"),
                styles.text(source.requiredPart(cell, "defaultForeground")), source.expression(cell, "canEdit"),
                cell.part("directEdit").map(this::edit).orElse(null), cell.part("create").map(this::createCell).orElse(null));
    }

    private CreateLine createLine(Construct tool) {
        source.required(tool, "mapping");
        return new CreateLine(source.id(tool), source.label(tool), source.idOf(tool, "mapping", LINE),
                source.expression(tool, "precondition"), variables(tool), operations.step(tool, STEP));
    }

    private DeleteLine deleteLine(Construct tool) {
        return new DeleteLine(source.id(tool), source.label(tool), source.expression(tool, "precondition"), variables(tool),
                operations.step(tool, STEP));
    }

    private EditCell edit(Construct tool) {
        return new EditCell(operations.mask(tool), variables(tool), operations.step(tool, STEP));
    }

    private CreateCell createCell(Construct tool) {
        return new CreateCell(source.id(tool), source.label(tool), operations.mask(tool), source.expression(tool, "precondition"),
                variables(tool), operations.step(tool, STEP));
    }

    private List<String> variables(Construct tool) {
        return tool.parts("variables").stream().map(source::id).toList();
    }
}
