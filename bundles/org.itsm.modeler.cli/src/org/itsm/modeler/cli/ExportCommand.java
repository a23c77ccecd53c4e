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
import java.util.concurrent.Callable;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.xmi.XmiExport;
import org.itsm.modeler.exchange.xmi.XmiExportResult;
import org.itsm.modeler.exchange.xmi.XmiFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm export}: writes a model in another format. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "export.file")
    private String path;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", converter = Choices.Targets.class,
            completionCandidates = Choices.Targets.class, descriptionKey = "export.to")
    private Target to;

    @Option(names = "--output", required = true, paramLabel = "PATH", descriptionKey = "export.output")
    private String output;

    @Option(names = "--with-metamodel", descriptionKey = "export.with-metamodel")
    private boolean withMetamodel;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        Path target = Paths.of(output);
        ModelFile file = ModelFile.open(console, path);
        console.step(Messages.get("step.save", output));
        XmiExportResult result = export(file, target);
        for (String note : result.notes()) {
            console.error(note);
        }
        for (Path written : result.files()) {
            console.line(Messages.get("export.done", shown(written, target)));
        }
        return ExitStatus.DONE;
    }

    private XmiExportResult export(ModelFile file, Path target) throws Failure {
        try {
            return XmiExport.write(file.resource(), target, to.format, withMetamodel);
        } catch (ExchangeException e) {
            throw Failure.said(e.located(), e);
        } catch (IOException e) {
            throw Failure.file(output, Messages.get("output", Paths.reason(e)), e);
        }
    }

    /** All files stand beside the output, so they are named as the user named that. */
    private static String shown(Path written, Path target) {
        return target.resolveSibling(written.getFileName()).toString();
    }

    /** The formats that can be written. */
    enum Target {
        XMI("xmi", XmiFormat.XMI),
        XMI_2_5_1("xmi-2.5.1", XmiFormat.XMI_2_5_1);

        private final String key;
        private final XmiFormat format;

        Target(String key, XmiFormat format) {
            this.key = key;
            this.format = format;
        }

        String key() {
            return key;
        }
    }
}
