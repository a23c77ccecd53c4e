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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * One kind of table or cross table. Mappings that are used in several places are given by their ids.
 *
 * @param id            {@code T1} to {@code T9}, {@code X1} to {@code X7}
 * @param cross         says whether the columns are elements
 * @param rootClass     the class of the elements that such a table can be about
 * @param precondition  null for nothing
 * @param title         the name of a new table; null when none is written
 * @param headerWidth   of the column of headings, in pixels; 0 when none is asked for
 * @param lines         the mappings of the lines on top
 * @param columns       of a table that is no cross table
 * @param elementColumns of a cross table
 * @param intersections of a cross table
 * @param createLines   the tools that make a line on top
 */
public record TableDescription(String id, String label, String documentation, boolean cross, EClass rootClass,
        Expression precondition, Expression title, int headerWidth, List<Line> lines, List<Column> columns,
        List<ElementColumn> elementColumns, List<Intersection> intersections, List<CreateLine> createLines) {

    public TableDescription {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        elementColumns = List.copyOf(elementColumns);
        intersections = List.copyOf(intersections);
        createLines = List.copyOf(createLines);
    }

    /** The mappings of lines of all depths by id, parents first. */
    public Map<String, Line> allLines() {
        Map<String, Line> all = new LinkedHashMap<>();
        lines.forEach(line -> collect(line, all));
        return all;
    }

    private static void collect(Line line, Map<String, Line> all) {
        all.put(line.id(), line);
        line.lines().forEach(each -> collect(each, all));
    }

    /**
     * Which elements become lines.
     *
     * @param candidates asked on the element of the line above, on the root for the lines on top
     * @param header     gives the heading
     * @param styles     the first whose condition holds wins over {@code style}
     * @param lines      the mappings of the lines below, written in this one
     * @param reused     the ids of mappings written elsewhere whose lines stand below as well
     * @param create     the tools that make a line below
     * @param delete     null when lines cannot be deleted
     */
    public record Line(String id, String label, EClass domainClass, Expression candidates, Expression header, TextStyle style,
            List<Conditional<TextStyle>> styles, List<Line> lines, List<String> reused, List<CreateLine> create, DeleteLine delete) {

        public Line {
            styles = List.copyOf(styles);
            lines = List.copyOf(lines);
            reused = List.copyOf(reused);
            create = List.copyOf(create);
        }
    }

    /**
     * A column with a feature of the lines' elements.
     *
     * @param feature {@code *} when the column shows no single feature
     * @param text    gives what stands in a cell; null for the feature's value
     * @param canEdit null when cells can be edited
     * @param edit    null when the value of the feature is set as such
     */
    public record Column(String id, String label, Expression header, int width, String feature, Expression text,
            Expression canEdit, EditCell edit) {
    }

    /** A column for each of some elements. */
    public record ElementColumn(String id, String label, EClass domainClass, Expression candidates, Expression header, int width) {
    }

    /**
     * What stands where a line and a column meet.
     *
     * @param lines   the ids of the lines' mappings
     * @param column  the id of the columns' mapping
     * @param columns gives the elements whose columns have a cell, asked on the line's element
     * @param edit    alters a cell that is there; null for none
     * @param create  sets a cell that is empty; null for none
     */
    public record Intersection(String id, String label, List<String> lines, String column, Expression columns, Expression text,
            Expression precondition, TextStyle style, Expression canEdit, EditCell edit, CreateCell create) {

        public Intersection {
            lines = List.copyOf(lines);
        }
    }

    /** Makes a line of the mapping of the id. */
    public record CreateLine(String id, String label, String mapping, Expression precondition, List<String> variables, Operation operation) {

        public CreateLine {
            variables = List.copyOf(variables);
        }
    }

    /** Deletes what a line stands for. */
    public record DeleteLine(String id, String label, Expression precondition, List<String> variables, Operation operation) {

        public DeleteLine {
            variables = List.copyOf(variables);
        }
    }

    /** Sets what was typed into a cell: {@code {0}} in the mask becomes the variable {@code arg0}. */
    public record EditCell(String mask, List<String> variables, Operation operation) {

        public EditCell {
            variables = List.copyOf(variables);
        }
    }

    /** Sets what was typed into a cell that was empty. */
    public record CreateCell(String id, String label, String mask, Expression precondition, List<String> variables, Operation operation) {

        public CreateCell {
            variables = List.copyOf(variables);
        }
    }
}
