/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;

/** Tells one content of a file from another without reading it: by time, length and, as saving replaces it, identity. */
record DiskState(long time, long length, String identity) {

    private static final DiskState NO_FILE = new DiskState(0, 0, "");

    static DiskState of(URI file) {
        Path path = pathOf(file);
        if (path == null || !Files.exists(path)) {
            return NO_FILE;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new DiskState(attributes.lastModifiedTime().toMillis(), attributes.size(),
                    String.valueOf(attributes.fileKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is no file. */
    boolean isGone() {
        return equals(NO_FILE);
    }

    private static Path pathOf(URI uri) {
        IFile file = WorkspaceFiles.inWorkspace(uri).orElse(null);
        if (file != null && file.getLocation() != null) {
            return file.getLocation().toFile().toPath();
        }
        return uri.isFile() ? Path.of(uri.toFileString()) : null;
    }
}
