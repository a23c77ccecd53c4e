/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of classes that makes starts faster: made in the background, never in the way. */
class ClassArchiveTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private Path cache;
    private Itsm itsm;

    @BeforeEach
    void prepare() throws IOException {
        cache = Files.createDirectories(folder.resolve("cache with blanks"));
        itsm = Itsm.in(folder).with("ITSM_CACHE", cache.toString());
    }

    /** Runs the command and waits until all that it began in the background is done: then one archive is there. */
    private Result runAndAwaitArchive(String... arguments) throws Exception {
        try (WatchService watch = cache.getFileSystem().newWatchService()) {
            cache.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            Result result = itsm.run(arguments);
            while (!files().equals(List.of("archive"))) {
                WatchKey change = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertNotNull(change, () -> "still in the cache: " + files());
                change.pollEvents();
                change.reset();
            }
            return result;
        }
    }

    /** What is in the cache, archives only by their kind. */
    private List<String> files() {
        String[] files = cache.toFile().list();
        return Stream.of(files).sorted().map(file -> file.endsWith(".jsa") ? "archive" : file).toList();
    }

    @Test
    void theFirstStartKeepsClassesThatLaterOnesTake() throws Exception {
        assumeTrue(Distribution.home().toUri().getRawPath().equals(Distribution.home() + "/"),
                "Java 17 keeps no classes of jars whose path a URI must escape");
        runAndAwaitArchive("rules", "CHN-01").endedWith(0).saidNothingElse();
        Path log = folder.resolve("classes.log");
        itsm.with("ITSM_OPTS", "-Xlog:class+load:file=" + log)
                .run("validate", Distribution.sample("minimal").toString(), "--fail-on", "never").endedWith(0).saidNothingElse();
        String loaded = Files.readString(log);
        for (String type : List.of("org.eclipse.emf.ecore.EObject", "org.itsm.modeler.model.itsm.ITSMModel",
                "org.itsm.modeler.validation.Validator", "picocli.CommandLine")) {
            assertTrue(loaded.contains(type + " source: shared objects file"), type);
        }
        assertEquals(List.of("archive"), files(), "one archive for one Java");
    }

    @Test
    void startsAtTheSameTimeDoNoHarm() throws Exception {
        String start = "itsm rules CHN-01 > out$i.txt 2> err$i.txt";
        Result all = itsm.shell("for i in 1 2 3; do " + start + " & done; wait; cat err*.txt; cmp out1.txt out2.txt && cmp out2.txt out3.txt");
        all.endedWith(0).saidNothingElse();
        assertEquals("", all.out());
        runAndAwaitArchive("rules", "CHN-01").endedWith(0).saidNothingElse();
    }

    @Test
    void aDamagedArchiveIsPassedOver() throws Exception {
        String expected = runAndAwaitArchive("rules", "CHN-01").endedWith(0).out();
        for (String content : List.of("nonsense", "")) {
            try (Stream<Path> archives = Files.list(cache)) {
                for (Path archive : archives.toList()) {
                    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
                    Files.writeString(archive, content);
                }
            }
            assertEquals(expected, itsm.run("rules", "CHN-01").endedWith(0).saidNothingElse().out());
            assertEquals(List.of("archive"), files(), "it is not tried again");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/none", "off", "/dev/null"})
    void aCacheThatCannotBeWrittenIsDoneWithout(String nowhere) {
        itsm.with("ITSM_CACHE", nowhere).run("rules", "CHN-01").endedWith(0).saidNothingElse();
    }

    @Test
    void aPipelineDoesNotWaitForTheArchive() throws Exception {
        // The reader ends when the last writer has closed its end, and the process in the background has none.
        Result result = itsm.shell("itsm rules CHN-01 | cat > out.txt; ls \"$ITSM_CACHE\"");
        assertTrue(result.endedWith(0).out().strip().matches("classes-\\d+\\.jsa\\.lock"), "the archive is still being made");
        runAndAwaitArchive("rules", "CHN-01").endedWith(0);
    }
}
