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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.common.util.URI;

/**
 * The copy of what was not saved of a model, for the case that the process ends. It is there from the first change that
 * was kept until the model is saved or closed, and it is never older than the file. What is kept in a file beside the model
 * has its copy beside that of the model. One thread takes the content, another one may write it.
 */
public final class RecoveryFile {

    private static final String BESIDE = ".beside";

    private final Path copy;
    private final Path besideCopy;
    private final AtomicReference<Content> unwritten = new AtomicReference<>();

    /** The copy of that model in the folder; there need be none. */
    public RecoveryFile(Path folder, URI model) {
        String name = UUID.nameUUIDFromBytes(model.toString().getBytes(StandardCharsets.UTF_8)).toString();
        this.copy = folder.resolve(name + '.' + ItsmModels.FILE_EXTENSION);
        this.besideCopy = copy.resolveSibling(copy.getFileName() + BESIDE);
    }

    public Path path() {
        return copy;
    }

    /** This is to be written next; what was to be written before is out of date. */
    public void prepare(Content content) {
        unwritten.set(content);
    }

    /** Writes what was prepared last, unless it has been written or dropped. */
    public synchronized void write() throws IOException {
        Content content = unwritten.getAndSet(null);
        if (content != null) {
            // The copy of the model comes last: it is what says that there is a copy, and the other one is no older then.
            writeBeside(content);
            AtomicFile.replace(copy, out -> out.write(content.model()));
        }
    }

    private void writeBeside(Content content) throws IOException {
        if (content.beside().isPresent()) {
            AtomicFile.replace(besideCopy, out -> out.write(content.beside().get()));
        } else {
            Files.deleteIfExists(besideCopy);
        }
    }

    /**
     * The model is about to be saved with that content. A copy from before would be older than the file, were the
     * process to end between saving and dropping it.
     */
    public synchronized void renew(Content content) throws IOException {
        if (unwritten.get() != null || exists()) {
            prepare(content);
            write();
        }
    }

    /** There is nothing left to recover. */
    public synchronized void drop() throws IOException {
        unwritten.set(null);
        Files.deleteIfExists(copy);
        Files.deleteIfExists(besideCopy);
    }

    public boolean exists() {
        return Files.exists(copy);
    }

    /** What was kept; empty when there is no copy. */
    public synchronized Optional<Kept> read() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        Optional<byte[]> beside = Files.exists(besideCopy) ? Optional.of(Files.readAllBytes(besideCopy)) : Optional.empty();
        return Optional.of(new Kept(new Content(Files.readAllBytes(copy), beside), Files.getLastModifiedTime(copy).toInstant()));
    }

    /**
     * What is not saved, or was not.
     *
     * @param model  as its file would be
     * @param beside as the file beside the model would be; empty when nothing is kept there
     */
    public record Content(byte[] model, Optional<byte[]> beside) {

        /** Of a model alone. */
        public static Content of(byte[] model) {
            return new Content(model, Optional.empty());
        }

        /** Whether another one is the same, byte by byte; where one of them has nothing beside the model, the models count. */
        public boolean isLike(Content other) {
            return Arrays.equals(model, other.model) && (beside.isEmpty() || other.beside.isEmpty()
                    || Arrays.equals(beside.get(), other.beside.get()));
        }
    }

    /**
     * What was kept of a model.
     *
     * @param content what it is
     * @param at      when it was written
     */
    public record Kept(Content content, Instant at) {
    }
}
