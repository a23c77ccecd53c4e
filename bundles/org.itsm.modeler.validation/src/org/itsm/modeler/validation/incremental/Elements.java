/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/**
 * All objects of some models, with a number each, under which others keep what they know about it, and with a label
 * that grows in document order. Numbers of objects that have gone are given again. Labels leave gaps, so that an object
 * finds its place between two others; where a gap is used up, all objects get new labels.
 */
final class Elements {

    static final int ABSENT = IdentityNumbers.ABSENT;
    private static final long GAP = 1L << 32;

    private final List<ITSMModel> models;
    private final Set<EObject> roots = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityNumbers numbers = new IdentityNumbers();
    private EObject[] objects = new EObject[64];
    private long[] labels = new long[64];
    private int end;
    private int[] free = new int[16];
    private int freed;

    Elements(List<ITSMModel> models) {
        this.models = models;
        roots.addAll(models);
    }

    /** Takes in all objects of the models; called once, before anything else. */
    void fill() {
        ContainmentWalk.forEach(models, this::add);
        relabel();
    }

    List<ITSMModel> models() {
        return models;
    }

    /** Says whether the object stands in one of the models, whether it has a number or not. */
    boolean isInside(EObject object) {
        return roots.contains(EcoreUtil.getRootContainer(object));
    }

    /** The number of the object; {@link #ABSENT} when it has none. */
    int number(EObject object) {
        return numbers.get(object);
    }

    boolean contain(EObject object) {
        return numbers.get(object) != ABSENT;
    }

    EObject object(int number) {
        return objects[number];
    }

    /** All numbers given so far are below this; those that are free now have no object. */
    int end() {
        return end;
    }

    void forEach(Consumer<EObject> visitor) {
        for (int number = 0; number < end; number++) {
            if (objects[number] != null) {
                visitor.accept(objects[number]);
            }
        }
    }

    /** Gives the object a number; it has no place in document order until {@link #place}. */
    void add(EObject object) {
        int number = freed > 0 ? free[--freed] : end++;
        if (number == objects.length) {
            objects = Arrays.copyOf(objects, end * 2);
            labels = Arrays.copyOf(labels, end * 2);
        }
        objects[number] = object;
        numbers.put(object, number);
    }

    void remove(EObject object) {
        int number = numbers.get(object);
        numbers.remove(object);
        objects[number] = null;
        if (freed == free.length) {
            free = Arrays.copyOf(free, freed * 2);
        }
        free[freed++] = number;
    }

    int compare(EObject left, EObject right) {
        return Long.compare(labels[numbers.get(left)], labels[numbers.get(right)]);
    }

    /** Finds out where objects stand that have come or moved. */
    void place(Collection<EObject> moved) {
        Set<EObject> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(moved);
        for (EObject object : moved) {
            if (open.contains(object) && !placeRun(object, open)) {
                relabel();
                return;
            }
        }
    }

    /** Labels the object and all around it that have no place yet, evenly between those that have one. */
    private boolean placeRun(EObject object, Set<EObject> open) {
        List<EObject> run = new ArrayList<>();
        DocumentCursor back = new DocumentCursor(object);
        boolean bounded = back.previous();
        while (bounded && open.contains(back.object())) {
            run.add(back.object());
            bounded = back.previous();
        }
        Collections.reverse(run);
        run.add(object);
        if (!bounded) {
            // A model is placed with all that is in it.
            return false;
        }
        long from = labels[numbers.get(back.object())];
        DocumentCursor ahead = new DocumentCursor(object);
        bounded = ahead.next();
        while (bounded && open.contains(ahead.object())) {
            run.add(ahead.object());
            bounded = ahead.next();
        }
        long to = bounded ? labels[numbers.get(ahead.object())] : endOf(object, from);
        long step = Math.min(GAP, (to - from) / (run.size() + 1));
        for (int i = 0; i < run.size(); i++) {
            labels[numbers.get(run.get(i))] = from + (i + 1) * step;
            open.remove(run.get(i));
        }
        return step > 0;
    }

    /** Where the objects of the next model begin. */
    private long endOf(EObject object, long from) {
        int next = models.indexOf(EcoreUtil.getRootContainer(object)) + 1;
        return next < models.size() ? labels[numbers.get(models.get(next))] : from + (Long.MAX_VALUE - from) / 2;
    }

    private void relabel() {
        long[] label = {0};
        ContainmentWalk.forEach(models, object -> {
            label[0] += GAP;
            labels[numbers.get(object)] = label[0];
        });
    }
}
