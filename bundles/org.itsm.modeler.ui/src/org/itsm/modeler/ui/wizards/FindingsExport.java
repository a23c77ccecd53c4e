/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.SettingsProblem;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.preferences.EffectiveSettings;
import org.itsm.modeler.validation.report.Baseline;
import org.itsm.modeler.validation.report.BaselineException;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportBuilder;
import org.itsm.modeler.validation.report.ReportKind;
import org.itsm.modeler.validation.report.SourcePlaces;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * Asks the rules about model files, as they are saved, and says what they find in a form for people or for machines, as
 * {@code itsm validate} does.
 *
 * @param models  the files
 * @param kind    the form of the report
 * @param profile taken in place of the one that the project has set
 * @param failing the least severity at which a finding counts as a failure
 * @param earlier a report in JSON: what that has found already does not count
 */
record FindingsExport(List<IFile> models, ReportKind kind, Optional<Profile> profile, Optional<Severity> failing,
        Optional<Path> earlier) {

    /**
     * A report.
     *
     * @param text    all of it
     * @param remarks what the files and the settings of the rules have in them that was not understood
     */
    record Made(String text, List<String> remarks) {
    }

    /**
     * Makes the report.
     *
     * @throws IOException when a file cannot be read; its message says which, and where
     */
    Made make(IProgressMonitor monitor) throws IOException {
        ReportBuilder builder = new ReportBuilder(tool(), LocalDate.now(), failing.orElse(null));
        if (kind.namesFixes()) {
            builder.withFixes();
        }
        if (earlier.isPresent()) {
            builder.comparedWith(baseline(earlier.get()));
        }
        RuleRegistry rules = RuleRegistry.installed();
        List<String> remarks = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, models.size());
        for (IFile model : models) {
            progress.split(1).subTask(model.getName());
            add(model, rules, builder, remarks);
        }
        StringWriter text = new StringWriter();
        kind.format().write(builder.build(), text);
        return new Made(text.toString(), remarks);
    }

    private static Report.Tool tool() {
        Version version = FrameworkUtil.getBundle(FindingsExport.class).getVersion();
        return new Report.Tool(UiTexts.get("wizard.findings.tool"),
                version.getMajor() + "." + version.getMinor() + '.' + version.getMicro());
    }

    private static Baseline baseline(Path report) throws IOException {
        try (Reader content = Files.newBufferedReader(report)) {
            return Baseline.read(content);
        } catch (BaselineException wrong) {
            throw new IOException(UiTexts.get("wizard.findings.wrongEarlier", report, wrong.place().line(), wrong.place().column(),
                    wrong.getMessage()), wrong);
        }
    }

    private void add(IFile file, RuleRegistry rules, ReportBuilder builder, List<String> remarks) throws IOException {
        LoadedModel loaded = ItsmModels.load(ItsmModels.newResourceSet(), SharedModels.uriOf(file));
        if (loaded.hasErrors() || loaded.model().isEmpty()) {
            throw new IOException(ModelFiles.problemOf(loaded));
        }
        loaded.problems().forEach(problem -> remarks.add(problem.toString()));
        RuleSettings settings = settings(loaded.resource(), rules, remarks);
        builder.add(pathOf(file), new Validator(rules, settings, LocalDate.now()).validate(loaded.resource()),
                new SourcePlaces(loaded.resource(), failure -> remarks.add(failure.getMessage())));
    }

    private RuleSettings settings(Resource model, RuleRegistry rules, List<String> remarks) throws IOException {
        for (SettingsProblem problem : RuleSettingsFile.of(model, rules).problems()) {
            remarks.add(RuleSettingsFile.NAME + ":" + problem.line() + ": " + problem.message());
        }
        RuleSettings settings = EffectiveSettings.of(model, rules);
        return profile.map(settings::withProfile).orElse(settings);
    }

    /** As the command line calls it when it runs in the folder of the project, unless there are several projects. */
    private String pathOf(IFile file) {
        boolean oneProject = models.stream().map(IFile::getProject).distinct().count() == 1;
        IPath path = oneProject ? file.getProjectRelativePath() : file.getFullPath().makeRelative();
        return path.toString();
    }
}
