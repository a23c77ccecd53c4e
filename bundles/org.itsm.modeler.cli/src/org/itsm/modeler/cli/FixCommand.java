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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.FixAll;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.Waiving;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.report.Position;
import org.itsm.modeler.validation.report.SourcePlaces;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm fix}: runs a quick fix of a rule, or waives it, at one element or wherever the rule finds something. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "fix.file")
    private String path;

    @Option(names = "--rule", required = true, paramLabel = "ID", descriptionKey = "fix.rule")
    private String ruleId;

    @Option(names = "--element", paramLabel = "ID", descriptionKey = "fix.element")
    private String elementId;

    @Option(names = "--fix", paramLabel = "N", descriptionKey = "fix.fix")
    private Integer number;

    @Option(names = "--waive", descriptionKey = "fix.waive")
    private boolean waive;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "fix.reason")
    private String reason;

    @Option(names = "--until", paramLabel = "yyyy-MM-dd", converter = Day.class, descriptionKey = "fix.until")
    private LocalDate until;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "fix.by")
    private String by;

    @Option(names = "--dry-run", descriptionKey = "fix.dry-run")
    private boolean dryRun;

    @Option(names = "--today", paramLabel = "yyyy-MM-dd", converter = Day.class, descriptionKey = "today")
    private LocalDate today;

    @Mixin
    private RulesPath rulesPath;

    private RuleRegistry rules;

    FixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        try (RulesPath path = rulesPath) {
            rules = path.registry();
            return fix();
        }
    }

    private int fix() throws Failure, IOException {
        Rule<?> rule = KnownRules.find(rules, ruleId);
        LocalDate day = today == null ? console.today() : today;
        checkOptions(rule, day);
        ModelFile file = ModelFile.open(console, path);
        checkElement(file);
        List<Resource> resources = file.resource().getResourceSet().getResources();
        resources.forEach(resource -> resource.setTrackingModification(true));
        Listing listing = new Listing(file);
        FixAll fixes = new FixAll(validator(file, rule, day), file.resource(), this::isWanted,
                number == null ? OptionalInt.empty() : OptionalInt.of(number),
                (finding, fix) -> listing.line(finding, fix.label()));
        console.step(Messages.get("step.validate", path));
        ModelChanges.run(ModelChanges.domainOf(file.resource().getResourceSet()),
                waive ? waiving(fixes.findings(), day, listing) : fixes);
        listing.print();
        int left = fixes.findings().size();
        if (dryRun) {
            console.remark(Messages.get("dry-run"));
        } else {
            save(file, resources);
        }
        console.remark(Messages.get(waive ? "fix.waived" : "fix.done", listing.size(), left));
        return left == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private void checkOptions(Rule<?> rule, LocalDate day) throws Failure {
        if (waive) {
            checkWaiver(day);
        } else if (reason != null || until != null || by != null) {
            throw Failure.usage(Messages.get("fix.waive-only"));
        } else {
            checkNumber(rule);
        }
    }

    private void checkWaiver(LocalDate day) throws Failure {
        if (number != null) {
            throw Failure.usage(Messages.get("fix.waive-or-fix"));
        }
        Optional<String> problem = Waiving.problem(reason, until == null ? null : until.toString(), day);
        if (problem.isPresent()) {
            throw Failure.usage(Messages.get("fix.waive-problem", problem.get()));
        }
    }

    private void checkNumber(Rule<?> rule) throws Failure {
        int fixes = rule.page().fixes().size();
        if (fixes == 0) {
            throw Failure.usage(Messages.get("fix.none", rule.id()));
        }
        if (number != null && (number < 1 || number > fixes)) {
            throw Failure.usage(Messages.get("fix.no-number", rule.id(), number, fixes));
        }
    }

    private void checkElement(ModelFile file) throws Failure {
        if (elementId != null && !(file.resource().getEObject(elementId) instanceof ITSMElement element
                && elementId.equals(element.getId()))) {
            throw Failure.usage(Messages.get("fix.no-element", elementId, path));
        }
    }

    /** The rule alone, whatever profile and project say about it: the user asked for it. */
    private Validator validator(ModelFile file, Rule<?> rule, LocalDate day) throws Failure {
        Map<String, Double> thresholds = file.settings(console, rules).thresholds();
        return new Validator(rules, new RuleSettings(Profile.REVIEW, Map.of(), thresholds, Set.of(rule.id())), day);
    }

    private boolean isWanted(Finding finding) {
        return elementId == null || elementId.equals(finding.element().getId());
    }

    private ModelChange waiving(List<Finding> findings, LocalDate day, Listing listing) {
        ModelChange change = new Waiving(reason, until, by).of(findings, day);
        findings.forEach(finding -> listing.line(finding, change.label()));
        return change;
    }

    private void save(ModelFile file, List<Resource> resources) throws Failure {
        for (Resource resource : List.copyOf(resources)) {
            if (resource.isModified()) {
                Saving.save(resource, resource == file.resource() ? path : resource.getURI().toFileString());
            }
        }
    }

    /** What is done, line by line, with the places that the elements have in the file as it is. */
    private final class Listing {

        private final SourcePlaces places;
        private final List<String> lines = new ArrayList<>();

        Listing(ModelFile file) {
            places = file.places(console);
        }

        void line(Finding finding, String what) {
            lines.add(Messages.get("fix.line", located(finding.element()), finding.ruleId(), finding.message(), what));
        }

        /** The path with line and column, as far as they are known. */
        private String located(ITSMElement element) {
            Position position = places.apply(element);
            return position == null ? path : path + ":" + position.line() + ":" + position.column();
        }

        void print() throws IOException {
            for (String line : lines) {
                console.line(line);
            }
        }

        int size() {
            return lines.size();
        }
    }
}
