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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.validation.report.JsonReport;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportedFinding;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static String json(Report report) throws IOException {
        return Reports.written(new JsonReport(), report);
    }

    private static void assertHolds(String part, String json) {
        assertTrue(json.contains(part), () -> part + "\nis missing in\n" + json);
    }

    @Test
    void namesAreEscapedAsJsonAsksForIt() throws IOException {
        String json = json(Reports.of("m.itsm", Reports.finding("m.itsm", "o", "a\"b\\c\nd\u0001e\u2028f<ä>")));
        assertHolds("\"name\": \"a\\\"b\\\\c\\nd\\u0001e\\u2028f<ä>\"", json);
    }

    @Test
    void whatIsMissingIsNull() throws IOException {
        ReportedFinding finding = Reports.at(Reports.finding("m.itsm", null, null), "KPI", null);
        String json = json(Reports.of("m.itsm", finding));
        for (String member : new String[] {"id", "name", "line", "column"}) {
            assertHolds("\"" + member + "\": null", json);
        }
    }

    @Test
    void coverageIsAPercentageOrNull() throws IOException {
        assertHolds("\"forward\": 66.6667,\n    \"backward\": null", json(Reports.of(new Coverage(3, 2, 0, 0), "m.itsm")));
        assertHolds("\"forward\": 100,\n    \"backward\": 0", json(Reports.of(new Coverage(3, 3, 7, 0), "m.itsm")));
        assertHolds("\"forward\": 12.5,\n    \"backward\": 50", json(Reports.of(new Coverage(8, 1, 2, 1), "m.itsm")));
    }

    @Test
    void characteristicsAreCountsWithTheElementsThatFail() throws IOException {
        assertHolds("""
                    {
                      "id": 1,
                      "satisfied": 4,
                      "applicable": 5,
                      "failing": [
                        "o"
                      ]
                    }""".indent(0).strip(), json(Reports.of("m.itsm")).replace("\n    ", "\n"));
    }
}
