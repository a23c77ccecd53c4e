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
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.report.Baseline;
import org.itsm.modeler.validation.report.BaselineException;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportBuilder;
import org.itsm.modeler.validation.report.ReportKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm validate}: runs the rules over files and reports what they find. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.files")
    private List<String> files;

    @Option(names = "--profile", paramLabel = "PROFILE", converter = Choices.Profiles.class,
            completionCandidates = Choices.Profiles.class, descriptionKey = "validate.profile")
    private Profile profile;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = Choices.ReportKinds.class,
            completionCandidates = Choices.ReportKinds.class, descriptionKey = "validate.format")
    private ReportKind format;

    @Option(names = "--output", paramLabel = "PATH", descriptionKey = "validate.output")
    private String output;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error", converter = Choices.Thresholds.class,
            completionCandidates = Choices.Thresholds.class, descriptionKey = "validate.fail-on")
    private Threshold failOn;

    @Option(names = "--today", paramLabel = "yyyy-MM-dd", converter = Day.class, descriptionKey = "today")
    private LocalDate today;

    @Option(names = "--rules", paramLabel = "ID", split = ",", descriptionKey = "validate.rules")
    private List<String> rules;

    @Option(names = "--baseline", paramLabel = "FINDINGS", descriptionKey = "validate.baseline")
    private String baseline;

    @Mixin
    private RulesPath rulesPath;

    private RuleRegistry registry;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        Output.mustNotBe(output, inputs());
        try (RulesPath path = rulesPath) {
            registry = path.registry();
            return validate();
        }
    }

    private List<String> inputs() {
        return Stream.concat(files.stream(), Stream.ofNullable(baseline)).toList();
    }

    private int validate() throws Failure, IOException {
        Set<String> selected = rules == null ? Set.of() : KnownRules.ids(registry, rules);
        LocalDate day = today == null ? console.today() : today;
        ReportBuilder builder = new ReportBuilder(new Report.Tool(Messages.get("tool"), Version.current()), day,
                failOn.severity());
        if (format.namesFixes()) {
            builder.withFixes();
        }
        if (baseline != null) {
            builder.comparedWith(earlier());
        }
        boolean allRead = true;
        for (String file : new TreeSet<>(files)) {
            allRead &= add(file, selected, day, builder);
        }
        Report report = builder.build();
        if (!report.files().isEmpty() || format != ReportKind.TEXT) {
            Output.text(console, output, out -> format.format().write(report, out));
        }
        if (!allRead) {
            return ExitStatus.FAILED;
        }
        return report.failed() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private Baseline earlier() throws Failure {
        try (Reader report = new InputStreamReader(Files.newInputStream(Paths.of(baseline)), StandardCharsets.UTF_8)) {
            return Baseline.read(report);
        } catch (BaselineException e) {
            throw Failure.said(baseline + ":" + e.place().line() + ":" + e.place().column() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw Failure.file(baseline, Messages.get("input", Paths.reason(e)), e);
        }
    }

    /** Validates one file; a file that cannot be read does not keep the others from being looked at. */
    private boolean add(String path, Set<String> selected, LocalDate day, ReportBuilder builder) {
        try {
            ModelFile file = ModelFile.open(console, path);
            ValidationResult result = file.validate(console, registry, settings(file, selected), day);
            builder.add(path, result, file.places(console));
            return true;
        } catch (Failure failure) {
            failure.lines().forEach(console::error);
            console.trace(failure);
            return false;
        }
    }

    private RuleSettings settings(ModelFile file, Set<String> selected) throws Failure {
        RuleSettings settings = file.settings(console, registry).onlyRules(selected);
        return Optional.ofNullable(profile).map(settings::withProfile).orElse(settings);
    }
}
