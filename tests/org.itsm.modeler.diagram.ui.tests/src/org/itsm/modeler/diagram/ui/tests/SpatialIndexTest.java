/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.view.Rectangles;
import org.itsm.modeler.diagram.ui.view.SpatialIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialIndexTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 300, 5000})
    void itFindsWhatLookingAtEverythingFinds(int count) {
        Random random = new Random(count);
        List<SpatialIndex.Entry<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new SpatialIndex.Entry<>(i, rectangle(random, 60)));
        }
        SpatialIndex<Integer> index = SpatialIndex.of(entries);

        for (int i = 0; i < 100; i++) {
            Bounds area = rectangle(random, 200);
            TreeSet<Integer> expected = new TreeSet<>();
            entries.stream().filter(entry -> Rectangles.touch(entry.bounds(), area)).forEach(entry -> expected.add(entry.item()));
            TreeSet<Integer> found = new TreeSet<>();
            index.forEach(area, found::add);
            assertEquals(expected, found);
        }
    }

    private static Bounds rectangle(Random random, int size) {
        return new Bounds(random.nextInt(2000), random.nextInt(2000), random.nextInt(size), random.nextInt(size));
    }
}
