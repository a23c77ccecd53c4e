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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Figure;

/**
 * Writes other texts into the figures of a layout, and takes out figures that have gone, where everything else can stand
 * where it stood: no figure came or changed its size, and each row and column still holds one. That is what most edits are.
 */
final class Relabelling {

    /** So far apart figures of one row or column are at most. */
    private static final double SAME = 3;

    private final DiagramLayout layout;
    private final Sizes sizes;
    private final Map<String, Bounds> figures;
    private final Map<String, TextBlock> labels;
    private final List<Gone> gone = new ArrayList<>();

    /** A figure that was there before, and what is left beside it. */
    private record Gone(Figure figure, List<Figure> siblings, boolean inLane) {
    }

    /**
     * @param layout  of the diagram before
     * @param figures where all figures stand, from which those are taken that have gone
     * @param labels  their labels, which are replaced
     */
    Relabelling(DiagramLayout layout, TextMeasure measure, Map<String, Bounds> figures, Map<String, TextBlock> labels) {
        this.layout = layout;
        this.sizes = new Sizes(measure);
        this.figures = figures;
        this.labels = labels;
    }

    /** Whether all that is left can stand where it stood; if not, the maps are of no use any more. */
    boolean fit(Diagram before, Diagram after) {
        return fit(before.figures(), after.figures(), true, false) && gone.stream().allMatch(each -> canGo(each, after));
    }

    private boolean fit(List<Figure> before, List<Figure> after, boolean onDiagram, boolean inLane) {
        int at = 0;
        for (Figure now : after) {
            while (at < before.size() && !before.get(at).key().equals(now.key())) {
                gone.add(new Gone(before.get(at++), after, inLane));
            }
            if (at == before.size() || !fits(before.get(at++), now, onDiagram)) {
                return false;
            }
        }
        before.subList(at, before.size()).forEach(figure -> gone.add(new Gone(figure, after, inLane)));
        return true;
    }

    private boolean fits(Figure before, Figure after, boolean onDiagram) {
        if (before == after) {
            return true;
        }
        boolean lane = onDiagram && BoxTree.isLane(after);
        return needsTheSameRoom(before, after) && (before.label().equals(after.label()) || relabelled(before, after, lane))
                && fit(before.children(), after.children(), false, lane);
    }

    private static boolean needsTheSameRoom(Figure before, Figure after) {
        return before.mapping().equals(after.mapping()) && before.kind() == after.kind()
                && before.style().width() == after.style().width() && before.style().height() == after.style().height()
                && before.decorations().isEmpty() == after.decorations().isEmpty()
                && before.children().isEmpty() == after.children().isEmpty()
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

    /** A figure alone can go when its row and its column keep others; columns go through all lanes. */
    private boolean canGo(Gone each, Diagram after) {
        Bounds place = layout.figures().get(each.figure().key());
        boolean row = each.siblings().stream().anyMatch(other -> Math.abs(place(other).centerY() - place.centerY()) < SAME);
        boolean column = (each.inLane() ? after.allFigures().filter(figure -> figure.children().isEmpty()) : each.siblings().stream())
                .anyMatch(other -> Math.abs(place(other).centerX() - place.centerX()) < SAME);
        each.figure().all().forEach(figure -> {
            figures.remove(figure.key());
            labels.remove(figure.key());
        });
        return each.figure().children().isEmpty() && row && column;
    }

    private Bounds place(Figure figure) {
        return layout.figures().get(figure.key());
    }
}
