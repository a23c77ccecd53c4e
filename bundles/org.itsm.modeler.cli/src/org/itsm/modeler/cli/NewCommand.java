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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.ModelCopier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code itsm new}: begins a model from a template. Its elements get ids of their own. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private static final String EMPTY = "empty";

    private final Console console;

    @Option(names = "--template", required = true, paramLabel = "NAME", completionCandidates = Templates.class,
            descriptionKey = "new.template")
    private String template;

    @Option(names = "--output", required = true, paramLabel = "MODEL.itsm", descriptionKey = "new.output")
    private String output;

    @Option(names = "--force", descriptionKey = "new.force")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        Path target = Paths.of(output);
        Template chosen = Templates.named(template);
        if (Files.exists(target) && !force) {
            throw Failure.file(output, Messages.get("new.exists"), null);
        }
        ITSMModel model = copyOf(chosen);
        if (chosen.name().equals(EMPTY)) {
            model.setName(nameOf(target));
        }
        Saving.save(ItsmModels.create(ItsmModels.newResourceSet(), ItsmModels.uriOf(target), model), output);
        console.remark(Messages.get("new.done", output, chosen.name()));
        return ExitStatus.DONE;
    }

    /** What begins empty is called like its file. */
    private static String nameOf(Path target) {
        String file = target.getFileName().toString();
        String extension = "." + ItsmModels.FILE_EXTENSION;
        return file.endsWith(extension) ? file.substring(0, file.length() - extension.length()) : file;
    }

    private static ITSMModel copyOf(Template template) throws IOException {
        Optional<ITSMModel> model;
        try (InputStream content = template.source().open()) {
            model = ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI(template.source().location().toString()), content)
                    .model();
        }
        return ModelCopier.copy(model.orElseThrow(() -> new IOException(Messages.get("template.broken", template.name()))));
    }
}
