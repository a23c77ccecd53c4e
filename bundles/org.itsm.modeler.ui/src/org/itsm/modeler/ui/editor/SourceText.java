/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.itsm.modeler.model.resource.SourcePositions;

/**
 * The text of a model file.
 *
 * @param text      all of it
 * @param positions where the elements stand in it
 */
record SourceText(String text, SourcePositions positions) {

    /** Where the bytes of a file come from. */
    @FunctionalInterface
    interface Content {

        byte[] get() throws IOException;
    }

    static SourceText nothing() {
        return new SourceText("", SourcePositions.none());
    }

    /** Reads the content; one that cannot be read is the text that says why. */
    static SourceText of(Content content) {
        try {
            byte[] bytes = content.get();
            return new SourceText(new String(bytes, StandardCharsets.UTF_8), SourcePositions.of(new ByteArrayInputStream(bytes)));
        } catch (IOException unreadable) {
            return new SourceText(unreadable.getMessage(), SourcePositions.none());
        }
    }
}
