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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.itsm.modeler.catalogs.Catalogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code itsm adopt} and the catalogues for programs. */
class AdoptTest {

    /** What the model would suffer from if it were taken over wrongly. */
    private static final String SOUND = "STR-01,STR-02,STR-03,STR-04,STR-06,STR-08,REF-01,CHN-09,GOV-04,FRM-01,FRM-03,FRM-05,FRM-06";

    @TempDir
    Path folder;

    private Path model;

    static List<String> catalogs() {
        return Catalogs.names();
    }

    @BeforeEach
    void anEmptyModel() {
        model = folder.resolve("m.itsm");
        InProcess.run("new", "--template", "empty", "--output", model).endedWith(0);
    }

    private Result adopt(Object... options) {
        Object[] all = new Object[options.length + 3];
        System.arraycopy(new Object[] {"adopt", model, "--catalog"}, 0, all, 0, 3);
        System.arraycopy(options, 0, all, 3, options.length);
        return InProcess.run(all);
    }

    private void assertSound() {
        InProcess.run("validate", model, "--rules", SOUND, "--fail-on", "info").endedWith(0);
    }

    @Test
    void elementsBecomeProcessesWithTheirStageAndCode() throws IOException {
        Result result = adopt("itil-2011", "--element", "so-2,SO-4").endedWith(0);
        assertEquals(List.of("adopted: Incident management", "adopted: Problem management"), result.lines());
        String saved = Files.readString(model);
        assertTrue(saved.contains("name=\"Incident management\" code=\"SO-2\" stage=\"OPERATION\" adopts=\""), saved);
        assertFalse(saved.contains("Access management"), saved);
        assertSound();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void aWholeCatalogueIsAdoptedAndDoingItAgainChangesNothing(String name) throws IOException {
        adopt(name).endedWith(0);
        assertSound();
        byte[] first = Files.readAllBytes(model);
        Result again = adopt(name).endedWith(0);
        assertTrue(again.lines().stream().allMatch(line -> line.startsWith("was there already: ")), again::out);
        assertArrayEquals(first, Files.readAllBytes(model));
        InProcess.run("format", "--check", model).endedWith(0);
    }

    @Test
    void theActivitiesOfACatalogueBeginAChain() {
        Result result = adopt("fitsm-3.0").endedWith(0);
        assertEquals(14, result.lines().stream().filter(line -> line.startsWith("adopted: ")).count());
        assertEquals(39, result.lines().stream().filter(line -> line.startsWith("new activity: ")).count());
    }

    @Test
    void aCatalogueIsReferredToInAFileBesideTheModel() throws IOException {
        adopt("iso-iec-20000-1-2018", "--reference", "--element", "8.6.1").endedWith(0);
        assertTrue(Files.exists(folder.resolve("iso-iec-20000-1-2018.itsm")) && Files.exists(folder.resolve("itil-4.itsm")));
        String saved = Files.readString(model);
        assertTrue(saved.contains("<adopts href=\"iso-iec-20000-1-2018.itsm#"), saved);
        assertFalse(saved.contains("kind=\"STANDARD\""), saved);
        assertSound();
    }

    @Test
    void aFileThatIsThereAlreadyIsUsedAsItIs() throws IOException {
        adopt("itil-4", "--reference", "--element", "SMP-05").endedWith(0);
        Path catalog = folder.resolve("itil-4.itsm");
        Files.writeString(catalog, Files.readString(catalog) + "\n");
        adopt("itil-4", "--reference", "--element", "SMP-06").endedWith(0);
        assertTrue(Files.readString(catalog).endsWith("\n\n"));
    }

    @Test
    void theCatalogueAloneMakesNoProcesses() throws IOException {
        adopt("cobit-2019", "--catalog-only").endedWith(0);
        String saved = Files.readString(model);
        assertTrue(saved.contains("DSS06") && !saved.contains("<itsmProcesses"), saved);
        assertSound();
    }

    @Test
    void aDryRunShowsTheSameAndWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(model);
        String dry = adopt("fitsm-3.0", "--dry-run").endedWith(0).out();
        adopt("itil-4", "--reference", "--dry-run").endedWith(0);
        assertArrayEquals(before, Files.readAllBytes(model));
        assertFalse(Files.exists(folder.resolve("itil-4.itsm")));
        assertEquals(adopt("fitsm-3.0").endedWith(0).out(), dry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"itil-7", "itil-4 --element SMP-99", "itil-4 --copy --reference", "itil-4 --element"})
    void whatIsNotInTheCataloguesIsWrongUsage(String options) throws IOException {
        byte[] before = Files.readAllBytes(model);
        adopt((Object[]) options.split(" ")).endedWith(2);
        assertArrayEquals(before, Files.readAllBytes(model));
    }

    @Test
    void aFileThatIsNoCatalogueStandsInTheWay() throws IOException {
        ModelText.write(folder.resolve("itil-4.itsm"), "");
        adopt("itil-4", "--reference", "--element", "SMP-05").endedWith(3)
                .complainedWith("itsm: " + folder.resolve("itil-4.itsm") + ": holds no framework");
    }

    @Test
    void programsGetTheListOfCatalogues() {
        JsonArray list = JsonParser.parseString(InProcess.run("catalogs", "--format", "json").endedWith(0).out()).getAsJsonArray();
        assertEquals(Catalogs.names(), list.asList().stream().map(each -> each.getAsJsonObject().get("name").getAsString()).toList());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void programsGetEveryElementThatTheTextShows(String name) {
        String text = InProcess.run("catalogs", name).endedWith(0).out();
        JsonObject catalog = JsonParser.parseString(InProcess.run("catalogs", name, "--format", "json").endedWith(0).out())
                .getAsJsonObject();
        assertEquals(name, catalog.get("name").getAsString());
        assertContains(text, catalog.getAsJsonArray("elements"));
    }

    private static void assertContains(String text, JsonArray elements) {
        for (JsonElement each : elements) {
            JsonObject element = each.getAsJsonObject();
            assertTrue(text.contains(element.get("code").getAsString()) && text.contains(element.get("name").getAsString()), element::toString);
            element.getAsJsonArray("mapsTo").forEach(target -> assertEquals("ITIL",
                    target.getAsJsonObject().get("framework").getAsString()));
            assertContains(text, element.getAsJsonArray("elements"));
        }
    }
}
