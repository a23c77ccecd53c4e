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

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

import org.itsm.modeler.model.resource.AtomicFile;

/** Where a command writes its result: a file, replaced as a whole or not at all, or standard output. */
final class Output {

    private Output() {
    }

    /** Writes text to the path, or to standard output when there is none. */
    static void text(Console console, String path, TextWriter content) throws Failure, IOException {
        if (path == null) {
            content.write(console.out());
        } else {
            bytes(path, out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                content.write(writer);
                writer.flush();
            });
        }
    }

    /** Refuses an output that would replace what the command reads. */
    static void mustNotBe(String output, Collection<String> inputs) throws Failure {
        if (output == null) {
            return;
        }
        Path target = Paths.of(output);
        for (String input : inputs) {
            if (isSame(target, Paths.of(input))) {
                throw Failure.usage(Messages.get("output.input", output));
            }
        }
    }

    private static boolean isSame(Path target, Path input) throws Failure {
        try {
            return Files.isRegularFile(target) && Files.isRegularFile(input) && Files.isSameFile(target, input);
        } catch (IOException e) {
            throw Failure.file(target.toString(), Messages.get("output", Paths.reason(e)), e);
        }
    }

    /** Replaces the file; what is no plain file, such as a device or a pipe, is written to as it is. */
    static void bytes(String path, AtomicFile.Content content) throws Failure {
        Path target = Paths.of(path);
        try {
            if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
                try (OutputStream out = Files.newOutputStream(target)) {
                    content.writeTo(out);
                }
            } else {
                AtomicFile.replace(target, content);
            }
        } catch (IOException e) {
            throw Failure.file(path, Messages.get("output", Paths.reason(e)), e);
        }
    }

    /** Writes characters. */
    @FunctionalInterface
    interface TextWriter {
        void write(Writer out) throws IOException;
    }
}
