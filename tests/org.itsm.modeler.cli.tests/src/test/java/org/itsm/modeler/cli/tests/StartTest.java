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
}
