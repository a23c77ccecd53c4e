/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine without Sirius shows what Sirius shows: on every diagram and table the same figures in the same places and
 * order, the same edges, labels, tool tips, decorations and styles. Both are written as text, a line for each thing.
 */
class ParityTest {

    /** How many generated models are compared; more by the system property. */
    private static final int MODELS = Integer.getInteger("itsm.parity.models", 20);

    @TempDir
    static Path folder;

    static Stream<Object[]> samples() {
        return Descriptions.onEachSample(Descriptions.all());
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(1, MODELS);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothShowTheSameOfEachSample(String sample, String id) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            assertTrue(compare(test, id) > 0, () -> "nothing in " + sample + " that " + id + " is about");
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void bothShowTheSameOfAGeneratedModel(int number) throws Exception {
        try (TestProject test = TestProject.of(GeneratedModels.source(GeneratedModels.varied(number), folder, "generated" + number))) {
            int compared = 0;
            for (String id : Descriptions.all()) {
                compared += compare(test, id);
            }
            assertTrue(compared >= Descriptions.all().size());
        }
    }

    /** Compares what both show of one element of each class; gives how many these are. */
    private static int compare(TestProject test, String id) {
        List<EObject> roots = test.rootsFor(id);
        roots.forEach(root -> Parity.check(test.representation(root, id), root, id));
        return roots.size();
    }
}
