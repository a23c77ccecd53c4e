/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings everything that is derived from <code>itsm.ecore</code> up to date: the property descriptions of the
 * genmodel, the Java code of the model and edit bundles, and the texts of the edit bundle.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * Generates into the bundles, or into another folder of the same layout.
     *
     * @param arguments the folder <code>bundles</code>, and optionally the folder to write to instead
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new IllegalArgumentException("Usage: GenerateModel <bundles folder> [<output folder>]");
        }
        Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path output = arguments.length == 1 ? bundles : Path.of(arguments[1]).toAbsolutePath().normalize();
        List<String> changed = generate(bundles, output);
        changed.forEach(System.out::println);
        System.out.println(changed.size() + " files changed in " + output);
    }

    /**
     * Generates from the sources in one folder into another.
     *
     * @param bundles the folder with the genmodel and the hand-kept texts
     * @param output the folder to write to, possibly the same
     * @return the files that were written or deleted, relative to the output folder, in order
     */
    public static List<String> generate(Path bundles, Path output) throws IOException {
        return DerivedFiles.of(bundles).writeTo(output);
    }
}
