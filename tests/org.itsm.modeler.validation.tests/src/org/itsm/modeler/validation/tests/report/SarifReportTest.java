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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.itsm.modeler.validation.report.Position;
import org.itsm.modeler.validation.report.ReportedFinding;
import org.itsm.modeler.validation.report.SarifReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
            "shop.itsm, shop.itsm",
            "../my models/größe.itsm, ../my%20models/gr%C3%B6%C3%9Fe.itsm",
            "100%#1?.itsm, 100%25%231%3F.itsm",
            "a:b.itsm, a%3Ab.itsm",
            "/home/ann/shop.itsm, file:///home/ann/shop.itsm",
            "models\\shop.itsm, models/shop.itsm",
            "C:\\models\\shop.itsm, file:///C:/models/shop.itsm",
            "\\\\server\\share\\shop.itsm, file://server/share/shop.itsm"})
    void pathsAreUriReferences(String path, String uri) throws IOException {
        String sarif = Reports.written(new SarifReport(), Reports.of(path, Reports.finding(path, "o", "O")));
        assertTrue(sarif.contains("\"uri\": \"" + uri + "\""), sarif);
    }

    @Test
    void aFingerprintFollowsFromRuleElementAndKeyAlone() throws IOException {
        ReportedFinding finding = Reports.finding("m.itsm", "o", "O");
        ReportedFinding moved = new ReportedFinding("m.itsm", finding.rule(), finding.severity(), finding.type(), finding.id(),
                "New name", finding.layer(), finding.feature(), finding.key(), "New message", new Position(99, 1), null, List.of(), false);
        ReportedFinding other = new ReportedFinding("m.itsm", finding.rule(), finding.severity(), finding.type(), finding.id(),
                finding.name(), finding.layer(), finding.feature(), "BUSINESS_PROCESSES", finding.message(), finding.position(),
                null, List.of(), false);
        assertEquals(fingerprints(finding), fingerprints(moved));
        assertNotEquals(fingerprints(finding), fingerprints(other));
    }

    @Test
    void elementsThatCannotBeToldApartAreNumbered() throws IOException {
        ReportedFinding nameless = Reports.finding("m.itsm", null, null);
        List<String> both = fingerprints(nameless, nameless);
        assertEquals(both.get(0).replaceFirst(":1$", ":2"), both.get(1));
    }

    private static List<String> fingerprints(ReportedFinding... findings) throws IOException {
        return Pattern.compile("\"itsmFinding/v1\": \"([^\"]+)\"")
                .matcher(Reports.written(new SarifReport(), Reports.of("m.itsm", findings)))
                .results().map(MatchResult::group).map(text -> text.replaceAll(".*\"([^\"]+)\"$", "$1")).toList();
    }
}
