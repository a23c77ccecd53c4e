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

/** The templates that a new model can begin with, the empty one first. */
public final class Templates {

    private static final ModelFolder FOLDER = ModelFolder.of("templates", "empty", "one-service-end-to-end",
            "fitsm-starter", "cobit-goals-cascade");

    private Templates() {
    }

    /** The names of all templates, the smallest first. */
    public static List<String> names() {
        return FOLDER.names();
    }

    /** All templates, in the order of their names. */
    public static List<ModelFile> all() {
        return FOLDER.all().toList();
    }

    /** The template of that name; empty when there is none. */
    public static Optional<ModelFile> find(String name) {
        return FOLDER.find(name);
    }

    /**
     * Opens the .itsm file of the template of that name; the caller closes it. A new model is a copy of it with ids
     * of its own.
     *
     * @return empty when there is no such template
     * @throws IOException when the file cannot be read
     */
    public static Optional<InputStream> open(String name) throws IOException {
        Optional<ModelFile> template = find(name);
        return template.isPresent() ? Optional.of(template.get().open()) : Optional.empty();
    }
}
