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

/** A number for each number from 0 on, 0 where none was set. */
final class Numbers {

    private int[] values = new int[64];

    int get(int index) {
        return index < values.length ? values[index] : 0;
    }

    void set(int index, int value) {
        if (index >= values.length) {
            if (value == 0) {
                return;
            }
            values = Arrays.copyOf(values, Math.max(index + 1, values.length * 2));
        }
        values[index] = value;
    }
}
