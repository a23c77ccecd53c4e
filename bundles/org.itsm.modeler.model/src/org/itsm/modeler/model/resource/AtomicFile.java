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
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;

/**
 * Replaces a file as a whole or not at all: the new content is written to a temporary file in the same folder, brought
 * to disk, and moved over the old one.
 */
public final class AtomicFile {

    private static final int MAX_LINKS = 40;
    private static final String SUFFIX = ".tmp";
    private static final int UUID_LENGTH = 36;
    /** No writing takes as long as this. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private AtomicFile() {
    }

    /** Writes the new content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; need not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** The file of the address, when it is one in the local file system. */
    static Optional<Path> plainFile(URI uri) {
        if (!uri.isFile() || uri.authority() != null && !uri.authority().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(uri.toFileString()).toAbsolutePath());
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /**
     * Replaces the file, or creates it together with the folders it is in. Links are followed, permissions stay. When
     * anything fails the old file is as it was and nothing is left behind.
     */
    public static void replace(Path file, Content content) throws IOException {
        Path target = follow(file);
        boolean exists = Files.exists(target);
        if (exists && !Files.isRegularFile(target)) {
            if (Files.isDirectory(target)) {
                throw new IOException(Messages.get("isFolder", target));
            }
            writeThrough(target, content);
            return;
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString(), null, Messages.get("writeProtected"));
        }
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = folder.resolve(prefix(target) + UUID.randomUUID() + SUFFIX);
        try {
            writeAndSync(temporary, content);
            if (exists) {
                copyPermissions(target, temporary);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        sweep(folder, prefix(target));
    }

    /** A process that was killed while it wrote has left its temporary file; one that is younger may be in use. */
    private static void sweep(Path folder, String prefix) {
        Instant old = Instant.now().minus(LONGEST);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, each -> isTemporary(each, prefix))) {
            for (Path left : all) {
                if (Files.exists(left) && Files.getLastModifiedTime(left).toInstant().isBefore(old)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (DirectoryIteratorException | IOException notNow) {
            // The file itself is written; who may look into the folder next time tidies up then.
        }
    }

    private static boolean isTemporary(Path file, String prefix) {
        String name = file.getFileName().toString();
        return name.length() == prefix.length() + UUID_LENGTH + SUFFIX.length() && name.startsWith(prefix)
                && name.endsWith(SUFFIX);
    }

    private static String prefix(Path target) {
        return '.' + shortName(target) + '.';
    }

    /** Names may be as long as the file system allows; ours is longer. */
    private static String shortName(Path target) {
        String name = target.getFileName().toString();
        return name.substring(0, name.offsetByCodePoints(0, Math.min(40, name.codePointCount(0, name.length()))));
    }

    private static Path follow(Path file) throws IOException {
        Path at = file;
        for (int i = 0; Files.isSymbolicLink(at); i++) {
            if (i == MAX_LINKS) {
                throw new IOException(Messages.get("linkCircle", file));
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    /** Pipes and devices have no content to keep. */
    private static void writeThrough(Path target, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void writeAndSync(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (source != null) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // The old file goes a moment before the new one comes: the best that this file system can do.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
