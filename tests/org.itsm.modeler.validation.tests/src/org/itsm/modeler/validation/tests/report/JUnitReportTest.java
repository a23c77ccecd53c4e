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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.itsm.modeler.validation.report.JUnitReport;
import org.itsm.modeler.validation.report.ReportedWaiver;
import org.junit.jupiter.api.Test;

class JUnitReportTest {

    @Test
    void whatXmlCannotHoldIsReplaced() throws IOException {
        String xml = Reports.written(new JUnitReport(), Reports.of("m.itsm", Reports.finding("m.itsm", "o", "a\u0001b\uD800c\uFFFEd😀")));
        assertTrue(xml.contains("Objective 'a\uFFFDb\uFFFDc\uFFFDd😀' starts no chain"), xml);
    }

    @Test
    void aCaseWithFindingsThatCountIsNoSkippedOne() throws IOException {
        String xml = Reports.written(new JUnitReport(), Reports.of("m.itsm", Reports.finding("m.itsm", "o", "O"),
                Reports.waived(Reports.finding("m.itsm", "p", "P"), new ReportedWaiver("because", null, null))));
        assertTrue(xml.contains("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"1\""), xml);
        assertTrue(xml.contains("Objective 'P' starts no chain (waived: because)"), xml);
    }

    @Test
    void onlyTheExtensionOfModelsIsTakenOffTheNameOfTheSuite() throws IOException {
        assertEquals(2, Reports.written(new JUnitReport(), Reports.of("a.b/shop.itsm")).split("name=\"a.b/shop\"").length - 1);
        assertEquals(2, Reports.written(new JUnitReport(), Reports.of("a.b/shop.xmi")).split("name=\"a.b/shop.xmi\"").length - 1);
    }
}
