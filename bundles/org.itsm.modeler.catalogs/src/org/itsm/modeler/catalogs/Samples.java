/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The sample models, the smallest first. */
public final class Samples {

    private static final ModelFolder FOLDER = ModelFolder.of("samples", "minimal", "e-shop", "hospital");

    private Samples() {
    }

    /** The names of all samples, in the order in which they are best read. */
    public static List<String> names() {
        return FOLDER.names();
    }

    /** All samples, in the order of their names. */
    public static List<ModelFile> all() {
        return FOLDER.all().toList();
    }

    /** The sample of that name; empty when there is none. */
    public static Optional<ModelFile> find(String name) {
        return FOLDER.find(name);
    }

    /**
     * Opens the .itsm file of the sample of that name; the caller closes it.
     *
     * @return empty when there is no such sample
     * @throws IOException when the file cannot be read
     */
    public static Optional<InputStream> open(String name) throws IOException {
        Optional<ModelFile> sample = find(name);
        return sample.isPresent() ? Optional.of(sample.get().open()) : Optional.empty();
    }
}
