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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.archimate.ArchiImport;
import org.itsm.modeler.exchange.archimate.ImportReport;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.exchange.archimate.Mapping;
import org.itsm.modeler.model.resource.ItsmModels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm import}: makes a model from the file of another tool and lists all that it could not carry over. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private String path;

    @Option(names = "--from", required = true, paramLabel = "FORMAT", converter = Choices.Sources.class,
            completionCandidates = Choices.Sources.class, descriptionKey = "import.from")
    private Source from;

    @Option(names = "--output", required = true, paramLabel = "MODEL.itsm", descriptionKey = "import.output")
    private String output;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "import.mapping")
    private String mapping;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        Path target = Paths.of(output);
        Output.mustNotBe(output, mapping == null ? List.of(path) : List.of(path, mapping));
        Mapping rules = mapping();
        console.step(Messages.get("step.load", path));
        ImportResult result = read(rules);
        report(result.report());
        if (dryRun) {
            console.remark(Messages.get("dry-run"));
        } else {
            console.step(Messages.get("step.save", output));
            Saving.save(ItsmModels.create(ItsmModels.newResourceSet(), ItsmModels.uriOf(target), result.model()), output);
        }
        return ExitStatus.DONE;
    }

    private Mapping mapping() throws Failure {
        if (mapping == null) {
            return Mapping.standard();
        }
        try {
            return Mapping.read(Paths.of(mapping));
        } catch (ExchangeException e) {
            throw Failure.said(e.located(), e);
        } catch (IOException e) {
            throw Failure.file(mapping, Messages.get("input", Paths.reason(e)), e);
        }
    }

    private ImportResult read(Mapping rules) throws Failure {
        try {
            return switch (from) {
                case ARCHI -> ArchiImport.read(Paths.of(path), rules);
            };
        } catch (ExchangeException e) {
            throw Failure.said(e.located(), e);
        } catch (IOException e) {
            throw Failure.file(path, Messages.get("input", Paths.reason(e)), e);
        }
    }

    private void report(ImportReport report) throws IOException {
        for (String line : report.details()) {
            console.line(line);
        }
        for (String line : report.summary()) {
            console.line(line);
        }
    }

    /** The formats that can be read. */
    enum Source {
        ARCHI;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
