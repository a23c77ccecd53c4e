/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.table.business.api.helper.TableHelper;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.eclipse.sirius.table.metamodel.table.description.CreateTool;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.FontFormat;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.table.Cell;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.LineTool;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableBuilder;
import org.itsm.modeler.diagram.table.TableTools;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.change.ModelChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each table shows the same, and what is done in it gives the same model, in Sirius and in the engine that does without. */
class TableParityTest {

    private static final List<String> TYPED = List.of("3", "2031-05-17", "X", "R", "");

    private static final OpenProjects PROJECTS = new OpenProjects();
    private static final Notation NOTATION = Notation.standard();

    @AfterAll
    static void closeProjects() throws Exception {
        PROJECTS.close();
    }

    static Stream<Object[]> tablesOfSamples() {
        return Descriptions.onEachSample(Descriptions.tables());
    }

    static Stream<String> tables() {
        return Descriptions.tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tablesOfSamples")
    void itShowsTheSame(String sample, String id) throws Exception {
        TestProject project = PROJECTS.of(sample);
        DTable sirius = (DTable) project.representation(project.model(), id);
        Table ours = TableBuilder.build(NOTATION, id, project.model());
        assertEquals(sirius.getColumns().stream().map(column -> column.getLabel() + " " + TheirTable.widthOf(column)).toList(),
                ours.columns().stream().map(column -> column.header() + " " + column.width()).toList());
        assertEquals(String.join("\n", rows(sirius)), String.join("\n", rows(ours)));
    }

    private static List<String> rows(Table table) {
        return table.allLines().map(line -> {
            StringBuilder row = new StringBuilder(line.mapping() + " " + ((ITSMElement) line.element()).getId() + " " + line.header());
            row.append(style(line.style().color(), line.style().size(), line.style().bold(), line.style().italic()));
            for (int i = 0; i < table.columns().size(); i++) {
                Cell cell = line.cell(i);
                row.append(" | ").append(cell.present() ? cell.text() : "none");
            }
            return row.toString();
        }).toList();
    }

    private static List<String> rows(DTable table) {
        List<String> rows = new ArrayList<>();
        addRows(table, table, rows);
        return rows;
    }

    private static void addRows(DTable table, LineContainer container, List<String> rows) {
        for (DLine line : container.getLines()) {
            StringBuilder row = new StringBuilder(line.getOriginMapping().getName() + " " + ((ITSMElement) line.getTarget()).getId() + " "
                    + line.getLabel());
            var style = line.getCurrentStyle();
            var color = style == null ? null : style.getForegroundColor();
            row.append(style == null ? "" : style(new Rgb(color.getRed(), color.getGreen(), color.getBlue()), style.getLabelSize(),
                    style.getLabelFormat().contains(FontFormat.BOLD_LITERAL), style.getLabelFormat().contains(FontFormat.ITALIC_LITERAL)));
            for (DColumn column : table.getColumns()) {
                DCell cell = cell(line, column);
                row.append(" | ").append(cell == null ? "none" : Objects.toString(cell.getLabel(), ""));
            }
            rows.add(row.toString());
            addRows(table, line, rows);
        }
    }

    private static String style(Rgb color, int size, boolean bold, boolean italic) {
        return " " + color.hex() + " " + size + (bold ? " bold" : "") + (italic ? " italic" : "");
    }

    private static DCell cell(DLine line, DColumn column) {
        return TableHelper.getCell(line, column).some() ? TableHelper.getCell(line, column).get() : null;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachToolGivesTheSameModelInBoth(String id) throws Exception {
        Set<String> used = new TreeSet<>();
        for (String sample : List.of("e-shop", "hospital")) {
            TestProject project = PROJECTS.of(sample);
            DTable sirius = (DTable) project.representation(project.model(), id);
            ModelCopy copy = ModelCopy.of(project);
            new Scene(project, sirius, copy, new TableTools(NOTATION, TableBuilder.build(NOTATION, id, copy.model())), used).compare();
        }
        TableDescription description = NOTATION.table(id).orElseThrow();
        Set<String> expected = new TreeSet<>();
        description.createLines().forEach(tool -> expected.add(tool.id()));
        description.columns().stream().filter(column -> column.edit() != null).forEach(column -> expected.add(column.id()));
        description.intersections().forEach(crossing -> expected.addAll(List.of(crossing.id() + " set", crossing.id() + " cleared")));
        assertTrue(used.containsAll(expected), () -> used + " of " + expected);
    }

    /** Both tables of equal models. */
    private static final class Scene {

        private final TestProject project;
        private final DTable sirius;
        private final ModelCopy copy;
        private final TableTools tools;
        private final Set<String> used;
        private final ITableCommandFactory commands;
        private final Map<String, DLine> lines = new HashMap<>();

        Scene(TestProject project, DTable sirius, ModelCopy copy, TableTools tools, Set<String> used) {
            this.project = project;
            this.sirius = sirius;
            this.copy = copy;
            this.tools = tools;
            this.used = used;
            this.commands = TableCommandFactoryService.getInstance().getNewProvider().getCommandFactory(project.domain());
            commands.setModelAccessor(project.session().getModelAccessor());
            commands.setUserInterfaceCallBack(new NoUICallback());
        }

        void compare() {
            create(null);
            for (Line line : tools.table().allLines().toList()) {
                create(line);
                delete(line);
                for (int i = 0; i < tools.table().columns().size(); i++) {
                    edit(line, tools.table().columns().get(i), i);
                }
            }
        }

        private DLine view(Line line) {
            lines.clear();
            collect(sirius);
            return Objects.requireNonNull(lines.get(line.mapping() + ((ITSMElement) line.element()).getId()), line.key());
        }

        private void collect(LineContainer container) {
            for (DLine line : container.getLines()) {
                lines.put(line.getOriginMapping().getName() + ((ITSMElement) line.getTarget()).getId(), line);
                collect(line);
            }
        }

        private void create(Line parent) {
            for (LineTool tool : tools.creations(parent)) {
                if (used.add(tool.id())) {
                    LineContainer container = parent == null ? sirius : view(parent);
                    List<? extends CreateTool> described = parent == null ? sirius.getDescription().getOwnedCreateLine()
                            : view(parent).getOriginMapping().getCreate();
                    CreateTool theirs = described.stream().filter(each -> each.getName().equals(tool.id())).findFirst().orElseThrow();
                    same(tool.id(), tools.create(tool, parent), commands.buildCreateLineCommandFromTool(container, theirs));
                }
            }
        }

        private void delete(Line line) {
            if (tools.canDelete(line) && used.add("delete " + line.mapping())) {
                same("delete " + line.key(), tools.delete(List.of(line)).orElseThrow(), commands.buildDeleteTableElement(view(line)));
            }
        }

        private void edit(Line line, Column column, int number) {
            boolean present = line.cell(number).present();
            for (String typed : TYPED) {
                String name = tools.table().cross() ? crossing(typed) : column.id();
                ModelChange ours = used.contains(name) ? null : tools.edit(line, column, typed).change().orElse(null);
                DLine theirs = ours == null ? null : view(line);
                DColumn at = ours == null ? null : sirius.getColumns().get(number);
                boolean tool = ours != null && (!present || cell(theirs, at).getUpdater().getDirectEdit() != null);
                if (tool) {
                    used.add(name);
                    same(name + " of " + line.key(), ours, present ? commands.buildSetCellValueFromTool(cell(theirs, at), typed)
                            : commands.buildCreateCellFromTool(theirs, (DTargetColumn) at, typed));
                }
            }
        }

        private String crossing(String typed) {
            String id = NOTATION.table(tools.table().description()).orElseThrow().intersections().get(0).id();
            return id + (typed.isEmpty() ? " cleared" : " set");
        }

        private void same(String what, ModelChange ours, Command theirs) {
            String before = copy.text();
            String mine = copy.after(ours);
            String other = ModelCopy.after(project, theirs, what);
            assertNotEquals(before, mine, what);
            assertEquals(ModelCopy.neutral(other, before), ModelCopy.neutral(mine, before), what);
        }
    }
}
