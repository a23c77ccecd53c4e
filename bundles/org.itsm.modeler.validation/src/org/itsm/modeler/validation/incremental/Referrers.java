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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * Who refers to an object by references that have no opposite. It remembers what each holder referred to, and so can
 * tell what has changed.
 */
final class Referrers {

    private static final EObject[] NONE = {};

    private final Function<EObject, List<? extends EObject>> targetsOf;
    private final Map<EObject, EObject[]> targets = new IdentityHashMap<>();
    private final Map<EObject, Bag> holders = new IdentityHashMap<>();

    /**
     * @param targetsOf what an object refers to, one target as often as it counts
     */
    Referrers(Function<EObject, List<? extends EObject>> targetsOf) {
        this.targetsOf = targetsOf;
    }

    /**
     * Looks at the holder again.
     *
     * @param inside  whether it still refers to anything
     * @param changed takes the targets that it refers to now or has ceased to refer to
     */
    void update(EObject holder, boolean inside, Consumer<EObject> changed) {
        EObject[] before = targets.getOrDefault(holder, NONE);
        EObject[] now = inside ? targetsOf.apply(holder).toArray(NONE) : NONE;
        if (Arrays.equals(before, now)) {
            return;
        }
        for (EObject target : before) {
            Bag bag = holders.get(target);
            bag.remove(holder);
            if (bag.size == 0) {
                holders.remove(target);
            }
            changed.accept(target);
        }
        for (EObject target : now) {
            holders.computeIfAbsent(target, t -> new Bag()).add(holder);
            changed.accept(target);
        }
        if (now.length == 0) {
            targets.remove(holder);
        } else {
            targets.put(holder, now);
        }
    }

    int count(EObject target) {
        Bag bag = holders.get(target);
        return bag == null ? 0 : bag.size;
    }

    /** Who refers to the target, in no order. */
    List<EObject> of(EObject target) {
        Bag bag = holders.get(target);
        return bag == null ? List.of() : new ArrayList<>(Arrays.asList(bag.objects).subList(0, bag.size));
    }

    /** Objects, some of them perhaps twice: mostly one or two, rarely very many. */
    private static final class Bag {

        private EObject[] objects = new EObject[1];
        private int size;

        void add(EObject object) {
            if (size == objects.length) {
                objects = Arrays.copyOf(objects, size * 2);
            }
            objects[size++] = object;
        }

        void remove(EObject object) {
            for (int i = size - 1; i >= 0; i--) {
                if (objects[i] == object) {
                    objects[i] = objects[--size];
                    objects[size] = null;
                    return;
                }
            }
        }
    }
}
