/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.tool.CreatingChange;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.tool.MenuItem;
import org.itsm.modeler.diagram.tool.Navigation;
import org.itsm.modeler.diagram.tool.Palette;
import org.itsm.modeler.diagram.tool.Palettes;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.tool.Tools;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tools of a diagram do, seen one by one. */
class ToolsTest {

    private final Playground playground = Playground.of("e-shop");

    private Diagram diagram(String id) {
        return ToolUseTest.build(id, playground.model());
    }

    private Tools tools(String id) {
        return new Tools(Playground.NOTATION, diagram(id));
    }

    private static Figure figure(Diagram diagram, EObject element) {
        return diagram.allFigures().filter(figure -> figure.element() == element && !figure.mapping().contains("Lane"))
                .findFirst().orElseThrow();
    }

    private static Figure lane(Diagram diagram, String mapping) {
        return diagram.figures().stream().filter(figure -> figure.mapping().equals(mapping)).findFirst().orElseThrow();
    }

    private static Tool tool(String id) {
        return Palettes.of(Playground.NOTATION, id.substring(0, id.indexOf('_'))).tool(id).orElseThrow();
    }

    @Test
    void thePaletteHasTheElementsFromTopToBottomOfTheChainAndThenTheLinks() {
        Palette palette = Palettes.of(Playground.NOTATION, "D1");
        assertEquals(List.of("D1_S_elements", "D1_S_links"), palette.sections().stream().map(Palette.Section::id).toList());
        assertEquals(List.of("D1_T_createObjective", "D1_T_createBusinessProcess", "D1_T_createOrganization",
                "D1_T_createDepartment", "D1_T_createITGoal", "D1_T_createITService", "D1_T_createITSMProcess",
                "D1_T_createTechnicalActivity"), palette.sections().get(0).tools().stream().map(Tool::id).toList());
        assertTrue(palette.sections().get(1).tools().stream().allMatch(tool -> tool.kind() == Tool.Kind.EDGE));
    }

    @ParameterizedTest
    @MethodSource("org.itsm.modeler.diagram.tests.tool.ToolUseTest#diagrams")
    void eachEntryOfAPaletteSaysWhatItIs(String id) {
        Palette palette = Palettes.of(Playground.NOTATION, id);
        assertFalse(palette.sections().isEmpty());
        palette.tools().forEach(tool -> {
            assertFalse(tool.label().isBlank() || tool.label().startsWith("%"), tool.id());
            assertFalse(tool.documentation().isBlank() || tool.documentation().startsWith("%"), tool.id());
            assertNotNull(tool.icon(), tool.id());
        });
        assertEquals(palette.tools().count(), palette.tools().map(Tool::id).distinct().count());
    }

    @Test
    void aToolKnowsWhatItHasCreatedOnceItHasRun() {
        Diagram diagram = diagram("D1");
        CreatingChange change = tools("D1").create(tool("D1_T_createObjective"), lane(diagram, "D1_C_Lane_Objectives"));
        assertEquals(tool("D1_T_createObjective").label(), change.label());
        assertTrue(change.created().isEmpty());
        playground.run(change);
        assertSame(playground.model(), change.created().orElseThrow().eContainer());
        assertTrue(change.created().get() instanceof OrganizationalObjective);
    }

    @Test
    void anElementCreatedOnAFigureIsItsPartOrLinkedWithIt() {
        BusinessProcess process = playground.named(BusinessProcess.class, "Returns");
        CreatingChange change = tools("D1").create(tool("D1_T_createBusinessProcess"), figure(diagram("D1"), process));
        playground.run(change);
        assertSame(process, change.created().orElseThrow().eContainer());
    }

    @Test
    void aLinkIsDrawnFromTheUserToTheServiceThoughTheEdgeIsShownTheOtherWayRound() {
        BusinessProcess process = playground.named(BusinessProcess.class, "Returns");
        ITService service = playground.named(ITService.class, "Newsletter");
        Diagram diagram = diagram("D1");
        Tool tool = tool("D1_T_linkUsesServices");
        assertTrue(tools("D1").canConnect(tool, figure(diagram, process), figure(diagram, service)));
        assertFalse(tools("D1").canStart(tool, figure(diagram, service)));
        playground.run(tools("D1").connect(tool, figure(diagram, process), figure(diagram, service)));
        assertTrue(process.getUsesServices().contains(service));
        assertFalse(tools("D1").canConnect(tool, figure(diagram, process), figure(diagram, service)), "twice");
    }

    @Test
    void severalFiguresAndEdgesAreDeletedInOneStep() {
        Diagram diagram = diagram("D1");
        String before = playground.text();
        BusinessProcess process = playground.named(BusinessProcess.class, "Checkout");
        BusinessProcess whole = playground.named(BusinessProcess.class, "Order to delivery");
        ITService service = playground.named(ITService.class, "Newsletter");
        List<Figure> figures = List.of(figure(diagram, process), figure(diagram, whole), figure(diagram, service),
                lane(diagram, "D1_C_Lane_Objectives"));
        List<Edge> edges = diagram.edges().stream().filter(edge -> edge.mapping().equals("D1_E_goals")).toList();
        assertFalse(edges.isEmpty());
        playground.run(new Tools(Playground.NOTATION, diagram).delete(figures, edges).orElseThrow());
        List<ITSMElement> left = playground.elements();
        assertFalse(left.contains(process) || left.contains(whole) || left.contains(service));
        assertTrue(diagram("D1").edges().stream().noneMatch(edge -> edge.mapping().equals("D1_E_goals")));
        playground.assertReadable();
        playground.assertUndone(before);
        assertFalse(playground.canUndo());
    }

    @Test
    void anElementThatIsShownTwiceIsDeletedOnce() {
        Figure figure = figure(diagram("D1"), playground.named(ITService.class, "Newsletter"));
        String before = playground.text();
        playground.run(tools("D1").delete(List.of(figure, figure), List.of()).orElseThrow());
        playground.assertUndone(before);
    }

    @Test
    void aBlankNameTakesTheNameAwayAndTheSameNameIsNoChange() {
        ITService service = playground.named(ITService.class, "Newsletter");
        Figure figure = figure(diagram("D1"), service);
        assertEquals("Newsletter", tools("D1").editableText(figure).orElseThrow());
        assertTrue(tools("D1").rename(figure, "Newsletter").isEmpty());
        playground.run(tools("D1").rename(figure, "  ").orElseThrow());
        assertNull(service.getName());
        assertEquals("", tools("D1").editableText(figure).orElseThrow());
    }

    @Test
    void whatNoFileCanHoldIsLeftOutOfAName() {
        ITService service = playground.named(ITService.class, "Newsletter");
        playground.run(tools("D1").rename(figure(diagram("D1"), service), "a\u0001b\u0000c\ud83d").orElseThrow());
        assertEquals("abc", service.getName());
    }

    @Test
    void whatTheDiagramDoesNotShowAnyMoreIsLeftAlone() {
        Diagram before = diagram("D1");
        BusinessProcess process = playground.named(BusinessProcess.class, "Returns");
        Figure gone = figure(before, process);
        Figure service = figure(before, playground.named(ITService.class, "Newsletter"));
        playground.run(tools("D1").delete(List.of(gone), List.of()).orElseThrow());
        Tools now = tools("D1");
        assertFalse(now.canDelete(gone));
        assertTrue(now.rename(gone, "Other").isEmpty());
        assertTrue(now.createLinked(gone).isEmpty());
        assertFalse(now.canCreate(tool("D1_T_createBusinessProcess"), gone));
        assertFalse(now.canConnect(tool("D1_T_linkUsesServices"), gone, service));
        assertTrue(now.drop(service.element(), gone).isEmpty());
    }

    @Test
    void aLinkThatIsNotShownAnyMoreIsNeitherTakenAwayNorMoved() {
        Diagram before = diagram("D1");
        Edge gone = before.edges().stream().filter(edge -> edge.mapping().equals("D1_E_usesServices")).findFirst().orElseThrow();
        playground.run(tools("D1").delete(List.of(), List.of(gone)).orElseThrow());
        assertFalse(tools("D1").canDelete(gone));
        assertTrue(before.allFigures().noneMatch(figure -> tools("D1").canReconnect(gone, End.TARGET, figure)));
    }

    @Test
    void aNameMayHoldWhatMessageFormatsDo() {
        ITService service = playground.named(ITService.class, "Newsletter");
        playground.run(tools("D1").rename(figure(diagram("D1"), service), "It's {0} 'quoted'").orElseThrow());
        assertEquals("It's {0} 'quoted'", service.getName());
    }

    @Test
    void whatCanBeCreatedWithALinkIsOfferedInTheOrderOfTheNotation() {
        BusinessProcess process = playground.named(BusinessProcess.class, "Returns");
        List<MenuItem> items = tools("D1").createLinked(figure(diagram("D1"), process));
        assertEquals(List.of("D1_M_createLinkedRealizedObjective", "D1_M_createLinkedSubProcess",
                "D1_M_createLinkedFollowingProcess"), items.stream().map(MenuItem::id).limit(3).toList());
        assertTrue(items.stream().allMatch(item -> !item.label().isBlank() && !item.label().startsWith("%") && item.icon() != null));
        playground.run(items.get(0).change());
        assertTrue(process.getRealizes().contains(items.get(0).change().created().orElseThrow()));
    }

    @Test
    void aDoubleClickLeadsToTheDiagramOfTheElement() {
        ITSMProcess process = playground.model().getItsmProcesses().get(0);
        Navigation activities = tools("D1").doubleClick(figure(diagram("D1"), process)).get(0);
        assertEquals("D8", activities.diagram());
        assertSame(process, activities.root());
        ITService service = playground.named(ITService.class, "Newsletter");
        assertEquals("D2", tools("D1").doubleClick(figure(diagram("D1"), service)).get(0).diagram());
    }

    @Test
    void aProcessThatIsDraggedIntoAnotherLaneIsInThatStage() {
        Diagram diagram = diagram("D7");
        ITSMProcess process = playground.model().getItsmProcesses().get(0);
        assertEquals(LifecycleStage.OPERATION, process.getStage());
        Figure lane = lane(diagram, "D7_C_Lane_STRATEGY");
        playground.run(tools("D7").move(figure(diagram, process), lane).orElseThrow());
        assertEquals(LifecycleStage.STRATEGY, process.getStage());
        Diagram after = diagram("D7");
        assertTrue(tools("D7").move(figure(after, process), lane(after, "D7_C_Lane_STRATEGY")).isEmpty(), "it is there already");
    }

    @Test
    void anElementFromOutsideIsLinkedWithWhatItIsDroppedOn() {
        BusinessProcess process = playground.named(BusinessProcess.class, "Returns");
        ITService service = playground.named(ITService.class, "Newsletter");
        Figure onto = figure(diagram("D1"), process);
        playground.run(tools("D1").drop(service, onto).orElseThrow());
        assertTrue(process.getUsesServices().contains(service));
        assertTrue(tools("D1").drop(service, onto).isEmpty(), "they are linked already");
        assertTrue(tools("D1").drop(process, onto).isEmpty(), "on itself");
        assertTrue(tools("D1").drop(service, null).isEmpty(), "on the diagram");
    }
}
