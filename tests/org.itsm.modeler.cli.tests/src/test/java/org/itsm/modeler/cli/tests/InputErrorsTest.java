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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read ends with 3 and a place in the file, and is never written to. */
class InputErrorsTest {

    private static final String BAD_VALUE = ModelText.of("  <objectives id=\"o\" name=\"O\" priority=\"high\"/>\n");

    @TempDir
    Path folder;

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("cut off", ModelText.of("").replace("</itsm:ITSMModel>", "  <objectives id="), ":4:"),
                Arguments.of("no XML", "hello", ":1:1:"),
                Arguments.of("empty", "", ""),
                Arguments.of("a value that its type refuses", BAD_VALUE, ":3:"),
                Arguments.of("a foreign root", "<a/>", ":1:1:"),
                Arguments.of("an entity bomb", "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>", ":2:"),
                Arguments.of("a newer version", ModelText.of("").replace("/itsm/1.0", "/itsm/9.0"), ":2:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void aDamagedFileIsNamedWithItsPlace(String what, String content, String place) throws IOException {
        Path file = Files.writeString(folder.resolve("damaged.itsm"), content);
        Result result = InProcess.run("validate", file).endedWith(3).complainedWith("itsm: " + file + place);
        assertEquals("", result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate FILE", "stats FILE", "format FILE", "format --check FILE", "fix FILE --rule STR-01",
            "export FILE --to xmi --output OUT"})
    void aFileThatCouldNotBeReadWithoutLossIsLeftAlone(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("damaged.itsm"), BAD_VALUE);
        byte[] before = Files.readAllBytes(file);
        Path out = folder.resolve("out.xmi");
        Object[] arguments = Stream.of(command.split(" "))
                .map(word -> word.equals("FILE") ? file : word.equals("OUT") ? out : word).toArray();
        InProcess.run(arguments).endedWith(3).complainedWith("itsm: " + file + ":3:");
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(Files.notExists(out));
    }

    @Test
    void onlyVerboseShowsAStackTrace() throws IOException {
        Path file = Files.writeString(folder.resolve("damaged.itsm"), "hello");
        assertTrue(InProcess.run("validate", "--verbose", file).endedWith(3).err().contains("\tat "));
        InProcess.run("validate", file).complainedWith("itsm: ");
    }

    @Test
    void unknownXmlIsAWarningWithItsPlaceAndNoObstacle() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), "  <objectives id=\"o\" name=\"O\" colour=\"red\"/>\n");
        InProcess.run("validate", "--rules", "STR-01", file).endedWith(0).complainedWith("itsm: " + file + ":3:");
    }

    @Test
    void aFolderIsNoModel() {
        InProcess.run("validate", folder).endedWith(3).complainedWith("itsm: " + folder + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@gone", "gone\u0007.itsm", "gone\n.itsm"})
    void oddPathsAreOrdinaryPathsThatAreNotThere(String name) {
        Result result = InProcess.run("validate", name.isEmpty() ? name : folder.resolve(name)).endedWith(3);
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith("itsm: ") && !result.err().contains("\u0007"), result.err());
    }

    @Test
    void aMappingWithAMistakeIsNamedWithItsLine() throws IOException {
        Path mapping = Files.writeString(folder.resolve("my.mapping"), "# mine\nelement Goal becomes Nonsense\n");
        Path source = Files.writeString(folder.resolve("a.archimate"), "<a/>");
        InProcess.run("import", source, "--from", "archi", "--mapping", mapping, "--output", folder.resolve("a.itsm"))
                .endedWith(3).complainedWith("itsm: " + mapping + ":2:");
    }

    @Test
    void aFileThatIsNotArchisIsRefusedWithItsPlace() throws IOException {
        Path source = Files.writeString(folder.resolve("a.archimate"), "<a/>");
        Path target = folder.resolve("a.itsm");
        InProcess.run("import", source, "--from", "archi", "--output", target)
                .endedWith(3).complainedWith("itsm: " + source + ":1:");
        assertTrue(Files.notExists(target));
    }
}
