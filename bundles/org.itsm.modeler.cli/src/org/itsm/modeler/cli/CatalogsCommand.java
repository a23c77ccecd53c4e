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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;

import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.resource.ItsmModels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm catalogs [NAME]}: the framework catalogues, or what is in one of them. */
@Command(name = "catalogs")
final class CatalogsCommand implements Callable<Integer> {

    private static final int WIDTH = 100;
    private static final int MARGIN = 12;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME", completionCandidates = Names.class,
            descriptionKey = "catalogs.name")
    private String name;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = Choices.ListForms.class,
            completionCandidates = Choices.ListForms.class, descriptionKey = "catalogs.format")
    private ListForm format;

    CatalogsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        if (name == null) {
            list();
        } else {
            show(find(name));
        }
        return ExitStatus.DONE;
    }

    /** The catalogue of that name, whatever its case. */
    static ModelFile find(String name) throws Failure {
        return Catalogs.find(name.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> Failure.usage(
                Messages.get("catalog.unknown", name, String.join(", ", Catalogs.names()))));
    }

    private void list() throws IOException {
        if (format == ListForm.JSON) {
            new CatalogJson(console.out()).list(Catalogs.all());
            console.line("");
            return;
        }
        int width = Catalogs.names().stream().mapToInt(String::length).max().orElse(1);
        for (ModelFile catalog : Catalogs.all()) {
            console.line(String.format(Locale.ROOT, "%-" + width + "s  %s: %s", catalog.name(), catalog.title(),
                    catalog.description()));
        }
    }

    private void show(ModelFile catalog) throws IOException {
        Framework framework = Catalogs.load(ItsmModels.newResourceSet(), catalog.name()).orElseThrow();
        if (format == ListForm.JSON) {
            new CatalogJson(console.out()).show(catalog, framework);
            console.line("");
            return;
        }
        console.line(catalog.title());
        console.line("");
        for (String line : RulesCommand.wrapped(framework.getDescription(), WIDTH)) {
            console.line(line);
        }
        console.line("");
        entry("catalogs.edition", framework.getEdition());
        entry("catalogs.publisher", framework.getPublisher());
        entry("catalogs.licence", framework.getLicence());
        entry("catalogs.source", framework.getSource());
        entry("catalogs.notice", Catalogs.noticeOf(framework).orElse(null));
        if (!framework.getElements().isEmpty()) {
            console.line("");
            tree(framework.getElements(), "");
        }
    }

    private void entry(String key, String text) throws IOException {
        if (text == null) {
            return;
        }
        List<String> lines = RulesCommand.wrapped(text, WIDTH - MARGIN);
        for (int i = 0; i < lines.size(); i++) {
            console.line(String.format(Locale.ROOT, "%-" + MARGIN + "s", i == 0 ? Messages.get(key) : "") + lines.get(i));
        }
    }

    private void tree(List<FrameworkElement> elements, String indent) throws IOException {
        int width = elements.stream().mapToInt(element -> element.getCode().length()).max().orElse(1);
        for (FrameworkElement element : elements) {
            console.line(indent + String.format(Locale.ROOT, "%-" + width + "s  ", element.getCode()) + element.getName()
                    + remarks(element));
            tree(element.getElements(), indent + "  ");
        }
    }

    private static String remarks(FrameworkElement element) {
        StringJoiner remarks = new StringJoiner("; ", " (", ")").setEmptyValue("");
        if (element.isMandatory()) {
            remarks.add(Messages.get("catalogs.mandatory"));
        }
        if (element.getStage() != LifecycleStage.UNSPECIFIED) {
            remarks.add(Messages.get("catalogs.stage", element.getStage().getLiteral().toLowerCase(Locale.ROOT)));
        }
        for (FrameworkElement target : element.getMapsTo()) {
            remarks.add(Messages.get("catalogs.maps", target.getCode(), target.getName()));
        }
        return remarks.toString();
    }

    /** The names, for the completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Catalogs.names().iterator();
        }
    }
}
