/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Paths as users give them, and what went wrong with them in words. */
final class Paths {

    private Paths() {
    }

    static Path of(String path) throws Failure {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw Failure.usage(Messages.get("path.invalid", path, e.getReason()));
        }
    }

    /** The reason in words, without the path, which stands before it already. */
    static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException || problem instanceof FileNotFoundException) {
            return Messages.get("path.missing");
        }
        if (problem instanceof AccessDeniedException) {
            return Messages.get("path.denied");
        }
        if (problem instanceof FileSystemException inFileSystem && inFileSystem.getReason() != null) {
            return inFileSystem.getReason();
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
