/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.notation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.itsm.modeler.design.ViewpointRegistrar;
import org.itsm.modeler.diagram.notation.Notation;

/** The specification that is shipped, as text that tests alter. */
final class Shipped {

    private static final URL FILE = ViewpointRegistrar.class.getResource("/description/itsm.odesign");

    private final List<String> lines;

    private Shipped(List<String> lines) {
        this.lines = lines;
    }

    static Shipped file() {
        try (InputStream content = FILE.openStream()) {
            return new Shipped(Arrays.asList(new String(content.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines, as they are in the file. */
    List<String> lines() {
        return lines;
    }

    /** The number of the first line that holds the text. */
    int lineOf(String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("Nothing in the file says " + text);
    }

    /** The file with one line replaced. */
    Shipped with(int number, String line) {
        assertTrue(!lines.get(number - 1).equals(line), () -> "nothing altered in " + line);
        List<String> altered = new ArrayList<>(lines);
        altered.set(number - 1, line);
        return new Shipped(altered);
    }

    /** The file with the first such text replaced. */
    Shipped with(String text, String replacement) {
        int number = lineOf(text);
        return with(number, lines.get(number - 1).replace(text, replacement));
    }

    Notation read(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "altered", ".odesign");
            Files.write(file, lines, StandardCharsets.UTF_8);
            return Notation.read(file.toUri().toURL(), texts(), ViewpointRegistrar.class.getClassLoader());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Properties texts() {
        Properties texts = new Properties();
        try (InputStream content = new URL(FILE, "../plugin.properties").openStream()) {
            texts.load(content);
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
