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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.common.util.URI;

/**
 * The copy of what was not saved of a model, for the case that the process ends. It is there from the first change that
 * was kept until the model is saved or closed, and it is never older than the file. One thread takes the content of the
 * model, another one may write it.
 */
public final class RecoveryFile {

    private final Path copy;
    private final AtomicReference<byte[]> unwritten = new AtomicReference<>();

    /** The copy of that model in the folder; there need be none. */
    public RecoveryFile(Path folder, URI model) {
        String name = UUID.nameUUIDFromBytes(model.toString().getBytes(StandardCharsets.UTF_8)).toString();
        this.copy = folder.resolve(name + '.' + ItsmModels.FILE_EXTENSION);
    }

    public Path path() {
        return copy;
    }

    /** This is to be written next; what was to be written before is out of date. */
    public void prepare(byte[] content) {
        unwritten.set(content);
    }

    /** Writes what was prepared last, unless it has been written or dropped. */
    public synchronized void write() throws IOException {
        byte[] content = unwritten.getAndSet(null);
        if (content != null) {
            AtomicFile.replace(copy, out -> out.write(content));
        }
    }

    /**
     * The model is about to be saved with that content. A copy from before would be older than the file, were the
     * process to end between saving and dropping it.
     */
    public synchronized void renew(byte[] content) throws IOException {
        if (unwritten.get() != null || exists()) {
            prepare(content);
            write();
        }
    }

    /** There is nothing left to recover. */
    public synchronized void drop() throws IOException {
        unwritten.set(null);
        Files.deleteIfExists(copy);
    }

    public boolean exists() {
        return Files.exists(copy);
    }

    /** What was kept; empty when there is no copy. */
    public synchronized Optional<Kept> read() throws IOException {
        return exists() ? Optional.of(new Kept(Files.readAllBytes(copy), Files.getLastModifiedTime(copy).toInstant()))
                : Optional.empty();
    }

    /**
     * What was kept of a model.
     *
     * @param content as the file would be
     * @param at      when it was written
     */
    public record Kept(byte[] content, Instant at) {
    }
}
