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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting the command: from anywhere, under any locale, with any path, with and without a Java. */
class StartTest {

    @TempDir
    Path folder;

    private Itsm itsm;

    @BeforeEach
    void prepare() {
        itsm = Itsm.in(folder);
    }

    @Test
    void sayItsVersion() {
        Result result = itsm.run("--version").endedWith(0).saidNothingElse();
        String version = Distribution.name().replace("itsm-", "").replace("-SNAPSHOT", "");
        assertEquals("itsm " + version, result.lines().get(0));
    }

    @Test
    void everyExitStatusReachesTheShell() throws IOException {
        ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        Path clean = Distribution.sample("minimal");
        itsm.run("validate", clean.toString(), "--rules", "STR-01").endedWith(0).saidNothingElse();
        itsm.run("validate", "m.itsm").endedWith(1).saidNothingElse();
        itsm.run("validate").endedWith(2).complainedWith("itsm: ");
        itsm.run("validate", "gone.itsm").endedWith(3).complainedWith("itsm: gone.itsm: ");
    }

    @ParameterizedTest(name = "LANG={0} LC_ALL={1}")
    @CsvSource({"C,", "POSIX,", "C.UTF-8,", "C,C", "de_DE.UTF-8,", "C.UTF-8,xx_YY.ISO-8859-1", ","})
    void pathsWithBlanksAndLettersOfAllKindsWorkUnderAnyLocale(String lang, String all) throws IOException {
        Path model = Files.createDirectories(folder.resolve("möbel & größe/日本 语")).resolve("ein modell.itsm");
        ModelText.write(model, ModelText.withFindings());
        String path = folder.relativize(model).toString();
        Result result = itsm.with("LANG", lang).with("LC_ALL", all).run("validate", path, "--rules", "CHN-01").endedWith(0);
        result.saidNothingElse();
        assertEquals(path, result.lines().get(0));
        assertTrue(result.out().contains("Größe & <Maß>"), result::out);
    }

    @Test
    void outputIsTheSameUnderALanguageWithOtherCapitalsAndDigits() throws IOException {
        ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        String[] arguments = {"validate", "m.itsm", "--profile", "REVIEW", "--format", "text", "--today", "2026-03-01"};
        String expected = itsm.run(arguments).endedWith(1).out();
        assertEquals(expected, itsm.with("ITSM_OPTS", "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9")
                .run(arguments).endedWith(1).out());
        assertEquals(expected, itsm.with("ITSM_OPTS", "-Duser.language=ar -Duser.extensions=u-nu-arab").run(arguments).out());
    }

    @Test
    void theArchiveWorksInAFolderWithBlanksAndThroughLinks() throws IOException {
        Path home = folder.resolve("my tööls/itsm 1");
        copy(Distribution.home(), home);
        Path link = Files.createSymbolicLink(folder.resolve("itsm"), Path.of("my tööls/itsm 1/bin/itsm"));
        Path further = Files.createSymbolicLink(folder.resolve("further"), link);
        Itsm linked = itsm.calledAs(further.toString()).with("LANG", "C").with("ITSM_CACHE", "off");
        linked.run("rules", "CHN-01").endedWith(0).saidNothingElse();
        linked.with("JAVA_HOME", null).with("PATH", folder + ":" + System.getenv("PATH")).calledAs(home + "/bin/itsm")
                .run("validate", home + "/samples/minimal.itsm", "--rules", "STR-01").endedWith(0).saidNothingElse();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void withoutAJavaItSaysWhatToDo() {
        itsm.with("JAVA_HOME", folder.toString()).run("rules").endedWith(3).complainedWith("itsm: JAVA_HOME is " + folder);
    }

    @Test
    void anOldJavaIsRefusedBeforeItFails() throws IOException {
        Path java = Files.createDirectories(folder.resolve("java8/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 9\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("java8/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        Result result = itsm.with("JAVA_HOME", folder.resolve("java8").toString()).run("rules").endedWith(3);
        assertTrue(result.err().contains("is too old"), result::err);
    }

    @Test
    void theFirstStartKeepsClassesThatLaterOnesTake() throws IOException {
        Path cache = folder.resolve("cache with blanks");
        Itsm cached = itsm.with("ITSM_CACHE", cache.toString());
        cached.run("rules", "CHN-01").endedWith(0).saidNothingElse();
        assertEquals(1, archives(cache));
        Path log = folder.resolve("classes.log");
        cached.with("ITSM_OPTS", "-Xlog:class+load:file=" + log)
                .run("validate", Distribution.sample("minimal").toString(), "--fail-on", "never").endedWith(0).saidNothingElse();
        String loaded = Files.readString(log);
        for (String type : new String[] {"org.eclipse.emf.ecore.EObject", "org.itsm.modeler.model.itsm.ITSMModel",
                "org.itsm.modeler.validation.Validator"}) {
            assertTrue(loaded.contains(type + " source: shared objects file"), type);
        }
        assertEquals(1, archives(cache), "one archive for one Java");
    }

    @Test
    void startsAtTheSameTimeDoNoHarm() {
        Path cache = folder.resolve("cache");
        String start = "itsm rules CHN-01 > out$i.txt 2> err$i.txt";
        Result all = itsm.with("ITSM_CACHE", cache.toString())
                .shell("for i in 1 2 3; do " + start + " & done; wait; cat err*.txt; cmp out1.txt out2.txt && cmp out2.txt out3.txt");
        all.endedWith(0).saidNothingElse();
        assertEquals("", all.out());
        assertEquals(1, archives(cache));
    }

    private static int archives(Path cache) {
        String[] files = cache.toFile().list();
        return files == null ? 0 : files.length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/none", "off", "/dev/null"})
    void aCacheThatCannotBeWrittenIsDoneWithout(String cache) {
        itsm.with("ITSM_CACHE", cache).run("rules", "CHN-01").endedWith(0).saidNothingElse();
    }

    @Test
    void aDamagedArchiveOfClassesIsPassedOver() throws IOException {
        Path cache = folder.resolve("cache");
        Itsm cached = itsm.with("ITSM_CACHE", cache.toString());
        String expected = cached.run("rules", "CHN-01").endedWith(0).out();
        try (var files = Files.list(cache)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
                Files.writeString(file, "nonsense");
            }
        }
        Result result = cached.run("rules", "CHN-01").endedWith(0).saidNothingElse();
        assertEquals(expected, result.out());
        assertFalse(result.out().contains("warning]"), result::out);
    }
}
