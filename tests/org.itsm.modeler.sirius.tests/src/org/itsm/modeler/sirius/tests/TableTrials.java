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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.ext.base.Option;
import org.eclipse.sirius.table.business.api.helper.TableHelper;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DFeatureColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.eclipse.sirius.table.metamodel.table.description.CreateLineTool;
import org.eclipse.sirius.table.metamodel.table.description.FeatureColumnMapping;
import org.eclipse.sirius.table.metamodel.table.description.IntersectionMapping;
import org.eclipse.sirius.table.metamodel.table.description.LineMapping;
import org.eclipse.sirius.table.metamodel.table.description.TableDescription;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.itsm.modeler.model.itsm.ITSMElement;

/** Everything that a user can do in a table, and where. */
final class TableTrials {

    /** What is typed into a cell until something changes: a text, a number, a level, a day, a choice. */
    private static final List<String> TYPED = List.of("Changed by the test", "41.5", "3", "2031-05-17", "X", "R");

    private final TestProject project;
    private final DTable table;
    private final ITableCommandFactory commands;

    TableTrials(TestProject project, DTable table) {
        this.project = project;
        this.table = table;
        this.commands = TableCommandFactoryService.getInstance().getNewProvider().getCommandFactory(project.domain());
        commands.setModelAccessor(project.session().getModelAccessor());
        commands.setUserInterfaceCallBack(new NoUICallback());
    }

    /** The names of all that can be done in tables of this description: of tools, of editable columns and of crossings. */
    static List<String> names(TableDescription description) {
        List<String> names = new ArrayList<>();
        description.eAllContents().forEachRemaining(object -> {
            if (object instanceof CreateLineTool tool) {
                names.add(tool.getName());
            } else if (object instanceof LineMapping line && line.getDelete() != null) {
                names.add(line.getDelete().getName());
            } else if (object instanceof FeatureColumnMapping column && isEditable(column)) {
                names.add(column.getName());
            } else if (object instanceof IntersectionMapping crossing) {
                names.add(crossing.getName());
                names.add(crossing.getCreate().getName());
            }
        });
        return names;
    }

    /** All uses of what has that name, each to be built when it is its turn. */
    Stream<Supplier<Trial>> of(String name) {
        Map<String, Stream<Supplier<Trial>>> all = new LinkedHashMap<>();
        all.put("create", containers().flatMap(container -> creations(container, name)));
        all.put("delete", lines().filter(line -> line.getOriginMapping().getDelete() != null
                && line.getOriginMapping().getDelete().getName().equals(name)).map(line -> () -> deletion(line)));
        all.put("column", cells().filter(cell -> cell.getColumn() instanceof DFeatureColumn
                && cell.getColumn().getOriginMapping().getName().equals(name)).flatMap(this::edits));
        all.put("crossing", cells().filter(cell -> cell.getIntersectionMapping() != null
                && cell.getIntersectionMapping().getName().equals(name)).map(cell -> () -> clearing(cell)));
        all.put("create cell", lines().flatMap(line -> crossings(line, name)));
        return all.values().stream().flatMap(trials -> trials);
    }

    /** Where a line and a column of a cross table meet. */
    record Crossing(DLine line, DTargetColumn column) {
    }

    /** The first place of the cross table with nothing in it where something can be set. */
    Crossing emptyCrossing() {
        return lines().flatMap(line -> targetColumns().map(column -> new Crossing(line, column)))
                .filter(place -> !TableHelper.getCell(place.line(), place.column()).some())
                .filter(place -> TableHelper.getCreateCellTool(place.line(), place.column()).some())
                .findFirst().orElseThrow();
    }

    /** What Sirius executes when that text is typed there. */
    Command set(Crossing place, String text) {
        Option<DCell> cell = TableHelper.getCell(place.line(), place.column());
        return cell.some() ? commands.buildSetCellValueFromTool(cell.get(), text)
                : commands.buildCreateCellFromTool(place.line(), place.column(), text);
    }

    /** What stands there now; empty without a cell. */
    String textAt(Crossing place) {
        Option<DCell> cell = TableHelper.getCell(place.line(), place.column());
        return cell.some() ? cell.get().getLabel() : "";
    }

    private static boolean isEditable(FeatureColumnMapping column) {
        return !"false".equals(column.getCanEdit());
    }

    private Stream<Supplier<Trial>> creations(LineContainer container, String name) {
        List<? extends CreateLineTool> tools = container instanceof DLine line ? line.getOriginMapping().getCreate()
                : table.getDescription().getOwnedCreateLine();
        return tools.stream().filter(tool -> tool.getName().equals(name)).map(tool -> () -> new Trial(
                "in " + describe(container), commands.buildCreateLineCommandFromTool(container, tool), (before, after) -> {
                    assertFalse(after.newSince(before).isEmpty(), "nothing was created");
                    assertTrue(after.newSince(before).stream().anyMatch(element -> after.figures().stream()
                            .anyMatch(figure -> figure.startsWith(lineOf(element)))), "it has no line");
                }));
    }

    private static String lineOf(EObject element) {
        return "line " + Names.of(element) + " in ";
    }

    private Trial deletion(DLine line) {
        ITSMElement element = (ITSMElement) line.getTarget();
        return new Trial(describe(line), commands.buildDeleteTableElement(line), (before, after) -> {
            assertFalse(after.elements().contains(element), "the element is still there");
            assertTrue(after.figures().stream().noneMatch(figure -> figure.startsWith(lineOf(element))), "the line is still there");
        });
    }

    private Stream<Supplier<Trial>> edits(DCell cell) {
        Trial.Check check = (before, after) -> assertFalse(before.figures().equals(after.figures()), "the cell shows nothing of it");
        if (cell.getUpdater() != null && cell.getUpdater().getDirectEdit() != null) {
            return TYPED.stream().filter(text -> !text.equals(cell.getLabel())).map(text -> () -> new Trial(
                    "\"" + text + "\" in " + Snapshot.describe(cell), commands.buildSetCellValueFromTool(cell, text), check));
        }
        EStructuralFeature feature = Objects.requireNonNull(
                TableHelper.getEStructuralFeature(cell.getLine(), cell.getColumn()),
                () -> cell.getColumn().getOriginMapping().getName() + " can be edited but has no feature and no tool");
        return other(cell.getLine().getTarget(), feature).map(value -> () -> new Trial(
                describe(value) + " in " + Snapshot.describe(cell), setting(cell.getLine().getTarget(), feature, value), check));
    }

    /** As Sirius' own editors of cells do it. */
    private Command setting(EObject element, EStructuralFeature feature, Object value) {
        return new RecordingCommand(project.domain()) {
            @Override
            protected void doExecute() {
                element.eSet(feature, value);
            }
        };
    }

    /** Other values that the feature may have. */
    private Stream<?> other(EObject element, EStructuralFeature feature) {
        Object now = element.eGet(feature);
        if (feature.getEType() instanceof EEnum choices) {
            return choices.getELiterals().stream().map(literal -> (Object) literal.getInstance()).filter(value -> value != now);
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == String.class) {
            return Stream.of("Changed by the test");
        } else if (type == Boolean.class || type == boolean.class) {
            return Stream.of(!Boolean.TRUE.equals(now));
        }
        return Elements.all(project.model()).stream().filter(value -> type.isInstance(value) && value != now);
    }

    private Stream<Supplier<Trial>> crossings(DLine line, String name) {
        return targetColumns()
                .filter(column -> !TableHelper.getCell(line, column).some())
                .filter(column -> TableHelper.getCreateCellTool(line, column).some()
                        && TableHelper.getCreateCellTool(line, column).get().getName().equals(name))
                .flatMap(column -> Stream.of("X", "R").map(text -> () -> new Trial(
                        "\"" + text + "\" at " + describe(line) + " / " + describe(column),
                        commands.buildCreateCellFromTool(line, column, text),
                        (before, after) -> assertTrue(TableHelper.getCell(line, column).some(), "there is no cell"))));
    }

    private Stream<DTargetColumn> targetColumns() {
        return table.getColumns().stream().filter(DTargetColumn.class::isInstance).map(DTargetColumn.class::cast);
    }

    private Trial clearing(DCell cell) {
        return new Trial("\"\" in " + Snapshot.describe(cell), commands.buildSetCellValueFromTool(cell, ""),
                (before, after) -> assertEquals(cells(before) - 1, cells(after), "number of cells"));
    }

    private static long cells(Snapshot snapshot) {
        return snapshot.figures().stream().filter(figure -> figure.startsWith("cell ")).count();
    }

    private Stream<LineContainer> containers() {
        return Stream.concat(Stream.of(table), lines());
    }

    private Stream<DLine> lines() {
        List<DLine> lines = new ArrayList<>();
        table.eAllContents().forEachRemaining(part -> {
            if (part instanceof DLine line) {
                lines.add(line);
            }
        });
        return lines.stream();
    }

    private Stream<DCell> cells() {
        return lines().flatMap(line -> List.copyOf(line.getCells()).stream());
    }

    private static String describe(Object part) {
        Object shown = part instanceof DSemanticDecorator decorator ? decorator.getTarget() : part;
        return shown instanceof EObject element ? Names.of(element) : String.valueOf(shown);
    }
}
