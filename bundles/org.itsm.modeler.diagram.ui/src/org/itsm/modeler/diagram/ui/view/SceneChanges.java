/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.view;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.TextBlock;

/** Where one scene looks different from another one: what has to be painted again. */
public final class SceneChanges {

    /** With more areas than these it is simpler to paint everything. */
    private static final int MOST = 200;

    private final Scene before;
    private final Scene after;
    private final Set<Bounds> areas = new LinkedHashSet<>();

    private SceneChanges(Scene before, Scene after) {
        this.before = before;
        this.after = after;
    }

    /** The areas of the diagram that look different; empty when that is everything, or nearly so. */
    public static Optional<List<Bounds>> between(Scene before, Scene after) {
        SceneChanges changes = new SceneChanges(before, after);
        boolean few = changes.compare(before.figures(), after.figures(), figure -> before.numberOfFigure(figure.key()),
                changes::lookAlike, changes::add)
                && changes.compare(before.edges(), after.edges(), edge -> before.numberOfEdge(edge.key()), changes::lookAlike, changes::add);
        return few ? Optional.of(List.copyOf(changes.areas)) : Optional.empty();
    }

    /** Gives false when it is too much, or when the order is another one: then something else may lie on top. */
    private <T> boolean compare(List<T> old, List<T> now, ToIntFunction<T> oldNumber, BiPredicate<T, T> alike, BiConsumer<Scene, T> add) {
        BitSet kept = new BitSet(old.size());
        for (T part : now) {
            int number = oldNumber.applyAsInt(part);
            if (number < 0) {
                add.accept(after, part);
            } else if (number < kept.length() || areas.size() > MOST) {
                return false;
            } else {
                kept.set(number);
                if (!alike.test(old.get(number), part)) {
                    add.accept(before, old.get(number));
                    add.accept(after, part);
                }
            }
        }
        for (int gone = kept.nextClearBit(0); gone < old.size(); gone = kept.nextClearBit(gone + 1)) {
            add.accept(before, old.get(gone));
        }
        return areas.size() <= MOST;
    }

    private boolean lookAlike(Figure old, Figure now) {
        boolean same = old == now || old.style().equals(now.style()) && Objects.equals(old.label(), now.label())
                && old.decorations().equals(now.decorations());
        return same && before.bounds(old).equals(after.bounds(now))
                && Objects.equals(before.layout().labels().get(old.key()), after.layout().labels().get(now.key()));
    }

    private void add(Scene scene, Figure figure) {
        areas.add(scene.bounds(figure));
    }

    private boolean lookAlike(Edge old, Edge now) {
        boolean same = old == now || old.style().equals(now.style()) && Objects.equals(old.label(), now.label());
        return same && before.path(old).equals(after.path(now)) && Objects.equals(text(before, old), text(after, now));
    }

    private void add(Scene scene, Edge edge) {
        List<Point> path = scene.path(edge);
        for (int i = 1; i < path.size(); i++) {
            areas.add(Rectangles.between(path.get(i - 1), path.get(i)));
        }
        TextBlock text = text(scene, edge);
        if (text != null) {
            areas.add(text.bounds());
        }
    }

    private static TextBlock text(Scene scene, Edge edge) {
        return scene.layout().edgeLabels().get(edge.key());
    }
}
