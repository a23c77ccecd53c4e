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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * Objects that have a key in common. Only the hash of the key is kept for each object: with it the others of its group
 * are found, and it tells whether the key has changed. When something comes, goes or moves, the whole group is judged
 * again, in document order; groups are small.
 */
abstract class Groups {

    private static final int NO_KEY = 0;
    private static final int NONE = -1;

    private final Elements elements;
    /** By number of object, beginning at 1, because 0 stands for none. */
    private final Numbers hashes = new Numbers();
    private final Numbers next = new Numbers();
    private final Numbers previous = new Numbers();
    private int[] heads = new int[64];
    private int size;
    private Set<Integer> dirty = new LinkedHashSet<>();

    Groups(Elements elements) {
        this.elements = elements;
    }

    /** The key of the object, equal to those of its group; null when it belongs to none. */
    abstract Object keyOf(EObject object);

    /**
     * Finds out what follows from a group.
     *
     * @param group   all objects that have the key, in document order
     * @param changed takes the objects about which something else follows than before
     */
    abstract void judge(List<EObject> group, Consumer<EObject> changed);

    /**
     * Finds out what follows for an object that belongs to no group.
     *
     * @param inside false when it has left the models
     */
    abstract void judgeAlone(EObject object, boolean inside, Consumer<EObject> changed);

    /** Looks at the object again. */
    final void update(EObject object, boolean inside, Consumer<EObject> changed) {
        int number = elements.number(object);
        Object key = inside ? keyOf(object) : null;
        int hash = key == null ? NO_KEY : hashOf(key);
        int before = hashes.get(number);
        if (before != NO_KEY) {
            dirty.add(before);
        }
        if (hash != before) {
            unlink(number, before);
            link(number, hash);
        }
        if (hash == NO_KEY) {
            judgeAlone(object, inside, changed);
        } else {
            dirty.add(hash);
        }
    }

    /** Judges all groups to which something has happened. */
    final void settle(Consumer<EObject> changed) {
        Set<Integer> open = dirty;
        // Not cleared: to clear a set costs what it ever held.
        dirty = new LinkedHashSet<>();
        for (int hash : open) {
            List<EObject> members = new ArrayList<>();
            forEachWith(hash, members::add);
            if (members.size() == 1) {
                judge(members, changed);
            } else if (!members.isEmpty()) {
                members.sort(elements::compare);
                Map<Object, List<EObject>> byKey = new HashMap<>();
                members.forEach(member -> byKey.computeIfAbsent(keyOf(member), key -> new ArrayList<>()).add(member));
                byKey.values().forEach(group -> judge(group, changed));
            }
        }
    }

    final Elements elements() {
        return elements;
    }

    /** Visits the objects with the key, and perhaps some others. */
    final void forEachLike(Object key, Consumer<EObject> visitor) {
        forEachWith(hashOf(key), visitor);
    }

    private void forEachWith(int hash, Consumer<EObject> visitor) {
        for (int at = heads[placeOf(hash)] - 1; at != NONE; at = next.get(at) - 1) {
            if (hashes.get(at) == hash) {
                visitor.accept(elements.object(at));
            }
        }
    }

    private static int hashOf(Object key) {
        int hash = key.hashCode();
        return hash == NO_KEY ? 1 : hash;
    }

    private int placeOf(int hash) {
        return hash * 0x9E3779B9 >>> 7 & heads.length - 1;
    }

    private void link(int number, int hash) {
        if (hash != NO_KEY && ++size > heads.length) {
            grow();
        }
        hashes.set(number, hash);
        if (hash != NO_KEY) {
            enter(number, hash);
        }
    }

    private void enter(int number, int hash) {
        int place = placeOf(hash);
        int head = heads[place];
        next.set(number, head);
        previous.set(number, 0);
        if (head > 0) {
            previous.set(head - 1, number + 1);
        }
        heads[place] = number + 1;
    }

    private void unlink(int number, int hash) {
        if (hash == NO_KEY) {
            return;
        }
        hashes.set(number, NO_KEY);
        int after = next.get(number);
        int before = previous.get(number);
        if (after > 0) {
            previous.set(after - 1, before);
        }
        if (before > 0) {
            next.set(before - 1, after);
        } else {
            heads[placeOf(hash)] = after;
        }
        size--;
    }

    private void grow() {
        heads = new int[heads.length * 2];
        for (int number = 0; number < elements.end(); number++) {
            if (hashes.get(number) != NO_KEY) {
                enter(number, hashes.get(number));
            }
        }
    }
}
