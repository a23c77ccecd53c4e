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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportedCharacteristic;
import org.itsm.modeler.validation.report.ReportedElement;
import org.itsm.modeler.validation.report.ReportedFinding;
import org.itsm.modeler.validation.report.ReportedWaiver;
import org.itsm.modeler.validation.report.TextReport;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static String text(Report report) throws IOException {
        return Reports.written(new TextReport(), report);
    }

    @Test
    void findingsStandByLayerFromTopToBottomWithTheModelFirstAndTheRestLast() throws IOException {
        ReportedFinding finding = Reports.finding("m.itsm", "o", "O");
        String report = text(Reports.of("m.itsm",
                Reports.at(finding, "KPI", null),
                Reports.at(finding, "TechnicalActivity", Layer.TECHNICAL_ACTIVITIES),
                Reports.waived(finding, new ReportedWaiver("because", null, null)),
                finding,
                Reports.at(finding, "ITSMModel", null)));
        List<String> headings = report.lines().filter(line -> line.matches(" {2}[A-Z].*")).toList();
        assertEquals(List.of("  The model as a whole", "  Organizational objectives", "  Technical activities",
                "  Beside the layers", "  Waived"), headings);
    }

    @Test
    void everyFindingIsOneLineWhateverItsElementIsCalled() throws IOException {
        String report = text(Reports.of("m.itsm", Reports.finding("m.itsm", "o", "A\nB\u001B[31mC\u2028D")));
        assertTrue(report.contains("3:5  warning  CHN-01  Objective 'A B\uFFFD[31mC D' starts no chain\n"), report);
    }

    @Test
    void aWaiverIsToldAsFarAsItIsGiven() throws IOException {
        ReportedFinding finding = Reports.finding("m.itsm", "o", "O");
        Stream.of(
                List.of("waived: because", new ReportedWaiver("because", null, null)),
                List.of("waived by Ann: because", new ReportedWaiver("because", null, "Ann")),
                List.of("waived until 2027-01-01: because", new ReportedWaiver("because", "2027-01-01", null)),
                List.of("waived by Ann until 2027-01-01: because", new ReportedWaiver("because", "2027-01-01", "Ann")))
                .forEach(expected -> {
                    try {
                        String report = text(Reports.of("m.itsm", Reports.waived(finding, (ReportedWaiver) expected.get(1))));
                        assertTrue(report.contains(" " + expected.get(0) + "\n"), report);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @Test
    void theElementsAtWhichACharacteristicFailsAreNamed() throws IOException {
        String report = text(Reports.of("m.itsm"));
        assertTrue(report.contains(": 4 of 5 checks satisfied\n     - Objective 'O'\n  2  "), report);
    }

    @Test
    void ofVeryManyFailingElementsTheRestIsCounted() throws IOException {
        List<ReportedElement> failing = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> new ReportedElement("KPI", "k" + i, "K" + i + "\n")).toList();
        Report report = new Report(new Report.Tool("T", "1"), null, LocalDate.of(2026, 3, 1), null, List.of(),
                List.of(new ReportedCharacteristic(3, 0, 13, failing)), new Coverage(0, 0, 0, 0), null);
        assertTrue(text(report).endsWith("     - KPI 'K10 '\n     - and 3 more\n"), text(report));
    }

    @Test
    void numbersAgreeWithTheirNouns() throws IOException {
        ReportedFinding finding = Reports.finding("m.itsm", "o", "O");
        assertTrue(text(Reports.of("m.itsm", finding)).contains("1 file: 0 errors, 1 warning, 0 infos, 0 waived\n"));
        assertTrue(text(Reports.of("m.itsm", finding, finding)).contains("1 file: 0 errors, 2 warnings, 0 infos, 0 waived\n"));
    }

    @Test
    void aFileWithoutFindingsSaysSo() throws IOException {
        assertTrue(text(Reports.of("m.itsm")).startsWith("m.itsm: no findings\n"));
    }

    @Test
    void thePercentageIsWrittenTheSameInEveryLanguage() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertTrue(text(Reports.of("m.itsm")).contains("  66.7 % of the leaf objectives reach a technical activity\n"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatThereIsNoneOfHasNoPercentage() throws IOException {
        String report = text(Reports.of(new Coverage(0, 0, 0, 0), "m.itsm"));
        assertTrue(report.contains("  no leaf objectives\n  no root activities\n"), report);
        assertTrue(report.contains("services rather than systems: nothing to check\n"), report);
        assertFalse(report.contains("NaN"), report);
    }
}
