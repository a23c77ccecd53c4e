/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.PositionsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of the places set by hand. */
class PositionsTest {

    private static final String HEAD = "itsm-layout 1\n";

    @TempDir
    Path folder;

    private final Diagram diagram = new Diagram("D1", "", null, List.of(), List.of());
    private final Diagram other = new Diagram("D3", "", null, List.of(), List.of());

    @Test
    void itStandsBesideTheModel() {
        assertEquals(Path.of("a b/shop.itsm.layout"), Positions.fileFor(Path.of("a b/shop.itsm")));
        assertEquals("platform:/resource/p/shop.itsm.layout",
                Positions.fileFor(URI.createURI("platform:/resource/p/shop.itsm")).toString());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Positions positions = Positions.none().with(diagram, Map.of("k\u00e9y / with 100% \u00a7 and blanks", new Point(10.4, -3.6), "-", new Point(1, 2)));
        Path file = folder.resolve("m.itsm.layout");
        positions.write(file);
        Positions read = Positions.read(file);
        assertEquals(positions, read);
        assertEquals(Optional.of(new Point(10, -4)), read.of(diagram, "k\u00e9y / with 100% \u00a7 and blanks"));
        assertEquals(positions.text(), read.text());
    }

    @Test
    void aPlaceFurtherAwayThanAFileCanSayIsWrittenAsNearAsItMustBe() throws IOException {
        Positions far = Positions.none().with(diagram, Map.of("a", new Point(3e6, -3e6)));
        assertEquals(Optional.of(new Point(1e6, -1e6)), read(far.text()).of(diagram, "a"));
    }

    @Test
    void thereIsOneLineAFigureSortedWhateverTheOrderTheyWereSetIn() {
        Positions one = Positions.none().with(other, Map.of("b", new Point(1, 2))).with(diagram, Map.of("c", new Point(3, 4)))
                .with(diagram, Map.of("a", new Point(5, 6)));
        assertEquals(HEAD + "D1 - a 5 6\nD1 - c 3 4\nD3 - b 1 2\n", one.text());
    }

    @Test
    void nothingSetByHandIsNoFile() throws IOException {
        Path file = folder.resolve("m.itsm.layout");
        assertTrue(Positions.read(file).isEmpty());
        Positions.none().with(diagram, Map.of("a", new Point(1, 1))).write(file);
        assertTrue(Files.exists(file));
        Positions.read(file).without(diagram, List.of("a")).write(file);
        assertFalse(Files.exists(file));
    }

    @Test
    void aDiagramIsArrangedAfreshAndTheOthersKeepTheirPlaces() {
        Positions both = Positions.none().with(diagram, Map.of("a", new Point(1, 1))).with(other, Map.of("a", new Point(2, 2)));
        assertTrue(both.any(diagram));
        Positions rest = both.without(diagram);
        assertFalse(rest.any(diagram));
        assertEquals(Optional.of(new Point(2, 2)), rest.of(other, "a"));
    }

    @Test
    void figuresThatAreNotThereAnyMoreStayInTheFile() throws IOException {
        String text = HEAD + "D1 - gone 5 6\nD99 nobody x 1 2\n";
        assertEquals(text, read(text.replace("\n", "\r\n") + "\n# a remark\n").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"D1 - a 5|2", "D1 - a 5 six|2", "D1 - a 5 NaN|2", "D1 - a 5 6%D1 - a 7 8|3",
            "# fine%<<<<<<< HEAD|3", "D1 - a%zz 5 6|2", "D1 - a 1e99 1|2"})
    void mistakesAreToldWithTheirLine(String lines, int line) {
        PositionsException problem = assertThrows(PositionsException.class,
                () -> read(HEAD + lines.replaceAll("%(?!zz)", "\n") + "\n"));
        assertEquals("m.layout", problem.file());
        assertEquals(line, problem.line(), problem.getMessage());
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertEquals(1, assertThrows(PositionsException.class, () -> read("<xml/>")).line());
        assertEquals(1, assertThrows(PositionsException.class, () -> read("")).line());
    }

    private static Positions read(String text) throws IOException {
        return Positions.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "m.layout");
    }
}
