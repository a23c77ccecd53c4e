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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RulePage;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code itsm rules [ID]}: the catalogue of rules, or the page of one rule. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rules.id")
    private String id;

    @Mixin
    private RulesPath rulesPath;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        try (RulesPath path = rulesPath) {
            RuleRegistry rules = path.registry();
            if (id == null) {
                catalogue(rules);
            } else {
                page(KnownRules.find(rules, id));
            }
            return ExitStatus.DONE;
        }
    }

    private void catalogue(RuleRegistry rules) throws IOException {
        for (Rule<?> rule : rules.all()) {
            console.line(String.format(Locale.ROOT, "%s  %-7s  %s", rule.id(), rule.severity().key(), rule.page().name()));
        }
    }

    private void page(Rule<?> rule) throws IOException {
        RulePage page = rule.page();
        console.line(rule.id() + "  " + page.name());
        console.line("");
        paragraph(page.documentation());
        paragraph(Messages.get("rules.right", page.right()));
        paragraph(Messages.get("rules.wrong", page.wrong()));
        entry("rules.severity", severities(rule));
        entry("rules.scope", scope(rule));
        entry("rules.message", page.message());
        entry("rules.reads", reads(rule));
        List<String> fixes = page.fixes();
        for (int i = 0; i < fixes.size(); i++) {
            entry("rules.fix", i + 1 + "  " + fixes.get(i));
        }
    }

    private static String severities(Rule<?> rule) {
        return Arrays.stream(Profile.values())
                .map(profile -> profile.key() + " "
                        + profile.severityOf(rule).map(Severity::key).orElse(Messages.get("rules.off")))
                .collect(Collectors.joining(", "));
    }

    private static String scope(Rule<?> rule) {
        return ItsmPackage.eINSTANCE.getEClassifier(rule.scope().getSimpleName()) instanceof EClass type && !type.isAbstract()
                ? Labels.typeOf(type)
                : rule.scope().getSimpleName();
    }

    private static String reads(Rule<?> rule) {
        return rule.reads().stream().map(RulesCommand::qualified).sorted().collect(Collectors.joining(", "));
    }

    private static String qualified(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private void paragraph(String text) throws IOException {
        for (String line : wrapped(text, WIDTH)) {
            console.line(line);
        }
        console.line("");
    }

    private void entry(String key, String text) throws IOException {
        List<String> lines = wrapped(text, WIDTH - 12);
        for (int i = 0; i < lines.size(); i++) {
            console.line(String.format(Locale.ROOT, "%-12s", i == 0 ? Messages.get(key) : "") + lines.get(i));
        }
    }

    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
