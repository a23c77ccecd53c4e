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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.report.Baseline;
import org.itsm.modeler.validation.report.BaselineException;
import org.itsm.modeler.validation.report.JUnitReport;
import org.itsm.modeler.validation.report.JsonReport;
import org.itsm.modeler.validation.report.Position;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportBuilder;
import org.itsm.modeler.validation.report.ReportedFinding;
import org.itsm.modeler.validation.report.SarifReport;
import org.itsm.modeler.validation.report.TextReport;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final String A = "<objectives id='a' name='A'/>";
    private static final String B = "<objectives id='b' name='B'/>";
    private static final String WAIVED = "<objectives id='a' name='A'><waivers id='w' rule='CHN-01' reason='R' %s/></objectives>";
    private static final String NO_ID = "<objectives name='N'/>";

    @Test
    void onlyWhatIsNewCounts() throws IOException, BaselineException {
        Report report = compared(baseline(file("m", A)), file("m", A, B));
        assertEquals(List.of("b"), fresh(report));
        assertTrue(report.failed());
        assertEquals(1, report.summary().warnings());
        assertEquals(1, report.summary().known());
        assertEquals(0, report.gone());
    }

    @Test
    void aRunThatFindsNothingNewDoesNotFail() throws IOException, BaselineException {
        assertTrue(run(null, file("m", A)).failed());
        assertFalse(compared(baseline(file("m", A)), file("m", A)).failed());
    }

    @Test
    void namesLinesSeverityAndTheOrderOfElementsDoNotMatter() throws IOException, BaselineException {
        Report report = compared(baseline(file("m", A, B)), file("m", "<roles id='r' name='R'/>", B,
                "<objectives id='a' name='New name'/>"));
        assertEquals(List.of(), fresh(report));
    }

    @Test
    void ofElementsThatCannotBeToldApartSoManyAreKnownAsThereWere() throws IOException, BaselineException {
        Baseline two = baseline(file("m", NO_ID, NO_ID));
        assertEquals(1, fresh(compared(two, file("m", NO_ID, NO_ID, NO_ID))).size());
        Report fewer = compared(two, file("m", NO_ID));
        assertEquals(List.of(), fresh(fewer));
        assertEquals(1, fewer.gone());
    }

    @Test
    void severalFindingsOfARuleAtOneElementAreToldApart() throws IOException, BaselineException {
        RuleSettings layers = RuleSettings.of(Profile.REVIEW).onlyRules(Set.of("CHN-14"));
        String process = "<businessProcesses id='p' name='P'/>";
        Baseline withoutObjectives = Baseline.read(new StringReader(json(run(null, layers, file("m", process)))));
        Report report = run(withoutObjectives, layers, file("m", A));
        List<ReportedFinding> fresh = report.findings().filter(finding -> !finding.known()).toList();
        assertEquals(List.of("The model has no business processes"), fresh.stream().map(ReportedFinding::message).toList());
        assertEquals(1, report.gone());
    }

    @Test
    void aWaiverThatEndsBringsItsFindingBack() throws IOException, BaselineException {
        Baseline waived = baseline(file("m", WAIVED.formatted("until='2026-06-30'")));
        assertEquals(0, waived.size());
        assertEquals(List.of("a"), fresh(compared(waived, file("m", WAIVED.formatted("until='2026-06-29'")))));
    }

    @Test
    void whatIsWaivedNowIsWaivedAndNotKnown() throws IOException, BaselineException {
        Report report = compared(baseline(file("m", A)), file("m", WAIVED.formatted("")));
        assertEquals(1, report.summary().waived());
        assertEquals(0, report.summary().known());
    }

    @Test
    void theFindingsOfAFileAreLookedForInThatFile() throws IOException, BaselineException {
        Baseline both = baseline(file("m", A), file("n", B));
        assertEquals(List.of("b"), fresh(compared(both, file("m", A, B), file("n", B))));
        assertEquals(List.of("b"), fresh(compared(both, file("m", A, B))));
    }

    @Test
    void aFileThatWasCleanIsAFileOfTheBaseline() throws IOException, BaselineException {
        Baseline clean = baseline(file("clean", "<roles id='r' name='R'/>"), file("gone", A));
        assertEquals(List.of("a"), fresh(compared(clean, file("clean", A))));
    }

    @Test
    void aFileMayBeRenamedOrCalledByAnotherPath() throws IOException, BaselineException {
        Baseline both = baseline(file("models/m", A, NO_ID), file("models/n", A));
        assertEquals(List.of(), fresh(compared(both, file("/work/models/m", A, NO_ID), file("/work/models/n", A))));
        assertEquals(1, fresh(compared(both, file("x", A), file("y", A), file("z", A))).size());
    }

    @Test
    void ofRulesThatWereNotAskedNothingIsGone() throws IOException, BaselineException {
        Baseline earlier = baseline(file("m", A));
        RuleSettings others = RuleSettings.of(Profile.REVIEW).onlyRules(Set.of("STR-01"));
        assertEquals(0, run(earlier, others, file("m", A)).gone());
        assertEquals(1, run(earlier, file("m", "<roles id='r' name='R'/>")).gone());
    }

    @Test
    void theTextReportShowsWhatIsNewAndCountsTheRest() throws IOException, BaselineException {
        String text = Reports.written(new TextReport(), compared(baseline(file("m", A, NO_ID)), file("m", A, B)));
        assertTrue(text.contains("Objective 'B' starts no chain") && !text.contains("Objective 'A'"), text);
        assertTrue(text.contains("1 file: 0 errors, 1 warning, 0 infos, 0 waived, 1 in the baseline\n"
                + "1 finding of the baseline is gone; make the baseline anew"), text);
        String none = Reports.written(new TextReport(), compared(baseline(file("m", A)), file("m", A)));
        assertTrue(none.startsWith("m: no new findings\n"), none);
    }

    @Test
    void jsonKeepsAllFindingsAndSaysWhichAreNew() throws IOException, BaselineException {
        String json = json(compared(baseline(file("m", A)), file("m", A, B)));
        assertTrue(json.contains("\"new\": false") && json.contains("\"new\": true"), json);
        assertTrue(json.contains("\"waived\": 0,\n    \"known\": 1,\n    \"gone\": 0\n"), json);
        assertFalse(json(run(null, file("m", A))).contains("\"new\""));
    }

    @Test
    void aReportOfAComparedRunIsABaselineForTheNext() throws IOException, BaselineException {
        Baseline next = Baseline.read(new StringReader(json(compared(baseline(file("m", A)), file("m", A, B)))));
        assertEquals(2, next.size());
    }

    @Test
    void sarifStatesTheBaseline() throws IOException, BaselineException {
        String sarif = Reports.written(new SarifReport(), compared(baseline(file("m", A)), file("m", A, B)));
        assertTrue(sarif.indexOf("\"baselineState\": \"unchanged\"") < sarif.indexOf("\"baselineState\": \"new\""), sarif);
        assertFalse(Reports.written(new SarifReport(), run(null, file("m", A))).contains("baselineState"));
    }

    @Test
    void aTestCaseOfJUnitFailsForNewFindingsOnly() throws IOException, BaselineException {
        String known = Reports.written(new JUnitReport(), compared(baseline(file("m", A)), file("m", A)));
        assertTrue(known.contains("failures=\"0\"") && known.contains("Objective 'A' starts no chain (in the baseline)"), known);
        String fresh = Reports.written(new JUnitReport(), compared(baseline(file("m", A)), file("m", A, B)));
        assertTrue(fresh.contains("<failure message=\"Objective 'B' starts no chain\""), fresh);
    }

    @ParameterizedTest(name = "at {1}:{2} {3}")
    @CsvSource(delimiter = '|', value = {
            "{ \"findings\": [ { \"rule\": \"A\" } ] } | 1 | 32 | this finding lacks its file, rule or fingerprint",
            "{ \"findings\": 3 } | 1 | 16 | this is not what such a report has here",
            "{ \"tool\": 3 } | 1 | 14 | the member 'findings' is missing",
            "[ ] | 1 | 2 | this is not what such a report has here",
            "plain text | 1 | 1 | this is no JSON",
            "'' | 1 | 1 | this is no JSON",
            "{ \"findings\": [ | 1 | 16 | this is no JSON"})
    void whatIsNoReportIsToldWithItsPlaceAndARemedy(String text, int line, int column, String problem) {
        BaselineException refused = assertThrows(BaselineException.class, () -> Baseline.read(new StringReader(text)));
        assertTrue(refused.getMessage().startsWith(problem), refused::getMessage);
        assertTrue(refused.getMessage().contains("itsm validate --format json"), refused::getMessage);
        assertEquals(new Position(line, column), refused.place());
    }

    private record File(String path, List<String> elements) {
    }

    private static File file(String path, String... elements) {
        return new File(path, List.of(elements));
    }

    private static Baseline baseline(File... files) throws IOException, BaselineException {
        return Baseline.read(new StringReader(json(run(null, files))));
    }

    private static Report compared(Baseline baseline, File... files) {
        return run(baseline, files);
    }

    private static Report run(Baseline baseline, File... files) {
        return run(baseline, RuleSettings.of(Profile.REVIEW).onlyRules(Set.of("CHN-01")), files);
    }

    private static Report run(Baseline baseline, RuleSettings settings, File... files) {
        ReportBuilder builder = new ReportBuilder(new Report.Tool("T", "1"), Runs.TODAY, Severity.WARNING);
        if (baseline != null) {
            builder.comparedWith(baseline);
        }
        for (File file : files) {
            builder.add(file.path, Runs.with(settings, Models.of(file.elements.toArray(String[]::new))), element -> null);
        }
        return builder.build();
    }

    private static List<String> fresh(Report report) {
        List<String> ids = new ArrayList<>();
        report.findings().filter(ReportedFinding::counts).forEach(finding -> ids.add(finding.id()));
        return ids;
    }

    private static String json(Report report) throws IOException {
        return Reports.written(new JsonReport(), report);
    }
}
