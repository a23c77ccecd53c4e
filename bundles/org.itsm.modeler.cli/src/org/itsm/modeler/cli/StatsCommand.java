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
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportBuilder;
import org.itsm.modeler.validation.report.ScoreSection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm stats}: what is in a model, how much of the chain is closed, how the characteristics score. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "stats.file")
    private String path;

    @Option(names = "--today", paramLabel = "yyyy-MM-dd", converter = Day.class, descriptionKey = "today")
    private LocalDate today;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        ModelFile file = ModelFile.open(console, path);
        LocalDate day = today == null ? console.today() : today;
        RuleRegistry rules = RuleRegistry.standard();
        ValidationResult result = file.validate(console, rules, file.settings(console, rules), day);
        ReportBuilder builder = new ReportBuilder(new Report.Tool("", ""), day, null);
        builder.add(path, result, element -> null);
        Writer out = console.out();
        out.write(Messages.get("stats.head", Labels.nameOf(file.model()), path) + "\n\n");
        LayerTable.of(result.context().chain(), file.resource()).write(out);
        others(file.model(), out);
        new ScoreSection().write(builder.build(), out);
        return ExitStatus.DONE;
    }

    /** How many there are of each class that stands in no layer. */
    private static void others(ITSMModel model, Writer out) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (TreeIterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof ITSMElement element && !(element instanceof LifecycleElement)) {
                counts.merge(Labels.typeOf(element.eClass()), 1, Integer::sum);
            }
        }
        if (!counts.isEmpty()) {
            int width = counts.keySet().stream().mapToInt(String::length).max().orElse(1);
            out.write(Messages.get("stats.others") + "\n");
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                out.write(LayerTable.row(width, count.getKey(), count.getValue()));
            }
            out.write('\n');
        }
    }
}
