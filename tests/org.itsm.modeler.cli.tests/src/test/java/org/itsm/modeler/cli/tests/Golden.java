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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with what is kept of it; {@code -Ditsm.golden=FOLDER} writes it there anew instead. */
final class Golden {

    private Golden() {
    }

    static void check(String name, String actual) throws IOException {
        String folder = System.getProperty("itsm.golden");
        if (folder != null) {
            Files.writeString(Path.of(folder).resolve(name), actual);
            return;
        }
        try (InputStream expected = Golden.class.getResourceAsStream("/golden/" + name)) {
            assertNotNull(expected, "golden/" + name);
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), actual, name);
        }
    }
}
