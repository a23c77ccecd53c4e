/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.itsm.modeler.model.resource.AtomicFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When there is no room, or writing is not allowed, the old files stay and it is said why. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FailingDiskTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeModels() throws IOException {
        EditedModel.make(folder);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Each block has 512 or 1,024 bytes: room for the positions, but not for a model. */
    @Test
    void whereThereIsNoRoomTheOldFileStaysAndItIsSaid() throws Exception {
        Process process = new ProcessBuilder(Stream.concat(
                Stream.of("/bin/sh", "-c", "ulimit -f 24; exec \"$@\"", "sh"),
                ChildProcess.command(SaveOnce.class, folder.toString()).stream()).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = process.inputReader()) {
            List<String> said = ChildProcess.rest(output);
            assertEquals(0, process.waitFor());
            assertEquals(2, said.size());
            said.forEach(each -> assertFalse(each.isBlank() || each.equals("saved"), each));
        }
        for (EditedModel model : EditedModel.in(folder)) {
            assertEquals(0, model.saved());
        }
        assertEquals(List.of("operations.itsm", "operations.itsm.layout", "shop.itsm", "shop.itsm.layout"), files());
    }

    @Test
    void aFullDeviceIsSaid() {
        Path full = Path.of("/dev/full");
        assumeFalse(Files.notExists(full), "only Linux has a device that is always full");
        IOException failure = assertThrows(IOException.class, () -> AtomicFile.replace(full, out -> out.write(1)));
        assertTrue(failure.getMessage().contains("space"), failure.getMessage());
    }

    @Test
    void inAFolderThatMayNotBeWrittenTheOldFileStays() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            EditedModel model = EditedModel.in(folder).get(0);
            model.open();
            model.edit(1);
            assertThrows(AccessDeniedException.class, () -> model.save(1));
            assertEquals(0, model.saved());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
