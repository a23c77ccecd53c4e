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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.table.Cell;
import org.itsm.modeler.diagram.table.CellKind;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableBuilder;
import org.itsm.modeler.diagram.tests.tool.Playground;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the tables, compared with the model itself. */
class TableContentTest {

    /** The classes of the lines of each table. */
    private static final List<Arguments> LINES = List.of(
            Arguments.of("T1", List.of(OrganizationalObjective.class)),
            Arguments.of("T2", List.of(BusinessProcess.class)),
            Arguments.of("T3", List.of(ITGoal.class)),
            Arguments.of("T4", List.of(ITService.class, Agreement.class)),
            Arguments.of("T5", List.of(ITSMProcess.class)),
            Arguments.of("T6", List.of(TechnicalActivity.class)),
            Arguments.of("T7", List.of(KPI.class)),
            Arguments.of("T8", List.of(Framework.class, FrameworkElement.class)),
            Arguments.of("T9", List.of(Improvement.class)),
            Arguments.of("X1", List.of(OrganizationalObjective.class)),
            Arguments.of("X2", List.of(BusinessProcess.class)),
            Arguments.of("X3", List.of(ITSMProcess.class)),
            Arguments.of("X4", List.of(ITSMProcess.class)),
            Arguments.of("X5", List.of(LifecycleElement.class)),
            Arguments.of("X6", List.of(ITGoal.class)),
            Arguments.of("X7", List.of(ITService.class)));

    static Stream<Arguments> lines() {
        assertEquals(Tables.ids().toList(), LINES.stream().map(each -> each.get()[0]).toList());
        return LINES.stream();
    }

    static Stream<Arguments> tables() {
        return Tables.SAMPLES.stream().flatMap(sample -> Tables.ids().map(id -> Arguments.of(sample, id)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachElementOfTheKindHasOneLine(String id, List<Class<? extends ITSMElement>> types) {
        int lines = 0;
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            List<EObject> shown = tables.table(id).allLines().map(Line::element).toList();
            Set<ITSMElement> expected = tables.playground().elements().stream()
                    .filter(element -> types.stream().anyMatch(type -> type.isInstance(element))).collect(Collectors.toSet());
            assertEquals(expected, new HashSet<>(shown), sample);
            assertEquals(expected.size(), shown.size(), sample);
            lines += shown.size();
        }
        assertTrue(lines > 0, "no sample has such lines");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void partsStandBelowTheirWholes(String sample, String id) {
        Table table = Tables.of(sample).table(id);
        table.allLines().forEach(line -> line.children().forEach(child -> assertTrue(child.element().eContainer() == line.element()
                || child.element() instanceof Agreement agreement && agreement.getService() == line.element(), child.key())));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keysAreUniqueAndTheSameInEachTableThatIsBuilt(String sample, String id) {
        Tables tables = Tables.of(sample);
        List<String> lines = tables.table(id).allLines().map(Line::key).toList();
        List<String> columns = tables.table(id).columns().stream().map(Column::key).toList();
        assertEquals(lines.size(), Set.copyOf(lines).size());
        assertEquals(columns.size(), Set.copyOf(columns).size());
        assertFalse(columns.isEmpty());
        Table other = Tables.of(sample).table(id);
        assertEquals(lines, other.allLines().map(Line::key).toList());
        assertEquals(columns, other.columns().stream().map(Column::key).toList());
        assertEquals(Tables.rows(tables.table(id)), Tables.rows(other));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void buildingAltersNothing(String sample, String id) {
        Tables tables = Tables.of(sample);
        String before = tables.playground().text();
        tables.table(id);
        assertEquals(before, tables.playground().text());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void linesAndColumnsAreCalledWhatTheirElementsAreCalled(String sample, String id) {
        Table table = Tables.of(sample).table(id);
        assertTrue(table.title().contains(Labels.nameOf((ITSMElement) table.root())), table.title());
        table.allLines().forEach(line -> assertTrue(line.header().endsWith(Labels.nameOf((ITSMElement) line.element())), line.header()));
        table.columns().forEach(column -> {
            assertFalse(column.header().isBlank(), column.key());
            assertTrue(column.width() > 0, column.key());
            assertTrue(!table.cross() || column.header().equals(Labels.nameOf((ITSMElement) column.element())), column.key());
        });
    }

    @Test
    void cellsOfFeaturesShowTheirValues() {
        int cells = 0;
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            for (TableDescription description : Playground.NOTATION.tables()) {
                Table table = tables.table(description.id());
                for (int i = 0; i < description.columns().size(); i++) {
                    cells += description.columns().get(i).text() == null ? checkFeature(table, i, description.columns().get(i).feature()) : 0;
                }
            }
        }
        assertTrue(cells > 100, "only " + cells);
    }

    private static int checkFeature(Table table, int column, String name) {
        List<Line> lines = table.allLines().toList();
        for (Line line : lines) {
            EStructuralFeature feature = line.element().eClass().getEStructuralFeature(name);
            Cell cell = line.cell(column);
            assertEquals(feature != null, cell.present(), line.key());
            assertEquals(feature == null ? "" : Objects.toString(line.element().eGet(feature), ""), cell.text(), line.key());
            assertEquals(feature == null ? CellKind.NONE : CellKind.TEXT, cell.kind(), line.key());
        }
        return lines.size();
    }

    @Test
    void cellsOfCrossTablesAreSetWhereTheModelHasTheLink() {
        List<String> features = List.of("X1 realizedBy", "X2 usesServices", "X3 goals", "X4 adopts", "X6 contributesTo", "X7 agreements");
        int set = 0;
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            for (String feature : features) {
                set += checkLinks(tables.table(feature.substring(0, 2)), feature.substring(3));
            }
        }
        assertTrue(set > 50, "only " + set);
    }

    private static int checkLinks(Table table, String feature) {
        int set = 0;
        for (Line line : table.allLines().toList()) {
            List<?> linked = (List<?>) line.element().eGet(line.element().eClass().getEStructuralFeature(feature));
            for (int i = 0; i < table.columns().size(); i++) {
                boolean expected = linked.contains(table.columns().get(i).element());
                Cell cell = line.cell(i);
                assertEquals(expected ? "X" : "", cell.text(), line.key());
                assertEquals(expected, cell.present(), line.key());
                assertEquals(CellKind.MARK, cell.kind());
                set += expected ? 1 : 0;
            }
        }
        return set;
    }

    @Test
    void raciShowsTheLettersOfEachRole() {
        int letters = 0;
        for (String sample : Tables.SAMPLES) {
            Table table = Tables.of(sample).table("X5");
            for (Line line : table.allLines().toList()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    String expected = letters((OwnedElement) line.element(), (Role) table.columns().get(i).element());
                    assertEquals(expected, line.cell(i).text());
                    assertEquals(CellKind.LETTERS, line.cell(i).kind());
                    letters += expected.length();
                }
            }
        }
        assertTrue(letters > 20, "only " + letters);
    }

    private static String letters(OwnedElement element, Role role) {
        return element.getRaci().stream().filter(entry -> entry.getRole() == role).map(RaciAssignment::getKind)
                .sorted().distinct().filter(kind -> kind != RaciKind.UNSPECIFIED)
                .map(kind -> kind.getName().substring(0, 1)).collect(Collectors.joining(" "));
    }

    @Test
    void elementsWithoutAnIdHaveKeysOfTheirOwn() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        for (int i = 0; i < 3; i++) {
            model.getObjectives().add(ItsmFactory.eINSTANCE.createOrganizationalObjective());
            model.getBusinessProcesses().add(ItsmFactory.eINSTANCE.createBusinessProcess());
        }
        Table table = TableBuilder.build(Playground.NOTATION, "X1", model);
        assertEquals(3, table.allLines().map(Line::key).distinct().count());
        assertEquals(3, table.columns().stream().map(Column::key).distinct().count());
    }

    @Test
    void retiredLinesAreWrittenInAnotherStyle() {
        Tables tables = Tables.of("e-shop");
        ITService service = tables.playground().model().getServices().get(0);
        Line before = Tables.line(tables.table("T4"), Labels.nameOf(service));
        service.setStatus(Status.RETIRED);
        Line after = Tables.line(tables.table("T4"), Labels.nameOf(service));
        assertFalse(before.style().italic());
        assertTrue(after.style().italic());
        assertNotEquals(before.style().color(), after.style().color());
        assertEquals(after.style(), after.cell(0).style());
    }
}
