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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.LineTool;
import org.itsm.modeler.diagram.table.TableTools;
import org.itsm.modeler.diagram.tests.tool.Playground;
import org.itsm.modeler.diagram.tool.CreatingChange;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines created and deleted in each table, undone and redone. */
class TableLinesTest {

    static Stream<String> tables() {
        return Playground.NOTATION.tables().stream().filter(table -> !table.cross()).map(TableDescription::id);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachToolCreatesALineInEveryKindOfLine(String id) {
        Set<String> used = new TreeSet<>();
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            Set<String> kinds = new HashSet<>();
            for (Optional<Line> parent : parents(tables.tools(id))) {
                for (LineTool tool : tables.tools(id).creations(parent.orElse(null))) {
                    if (kinds.add(tool.id() + parent.map(Line::mapping))) {
                        create(tables, id, tool, parent.orElse(null));
                        used.add(tool.id());
                    }
                }
            }
        }
        assertEquals(createTools(id), used);
    }

    private static Set<String> createTools(String id) {
        TableDescription description = Playground.NOTATION.table(id).orElseThrow();
        return Stream.concat(description.createLines().stream(), description.allLines().values().stream().flatMap(line -> line.create().stream()))
                .map(TableDescription.CreateLine::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Optional<Line>> parents(TableTools tools) {
        List<Optional<Line>> parents = new ArrayList<>(List.of(Optional.empty()));
        tools.table().allLines().map(Optional::of).forEach(parents::add);
        return parents;
    }

    private static void create(Tables tables, String id, LineTool tool, Line parent) {
        Playground playground = tables.playground();
        String before = playground.text();
        List<String> rows = Tables.rows(tables.table(id));
        CreatingChange change = tables.tools(id).create(tool, parent);
        assertTrue(change.created().isEmpty());
        playground.run(change);
        EObject created = change.created().orElseThrow(() -> new AssertionError(tool.id() + " creates nothing"));
        assertNotNull(((ITSMElement) created).getId());
        Line line = tables.table(id).allLines().filter(each -> each.element() == created).findFirst()
                .orElseThrow(() -> new AssertionError(tool.id() + ": no line"));
        assertEquals(parent == null, tables.table(id).lines().stream().anyMatch(top -> top.key().equals(line.key())));
        assertTrue(parent == null || line.key().startsWith(parent.key() + "/"), line.key());
        playground.assertReadable();
        playground.assertUndone(before);
        assertEquals(rows, Tables.rows(tables.table(id)));
    }

    @Test
    void aToolThatIsNotForTheLineIsRefused() {
        TableTools tools = Tables.of("e-shop").tools("T1");
        LineTool top = tools.creations(null).get(0);
        assertThrows(IllegalArgumentException.class, () -> tools.create(top, tools.table().lines().get(0)));
    }

    @Test
    void crossTablesCreateAndDeleteNoLines() {
        Tables tables = Tables.of("e-shop");
        List<String> cross = Playground.NOTATION.tables().stream().filter(TableDescription::cross).map(TableDescription::id).toList();
        assertFalse(cross.isEmpty());
        for (String id : cross) {
            TableTools tools = tables.tools(id);
            assertEquals(List.of(), tools.creations(null));
            assertTrue(tools.table().allLines().allMatch(line -> tools.creations(line).isEmpty() && !tools.canDelete(line)));
            assertTrue(tools.delete(tools.table().lines()).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aLineOfEachKindIsDeletedWithItsElement(String id) {
        Set<String> deleted = new TreeSet<>();
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            Set<String> kinds = new HashSet<>();
            for (Line line : tables.table(id).allLines().toList()) {
                if (kinds.add(line.mapping() + line.children().isEmpty())) {
                    delete(tables, id, List.of(line));
                    deleted.add(line.mapping());
                }
            }
        }
        assertEquals(new TreeSet<>(Playground.NOTATION.table(id).orElseThrow().allLines().keySet()), deleted);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void allLinesTogetherAreDeletedInOneStep(String id) {
        Tables tables = Tables.of("hospital");
        List<Line> lines = tables.table(id).allLines().toList();
        assertFalse(lines.isEmpty());
        delete(tables, id, lines);
    }

    private static void delete(Tables tables, String id, List<Line> lines) {
        Playground playground = tables.playground();
        String before = playground.text();
        playground.run(tables.tools(id).delete(lines).orElseThrow());
        Set<EObject> gone = lines.stream().map(Line::element).collect(Collectors.toSet());
        assertTrue(tables.table(id).allLines().noneMatch(line -> gone.contains(line.element())));
        assertTrue(playground.elements().stream().noneMatch(gone::contains));
        lines.forEach(line -> assertNull(line.element().eResource()));
        playground.assertReadable();
        playground.assertUndone(before);
        assertFalse(playground.canUndo(), "more than one step");
    }
}
