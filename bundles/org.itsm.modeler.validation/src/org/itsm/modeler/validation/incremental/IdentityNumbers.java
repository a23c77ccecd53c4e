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

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;

/** From an object to its number, by identity: open addressing over two arrays, from which objects can be taken again. */
final class IdentityNumbers {

    static final int ABSENT = -1;

    private EObject[] keys = new EObject[16];
    private int[] numbers = new int[16];
    private int size;

    int get(EObject key) {
        int place = placeOf(key);
        return keys[place] == null ? ABSENT : numbers[place];
    }

    void put(EObject key, int number) {
        if ((size + 1) * 2 > keys.length) {
            grow();
        }
        int place = placeOf(key);
        if (keys[place] == null) {
            keys[place] = key;
            size++;
        }
        numbers[place] = number;
    }

    /** Moves up those that were pushed aside, so that none is separated from its place by the gap. */
    void remove(EObject key) {
        int gap = placeOf(key);
        if (keys[gap] == null) {
            return;
        }
        int mask = keys.length - 1;
        for (int place = gap + 1 & mask; keys[place] != null; place = place + 1 & mask) {
            int wanted = wantedPlace(keys[place]);
            if ((place - wanted & mask) >= (place - gap & mask)) {
                keys[gap] = keys[place];
                numbers[gap] = numbers[place];
                gap = place;
            }
        }
        keys[gap] = null;
        size--;
    }

    private int wantedPlace(EObject key) {
        return System.identityHashCode(key) * 0x9E3779B9 >>> 7 & keys.length - 1;
    }

    private int placeOf(EObject key) {
        int place = wantedPlace(key);
        while (keys[place] != null && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        EObject[] oldKeys = keys;
        int[] oldNumbers = Arrays.copyOf(numbers, numbers.length);
        keys = new EObject[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int place = placeOf(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
