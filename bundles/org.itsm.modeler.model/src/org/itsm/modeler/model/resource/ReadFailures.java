/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.io.CharConversionException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;

/** Says in the user's words why a file could not be read. */
final class ReadFailures {

    private ReadFailures() {
    }

    static String describe(IOException failure) {
        Throwable cause = failure.getCause() != null && failure.getMessage() != null
                && failure.getMessage().equals(failure.getCause().toString()) ? failure.getCause() : failure;
        if (cause instanceof UnsupportedEncodingException) {
            return Messages.get("unknownEncoding", cause.getMessage());
        }
        if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
            return Messages.get("wrongEncoding");
        }
        if (cause instanceof FileNotFoundException || cause instanceof NoSuchFileException) {
            return Messages.get("notFound", cause.getMessage());
        }
        return Messages.get("unreadable", cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
