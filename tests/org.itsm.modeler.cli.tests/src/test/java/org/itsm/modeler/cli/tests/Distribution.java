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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build has put the archive and its content. */
final class Distribution {

    private static final Path FOLDER = Path.of(System.getProperty("itsm.distribution")).toAbsolutePath().normalize();
    private static final String NAME = System.getProperty("itsm.distribution.name");

    private Distribution() {
    }

    /** The folder that a user gets by unpacking the archive. */
    static Path home() {
        return FOLDER.resolve(NAME).resolve(NAME);
    }

    static Path archive(String ending) {
        return FOLDER.resolve(NAME + ending);
    }

    static String name() {
        return NAME;
    }

    static Path command() {
        return home().resolve("bin/itsm");
    }

    static Path sample(String name) {
        return home().resolve("samples/" + name + ".itsm");
    }

    /** The program that opens a file with nothing but EMF. */
    static Path plainEmf() {
        return Path.of(System.getProperty("itsm.plain.emf")).toAbsolutePath().normalize();
    }

    static List<Path> jars() {
        try (Stream<Path> files = Files.list(home().resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
