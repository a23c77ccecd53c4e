/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.BoxStyle;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.EdgeStyle;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Label;
import org.itsm.modeler.diagram.LineStyle;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.Routing;

/** Diagrams like the lifecycle chain: five lanes, edges from each to the one above or two above. */
final class ChainDiagrams {

    private static final int LANES = 5;
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final Rgb WHITE = new Rgb(255, 255, 255);

    private ChainDiagrams() {
    }

    static Diagram of(int figures) {
        Random random = new Random(20260630);
        List<Figure> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            List<Figure> children = new ArrayList<>();
            for (int i = 0; i < figures / LANES; i++) {
                children.add(figure(key(lane, i), "D1_N_Kind" + lane, "Figure number " + i + " of lane " + lane, Figure.Kind.NODE, List.of()));
            }
            lanes.add(figure("lane" + lane, "D1_C_Lane_" + lane, "Lane " + lane, Figure.Kind.CONTAINER, children));
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < figures * 5 / 2; i++) {
            int lane = 1 + random.nextInt(LANES - 1);
            int above = lane == 1 || random.nextInt(4) > 0 ? lane - 1 : lane - 2;
            edges.add(edge(i, key(lane, random.nextInt(figures / LANES)), key(above, random.nextInt(figures / LANES)), lane - above));
        }
        return new Diagram("D1", "Chain", null, lanes, edges);
    }

    private static String key(int lane, int number) {
        return lane + "-" + number;
    }

    private static Figure figure(String key, String mapping, String text, Figure.Kind kind, List<Figure> children) {
        Label label = new Label(text, null, 9, false, false, BLACK, Alignment.CENTER);
        BoxStyle style = new BoxStyle(WHITE, BLACK, 1, LineStyle.SOLID, 0, 180, 60);
        return new Figure(key, mapping, null, kind, label, "", style, children, List.of(), List.of());
    }

    private static Edge edge(int number, String source, String target, int kind) {
        EdgeStyle style = new EdgeStyle(BLACK, 1, LineStyle.SOLID, Arrow.NONE, Arrow.INPUT_ARROW, Routing.MANHATTAN);
        return new Edge("edge" + number, "D1_E_kind" + kind, null, source, target, style, null, "");
    }
}
