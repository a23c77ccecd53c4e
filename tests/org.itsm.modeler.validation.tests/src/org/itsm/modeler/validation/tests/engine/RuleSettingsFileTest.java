/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.itsm.modeler.validation.SettingsProblem;
import org.itsm.modeler.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSettingsFileTest {

    private static final RuleRegistry RULES = RuleRegistry.standard();

    @TempDir
    private Path folder;

    @Test
    void aRuleMayBeMadeMoreOrLessSevereOrPutOff() throws IOException {
        RuleSettings settings = read("# ours", "CHN-06=info", "CHN-01 = ERROR", "", "STR-04: off").settings();

        assertEquals(Optional.of(Severity.INFO), severity(settings, "CHN-06"));
        assertEquals(Optional.of(Severity.ERROR), severity(settings, "CHN-01"));
        assertEquals(Optional.empty(), severity(settings, "STR-04"));
        assertEquals(Optional.of(Severity.WARNING), severity(settings, "CHN-02"));
    }

    @Test
    void theProfileAppliesToWhatIsNotSetOneByOne() throws IOException {
        RuleSettings settings = read("CHN-06=info", "profile=release").settings();

        assertEquals(Profile.RELEASE, settings.profile());
        assertEquals(Optional.of(Severity.INFO), severity(settings, "CHN-06"));
        assertEquals(Optional.of(Severity.ERROR), severity(settings, "CHN-02"));
    }

    @Test
    void draftRunsOnlyWhatIsBrokenInItself() throws IOException {
        RuleSettings settings = read("profile=draft").settings();

        List<String> running = RULES.all().stream().filter(rule -> settings.severityOf(rule).isPresent()).map(Object::toString).toList();
        assertEquals(List.of("CHN-09", "CHN-10", "REF-01", "STR-01", "STR-02", "STR-10"), running);
    }

    @Test
    void aThresholdReplacesTheDefault() throws IOException {
        RuleSettings settings = read("threshold.CHN-15=90.5").settings();

        assertEquals(90.5, settings.threshold("CHN-15", 80));
        assertEquals(80, RuleSettings.of(Profile.REVIEW).threshold("CHN-15", 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHN-99=off", "colour=blue", "profile=strict", "CHN-06=grave", "threshold.CHN-15=many",
            "threshold.CHN-15=101", "threshold.CHN-15=NaN", "threshold.CHN-06=5", "CHN-06", "a=\\u12"})
    void whatIsNotKnownIsPassedOverAndNamedWithItsLine(String line) throws IOException {
        RuleSettingsFile file = read("profile=release", line, "CHN-07=off");

        assertEquals(List.of(2), file.problems().stream().map(SettingsProblem::line).toList());
        assertEquals(Profile.RELEASE, file.settings().profile());
        assertEquals(Optional.empty(), severity(file.settings(), "CHN-07"));
    }

    @Test
    void settingsStandBesideTheModel() throws IOException {
        Files.writeString(folder.resolve(RuleSettingsFile.NAME), "profile=draft\n");
        Resource model = model();

        assertEquals(Profile.DRAFT, RuleSettingsFile.of(model, RULES).settings().profile());
    }

    @Test
    void withoutAFileEverythingRunsAtItsDefaults() throws IOException {
        assertEquals(RuleSettings.of(Profile.REVIEW), RuleSettingsFile.of(model(), RULES).settings());
    }

    private Resource model() {
        return ItsmModels.create(ItsmModels.newResourceSet(), ItsmModels.uriOf(folder.resolve("model.itsm")),
                ItsmFactory.eINSTANCE.createITSMModel());
    }

    private static Optional<Severity> severity(RuleSettings settings, String rule) {
        return settings.severityOf(RULES.find(rule).orElseThrow());
    }

    private static RuleSettingsFile read(String... lines) throws IOException {
        return RuleSettingsFile.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), RULES);
    }
}
