/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.BoxStyle;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of whole diagrams. */
class LayoutTest {

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLawsHoldForAllDiagramsOfTheSamples(String sample) {
        for (Diagram diagram : Drawings.all(Drawings.sample(sample))) {
            new Laws(diagram, Drawings.layout(diagram)).hold();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theLawsHoldForGeneratedModels(long seed) {
        for (Diagram diagram : Drawings.all(Drawings.generated(seed, 60 + (int) seed * 45))) {
            new Laws(diagram, Drawings.layout(diagram)).hold();
        }
    }

    @Test
    void theSameDiagramHasTheSameLayout() {
        for (Diagram diagram : Drawings.all(Drawings.sample("hospital"))) {
            assertEquals(Drawings.layout(diagram), Drawings.layout(diagram));
        }
        Diagram one = Drawings.build("D1", Drawings.sample("hospital"));
        Diagram other = Drawings.build("D1", Drawings.sample("hospital"));
        assertEquals(Drawings.layout(one), Drawings.layout(other));
    }

    @Test
    void anEmptyModelHasEmptyLanes() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        for (Diagram diagram : Drawings.all(model)) {
            new Laws(diagram, Drawings.layout(diagram)).hold();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1", "D5"})
    void linesRunBesideTheNamesOfTheDepartmentsThatTheyEnter(String id) {
        Diagram diagram = Drawings.first(Drawings.sample("e-shop"), id).get(0);
        DiagramLayout layout = Drawings.layout(diagram);
        List<Bounds> names = diagram.allFigures().filter(figure -> figure.mapping().endsWith("_C_Department"))
                .map(figure -> layout.labels().get(figure.key()).bounds()).toList();
        assertEquals(2, names.size());
        for (Bounds name : names) {
            layout.edges().forEach((key, way) -> assertFalse(runsThrough(way, name), key));
        }
    }

    private static boolean runsThrough(List<Point> way, Bounds bounds) {
        return IntStream.range(1, way.size()).anyMatch(i -> {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            return new Bounds(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()) + 0.1,
                    Math.abs(from.y() - to.y()) + 0.1).overlaps(bounds);
        });
    }

    @Test
    void figuresWithoutLanesArePlacedToo() {
        Diagram diagram = new Diagram("X", "", null, List.of(figure("a", "Alone"), figure("b", "Beside")), List.of());
        DiagramLayout layout = Drawings.layout(diagram);
        new Laws(diagram, layout).hold();
        Diagram nothing = new Diagram("X", "", null, List.of(), List.of());
        assertTrue(Drawings.layout(nothing).figures().isEmpty());
    }

    @Test
    void longWordsAndLongNamesAreWrappedAndNothingIsCut() {
        String word = "Rindfleischetikettierungs\u00fcberwachungsaufgaben\u00fcbertragungsgesetz/Version-2";
        Diagram diagram = new Diagram("X", "", null, List.of(figure("a", word), figure("b", "many words ".repeat(40)),
                figure("c", "\u670d\u52a1\u53f0 \ud83d\ude80 \u0e07\u0e32\u0e19"), figure("d", "")), List.of());
        new Laws(diagram, Drawings.layout(diagram)).hold();
    }

    @Test
    void aFigureSetByHandStandsExactlyThereAndTheOthersMakeRoom() {
        for (Diagram diagram : Drawings.all(Drawings.sample("hospital"))) {
            DiagramLayout before = Drawings.layout(diagram);
            Figure lane = diagram.figures().stream().filter(figure -> figure.children().size() > 1).findFirst().orElseThrow();
            Figure first = lane.children().get(0);
            Figure other = lane.children().get(1);
            Bounds onTop = before.figures().get(other.key());
            Point place = new Point(Math.rint(onTop.x() - before.figures().get(lane.key()).x()) + 7, 45);
            Positions fixed = Positions.none().with(diagram, Map.of(first.key(), place));
            DiagramLayout after = Drawings.layout(diagram, fixed, before);
            new Laws(diagram, after).hold();
            Bounds around = after.figures().get(lane.key());
            assertEquals(place, after.figures().get(first.key()).topLeft().plus(-around.x(), -around.y()), diagram.description());
        }
    }

    @Test
    void manyFiguresSetByHandKeepTheirPlaces() {
        Diagram diagram = Drawings.build("D1", Drawings.sample("e-shop"));
        DiagramLayout before = Drawings.layout(diagram);
        Positions fixed = Positions.none();
        for (Figure lane : diagram.figures()) {
            double x = 150;
            for (Figure child : lane.children()) {
                fixed = fixed.with(diagram, Map.of(child.key(), new Point(x, 30)));
                x += before.figures().get(child.key()).width() + 51;
            }
        }
        DiagramLayout layout = Drawings.layout(diagram, fixed, null);
        for (Figure lane : diagram.figures()) {
            Bounds around = layout.figures().get(lane.key());
            for (Figure child : lane.children()) {
                Point place = layout.figures().get(child.key()).topLeft().plus(-around.x(), -around.y());
                assertEquals(fixed.of(diagram, child.key()).orElseThrow(), place);
            }
        }
        new Laws(diagram, layout).hold();
    }

    private static Figure figure(String key, String text) {
        Rgb black = new Rgb(0, 0, 0);
        Label label = new Label(text, null, 9, false, false, black, Alignment.CENTER);
        BoxStyle style = new BoxStyle(new Rgb(255, 255, 255), black, 1, LineStyle.SOLID, 0, 180, 60);
        return new Figure(key, "X_N_Thing", null, Figure.Kind.NODE, label, "", style, List.of(), List.of(), List.of());
    }
}
