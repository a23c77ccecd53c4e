/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import static org.itsm.modeler.model.tests.resource.ItsmFiles.bytes;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.load;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.put;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.model.resource.SourcePositions;
import org.itsm.modeler.model.util.DocumentOrder;
import org.itsm.modeler.model.util.ModelCopier;
import org.itsm.modeler.tests.support.RandomModels;
import org.itsm.modeler.tests.support.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold for every model. A seed that fails makes the same model again. */
class RandomModelsTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static ITSMModel model(long seed) {
        return RandomModels.of(seed).size(40 + (int) (seed % 60)).build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void savingAndLoadingChangesNothing(long seed) {
        ITSMModel model = model(seed);
        Map<String, String> before = Snapshot.of(model);
        byte[] saved = bytes(put(model));

        LoadedModel loaded = load(saved);

        assertEquals(List.of(), loaded.problems(), "seed " + seed);
        assertEquals(before, Snapshot.of(loaded.model().orElseThrow()), "seed " + seed);
        assertArrayEquals(saved, bytes(loaded.resource()), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plainEmfReadsTheSameModel(long seed) throws Exception {
        ITSMModel model = model(seed);
        byte[] saved = bytes(put(model));
        XMIResourceImpl plain = new XMIResourceImpl(URI.createURI("memory:/plain.xmi"));

        plain.load(new ByteArrayInputStream(saved), null);

        assertEquals(Snapshot.of(model), Snapshot.of(plain.getContents().get(0)), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyObjectHasItsPositionInTheFile(long seed) throws Exception {
        byte[] saved = bytes(put(model(seed)));
        Resource resource = load(saved).resource();
        SourcePositions positions = SourcePositions.of(new ByteArrayInputStream(saved));

        int line = 0;
        for (var object : DocumentOrder.list(resource.getContents().get(0))) {
            var position = positions.of(object).orElseThrow(() -> new AssertionError("seed " + seed + " " + object));
            assertTrue(position.line() > line, "seed " + seed + " " + object + " " + position);
            line = position.line();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopySaysTheSameWithOtherIds(long seed) {
        ITSMModel model = model(seed);
        ITSMModel copy = ModelCopier.copy(model);

        assertTrue(sameButForIds(model, copy), "seed " + seed);
    }

    private static boolean sameButForIds(ITSMModel left, ITSMModel right) {
        var leftAll = DocumentOrder.list(left);
        var rightAll = DocumentOrder.list(right);
        for (int i = 0; i < leftAll.size(); i++) {
            if (EcoreUtil.getID(leftAll.get(i)).equals(EcoreUtil.getID(rightAll.get(i)))) {
                return false;
            }
            EcoreUtil.setID(rightAll.get(i), EcoreUtil.getID(leftAll.get(i)));
        }
        return leftAll.size() == rightAll.size() && Snapshot.of(left).equals(Snapshot.of(right));
    }
}
