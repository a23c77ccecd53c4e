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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.resource.RecoveryFile;
import org.itsm.modeler.model.resource.RecoveryFile.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of what was not saved. */
class RecoveryFileTest {

    @TempDir
    Path folder;

    private RecoveryFile copy;

    @BeforeEach
    void makeCopy() {
        copy = new RecoveryFile(folder, URI.createURI("platform:/resource/shop/shop.itsm"));
    }

    private static Content model(String content) {
        return Content.of(content.getBytes());
    }

    private static Content both(String model, String beside) {
        return new Content(model.getBytes(), Optional.of(beside.getBytes()));
    }

    private void write(String content) throws IOException {
        copy.prepare(model(content));
        copy.write();
    }

    private void assertKept(String content) throws IOException {
        assertArrayEquals(content.getBytes(), copy.read().orElseThrow().content().model());
    }

    @Test
    void whatWasPreparedLastIsWritten() throws IOException {
        copy.prepare(model("1"));
        write("2");
        assertKept("2");
    }

    @Test
    void beforeSavingACopyBecomesLikeWhatIsSaved() throws IOException {
        write("1");
        copy.renew(model("2"));
        assertKept("2");
    }

    @Test
    void beforeSavingWhatWaitsToBeWrittenGivesWay() throws IOException {
        copy.prepare(model("1"));
        copy.renew(model("2"));
        copy.write();
        assertKept("2");
    }

    @Test
    void beforeSavingNoCopyIsMadeWhereThereIsNone() throws IOException {
        copy.renew(model("1"));
        assertFalse(copy.exists());
    }

    @Test
    void whatWasDroppedIsNotWrittenAnyMore() throws IOException {
        write("1");
        copy.prepare(model("2"));
        copy.drop();
        copy.write();
        assertEquals(Optional.empty(), copy.read());
    }

    @Test
    void whatIsBesideTheModelIsKeptWithIt() throws IOException {
        copy.prepare(both("1", "places"));
        copy.write();
        assertTrue(copy.read().orElseThrow().content().isLike(both("1", "places")));
    }

    @Test
    void whatIsNotBesideTheModelAnyMoreIsNotKept() throws IOException {
        copy.prepare(both("1", "places"));
        copy.write();
        write("2");
        assertEquals(Optional.empty(), copy.read().orElseThrow().content().beside());
    }

    @Test
    void nothingIsLeftOfACopyThatWasDropped() throws IOException {
        copy.prepare(both("1", "places"));
        copy.write();
        copy.drop();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aCopyIsAnotherOneWhenOnlyWhatIsBesideTheModelDiffers() {
        assertFalse(both("1", "places").isLike(both("1", "other places")));
    }

    @Test
    void eachModelHasACopyOfItsOwn() throws IOException {
        write("1");
        RecoveryFile other = new RecoveryFile(folder, URI.createURI("platform:/resource/shop/other.itsm"));
        assertNotEquals(copy.path(), other.path());
        assertTrue(copy.exists());
        assertFalse(other.exists());
    }
}
