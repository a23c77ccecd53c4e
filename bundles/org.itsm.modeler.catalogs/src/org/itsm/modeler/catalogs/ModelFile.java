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
import java.net.URL;
import java.util.Objects;

/**
 * A model that the product brings along.
 *
 * @param name        the name by which it is asked for: lower case letters, digits and hyphens
 * @param title       its title for people
 * @param description one sentence about what it is good for
 * @param location    where the .itsm file is
 * @param page        where its page is, a text in Markdown that says how to read the model
 */
public record ModelFile(String name, String title, String description, URL location, URL page) {

    public ModelFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(location);
        Objects.requireNonNull(page);
    }

    /** Opens the .itsm file; the caller closes it. */
    public InputStream open() throws IOException {
        return location.openStream();
    }
}
