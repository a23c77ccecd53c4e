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

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command: reads the arguments, calls it, and turns whatever happens into sentences and an exit status. */
public final class Cli {

    private final Console console;

    /**
     * @param out      standard output
     * @param err      standard error
     * @param terminal whether a person watches standard error
     * @param clock    says which day it is
     */
    public Cli(OutputStream out, OutputStream err, boolean terminal, Clock clock) {
        console = new Console(out, err, terminal, clock);
    }

    /** Runs the command and returns its exit status. */
    public int run(String... arguments) {
        int status = execute(arguments);
        try {
            console.close();
        } catch (IOException e) {
            return failed(e);
        }
        return status;
    }

    private int execute(String... arguments) {
        CommandLine line = new Commands().lineFor(console, arguments);
        line.setOut(new PrintWriter(console.out()));
        line.setErr(new PrintWriter(console.err()));
        // A file may be called @something.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((problem, args) -> misused(problem));
        line.setExecutionExceptionHandler((problem, command, result) -> failed(problem));
        try {
            int status = line.execute(arguments);
            line.getOut().flush();
            line.getErr().flush();
            return status;
        } catch (OutOfMemoryError e) {
            return failed(Messages.get("memory", Runtime.getRuntime().maxMemory() >> 20), e);
        } catch (Error e) {
            return failed(Messages.get("internal", e), e);
        }
    }

    private int misused(ParameterException problem) {
        console.error(problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, console.err());
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.error(Messages.get("usage.hint", command.replaceFirst("^itsm ?", "itsm help ").strip()));
        console.trace(problem);
        return ExitStatus.USAGE;
    }

    private int failed(Exception problem) {
        if (problem instanceof Failure failure) {
            failure.lines().forEach(console::error);
            console.trace(failure);
            return failure.status();
        }
        if (problem instanceof StandardOutputException) {
            return failed(Messages.get("output.standard", problem.getMessage()), problem);
        }
        if (problem instanceof IOException) {
            return failed(Messages.get("io", problem.getMessage()), problem);
        }
        return failed(Messages.get("internal", problem), problem);
    }

    private int failed(String message, Throwable problem) {
        console.error(message);
        console.trace(problem);
        return ExitStatus.FAILED;
    }
}
