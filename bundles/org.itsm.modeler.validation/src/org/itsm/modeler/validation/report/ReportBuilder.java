/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.validation.Characteristic;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleChecks;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.ValidationResult;

/**
 * Collects the results of a run, file after file, and keeps of each only what is printed, so that the model of one file
 * can be let go before the next is loaded.
 */
public final class ReportBuilder {

    private static final List<ReportedCharacteristic> NO_CHECKS =
            List.of(noChecks(1), noChecks(2), noChecks(3));
    private static final Coverage NO_CHAIN = new Coverage(0, 0, 0, 0);

    private final Report.Tool tool;
    private final LocalDate today;
    private final Severity failOn;
    private final List<Part> parts = new ArrayList<>();
    private Baseline baseline;
    private boolean fixes;

    /**
     * @param failOn the least severity at which a finding makes the run fail; null when none does
     */
    public ReportBuilder(Report.Tool tool, LocalDate today, Severity failOn) {
        this.tool = tool;
        this.today = today;
        this.failOn = failOn;
    }

    /** Compares the run with an earlier one: what that has found already does not count. */
    public ReportBuilder comparedWith(Baseline earlier) {
        baseline = earlier;
        return this;
    }

    /** Says of each finding which quick fixes fit it; not every form of the report needs to know. */
    public ReportBuilder withFixes() {
        fixes = true;
        return this;
    }

    /**
     * Adds what was found in a file.
     *
     * @param path      the path as the user gave it
     * @param positions where elements begin in the file; asked only for elements with findings; may answer null
     */
    public void add(String path, ValidationResult result, Function<ITSMElement, Position> positions) {
        List<ReportedFinding> findings =
                result.findings().stream().map(finding -> reported(path, finding, result.context(), positions)).toList();
        List<Rule<?>> rules = new ArrayList<>();
        for (RuleChecks checks : result.checks()) {
            rules.add(checks.rule());
        }
        parts.add(new Part(new ReportedFile(path, rules, findings), result.context().settings().profile(),
                result.characteristics().stream().map(ReportBuilder::reported).toList(), result.coverage()));
    }

    /** The report over all files added so far, by path. */
    public Report build() {
        List<Part> sorted = parts.stream().sorted(Comparator.comparing(part -> part.file.path())).toList();
        List<Profile> profiles = sorted.stream().map(Part::profile).distinct().toList();
        List<ReportedFile> files = sorted.stream().map(Part::file).toList();
        Integer gone = null;
        if (baseline != null) {
            Baseline.Comparison comparison = baseline.compare();
            files = comparison.marked(files);
            gone = comparison.gone(files);
        }
        return new Report(tool, profiles.size() == 1 ? profiles.get(0) : null, today, failOn, files,
                sorted.stream().map(Part::characteristics).reduce(NO_CHECKS, ReportBuilder::sums),
                sorted.stream().map(Part::coverage).reduce(NO_CHAIN, ReportBuilder::sum), gone);
    }

    private ReportedFinding reported(String path, Finding finding, ValidationContext context,
            Function<ITSMElement, Position> positions) {
        ITSMElement element = finding.element();
        return new ReportedFinding(path, finding.ruleId(), finding.severity(), element.eClass().getName(), element.getId(),
                element.getName(), element instanceof LifecycleElement inLayer ? inLayer.getLayer() : null,
                finding.aboutFeature().map(feature -> feature.getName()).orElse(null), finding.key(), finding.message(),
                positions.apply(element), reported(finding.waiver()),
                fixes ? fixesOf(finding, context) : List.of(), false);
    }

    /** By their names on the rule's page: to what each would link is worked out when it is run. */
    private static List<ReportedFix> fixesOf(Finding finding, ValidationContext context) {
        List<String> labels = finding.rule().page().fixes();
        return finding.fixes(context).stream()
                .map(fix -> new ReportedFix(fix.number(), fix.number() > labels.size() ? fix.label() : labels.get(fix.number() - 1)))
                .toList();
    }

    private static ReportedWaiver reported(Waiver waiver) {
        return waiver == null ? null : new ReportedWaiver(waiver.getReason(), waiver.getUntil(), waiver.getBy());
    }

    private static ReportedCharacteristic reported(Characteristic score) {
        return new ReportedCharacteristic(score.id(), score.satisfied(), score.applicable(),
                score.failing().stream().map(element -> new ReportedElement(
                        element.eClass().getName(), element.getId(), Labels.nameOf(element))).toList());
    }

    private static ReportedCharacteristic noChecks(int id) {
        return new ReportedCharacteristic(id, 0, 0, List.of());
    }

    private static List<ReportedCharacteristic> sums(List<ReportedCharacteristic> a, List<ReportedCharacteristic> b) {
        List<ReportedCharacteristic> sums = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sums.add(a.get(i).plus(b.get(i)));
        }
        return sums;
    }

    private static Coverage sum(Coverage a, Coverage b) {
        return new Coverage(a.leafObjectives() + b.leafObjectives(), a.reachingActivity() + b.reachingActivity(),
                a.rootActivities() + b.rootActivities(), a.reachingObjective() + b.reachingObjective());
    }

    /** What is kept of one file. */
    private record Part(ReportedFile file, Profile profile, List<ReportedCharacteristic> characteristics, Coverage coverage) {
    }
}
