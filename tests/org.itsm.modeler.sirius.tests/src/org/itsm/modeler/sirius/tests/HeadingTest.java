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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.ui.tools.api.editor.DTableEditor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headings of tables, which nobody should have to pull wider to read them. */
class HeadingTest extends LoggedTest {

    /** As much as Sirius leaves for names of thirty letters and more. */
    private static final int WIDEST = 420;

    private static TestProject project;

    @BeforeAll
    static void openProject() throws Exception {
        project = TestProject.ofSample("hospital");
        // Beside views, not all columns have room.
        Workbench.withViews();
    }

    @AfterAll
    static void closeProject() throws Exception {
        Workbench.withoutViews();
        project.close();
    }

    static List<String> tables() {
        return Descriptions.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void headingsAreNotCut(String id) throws Exception {
        Tree tree = open(id);

        Workbench.act(() -> columnsWithHeadings(tree).forEach(column -> assertTrue(
                column.getWidth() >= Math.min(WIDEST, widthOfHeading(column)), () -> column.getText() + " needs "
                        + widthOfHeading(column) + " and has " + column.getWidth())));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableOpensWithTheNamesOfItsLinesInSight(String id) throws Exception {
        Tree tree = open(id);

        assertEquals(0, Workbench.run(() -> tree.getHorizontalBar().getSelection()).intValue());
    }

    @Test
    void aWidthThatTheUserChoseStaysWhenAnotherColumnComes() throws Exception {
        try (TestProject shop = TestProject.ofSample("e-shop")) {
            DTable table = (DTable) shop.representation(shop.model(), "X5");
            shop.open(table);
            Role role = ItsmFactory.eINSTANCE.createRole();
            role.setName("Role");

            shop.change(() -> table.getColumns().get(0).setWidth(77));
            shop.change(() -> shop.model().getRoles().add(role));
            Workbench.settle();

            assertEquals(77, table.getColumns().get(0).getWidth());
            assertTrue(columnOf(table, "Role").getWidth() < 100, () -> "width " + columnOf(table, "Role").getWidth());
        }
    }

    private static DColumn columnOf(DTable table, String heading) {
        return table.getColumns().stream().filter(column -> column.getLabel().equals(heading)).findFirst().orElseThrow();
    }

    private static Tree open(String id) throws Exception {
        DTableEditor editor = (DTableEditor) project.open(project.representation(project.rootsFor(id).get(0), id));
        return Workbench.run(() -> (Tree) editor.getControl());
    }

    private static Stream<TreeColumn> columnsWithHeadings(Tree tree) {
        return Stream.of(tree.getColumns()).filter(column -> !column.getText().isEmpty());
    }

    private static int widthOfHeading(TreeColumn column) {
        GC gc = new GC(column.getParent());
        try {
            int icon = column.getImage() == null ? 0 : column.getImage().getBounds().width;
            return gc.textExtent(column.getText()).x + icon;
        } finally {
            gc.dispose();
        }
    }
}
