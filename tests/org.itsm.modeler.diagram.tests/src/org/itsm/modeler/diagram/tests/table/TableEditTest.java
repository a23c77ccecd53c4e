/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.itsm.modeler.diagram.table.Cell;
import org.itsm.modeler.diagram.table.CellEdit;
import org.itsm.modeler.diagram.table.CellKind;
import org.itsm.modeler.diagram.table.Choice;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableTools;
import org.itsm.modeler.diagram.tests.tool.Playground;
import org.itsm.modeler.model.itsm.ITService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values entered into cells of each kind in each column, undone and redone; wrong ones refused. */
class TableEditTest {

    private static final Map<CellKind, List<String>> TYPED = Map.of(
            CellKind.TEXT, List.of("Changed by the test", ""),
            CellKind.WHOLE_NUMBER, List.of("4", "2", ""),
            CellKind.NUMBER, List.of("41.5", "0,25", ""),
            CellKind.DATE, List.of("2031-05-17", ""),
            CellKind.CHECK, List.of("Yes", "no", ""),
            CellKind.MARK, List.of("x", ""),
            CellKind.LETTERS, List.of("R", "c, a", ""));

    private static final Map<CellKind, List<String>> WRONG = Map.of(
            CellKind.WHOLE_NUMBER, List.of("many", "1.5", "99999999999", "1e3"),
            CellKind.NUMBER, List.of("many", "NaN", "1,2,3", "1e999", "0x1p3", "2 %"),
            CellKind.DATE, List.of("soon", "17.05.2031", "2031-02-30", "2031-5-7"),
            CellKind.CHECK, List.of("perhaps"),
            CellKind.CHOICE, List.of("none of them"),
            CellKind.MARK, List.of("y", "xx"),
            CellKind.LETTERS, List.of("Q", "R and A"));

    static Stream<String> tables() {
        return Tables.ids();
    }

    /** A cell with its line and column. */
    private record Place(Line line, Column column, Cell cell) {

        static List<Place> of(Table table) {
            return table.allLines().flatMap(line -> table.columns().stream()
                    .map(column -> new Place(line, column, Tables.cell(table, line, column)))).toList();
        }

        /** Cells of one kind are alike when they are in the same column of the notation and set or empty alike. */
        String kind() {
            return line.mapping() + " " + column.id() + " " + cell.kind() + " " + cell.present() + cell.text().isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsEnteredIsShownAndUndoneToTheSameBytes(String id) {
        Map<String, Integer> columns = new TreeMap<>();
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            Set<String> kinds = new HashSet<>();
            for (Place place : Place.of(tables.table(id))) {
                if (place.cell().kind() != CellKind.NONE && kinds.add(place.kind())) {
                    for (Object value : values(tables, id, place)) {
                        columns.merge(place.column().id(), enter(tables, id, place, value) ? 1 : 0, Integer::sum);
                    }
                }
            }
        }
        assertFalse(columns.isEmpty());
        columns.forEach((column, edits) -> assertTrue(edits > 0, () -> "nothing was entered into " + column));
    }

    private static List<?> values(Tables tables, String id, Place place) {
        return place.cell().kind() == CellKind.CHOICE ? tables.tools(id).choices(place.line(), place.column())
                : TYPED.get(place.cell().kind());
    }

    private static boolean enter(Tables tables, String id, Place place, Object value) {
        Playground playground = tables.playground();
        String before = playground.text();
        List<String> rows = Tables.rows(tables.table(id));
        CellEdit edit = tables.tools(id).edit(place.line(), place.column(), value);
        assertEquals(before, playground.text(), "asking has altered the model");
        assertTrue(edit.refusal().isEmpty(), () -> place.kind() + ": " + edit.refusal());
        if (edit.change().isEmpty()) {
            return false;
        }
        playground.run(edit.change().get());
        assertNotEquals(before, playground.text(), () -> place.kind() + " " + value + ": nothing has changed");
        Table after = tables.table(id);
        String expected = expected(place, value);
        after.allLines().filter(line -> line.element() == place.line().element()).forEach(line -> assertEquals(expected,
                Tables.cell(after, line, place.column()).text(), place.kind()));
        playground.assertReadable();
        playground.assertUndone(before);
        assertEquals(rows, Tables.rows(tables.table(id)));
        return true;
    }

    private static String expected(Place place, Object value) {
        if (value instanceof Choice choice) {
            return choice.label();
        }
        String typed = value.toString();
        return switch (place.cell().kind()) {
            case NUMBER -> typed.replace(',', '.');
            case CHECK -> typed.equals("Yes") ? "true" : "";
            case MARK -> typed.toUpperCase(Locale.ROOT);
            case LETTERS -> typed.equals("c, a") ? "A C" : typed;
            default -> typed;
        };
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatACellShowsCanBeEnteredAgainAndChangesNothing(String id) {
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            TableTools tools = tables.tools(id);
            for (Place place : Place.of(tools.table())) {
                assertEquals(new CellEdit(Optional.empty(), Optional.empty()),
                        tools.edit(place.line(), place.column(), place.cell().text()), place.kind());
                CellEdit value = place.cell().kind() == CellKind.NONE ? null
                        : tools.edit(place.line(), place.column(), tools.value(place.line(), place.column()));
                assertTrue(value == null || value.change().isEmpty() && value.refusal().isEmpty(), place.kind());
            }
        }
    }

    @Test
    void wrongValuesAreRefusedInEveryColumnAndTheMessageSaysWhatIsExpected() {
        Map<CellKind, Integer> refused = new TreeMap<>();
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            String before = tables.playground().text();
            Tables.ids().map(tables::tools).forEach(tools -> {
                Set<String> kinds = new HashSet<>();
                Place.of(tools.table()).stream().filter(place -> kinds.add(place.kind())).forEach(place -> WRONG
                        .getOrDefault(place.cell().kind(), List.of()).forEach(typed -> {
                            CellEdit edit = tools.edit(place.line(), place.column(), typed);
                            assertTrue(edit.change().isEmpty(), () -> place.kind() + " takes " + typed);
                            assertTrue(edit.refusal().orElse("").contains(typed), () -> place.kind() + ": " + edit.refusal());
                            refused.merge(place.cell().kind(), 1, Integer::sum);
                        }));
            });
            assertEquals(before, tables.playground().text());
        }
        assertEquals(WRONG.keySet(), refused.keySet());
    }

    @Test
    void cellsThatOnlyShowRefuseWhatIsEntered() {
        TableTools tools = Tables.of("hospital").tools("T2");
        List<Place> places = Place.of(tools.table()).stream().filter(place -> place.cell().kind() == CellKind.NONE).toList();
        assertFalse(places.isEmpty());
        places.forEach(place -> assertTrue(tools.edit(place.line(), place.column(), "x").refusal().isPresent(), place.kind()));
    }

    @ParameterizedTest
    @CsvSource({
            "T1, Priority, WHOLE_NUMBER", "T1, Target date, DATE", "T1, Perspective, CHOICE", "T1, Name, TEXT",
            "T2, Realizes, NONE", "T2, Owner, CHOICE", "T2, Repeatable, CHECK", "T6, Effort in hours, NUMBER",
            "T7, Warning, NUMBER", "T9, Done on, DATE", "T1, Maturity, WHOLE_NUMBER"})
    void editorsFollowTheMetamodel(String id, String column, CellKind kind) {
        Table table = Tables.of("hospital").table(id);
        assertEquals(kind, Tables.cell(table, table.lines().get(0), Tables.column(table, column)).kind());
    }

    @Test
    void datesOfAgreementsAreNotEditedInLinesOfServices() {
        Tables tables = Tables.of("e-shop");
        Table table = tables.table("T4");
        table.allLines().forEach(line -> {
            boolean service = line.element() instanceof ITService;
            assertEquals(service ? CellKind.NONE : CellKind.DATE, Tables.cell(table, line, Tables.column(table, "Valid to")).kind());
            assertEquals(service, Tables.cell(table, line, Tables.column(table, "Catalogue reference")).present());
        });
    }

    @Test
    void choicesOfAReferenceAreItsElementsAndNothing() {
        TableTools tools = Tables.of("e-shop").tools("T4");
        Line line = Tables.line(tools.table(), "Web shop");
        List<Choice> choices = tools.choices(line, Tables.column(tools.table(), "Provider"));
        assertEquals(List.of("", "Shop IT"), choices.stream().map(Choice::label).toList());
        assertEquals("Shop IT", ((Choice) tools.value(line, Tables.column(tools.table(), "Provider"))).label());
        assertEquals(List.of(), tools.choices(line, Tables.column(tools.table(), "Name")));
    }

    @Test
    void aNameThatSeveralElementsHaveIsRefused() {
        Tables tables = Tables.of("e-shop");
        tables.playground().model().getRoles().forEach(role -> role.setName("Same"));
        TableTools tools = tables.tools("T2");
        Line owned = tools.table().allLines()
                .filter(line -> Tables.cell(tools.table(), line, Tables.column(tools.table(), "Owner")).text().isEmpty()).findFirst().orElseThrow();
        CellEdit edit = tools.edit(owned, Tables.column(tools.table(), "Owner"), "Same");
        assertTrue(edit.refusal().orElseThrow().contains("Same"));
        assertTrue(edit.change().isEmpty());
    }

    @Test
    void aClickSetsAndClearsAMark() {
        Tables tables = Tables.of("e-shop");
        String line = "Incident and service request management";
        String column = "Ideas for the shop are live within two weeks";
        assertEquals("", Tables.text(tables.table("X3"), line, column));
        tables.playground().run(toggle(tables, "X3", line, column).change().orElseThrow());
        assertEquals("X", Tables.text(tables.table("X3"), line, column));
        tables.playground().run(toggle(tables, "X3", line, column).change().orElseThrow());
        assertEquals("", Tables.text(tables.table("X3"), line, column));
    }

    @Test
    void aClickTurnsAFlagOverAndDoesNothingElsewhere() {
        Tables tables = Tables.of("e-shop");
        assertEquals("true", Tables.text(tables.table("T2"), "Order to delivery", "Repeatable"));
        tables.playground().run(toggle(tables, "T2", "Order to delivery", "Repeatable").change().orElseThrow());
        assertEquals("", Tables.text(tables.table("T2"), "Order to delivery", "Repeatable"));
        assertTrue(toggle(tables, "T2", "Order to delivery", "Name").change().isEmpty());
        assertTrue(toggle(tables, "X5", "Order to delivery", "Service owner").change().isEmpty());
    }

    private static CellEdit toggle(Tables tables, String id, String line, String column) {
        TableTools tools = tables.tools(id);
        return tools.toggle(Tables.line(tools.table(), line), Tables.column(tools.table(), column));
    }
}
