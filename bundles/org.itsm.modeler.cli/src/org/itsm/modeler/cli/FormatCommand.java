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
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm format}: rewrites files canonically; a file that is so already is left alone. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "format.files")
    private List<String> files;

    @Option(names = "--check", descriptionKey = "format.check")
    private boolean check;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean failed = false;
        boolean changes = false;
        for (String path : new TreeSet<>(files)) {
            try {
                changes |= format(path);
            } catch (Failure failure) {
                failure.lines().forEach(console::error);
                console.trace(failure);
                failed = true;
            }
        }
        if (failed) {
            return ExitStatus.FAILED;
        }
        return check && changes ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** Says whether the file is not canonical; then it is rewritten, or named when only asked. */
    private boolean format(String path) throws Failure, IOException {
        ModelFile file = ModelFile.open(console, path);
        byte[] canonical = Saving.bytes(file.resource(), path);
        if (Arrays.equals(canonical, Files.readAllBytes(Paths.of(path)))) {
            return false;
        }
        if (check) {
            console.line(Messages.get("format.would", path));
        } else {
            Saving.save(file.resource(), path);
            console.line(Messages.get("format.done", path));
        }
        return true;
    }
}
