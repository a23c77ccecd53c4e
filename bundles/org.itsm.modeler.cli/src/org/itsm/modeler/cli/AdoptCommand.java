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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.catalogs.AdoptionPlan;
import org.itsm.modeler.catalogs.AdoptionResult;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.Labels;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm adopt}: takes a framework catalogue, or elements of it, over into a model and makes processes of them. */
@Command(name = "adopt")
final class AdoptCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "MODEL", descriptionKey = "adopt.model")
    private String path;

    @Option(names = "--catalog", required = true, paramLabel = "NAME", completionCandidates = CatalogsCommand.Names.class,
            descriptionKey = "adopt.catalog")
    private String catalog;

    @Option(names = "--element", paramLabel = "CODE", descriptionKey = "adopt.element")
    private List<String> codes;

    @ArgGroup(exclusive = true)
    private Way way;

    @Option(names = "--catalog-only", descriptionKey = "adopt.catalog-only")
    private boolean catalogOnly;

    @Option(names = "--dry-run", descriptionKey = "adopt.dry-run")
    private boolean dryRun;

    AdoptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        String name = CatalogsCommand.find(catalog).name();
        ModelFile file = ModelFile.open(console, path);
        ITSMModel model = file.model();
        Framework framework = framework(name, file);
        List<FrameworkElement> elements = elements(name, framework);
        AdoptionResult result = new AdoptionPlan(framework, elements, !catalogOnly).applyTo(model);
        for (ITSMProcess process : result.processes()) {
            console.line(Messages.get(result.newProcesses().contains(process) ? "adopt.new" : "adopt.known",
                    Labels.nameOf(process)));
        }
        for (TechnicalActivity activity : result.newActivities()) {
            console.line(Messages.get("adopt.activity", Labels.nameOf(activity)));
        }
        if (dryRun) {
            console.remark(Messages.get("dry-run"));
        } else {
            console.step(Messages.get("step.save", path));
            Saving.save(file.resource(), path);
        }
        console.remark(Messages.get("adopt.done", Labels.nameOf(framework), result.processes().size()));
        return ExitStatus.DONE;
    }

    /** The catalogue of the product, to be copied from, or the file beside the model, to be referred to. */
    private Framework framework(String name, ModelFile file) throws Failure, IOException {
        ResourceSet resources = file.resource().getResourceSet();
        if (way == null || !way.reference || dryRun) {
            return Catalogs.load(resources, name).orElseThrow();
        }
        Path folder = Paths.of(path).toAbsolutePath().getParent();
        try {
            Path placed = Catalogs.placeIn(folder, name).orElseThrow();
            console.remark(Messages.get("adopt.placed", placed));
            ITSMModel model = ItsmModels.load(resources, ItsmModels.uriOf(placed)).model()
                    .orElseThrow(() -> Failure.file(placed.toString(), Messages.get("adopt.broken"), null));
            if (model.getFrameworks().isEmpty()) {
                throw Failure.file(placed.toString(), Messages.get("adopt.broken"), null);
            }
            return model.getFrameworks().get(0);
        } catch (IOException e) {
            throw Failure.file(folder.toString(), Messages.get("output", Paths.reason(e)), e);
        }
    }

    private List<FrameworkElement> elements(String name, Framework framework) throws Failure {
        List<FrameworkElement> elements = new ArrayList<>();
        for (String code : codes == null ? List.<String>of() : List.of(String.join(",", codes).split(","))) {
            elements.add(Catalogs.element(framework, code)
                    .orElseThrow(() -> Failure.usage(Messages.get("adopt.no-element", name, code))));
        }
        return elements;
    }

    /** How the model comes by the catalogue. */
    static final class Way {

        @Option(names = "--copy", descriptionKey = "adopt.copy")
        private boolean copy;

        @Option(names = "--reference", descriptionKey = "adopt.reference")
        private boolean reference;
    }
}
