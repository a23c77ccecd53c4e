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

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output at the end of a pipe that may be closed, as {@code head} does: then the rest of the output is dropped
 * and the command goes on to its own exit status. Any other failure to write is one.
 */
final class StandardOutput extends FilterOutputStream {

    private boolean closed;
    private StandardOutputException failure;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private void attempt(Step step) throws IOException {
        if (failure != null) {
            // Writers in between may have swallowed it.
            throw failure;
        }
        if (closed) {
            return;
        }
        try {
            step.run();
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                failure = new StandardOutputException(e);
                throw failure;
            }
            closed = true;
        }
    }

    /** All systems name the pipe in the message, also translated ones; there is no other sign. */
    private static boolean isBrokenPipe(IOException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
