/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.svg.SvgOptions;
import org.itsm.modeler.diagram.tests.layout.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The diagrams of the samples look as they did when somebody looked at them. To write them anew, start with
 * {@code -Ditsm.golden=FOLDER}, the folder golden beside this class, and look at what changed before you commit it.
 */
class GoldenTest {

    static Stream<Arguments> pictures() {
        List<Arguments> pictures = new ArrayList<>();
        for (String sample : Samples.names()) {
            for (Diagram diagram : Drawings.all(Drawings.sample(sample))) {
                pictures.add(Arguments.of(sample + "-" + diagram.description() + ".svg", diagram));
            }
        }
        return pictures.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void thePictureIsAsItWasLookedAt(String name, Diagram diagram) throws IOException {
        String actual = SvgDocument.write(diagram, new SvgOptions(element -> Optional.empty(), false));
        String folder = System.getProperty("itsm.golden");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, name), actual);
            return;
        }
        try (InputStream expected = GoldenTest.class.getResourceAsStream("golden/" + name)) {
            assertNotNull(expected, name);
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), actual, name);
        }
    }
}
