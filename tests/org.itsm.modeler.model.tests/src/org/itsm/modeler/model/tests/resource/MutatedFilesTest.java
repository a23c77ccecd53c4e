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

import static org.itsm.modeler.model.tests.resource.ItsmFiles.load;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.put;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.resource.Links;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.model.resource.ReadOnlyResourceException;
import org.itsm.modeler.model.resource.SourcePositions;
import org.itsm.modeler.tests.support.RandomModels;
import org.itsm.modeler.tests.support.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged files, 40 for each seed: each ends in an error that has a place and makes the file read-only, or in a faithful
 * load. None hangs, none ends in an exception.
 */
class MutatedFilesTest {

    private static final int EACH = 40;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachEndsInACleanErrorOrAFaithfulLoad(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] good = ItsmFiles.bytes(put(RandomModels.of(seed).size(25).build()));
        if (seed % 3 == 0) {
            good = withForeignXml(good);
        }
        for (int i = 0; i < EACH; i++) {
            byte[] bad = Mutations.mutate(good, random);
            String name = "seed " + seed + " mutation " + i;
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(bad, name), name);
        }
    }

    private static byte[] withForeignXml(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.replaceFirst("  <objectives", "  <!-- note -->\n  <objectives vendor=\"x\"")
                .replaceFirst("</itsm:ITSMModel>", "  <v:x xmlns:v=\"http://v\">a<v:y b=\"c\"/>d</v:x>\n</itsm:ITSMModel>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void check(byte[] bad, String name) throws IOException {
        LoadedModel loaded = load(bad);
        for (LoadProblem problem : loaded.problems()) {
            assertTrue(problem.line() > 0 && problem.column() > 0, name + ": " + problem);
            assertFalse(problem.message().isBlank(), name);
        }
        loaded.model().ifPresent(model -> model.eAllContents().forEachRemaining(Links::broken));
        Resource resource = loaded.resource();
        if (!resource.getErrors().isEmpty()) {
            assertThrows(ReadOnlyResourceException.class, () -> resource.save(new ByteArrayOutputStream(), null), name);
            return;
        }
        SourcePositions positions = SourcePositions.of(new ByteArrayInputStream(bad));
        resource.getAllContents()
                .forEachRemaining(object -> assertTrue(positions.of(object).isPresent(), () -> name + ": " + object));
        assertSameWhenSaved(loaded, name);
    }

    /** What was read without an error can be saved, and means the same when it is read again. */
    private static void assertSameWhenSaved(LoadedModel loaded, String name) {
        Map<String, String> said = said(loaded);
        byte[] once = ItsmFiles.bytes(loaded.resource());
        LoadedModel again = load(once);
        assertTrue(again.resource().getErrors().isEmpty(), () -> name + ": " + again.resource().getErrors());
        assertEquals(said, said(again), name);
        assertArrayEquals(once, ItsmFiles.bytes(again.resource()), name);
    }

    private static Map<String, String> said(LoadedModel loaded) {
        return new TreeMap<>(Snapshot.of(loaded.resource().getContents()));
    }
}
