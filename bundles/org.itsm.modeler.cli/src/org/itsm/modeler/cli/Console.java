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
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a command sees of the world around it: standard output and error, always in UTF-8, what the user wants to hear,
 * and the day.
 */
final class Console implements AutoCloseable {

    private static final String NAME = "itsm: ";

    private final Writer out;
    private final PrintWriter err;
    private final boolean terminal;
    private final Clock clock;
    private Progress progress;
    private boolean quiet;
    private boolean verbose;

    /**
     * @param terminal whether a person watches standard error
     */
    Console(OutputStream out, OutputStream err, boolean terminal, Clock clock) {
        this.out = new BufferedWriter(new OutputStreamWriter(new StandardOutput(out), StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Standard output; what has been shown of the progress makes room for it. */
    Writer out() {
        wipe();
        return out;
    }

    PrintWriter err() {
        wipe();
        return err;
    }

    /** Writes one line, whatever the names in it hold. */
    void line(String text) throws IOException {
        out().write(oneLine(text) + "\n");
    }

    /** Says something that the user must know, on standard error. */
    void error(String message) {
        err().print(NAME + oneLine(message) + "\n");
        err.flush();
    }

    /** Says something on standard error that the user may not want to hear. */
    void remark(String message) {
        if (!quiet) {
            error(message);
        }
    }

    /** A stack trace, for those who asked for it. */
    void trace(Throwable problem) {
        if (verbose) {
            problem.printStackTrace(err());
            err.flush();
        }
    }

    /** Says what is being done, where somebody watches and it takes long. */
    void step(String what) {
        if (terminal && !quiet) {
            if (progress == null) {
                progress = new Progress(err);
            }
            progress.step(what);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void quiet(boolean wanted) {
        quiet = wanted;
    }

    void verbose(boolean wanted) {
        verbose = wanted;
    }

    /** Ends the progress and hands over what is still buffered. */
    @Override
    public void close() throws IOException {
        if (progress != null) {
            progress.close();
        }
        err.flush();
        out.flush();
    }

    /** Line ends would break the form of the output, control characters steer the terminal. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private void wipe() {
        if (progress != null) {
            progress.wipe();
        }
    }
}
