/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.chain;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;

/**
 * From an object to its number, by identity: open addressing over two arrays, a third of the memory of a map of
 * boxed numbers.
 */
final class IdentityIndex {

    private static final int ABSENT = -1;

    private EObject[] keys;
    private int[] values;
    private int mask;
    private int size;

    IdentityIndex(int expected) {
        allocate(Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2);
    }

    private void allocate(int capacity) {
        keys = new EObject[capacity];
        values = new int[capacity];
        mask = capacity - 1;
    }

    /** Numbers {@code key} unless it has a number already; says whether it had none. */
    boolean put(EObject key, int value) {
        if (size * 2 > mask) {
            grow();
        }
        int slot = slotOf(key);
        if (keys[slot] != null) {
            return false;
        }
        keys[slot] = key;
        values[slot] = value;
        size++;
        return true;
    }

    /** The number of {@code key}, or -1. */
    int get(EObject key) {
        int slot = slotOf(key);
        return keys[slot] == null ? ABSENT : values[slot];
    }

    private int slotOf(EObject key) {
        // Identity hashes are even in their low bits only after mixing.
        int hash = System.identityHashCode(key) * 0x9E3779B9;
        int slot = (hash >>> 7) & mask;
        while (keys[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        EObject[] oldKeys = Arrays.copyOf(keys, keys.length);
        int[] oldValues = values;
        allocate(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
