/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.report.Position;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportBuilder;
import org.itsm.modeler.validation.report.ReportedFile;
import org.itsm.modeler.validation.report.ReportedFix;
import org.itsm.modeler.validation.report.Summary;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static ReportBuilder builder(Severity failOn) {
        return new ReportBuilder(new Report.Tool("ITSM Modeler", "1.2.3"), TODAY, failOn);
    }

    /** A run of CHN-01 over objectives of these names, each of which starts no chain; a star at the end waives. */
    private static ValidationResult run(Profile profile, String... names) {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        Resource file = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("memory:/m.itsm"), model);
        for (String name : names) {
            OrganizationalObjective objective = ItsmFactory.eINSTANCE.createOrganizationalObjective();
            objective.setName(name);
            objective.setId("id-" + name.replace("*", ""));
            model.getObjectives().add(objective);
            if (name.endsWith("*")) {
                Waiver waiver = ItsmFactory.eINSTANCE.createWaiver();
                waiver.setRule("CHN-01");
                waiver.setReason("because");
                objective.getWaivers().add(waiver);
            }
        }
        return new Validator(RuleRegistry.standard(), RuleSettings.of(profile).onlyRules(Set.of("CHN-01")), TODAY).validate(file);
    }

    @Test
    void filesAreSortedByPathAndTheirNumbersAdded() {
        ReportBuilder builder = builder(Severity.ERROR);
        builder.add("b.itsm", run(Profile.REVIEW, "B", "C*"), element -> null);
        builder.add("a.itsm", run(Profile.REVIEW, "A"), element -> null);
        Report report = builder.build();
        assertEquals(List.of("a.itsm", "b.itsm"), report.files().stream().map(ReportedFile::path).toList());
        assertEquals(new Summary(0, 2, 0, 1, 0), report.summary());
        assertEquals(3, report.coverage().leafObjectives());
        assertEquals(List.of("a.itsm", "b.itsm", "b.itsm"), report.findings().map(finding -> finding.file()).toList());
    }

    @Test
    void theProfileIsThatOfAllFilesOrNone() {
        ReportBuilder same = builder(Severity.ERROR);
        same.add("a.itsm", run(Profile.REVIEW, "A"), element -> null);
        same.add("b.itsm", run(Profile.REVIEW, "B"), element -> null);
        assertEquals(Profile.REVIEW, same.build().profile());
        same.add("c.itsm", run(Profile.RELEASE, "C"), element -> null);
        assertNull(same.build().profile());
    }

    @Test
    void positionsAreAskedForOnlyWhereThereAreFindings() {
        List<String> asked = new ArrayList<>();
        ReportBuilder builder = builder(Severity.ERROR);
        builder.add("a.itsm", run(Profile.REVIEW, "A"), element -> {
            asked.add(element.getId());
            return new Position(7, 3);
        });
        builder.add("b.itsm", run(Profile.REVIEW), element -> {
            throw new AssertionError("nothing was found");
        });
        assertEquals(List.of("id-A"), asked);
        assertEquals(new Position(7, 3), builder.build().findings().findFirst().orElseThrow().position());
    }

    @Test
    void onlyFindingsThatCountAndAreGraveEnoughMakeTheRunFail() {
        for (Severity threshold : Severity.values()) {
            ReportBuilder builder = builder(threshold);
            builder.add("a.itsm", run(Profile.REVIEW, "A"), element -> null);
            assertEquals(threshold != Severity.ERROR, builder.build().failed(), threshold::key);
        }
        ReportBuilder never = builder(null);
        never.add("a.itsm", run(Profile.RELEASE, "A"), element -> null);
        assertTrue(!never.build().failed());
        ReportBuilder waived = builder(Severity.INFO);
        waived.add("a.itsm", run(Profile.REVIEW, "A*"), element -> null);
        assertTrue(!waived.build().failed());
    }

    @Test
    void onlyTheFixesThatFitAreListedUnderTheNumbersAndNamesOfTheRulesPage() {
        ReportBuilder builder = builder(Severity.ERROR).withFixes();
        builder.add("a.itsm", run(Profile.REVIEW, "A"), element -> null);
        // There is no business process to link to, which would be fix 1.
        assertEquals(List.of(new ReportedFix(2, RuleRegistry.standard().find("CHN-01").orElseThrow().page().fixes().get(1))),
                builder.build().findings().flatMap(finding -> finding.fixes().stream()).toList());
    }

    @Test
    void withoutBeingAskedForNoFixesAreListed() {
        ReportBuilder builder = builder(Severity.ERROR);
        builder.add("a.itsm", run(Profile.REVIEW, "A"), element -> null);
        assertEquals(0, builder.build().findings().mapToInt(finding -> finding.fixes().size()).sum());
    }
}
