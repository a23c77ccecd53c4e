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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm fix}: runs a quick fix of a rule at one element, or wherever the rule finds something. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {

    /** A fix may bring up a finding of its own rule elsewhere; one that always does must end too. */
    private static final int ROUNDS = 20;

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "fix.file")
    private String path;

    @Option(names = "--rule", required = true, paramLabel = "ID", descriptionKey = "fix.rule")
    private String ruleId;

    @Option(names = "--element", paramLabel = "ID", descriptionKey = "fix.element")
    private String elementId;

    @Option(names = "--fix", paramLabel = "N", descriptionKey = "fix.fix")
    private Integer number;

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
        checkNumber(rule);
        ModelFile file = ModelFile.open(console, path);
        checkElement(file);
        List<Resource> resources = file.resource().getResourceSet().getResources();
        resources.forEach(resource -> resource.setTrackingModification(true));
        Map<String, Double> thresholds = file.settings(console, rules).thresholds();
        int mended = run(file, rule, thresholds);
        int left = findings(validate(file, rule, thresholds)).size();
        if (dryRun) {
            console.remark(Messages.get("dry-run"));
        } else {
            save(file, resources);
        }
        console.remark(Messages.get("fix.done", mended, left));
        return left == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
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

    /** Mends and looks again until there is nothing left to mend. */
    private int run(ModelFile file, Rule<?> rule, Map<String, Double> thresholds) throws IOException {
        EditingDomain domain = ModelChanges.domainOf(file.resource().getResourceSet());
        SourcePlaces places = new SourcePlaces(console, file);
        int mended = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int before = mended;
            ValidationResult result = validate(file, rule, thresholds);
            for (Finding finding : findings(result)) {
                Optional<QuickFix> fix = fix(finding, result);
                if (fix.isPresent()) {
                    console.line(line(finding, fix.get(), places));
                    ModelChanges.run(domain, fix.get());
                    mended++;
                }
            }
            if (mended == before) {
                break;
            }
        }
        return mended;
    }

    /** The rule alone, whatever profile and project say about it: the user asked for it. */
    private ValidationResult validate(ModelFile file, Rule<?> rule, Map<String, Double> thresholds) {
        RuleSettings settings = new RuleSettings(Profile.REVIEW, Map.of(), thresholds, Set.of(rule.id()));
        return file.validate(console, rules, settings, today == null ? console.today() : today);
    }

    private List<Finding> findings(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> !finding.waived())
                .filter(finding -> elementId == null || elementId.equals(finding.element().getId()))
                .toList();
    }

    /** Empty when the fix does not fit here, or an earlier fix has taken the element away. */
    private Optional<QuickFix> fix(Finding finding, ValidationResult result) {
        if (finding.element().eResource() == null) {
            return Optional.empty();
        }
        return finding.rule().fixes(finding, result.context()).stream()
                .filter(fix -> number == null || fix.number() == number)
                .findFirst();
    }

    private String line(Finding finding, QuickFix fix, SourcePlaces places) {
        ITSMElement element = finding.element();
        return Messages.get("fix.line", places.located(element), finding.ruleId(), finding.message(), fix.label());
    }

    private void save(ModelFile file, List<Resource> resources) throws Failure {
        for (Resource resource : List.copyOf(resources)) {
            if (resource.isModified()) {
                Saving.save(resource, resource == file.resource() ? path : resource.getURI().toFileString());
            }
        }
    }
}
