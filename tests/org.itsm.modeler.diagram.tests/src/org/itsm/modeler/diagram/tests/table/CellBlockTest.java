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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.itsm.modeler.diagram.table.CellBlock;
import org.itsm.modeler.diagram.table.CellRange;
import org.itsm.modeler.diagram.table.Paste;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blocks of cells copied and pasted as text. */
class CellBlockTest {

    private static CellBlock block(Table table) {
        return new CellBlock(table, table.allLines().toList(), table.columns());
    }

    private static Paste paste(Tables tables, String id, CellRange range, String text) {
        TableTools tools = tables.tools(id);
        return block(tools.table()).paste(tools, range, text);
    }

    private static CellRange all(Table table) {
        return new CellRange(0, 0, (int) table.allLines().count(), table.columns().size());
    }

    static List<String> tables() {
        return Tables.ids().toList();
    }

    @Test
    void copiedCellsAreSeparatedAsSpreadsheetsDo() {
        Table table = Tables.of("e-shop").table("T6");
        assertEquals("Automated\t0.25\tTroubles are seen before customers call.",
                block(table).copy(new CellRange(0, 2, 1, 3)));
        assertEquals(2, block(table).copy(new CellRange(0, 0, 2, 1)).split("\n").length);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aWholeTableThatIsPastedWhereItWasCopiedChangesNothing(String id) {
        for (String sample : Tables.SAMPLES) {
            Tables tables = Tables.of(sample);
            Table table = tables.table(id);
            Paste paste = paste(tables, id, CellRange.cell(0, 0), block(table).copy(all(table)));
            assertTrue(paste.change().isEmpty(), sample);
            assertEquals(List.of(), paste.refused(), sample);
        }
    }

    @Test
    void textWithBreaksTabsAndQuotesSurvives() {
        Tables tables = Tables.of("e-shop");
        for (String text : List.of("two\nlines", "a\tb", "\"quoted\"", "\"", "say \"yes\"", "\r\n x", "\"open")) {
            tables.playground().model().getObjectives().get(0).setStatement(text);
            String copied = block(tables.table("T1")).copy(new CellRange(0, 2, 1, 1));
            tables.playground().model().getObjectives().get(0).setStatement(null);
            Paste paste = paste(tables, "T1", CellRange.cell(0, 2), copied);
            assertEquals(List.of(), paste.refused(), text);
            tables.playground().run(paste.change().orElseThrow());
            assertEquals(text, tables.playground().model().getObjectives().get(0).getStatement());
        }
    }

    @Test
    void whatTheFileCouldNotHoldIsLeftOut() {
        Tables tables = Tables.of("e-shop");
        Paste paste = paste(tables, "T1", CellRange.cell(0, 2), "break\u000bof a word processor");
        tables.playground().run(paste.change().orElseThrow());
        assertEquals("breakof a word processor", tables.playground().model().getObjectives().get(0).getStatement());
    }

    @Test
    void aBlockIsPastedInOneStep() {
        Tables tables = Tables.of("e-shop");
        String before = tables.playground().text();
        Paste paste = paste(tables, "T6", CellRange.cell(0, 2), "manual\t1.5\r\nAutomated\t2\r\n");
        assertEquals(List.of(), paste.refused());
        tables.playground().run(paste.change().orElseThrow());
        Table table = tables.table("T6");
        assertEquals("Manual\t1.5\nAutomated\t2", block(table).copy(new CellRange(0, 2, 2, 2)));
        tables.playground().assertUndone(before);
        assertFalse(tables.playground().canUndo());
    }

    @Test
    void aSingleValueFillsTheWholeRange() {
        Tables tables = Tables.of("e-shop");
        Paste paste = paste(tables, "T1", new CellRange(0, 5, 3, 1), "7");
        tables.playground().run(paste.change().orElseThrow());
        assertEquals(3, paste.changed());
        assertEquals("7\n7\n7", block(tables.table("T1")).copy(new CellRange(0, 5, 3, 1)));
    }

    @Test
    void clearingEmptiesWhatCanBeEmpty() {
        Tables tables = Tables.of("e-shop");
        TableTools tools = tables.tools("T1");
        Paste paste = block(tools.table()).clear(tools, new CellRange(0, 2, 1, 8));
        tables.playground().run(paste.change().orElseThrow());
        assertEquals(List.of("Status"), paste.refused().stream().map(each -> each.column().header()).toList());
        assertEquals("\t\t\t\t\t\tApproved\t", block(tables.table("T1")).copy(new CellRange(0, 2, 1, 8)));
    }

    @Test
    void whatIsRefusedIsReportedAndTheRestIsEntered() {
        Tables tables = Tables.of("e-shop");
        Paste paste = paste(tables, "T1", CellRange.cell(0, 5), "many\tsoon\nfew\t2030-01-31");
        assertEquals(List.of("many", "soon", "few"), paste.refused().stream().map(Paste.Refused::text).toList());
        assertTrue(paste.refused().stream().allMatch(each -> each.why().contains(each.text())));
        assertEquals(1, paste.changed());
        tables.playground().run(paste.change().orElseThrow());
        assertEquals("2030-01-31", block(tables.table("T1")).copy(new CellRange(1, 6, 1, 1)));
    }

    @Test
    void whatDoesNotFitIntoTheTableIsReported() {
        Tables tables = Tables.of("e-shop");
        int last = tables.table("X5").columns().size() - 1;
        int lastLine = (int) tables.table("X5").allLines().count() - 1;
        Paste paste = paste(tables, "X5", CellRange.cell(lastLine, last), "R\tA\nC");
        assertEquals(1, paste.changed());
        assertEquals(List.of("A", "C"), paste.refused().stream().map(Paste.Refused::text).toList());
        assertNull(paste.refused().get(0).column());
        assertNull(paste.refused().get(1).line());
    }

    @Test
    void marksOfACrossTableArePasted() {
        Tables tables = Tables.of("e-shop");
        Table table = tables.table("X2");
        CellRange range = all(table);
        String copied = block(table).copy(range);
        TableTools tools = tables.tools("X2");
        tables.playground().run(block(table).clear(tools, range).change().orElseThrow());
        assertTrue(block(tables.table("X2")).copy(range).isBlank());
        tables.playground().run(paste(tables, "X2", CellRange.cell(0, 0), copied).change().orElseThrow());
        assertEquals(copied, block(tables.table("X2")).copy(range));
    }
}
