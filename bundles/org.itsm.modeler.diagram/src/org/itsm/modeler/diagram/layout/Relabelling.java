/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Label;

/**
 * Writes other texts into a layout where everything else can stand where it stood: no figure or edge came, went or
 * changed its size. That is what most edits are.
 */
final class Relabelling {

    private final DiagramLayout layout;
    private final Sizes sizes;
    private final Labels wrapping;
    private final Map<String, TextBlock> labels;
    private final Map<String, TextBlock> edgeLabels;

    private Relabelling(DiagramLayout layout, TextMeasure measure) {
        this.layout = layout;
        this.sizes = new Sizes(measure);
        this.wrapping = new Labels(measure);
        this.labels = new LinkedHashMap<>(layout.labels());
        this.edgeLabels = new LinkedHashMap<>(layout.edgeLabels());
    }

    /** The layout with the texts of the other diagram; empty when something would have to move. */
    static Optional<DiagramLayout> of(Diagram before, DiagramLayout layout, Diagram after, TextMeasure measure) {
        Relabelling relabelling = new Relabelling(layout, measure);
        boolean fits = relabelling.fit(before.figures(), after.figures(), true) && relabelling.fitEdges(before.edges(), after.edges());
        return fits ? Optional.of(relabelling.result()) : Optional.empty();
    }

    private DiagramLayout result() {
        return new DiagramLayout(layout.width(), layout.height(), layout.figures(), layout.edges(), labels, edgeLabels);
    }

    private boolean fit(List<Figure> before, List<Figure> after, boolean onDiagram) {
        boolean fit = before.size() == after.size();
        for (int i = 0; i < after.size() && fit; i++) {
            fit = before.get(i).equals(after.get(i)) || fits(before.get(i), after.get(i), onDiagram);
        }
        return fit;
    }

    private boolean fits(Figure before, Figure after, boolean onDiagram) {
        boolean lane = onDiagram && BoxTree.isLane(after);
        return needsTheSameRoom(before, after) && (before.label().equals(after.label()) || relabelled(before, after, lane))
                && fit(before.children(), after.children(), false);
    }

    private static boolean needsTheSameRoom(Figure before, Figure after) {
        return before.key().equals(after.key()) && before.mapping().equals(after.mapping()) && before.kind() == after.kind()
                && before.style().width() == after.style().width() && before.style().height() == after.style().height()
                && before.decorations().isEmpty() == after.decorations().isEmpty()
                && before.bordered().stream().map(Figure::key).toList().equals(after.bordered().stream().map(Figure::key).toList());
    }

    private boolean relabelled(Figure before, Figure after, boolean lane) {
        Bounds bounds = layout.figures().get(after.key());
        Box box = new Box(after, null, lane, 0);
        box.bounds = bounds;
        if (lane) {
            sizes.wrapLane(box);
            Box old = new Box(before, null, true, 0);
            sizes.wrapLane(old);
            if (Sizes.laneHeight(old) != Sizes.laneHeight(box)) {
                return false;
            }
        } else if (after.children().isEmpty()) {
            sizes.size(box);
            if (box.width != bounds.width() || box.height != bounds.height()) {
                return false;
            }
        } else {
            // How wide its header may be follows from the columns, which are not known here.
            return false;
        }
        labels.put(after.key(), Sizes.place(box));
        return true;
    }

    private boolean fitEdges(List<Edge> before, List<Edge> after) {
        boolean fit = before.size() == after.size();
        for (int i = 0; i < after.size() && fit; i++) {
            fit = before.get(i).equals(after.get(i)) || fits(before.get(i), after.get(i));
        }
        return fit;
    }

    private boolean fits(Edge before, Edge after) {
        boolean sameWay = before.key().equals(after.key()) && before.mapping().equals(after.mapping())
                && before.source().equals(after.source()) && before.target().equals(after.target())
                && before.style().equals(after.style()) && hasText(before.label()) == hasText(after.label())
                && (before.label() == null) == (after.label() == null);
        List<Point> way = layout.edges().get(after.key());
        if (sameWay && way != null && hasText(after.label()) && !after.label().equals(before.label())) {
            edgeLabels.put(after.key(), wrapping.onEdge(after.label(), way));
        }
        return sameWay;
    }

    private static boolean hasText(Label label) {
        return label != null && !label.text().isBlank();
    }
}
