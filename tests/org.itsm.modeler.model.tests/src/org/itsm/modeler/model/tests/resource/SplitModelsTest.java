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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.tests.support.RandomModels;
import org.itsm.modeler.tests.support.Snapshot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that is split over two files says the same as one file with the same content. */
class SplitModelsTest {

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(1000, 1025);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoFilesLoadedInEitherOrderEqualOneFile(long seed) throws IOException {
        ITSMModel whole = RandomModels.of(seed).size(60).build();
        Map<String, String> expected = parts(List.of(whole));
        ResourceSet set = ItsmModels.newResourceSet();
        Path left = folder.resolve("left.itsm");
        Path right = folder.resolve("sub folder").resolve("r\u00e4chts.itsm");
        ITSMModel other = ItsmFactory.eINSTANCE.createITSMModel();
        other.setId("other");
        Resource leftResource = ItsmModels.create(set, ItsmModels.uriOf(left), whole);
        Resource rightResource = ItsmModels.create(set, ItsmModels.uriOf(right), other);
        split(whole, other, new Random(seed));
        ItsmModels.save(leftResource);
        ItsmModels.save(rightResource);
        byte[] leftBytes = Files.readAllBytes(left);
        byte[] rightBytes = Files.readAllBytes(right);

        for (List<Path> order : List.of(List.of(left, right), List.of(right, left))) {
            ResourceSet fresh = ItsmModels.newResourceSet();
            List<ITSMModel> models = new ArrayList<>();
            for (Path file : order) {
                LoadedModel loaded = ItsmModels.load(fresh, ItsmModels.uriOf(file));
                assertEquals(List.of(), loaded.problems(), "seed " + seed);
                models.add(loaded.model().orElseThrow());
            }
            assertEquals(2, fresh.getResources().size(), "seed " + seed);
            assertEquals(expected, parts(models), "seed " + seed + " " + order);
            for (Resource resource : fresh.getResources()) {
                ItsmModels.save(resource);
            }
            assertArrayEquals(leftBytes, Files.readAllBytes(left), "seed " + seed);
            assertArrayEquals(rightBytes, Files.readAllBytes(right), "seed " + seed);
        }
    }

    /** Moves about half of what stands directly in the model into the other one. */
    private static void split(ITSMModel from, ITSMModel to, Random random) {
        for (EReference containment : from.eClass().getEAllContainments()) {
            for (EObject child : List.copyOf(list(from, containment))) {
                if (random.nextBoolean()) {
                    list(to, containment).add(child);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(EObject object, EReference reference) {
        return (InternalEList<EObject>) object.eGet(reference);
    }

    /** Everything but the models themselves. */
    private static Map<String, String> parts(List<ITSMModel> models) {
        return Snapshot.of(models.stream().flatMap(model -> model.eContents().stream()).toList());
    }
}
