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
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.resource.RecoveryFile;
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

    private void write(String content) throws IOException {
        copy.prepare(content.getBytes());
        copy.write();
    }

    private void assertKept(String content) throws IOException {
        assertArrayEquals(content.getBytes(), copy.read().orElseThrow().content());
    }

    @Test
    void whatWasPreparedLastIsWritten() throws IOException {
        copy.prepare("1".getBytes());
        write("2");
        assertKept("2");
    }

    @Test
    void beforeSavingACopyBecomesLikeWhatIsSaved() throws IOException {
        write("1");
        copy.renew("2".getBytes());
        assertKept("2");
    }

    @Test
    void beforeSavingWhatWaitsToBeWrittenGivesWay() throws IOException {
        copy.prepare("1".getBytes());
        copy.renew("2".getBytes());
        copy.write();
        assertKept("2");
    }

    @Test
    void beforeSavingNoCopyIsMadeWhereThereIsNone() throws IOException {
        copy.renew("1".getBytes());
        assertFalse(copy.exists());
    }

    @Test
    void whatWasDroppedIsNotWrittenAnyMore() throws IOException {
        write("1");
        copy.prepare("2".getBytes());
        copy.drop();
        copy.write();
        assertEquals(Optional.empty(), copy.read());
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
