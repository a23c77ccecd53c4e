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

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.table.Cell;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableBuilder;
import org.itsm.modeler.diagram.table.TableTools;
import org.itsm.modeler.diagram.tests.tool.Playground;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ItsmFactory;

/** The tables of a sample, built anew whenever they are asked for. */
record Tables(Playground playground) {

    /** The sample with what no sample has: an agreement about no service, and parts of parts of a framework. */
    private static final String EXTENDED = "e-shop, extended";

    static final List<String> SAMPLES = List.of("minimal", "e-shop", "hospital", EXTENDED);

    static Tables of(String sample) {
        return sample.equals(EXTENDED) ? extended() : new Tables(Playground.of(sample));
    }

    private static Tables extended() {
        Playground playground = Playground.of("e-shop");
        Agreement agreement = ItsmFactory.eINSTANCE.createAgreement();
        agreement.setId("agr-about-no-service");
        agreement.setName("About no service");
        playground.model().getAgreements().add(agreement);
        FrameworkElement whole = playground.model().getFrameworks().get(0).getElements().get(0);
        for (String name : List.of("Part", "Part of the part", "Part of that")) {
            FrameworkElement part = ItsmFactory.eINSTANCE.createFrameworkElement();
            part.setId("part-" + name.length());
            part.setName(name);
            whole.getElements().add(part);
            whole = part;
        }
        return new Tables(playground);
    }

    /** The ids of all tables. */
    static Stream<String> ids() {
        return Playground.NOTATION.tables().stream().map(TableDescription::id);
    }

    Table table(String id) {
        return TableBuilder.build(Playground.NOTATION, id, playground.model());
    }

    TableTools tools(String id) {
        return new TableTools(Playground.NOTATION, table(id));
    }

    static Line line(Table table, String header) {
        return table.allLines().filter(line -> line.header().equals(header)).findFirst()
                .orElseThrow(() -> new AssertionError("no line " + header));
    }

    static Column column(Table table, String header) {
        return table.columns().stream().filter(column -> column.header().equals(header)).findFirst()
                .orElseThrow(() -> new AssertionError("no column " + header));
    }

    static Cell cell(Table table, Line line, Column column) {
        return line.cell(table.columns().indexOf(column));
    }

    static String text(Table table, String line, String column) {
        return cell(table, line(table, line), column(table, column)).text();
    }

    /** The texts of all cells, with headers. */
    static List<String> rows(Table table) {
        return table.allLines().map(line -> line.key() + " " + line.header() + " " + line.style() + texts(table, line)).toList();
    }

    private static List<Cell> texts(Table table, Line line) {
        return IntStream.range(0, table.columns().size()).mapToObj(line::cell).toList();
    }
}
