/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.Routing;
import org.itsm.modeler.diagram.notation.BoxStyleDescription;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.EdgeMapping;
import org.itsm.modeler.diagram.notation.FigureMapping;
import org.itsm.modeler.diagram.notation.Layer;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.Operation;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.notation.Tool;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotationTest {

    private static final Notation NOTATION = Notation.standard();
    private static final DiagramDescription D1 = NOTATION.diagram("D1").orElseThrow();

    @Test
    void theNotationOfTheProductIsReadOnce() {
        assertSame(NOTATION, Notation.standard());
    }

    @Test
    void allDiagramsAndTablesAreThereInOrder() {
        assertEquals(List.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10"),
                NOTATION.diagrams().stream().map(DiagramDescription::id).toList());
        assertEquals(List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "X1", "X2", "X3", "X4", "X5", "X6", "X7"),
                NOTATION.tables().stream().map(TableDescription::id).toList());
        assertTrue(NOTATION.tables().stream().allMatch(table -> table.cross() == table.id().startsWith("X")));
        assertEquals(Optional.empty(), NOTATION.diagram("D11"));
        assertEquals(Optional.empty(), NOTATION.table("D1"));
    }

    @Test
    void textsStandForTheirKeys() {
        assertEquals("Lifecycle chain", D1.label());
        assertEquals(ItsmPackage.Literals.ITSM_MODEL, D1.rootClass());
        assertFalse(D1.documentation().isEmpty());
        everyText().forEach(text -> assertFalse(text.startsWith("%"), text));
    }

    private static Stream<String> everyText() {
        Stream<String> diagrams = NOTATION.diagrams().stream().flatMap(diagram -> Stream.of(
                Stream.of(diagram.label(), diagram.documentation()),
                diagram.allLayers().flatMap(layer -> Stream.of(layer.label(), layer.documentation())),
                diagram.filters().stream().map(filter -> filter.label()),
                diagram.figureMappings().values().stream().map(FigureMapping::label),
                diagram.edgeMappings().values().stream().map(EdgeMapping::label),
                diagram.toolSections().stream().flatMap(section -> section.tools().stream()).flatMap(tool -> Stream.of(tool.label(), tool.documentation())))
                .flatMap(each -> each));
        return Stream.concat(diagrams, NOTATION.tables().stream().flatMap(table -> Stream.of(table.label(), table.documentation())));
    }

    @Test
    void twoSignsStandForOne(@TempDir Path folder) {
        Notation altered = Shipped.file().with("label=\"%lane.Objectives\"", "label=\"%%lane\"").read(folder);
        assertEquals("%lane", altered.diagram("D1").orElseThrow().figureMappings().get("D1_C_Lane_Objectives").label());
    }

    @Test
    void layersAndFiltersOfD1() {
        assertEquals(List.of("D1_L_findings", "D1_L_kpis", "D1_L_raci", "D1_L_improvements", "D1_L_frameworks"),
                D1.layers().stream().map(Layer::id).toList());
        assertEquals(List.of("D1_L_findings"), D1.layers().stream().filter(Layer::activeByDefault).map(Layer::id).toList());
        assertTrue(D1.defaultLayer().activeByDefault() && !D1.defaultLayer().optional());
        assertTrue(D1.layers().stream().allMatch(Layer::optional));
        assertEquals(List.of("D1_F_retired", "D1_F_completeChains", "D1_F_belowMaturity"), D1.filters().stream().map(filter -> filter.id()).toList());
    }

    @Test
    void mappingsOfD1() {
        Map<String, FigureMapping> figures = D1.figureMappings();
        FigureMapping lane = figures.get("D1_C_Lane_ServiceOrganization");
        assertEquals(Figure.Kind.CONTAINER, lane.kind());
        assertEquals(List.of("D1_C_Organization", "D1_N_ITService"), lane.children().stream().map(FigureMapping::id).toList(),
                "containers come first, as in Sirius");
        assertEquals("D1_T_keep", lane.deleteTool());
        FigureMapping department = figures.get("D1_C_Department");
        assertEquals(List.of("D1_C_Department", "D1_N_ITGoal"), department.reused());
        assertEquals(ItsmPackage.Literals.DEPARTMENT, department.domainClass());
        assertEquals("D1_T_rename", department.editTool());
        assertEquals("D1_T_open", department.doubleClickTool());
        EdgeMapping uses = D1.edgeMappings().get("D1_E_usesServices");
        assertEquals(List.of("D1_N_ITService"), uses.sources());
        assertEquals(List.of("D1_N_BusinessProcess"), uses.targets());
        assertFalse(uses.elementBased());
        assertEquals(List.of("D1_T_relinkUsesServicesSource", "D1_T_relinkUsesServicesTarget"), uses.reconnectTools());
    }

    @Test
    void whatAStyleDoesNotWriteIsAsInSirius() {
        EdgeMapping realizes = D1.edgeMappings().get("D1_E_realizes");
        assertEquals(Arrow.NONE, realizes.style().source());
        assertEquals(Arrow.INPUT_ARROW, realizes.style().target());
        assertEquals(LineStyle.SOLID, realizes.style().line());
        assertEquals(Routing.MANHATTAN, realizes.style().routing());
        assertEquals("1", realizes.style().width().text());
        assertNull(realizes.style().label());
        BoxStyleDescription node = D1.figureMappings().get("D1_N_Objective").style();
        assertEquals(Alignment.CENTER, node.label().alignment());
        assertEquals(LineStyle.SOLID, node.borderLine());
        assertEquals(0, node.arc());
        assertEquals(0, node.height() % 10, "a unit has ten pixels");
        assertTrue(node.width() > node.height());
        BoxStyleDescription lane = D1.figureMappings().get("D1_C_Lane_Objectives").style();
        assertEquals(0, lane.arc(), "corners are round only where that is written");
        assertTrue(D1.figureMappings().get("D1_C_Organization").style().arc() > 0);
    }

    @Test
    void coloursComeFromThePalette() {
        Rgb fill = D1.figureMappings().get("D1_N_Objective").style().fill();
        assertEquals(fill, NOTATION.diagram("D2").orElseThrow().figureMappings().get("D2_N_Objective").style().fill());
        assertNotEquals(fill, D1.figureMappings().get("D1_N_BusinessProcess").style().fill());
    }

    @Test
    void everyReferenceOfEveryDiagramLeadsSomewhere() {
        for (DiagramDescription diagram : NOTATION.diagrams()) {
            Set<String> tools = diagram.toolSections().stream().flatMap(section -> section.tools().stream()).map(Tool::id).collect(Collectors.toSet());
            Set<String> figures = diagram.figureMappings().keySet();
            diagram.figureMappings().values().forEach(mapping -> {
                Stream.of(mapping.deleteTool(), mapping.editTool(), mapping.doubleClickTool()).filter(tool -> tool != null)
                        .forEach(tool -> assertTrue(tools.contains(tool), mapping.id() + " " + tool));
                assertTrue(tools.containsAll(mapping.dropTools()), mapping.id());
                assertTrue(figures.containsAll(mapping.reused()), mapping.id());
            });
            diagram.edgeMappings().values().forEach(mapping -> {
                assertTrue(figures.containsAll(mapping.sources()) && figures.containsAll(mapping.targets()), mapping.id());
                assertTrue(tools.containsAll(mapping.reconnectTools()), mapping.id());
            });
        }
    }

    @Test
    void idsOfStylesAreUnique() {
        Set<String> ids = new HashSet<>();
        for (DiagramDescription diagram : NOTATION.diagrams()) {
            diagram.figureMappings().values().forEach(mapping -> {
                assertTrue(ids.add(mapping.style().id()), mapping.style().id());
                mapping.styles().forEach(style -> assertTrue(ids.add(style.style().id()), style.style().id()));
            });
            diagram.edgeMappings().values().forEach(mapping -> assertTrue(ids.add(mapping.style().id()), mapping.style().id()));
        }
    }

    @Test
    void toolsHaveTheirOperations() {
        Tool.CreateFigure create = (Tool.CreateFigure) D1.tool("D1_T_createITGoal").orElseThrow();
        assertEquals("IT goal", create.label());
        assertEquals(List.of("D1_N_ITGoal"), create.mappings());
        assertEquals("container", create.containerVariable());
        assertEquals("service:container.createITGoal", ((Operation.ChangeContext) create.operations().get(0)).browse().text());
        Tool.CreateEdge edge = (Tool.CreateEdge) D1.tool("D1_T_linkUsesServices").orElseThrow();
        assertEquals(List.of("D1_E_usesServices"), edge.mappings());
        assertNotNull(edge.startPrecondition());
        Tool.Reconnect source = (Tool.Reconnect) D1.tool("D1_T_relinkRealizesSource").orElseThrow();
        Tool.Reconnect target = (Tool.Reconnect) D1.tool("D1_T_relinkRealizesTarget").orElseThrow();
        assertEquals(Tool.Reconnect.End.SOURCE, source.end());
        assertEquals(Tool.Reconnect.End.TARGET, target.end(), "the end that is meant when none is written");
        Tool.DirectEdit rename = (Tool.DirectEdit) D1.tool("D1_T_rename").orElseThrow();
        assertEquals("{0}", rename.mask());
        assertEquals("feature:name", rename.input().text());
        Tool.DoubleClick open = (Tool.DoubleClick) D1.tool("D1_T_openD5").orElseThrow();
        Operation.Navigation navigation = (Operation.Navigation) open.operations().get(0);
        assertEquals("D5", navigation.diagram());
        assertTrue(navigation.create());
        Tool.Drop drop = (Tool.Drop) D1.tool("D1_T_drop").orElseThrow();
        assertEquals(Tool.Drop.DragSource.PROJECT_EXPLORER, drop.source());
        Tool.PopupMenu menu = (Tool.PopupMenu) D1.tool("D1_M_Objective").orElseThrow();
        assertEquals(3, menu.actions().size());
        assertEquals("views", menu.actions().get(0).viewsVariable());
        assertEquals(List.of("D1_S_elements", "D1_S_links", "D1_S_edit"), D1.toolSections().stream().map(section -> section.id()).toList());
    }

    @Test
    void theLayoutHasItsOptions() {
        assertEquals("org.eclipse.elk.layered", D1.layout().algorithm());
        assertEquals(Optional.of("UP"), D1.layout().option("org.eclipse.elk.direction"));
        assertEquals(Optional.of("24.0"), D1.layout().option("org.eclipse.elk.spacing.nodeNode"));
        assertEquals(Optional.empty(), D1.layout().option("org.eclipse.elk.nothing"));
    }

    @Test
    void tablesHaveLinesColumnsAndTools() {
        TableDescription objectives = NOTATION.table("T1").orElseThrow();
        TableDescription.Line line = objectives.lines().get(0);
        assertEquals(List.of("T1_L_Objective", "T1_L_SubObjective"), List.copyOf(objectives.allLines().keySet()));
        assertEquals(List.of("T1_L_SubObjective"), line.lines().get(0).reused());
        assertEquals("T1_T_deleteObjective", line.delete().id());
        assertEquals("T1_L_SubObjective", line.create().get(0).mapping());
        assertEquals("T1_L_Objective", objectives.createLines().get(0).mapping());
        assertTrue(objectives.headerWidth() > 0);
        TableDescription.Column priority = objectives.columns().stream().filter(column -> column.id().equals("T1_C_priority")).findFirst().orElseThrow();
        assertEquals("*", priority.feature());
        assertEquals("Priority", priority.header().text());
        assertEquals(List.of("table", "line", "element", "lineSemantic", "root"), priority.edit().variables());
        assertTrue(line.styles().get(0).style().italic());
        assertEquals(10, line.style().size());
    }

    @Test
    void crossTablesHaveIntersections() {
        TableDescription raci = NOTATION.table("X5").orElseThrow();
        assertEquals(List.of(), raci.columns());
        assertEquals("X5_C_Role", raci.elementColumns().get(0).id());
        TableDescription.Intersection cell = raci.intersections().get(0);
        assertEquals(List.of("X5_L_LifecycleElement"), cell.lines());
        assertEquals("X5_C_Role", cell.column());
        assertTrue(cell.style().bold());
        assertEquals("X5_T_setRaci", cell.create().id());
        assertNotNull(cell.edit());
        assertEquals("service:raciRoles", cell.columns().text());
    }
}
