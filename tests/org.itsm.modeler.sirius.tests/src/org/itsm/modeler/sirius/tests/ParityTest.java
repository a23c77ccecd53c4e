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

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.BorderedStyle;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.FlatContainerStyle;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.diagram.description.style.FlatContainerStyleDescription;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTableElementStyle;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.viewpoint.BasicLabelStyle;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.FontFormat;
import org.eclipse.sirius.viewpoint.LabelStyle;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.EdgeStyle;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.TextStyle;
import org.itsm.modeler.diagram.table.Cell;
import org.itsm.modeler.diagram.table.Column;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableBuilder;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.sirius.project.ModelSource;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine without Sirius shows what Sirius shows: on every diagram and table the same figures in the same places and
 * order, the same edges, labels, tool tips, decorations and styles. Both are written as text, a line for each thing.
 */
class ParityTest {

    private static final Notation NOTATION = Notation.standard();
    /** How many generated models are compared; more by the system property. */
    private static final int MODELS = Integer.getInteger("itsm.parity.models", 20);
    private static final int ELEMENTS = 60;

    @TempDir
    static Path folder;

    static Stream<Object[]> samples() {
        return Descriptions.onEachSample(Descriptions.all());
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, MODELS);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothShowTheSameOfEachSample(String sample, String id) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            assertTrue(compare(test, id) > 0, () -> "nothing in " + sample + " that " + id + " is about");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothShowTheSameOfAGeneratedModel(int seed) throws Exception {
        Path file = folder.resolve("generated" + seed + ".itsm");
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createFileURI(file.toString()),
                ModelGenerator.of(seed).elements(ELEMENTS).build().model()).save(null);
        URL location = file.toUri().toURL();
        try (TestProject test = TestProject.of(new ModelSource.Sample(new ModelFile("generated", "Generated", "A generated model", location, location)))) {
            int compared = 0;
            for (String id : Descriptions.all()) {
                compared += compare(test, id);
            }
            assertTrue(compared >= Descriptions.all().size());
        }
    }

    /** Compares what both show of one element of each class; gives how many these are. */
    private static int compare(TestProject test, String id) throws Exception {
        List<EObject> roots = test.rootsFor(id);
        for (EObject root : roots) {
            Object theirs = test.representation(root, id);
            if (theirs instanceof DSemanticDiagram diagram) {
                Diagram ours = DiagramBuilder.build(NOTATION, id, root, ViewOptions.standard(NOTATION.diagram(id).orElseThrow()));
                assertEquals(new TheirDiagram(diagram).text(), new OurDiagram(ours).text(), () -> id + " of " + Names.of(root));
            } else {
                assertEquals(theirTable((DTable) theirs), ourTable(TableBuilder.build(NOTATION, id, root)), () -> id + " of " + Names.of(root));
            }
        }
        return roots.size();
    }

    private static String flat(String text) {
        return text == null ? "" : text.replace("\n", "\\n");
    }

    /** What Sirius has put on a diagram. */
    private record TheirDiagram(DSemanticDiagram diagram) {

        String text() {
            StringBuilder text = new StringBuilder(diagram.getName()).append('\n');
            add(diagram.getOwnedDiagramElements(), "", text);
            for (DEdge edge : diagram.getEdges()) {
                if (edge.isVisible()) {
                    text.append(edge(edge)).append('\n');
                }
            }
            return text.toString();
        }

        private static void add(List<DDiagramElement> elements, String indent, StringBuilder text) {
            for (DDiagramElement element : elements) {
                if (element instanceof AbstractDNode node && node.isVisible()) {
                    text.append(indent).append(figure(node)).append('\n');
                    add(List.copyOf(node.getOwnedBorderedNodes()), indent + "  border ", text);
                    add(node instanceof DNodeContainer container ? container.getOwnedDiagramElements() : List.of(), indent + "  ", text);
                }
            }
        }

        private static String figure(AbstractDNode node) {
            BorderedStyle style = (BorderedStyle) node.getStyle();
            return place(node) + " " + flat(node.getName()) + " tip " + flat(node.getTooltipText()) + label((LabelStyle) style) + " border "
                    + style.getBorderSize() + " " + style.getBorderLineStyle().getName() + color(style.getBorderColor())
                    + (node instanceof DNode square ? square(square) : container((DDiagramElementContainer) node)) + decorations(node);
        }

        private static String square(DNode node) {
            return " square" + color(((Square) node.getStyle()).getColor()) + " " + node.getWidth() * 10 + "x" + node.getHeight() * 10;
        }

        private static String container(DDiagramElementContainer node) {
            FlatContainerStyle style = (FlatContainerStyle) node.getStyle();
            FlatContainerStyleDescription description = (FlatContainerStyleDescription) style.getDescription();
            return " container" + color(style.getBackgroundColor()) + " arc " + (description.isRoundedCorner() ? description.getArcWidth() : 0);
        }

        private static String decorations(DDiagramElement element) {
            return Stream.concat(element.getDecorations().stream(), element.getTransientDecorations().stream())
                    .map(decoration -> " + " + decoration.getDescription().getName()).collect(Collectors.joining());
        }

        private static String label(LabelStyle style) {
            return basic(style) + " " + style.getLabelAlignment().getName();
        }

        private static String basic(BasicLabelStyle style) {
            return " font " + style.getLabelSize() + formats(style.getLabelFormat().contains(FontFormat.BOLD_LITERAL),
                    style.getLabelFormat().contains(FontFormat.ITALIC_LITERAL)) + color(style.getLabelColor()) + (style.isShowIcon() ? " icon" : "");
        }

        private static String edge(DEdge edge) {
            org.eclipse.sirius.diagram.EdgeStyle style = edge.getOwnedStyle();
            return edge.getMapping().getName() + " " + Names.of(edge.getTarget()) + ": " + way((EObject) edge.getSourceNode()) + " -> "
                    + way((EObject) edge.getTargetNode()) + " " + flat(edge.getName()) + color(style.getStrokeColor()) + " " + style.getSize() + " "
                    + style.getLineStyle().getName() + " " + style.getSourceArrow().getName() + " " + style.getTargetArrow().getName() + " "
                    + style.getRoutingStyle().getName();
        }

        private static String way(EObject view) {
            return view instanceof AbstractDNode node ? way(node.eContainer()) + "/" + place(node) : "";
        }

        private static String place(AbstractDNode node) {
            return node.getMapping().getName() + " " + Names.of(node.getTarget());
        }
    }

    private static String color(RGBValues color) {
        return " " + new Rgb(color.getRed(), color.getGreen(), color.getBlue()).hex();
    }

    private static String formats(boolean bold, boolean italic) {
        return (bold ? " bold" : "") + (italic ? " italic" : "");
    }

    /** What our engine has put on a diagram. */
    private record OurDiagram(Diagram diagram) {

        private static final Map<Arrow, String> ARROWS = Map.of(Arrow.NONE, "NoDecoration", Arrow.INPUT_ARROW, "InputArrow",
                Arrow.INPUT_CLOSED_ARROW, "InputClosedArrow", Arrow.INPUT_FILL_CLOSED_ARROW, "InputFillClosedArrow", Arrow.DIAMOND, "Diamond",
                Arrow.FILL_DIAMOND, "FillDiamond");

        String text() {
            StringBuilder text = new StringBuilder(diagram.title()).append('\n');
            add(diagram.figures(), "", text);
            Map<String, String> ways = diagram.figures().stream().flatMap(figure -> ways(figure, ""))
                    .collect(Collectors.toMap(way -> way[0], way -> way[1]));
            diagram.edges().forEach(edge -> text.append(edge(edge, ways)).append('\n'));
            return text.toString();
        }

        private static void add(List<Figure> figures, String indent, StringBuilder text) {
            for (Figure figure : figures) {
                text.append(indent).append(figure(figure)).append('\n');
                add(figure.bordered(), indent + "  border ", text);
                add(figure.children(), indent + "  ", text);
            }
        }

        private static String figure(Figure figure) {
            boolean square = figure.kind() == Figure.Kind.NODE;
            return place(figure) + " " + flat(figure.label().text()) + " tip " + flat(figure.tooltip()) + label(figure.label()) + " border "
                    + figure.style().borderWidth() + " " + figure.style().borderLine().name().toLowerCase() + " " + figure.style().border().hex()
                    + (square ? " square " : " container ") + figure.style().fill().hex()
                    + (square ? " " + figure.style().width() + "x" + figure.style().height() : " arc " + figure.style().arc())
                    + figure.decorations().stream().map(decoration -> " + " + decoration.id()).collect(Collectors.joining());
        }

        private static String label(Label label) {
            return " font " + label.size() + formats(label.bold(), label.italic()) + " " + label.color().hex() + (label.icon() == null ? "" : " icon")
                    + " " + label.alignment();
        }

        private static String edge(Edge edge, Map<String, String> ways) {
            EdgeStyle style = edge.style();
            return edge.mapping() + " " + Names.of(edge.element()) + ": " + ways.get(edge.source()) + " -> " + ways.get(edge.target()) + " "
                    + (edge.label() == null ? "" : flat(edge.label().text())) + " " + style.color().hex() + " " + style.width() + " "
                    + style.line().name().toLowerCase() + " " + ARROWS.get(style.source()) + " " + ARROWS.get(style.target()) + " "
                    + style.routing().name().toLowerCase();
        }

        /** The key of each figure with the way to it. */
        private static Stream<String[]> ways(Figure figure, String around) {
            String way = around + "/" + place(figure);
            return Stream.concat(Stream.<String[]>of(new String[] {figure.key(), way}),
                    Stream.concat(figure.bordered().stream(), figure.children().stream()).flatMap(child -> ways(child, way)));
        }

        private static String place(Figure figure) {
            return figure.mapping() + " " + Names.of(figure.element());
        }
    }

    private static String theirTable(DTable table) {
        StringBuilder text = new StringBuilder(table.getName()).append('\n');
        text.append(table.getColumns().stream().filter(column -> column.isVisible())
                .map(column -> column.getOriginMapping().getName() + " " + elementOf(column) + flat(column.getLabel()) + " " + column.getWidth())
                .collect(Collectors.joining("\n"))).append('\n');
        addTheirs(table.getLines(), "", text);
        return text.toString();
    }

    private static String elementOf(Object column) {
        return column instanceof DTargetColumn target ? Names.of(((DSemanticDecorator) target).getTarget()) + " " : "";
    }

    private static void addTheirs(List<DLine> lines, String indent, StringBuilder text) {
        for (DLine line : lines) {
            DTableElementStyle style = line.getCurrentStyle();
            text.append(indent).append(line.getOriginMapping().getName()).append(' ').append(Names.of(line.getTarget())).append(' ')
                    .append(flat(line.getLabel())).append(" font ").append(style.getLabelSize())
                    .append(formats(style.getLabelFormat().contains(FontFormat.BOLD_LITERAL), style.getLabelFormat().contains(FontFormat.ITALIC_LITERAL)))
                    .append(color(style.getForegroundColor())).append(' ').append(cells(line.getOrderedCells(), DCell::getLabel)).append('\n');
            addTheirs(line.getLines(), indent + "  ", text);
        }
    }

    private static <T> String cells(List<T> cells, Function<T, String> text) {
        return cells.stream().map(cell -> flat(text.apply(cell))).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }

    private static String ourTable(Table table) {
        StringBuilder text = new StringBuilder(table.title()).append('\n');
        text.append(table.columns().stream().map(ParityTest::column).collect(Collectors.joining("\n"))).append('\n');
        addOurs(table, table.lines(), "", text);
        return text.toString();
    }

    private static String column(Column column) {
        return column.id() + " " + (column.element() == null ? "" : Names.of(column.element()) + " ") + flat(column.header()) + " " + column.width();
    }

    private static void addOurs(Table table, List<Line> lines, String indent, StringBuilder text) {
        for (Line line : lines) {
            TextStyle style = line.style();
            List<Cell> cells = IntStream.range(0, table.columns().size()).mapToObj(line::cell).toList();
            text.append(indent).append(line.mapping()).append(' ').append(Names.of(line.element())).append(' ').append(flat(line.header()))
                    .append(" font ").append(style.size()).append(formats(style.bold(), style.italic())).append(' ').append(style.color().hex())
                    .append(' ').append(cells(cells, Cell::text)).append('\n');
            addOurs(table, line.children(), indent + "  ", text);
        }
    }
}
