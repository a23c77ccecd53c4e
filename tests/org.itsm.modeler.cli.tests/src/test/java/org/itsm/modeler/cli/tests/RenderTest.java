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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code itsm render}. */
class RenderTest {

    @TempDir
    Path folder;

    private final Path shop = Distribution.home().resolve("samples/e-shop.itsm");

    @Test
    void theChainIsDrawnAsSvg() throws Exception {
        Path picture = folder.resolve("shop.svg");
        Result result = InProcess.run("render", shop, "--output", picture).endedWith(0).saidNothingElse();
        assertEquals(List.of("written: " + picture), result.lines());
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        assertEquals("svg", parsers.newDocumentBuilder().parse(picture.toFile()).getDocumentElement().getLocalName());
        assertTrue(Files.readString(picture).contains(">Web shop</tspan>"));
    }

    @Test
    void aPngIsAsLargeAsItIsScaled() throws IOException {
        Path small = folder.resolve("small.png");
        Path large = folder.resolve("LARGE.PNG");
        InProcess.run("render", shop, "--diagram", "D9", "--output", small).endedWith(0);
        InProcess.run("render", shop, "--diagram", "d9", "--scale", "2", "--output", large).endedWith(0);
        assertEquals(2 * ImageIO.read(small.toFile()).getWidth(), ImageIO.read(large.toFile()).getWidth());
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.svg");
        Path other = folder.resolve("other.svg");
        InProcess.run("render", shop, "--output", one).endedWith(0);
        InProcess.run("render", shop, "--output", other).endedWith(0);
        assertEquals(-1, Files.mismatch(one, other));
    }

    @Test
    void anElementIsDrawnWithItsChain() throws IOException {
        Path picture = folder.resolve("chain.svg");
        InProcess.run("render", shop, "--element", firstId("services"), "--output", picture).endedWith(0);
        assertTrue(Files.readString(picture).contains("D2_C_Lane_Objectives"));
    }

    @Test
    void allDiagramsGoIntoAFolder() throws IOException {
        Path pictures = folder.resolve("all");
        InProcess.run("render", shop, "--diagram", "all", "--output", pictures).endedWith(0);
        try (Stream<Path> files = Files.list(pictures)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertTrue(names.containsAll(List.of("D1.svg", "D10.svg", "D3.svg", "D4.svg", "D6.svg", "D7.svg")), names::toString);
            assertTrue(names.stream().anyMatch(name -> name.startsWith("D8-")), names::toString);
        }
    }

    @Test
    void placesSetByHandAreReadFromTheFileBesideTheModel() throws IOException {
        Path model = Files.copy(shop, folder.resolve("m.itsm"));
        Files.writeString(folder.resolve("m.itsm.layout"), "itsm-layout 1\nD1 nonsense\n");
        InProcess.run("render", model, "--output", folder.resolve("m.svg")).endedWith(3)
                .complainedWith("itsm: " + folder.resolve("m.itsm.layout") + ":2: ");
        Files.writeString(folder.resolve("m.itsm.layout"), "itsm-layout 1\nD1 gone gone-too 10 10\n");
        InProcess.run("render", model, "--output", folder.resolve("m.svg")).endedWith(0).saidNothingElse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--diagram D11 --output x.svg", "--diagram all --output x.svg", "--diagram D8 --output x.svg",
            "--output x.pdf", "--element nobody --output x.svg", "--scale 0 --output x.png", "--scale many --output x.png", ""})
    void wrongUsageEndsWithTwo(String options) {
        String[] rest = options.isEmpty() ? new String[0] : options.split(" ");
        Object[] arguments = Stream.concat(Stream.of("render", shop),
                Stream.of(rest).map(word -> word.startsWith("x.") ? folder.resolve(word) : word)).toArray();
        InProcess.run(arguments).endedWith(2).complainedWith("itsm: ");
    }

    @Test
    void aFileThatIsNotThereEndsWithThree() {
        Path missing = folder.resolve("missing.itsm");
        InProcess.run("render", missing, "--output", folder.resolve("x.svg")).endedWith(3).complainedWith("itsm: " + missing + ": ");
    }

    private String firstId(String feature) throws IOException {
        String text = Files.readString(shop);
        int at = text.indexOf("id=\"", text.indexOf("<" + feature)) + 4;
        return text.substring(at, text.indexOf('"', at));
    }
}
