/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.List;
import java.util.Random;

/** Draws lots: always the same ones for one seed. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
