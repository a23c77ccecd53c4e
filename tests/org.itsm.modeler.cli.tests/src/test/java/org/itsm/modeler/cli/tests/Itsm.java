/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs the built command line, or a shell line around it, in a process of its own. */
final class Itsm {

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final String command;
    private final Map<String, String> environment;

    private Itsm(Path folder, String command, Map<String, String> environment) {
        this.folder = folder;
        this.command = command;
        this.environment = environment;
    }

    /** The command of the archive, called in the folder, in an environment that is the same everywhere. */
    static Itsm in(Path folder) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LANG", "C.UTF-8");
        environment.put("ITSM_CACHE", Path.of(System.getProperty("itsm.scratch")).resolve("cache").toString());
        return new Itsm(folder, Distribution.command().toString(), environment);
    }

    /** The same with the environment variable; null takes it away. */
    Itsm with(String variable, String value) {
        Map<String, String> changed = new TreeMap<>(environment);
        if (value == null) {
            changed.remove(variable);
        } else {
            changed.put(variable, value);
        }
        return new Itsm(folder, command, changed);
    }

    /** The same, called by another path. */
    Itsm calledAs(String path) {
        return new Itsm(folder, path, environment);
    }

    Result run(String... arguments) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        return finish(line);
    }

    /** Runs a line of the shell, in which {@code itsm} is the command. */
    Result shell(String line) {
        return finish(List.of("bash", "-c", "itsm() { \"" + command + "\" \"$@\"; }; " + line));
    }

    /** Starts the command and lets it run; its output is dropped. */
    Process start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        return builder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Result finish(List<String> line) {
        try {
            Path out = Files.createTempFile("itsm", ".out");
            Path err = Files.createTempFile("itsm", ".err");
            try {
                Process process = builder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
                process.getOutputStream().close();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    fail("still running after " + PATIENCE_SECONDS + " s: " + line);
                }
                return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            return fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(e);
        }
    }

    private ProcessBuilder builder(List<String> line) {
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }
}
