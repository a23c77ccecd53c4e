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

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.itsm.modeler.validation.Labels;

/**
 * The part of the text report that scores the whole: the coverage of the chain, and the three characteristics with the
 * elements at which they fail.
 */
public final class ScoreSection implements ReportFormat {

    /** More of them do not help a reader; JSON has all. */
    private static final int MOST_ELEMENTS = 10;

    @Override
    public void write(Report report, Writer out) throws IOException {
        coverage(report, out);
        characteristics(report, out);
        out.flush();
    }

    private static void coverage(Report report, Writer out) throws IOException {
        out.write(ReportTexts.get("coverage.heading") + "\n");
        String forward = Percentages.text(report.coverage().forward(), 1);
        String backward = Percentages.text(report.coverage().backward(), 1);
        out.write("  " + ReportTexts.get(forward.isEmpty() ? "coverage.forward.none" : "coverage.forward", forward) + "\n");
        out.write("  " + ReportTexts.get(backward.isEmpty() ? "coverage.backward.none" : "coverage.backward", backward) + "\n");
    }

    private static void failing(List<ReportedElement> elements, Writer out) throws IOException {
        for (ReportedElement element : elements.subList(0, Math.min(MOST_ELEMENTS, elements.size()))) {
            out.write("     - " + TextReport.oneLine(ReportTexts.get("characteristic.fails", element.label(),
                    Labels.typeOf(element.type()))) + "\n");
        }
        if (elements.size() > MOST_ELEMENTS) {
            out.write("     - " + ReportTexts.get("characteristic.more", elements.size() - MOST_ELEMENTS) + "\n");
        }
    }

    private static void characteristics(Report report, Writer out) throws IOException {
        out.write(ReportTexts.get("characteristics.heading") + "\n");
        for (ReportedCharacteristic score : report.characteristics()) {
            String result = score.applicable() == 0
                    ? ReportTexts.get("characteristic.none")
                    : ReportTexts.get("characteristic.score", score.satisfied(), score.applicable());
            out.write("  " + score.id() + "  " + ReportTexts.get("characteristic." + score.id()) + ": " + result + "\n");
            failing(score.failing(), out);
        }
    }
}
