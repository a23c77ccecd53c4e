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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Layer;

/**
 * The report for people: per file and layer one line a finding, what is waived apart, then the summary, the coverage of
 * the chain and the three characteristics.
 */
public final class TextReport implements ReportFormat {

    private static final String MODEL = ItsmPackage.Literals.ITSM_MODEL.getName();

    @Override
    public void write(Report report, Writer out) throws IOException {
        for (ReportedFile file : report.files()) {
            file(report, file, out);
        }
        summary(report, out);
        new ScoreSection().write(report, out);
    }

    /** What the baseline holds is only counted, at the end: it would hide what is new. */
    private static void file(Report report, ReportedFile file, Writer out) throws IOException {
        List<ReportedFinding> findings = file.findings().stream().filter(finding -> !finding.known()).toList();
        if (findings.isEmpty()) {
            out.write(ReportTexts.get(report.hasBaseline() ? "file.noNew" : "file.clean", file.path()) + "\n\n");
            return;
        }
        out.write(file.path() + "\n");
        Columns columns = Columns.of(findings);
        for (Map.Entry<String, List<ReportedFinding>> section : sections(findings).entrySet()) {
            out.write("  " + section.getKey() + "\n");
            for (ReportedFinding finding : section.getValue()) {
                out.write(columns.line(finding));
            }
        }
        out.write('\n');
    }

    /** The findings by heading: the model, the layers from top to bottom, what stands beside them, the waived ones. */
    private static Map<String, List<ReportedFinding>> sections(List<ReportedFinding> findings) {
        Map<String, List<ReportedFinding>> sections = new LinkedHashMap<>();
        sections.put(ReportTexts.get("section.model"), new ArrayList<>());
        for (Layer layer : Layer.VALUES) {
            sections.put(ReportTexts.layer(layer), new ArrayList<>());
        }
        sections.put(ReportTexts.get("section.other"), new ArrayList<>());
        sections.put(ReportTexts.get("section.waived"), new ArrayList<>());
        findings.forEach(finding -> sections.get(heading(finding)).add(finding));
        sections.values().removeIf(List::isEmpty);
        return sections;
    }

    private static String heading(ReportedFinding finding) {
        if (finding.waived()) {
            return ReportTexts.get("section.waived");
        }
        if (finding.type().equals(MODEL)) {
            return ReportTexts.get("section.model");
        }
        return finding.layer() == null ? ReportTexts.get("section.other") : ReportTexts.layer(finding.layer());
    }

    /** Names may hold line ends and control characters, which would break the list or steer the terminal. */
    static String oneLine(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static void summary(Report report, Writer out) throws IOException {
        Summary summary = report.summary();
        String counts = ReportTexts.get("summary", ReportTexts.count("files", report.files().size()),
                ReportTexts.count("errors", summary.errors()), ReportTexts.count("warnings", summary.warnings()),
                ReportTexts.count("infos", summary.infos()), summary.waived());
        out.write((report.hasBaseline() ? ReportTexts.get("summary.known", counts, summary.known()) : counts) + "\n");
        if (report.hasBaseline() && report.gone() > 0) {
            out.write(ReportTexts.count("baseline.gone", report.gone()) + "\n");
        }
    }

    /** How wide place, severity and rule are, so that the messages of a file stand under one another. */
    private record Columns(int place, int severity, int rule) {

        static Columns of(List<ReportedFinding> findings) {
            return new Columns(findings.stream().mapToInt(finding -> place(finding).length()).max().orElse(0),
                    findings.stream().mapToInt(finding -> severity(finding).length()).max().orElse(0),
                    findings.stream().mapToInt(finding -> finding.rule().length()).max().orElse(0));
        }

        String line(ReportedFinding finding) {
            String head = "    " + padded(place(finding), place) + "  " + padded(severity(finding), severity) + "  "
                    + padded(finding.rule(), rule) + "  ";
            String line = head + oneLine(finding.message()) + "\n";
            return finding.waived() ? line + " ".repeat(head.length()) + oneLine(waiver(finding.waiver())) + "\n" : line;
        }

        private static String place(ReportedFinding finding) {
            return finding.place().map(position -> position.line() + ":" + position.column()).orElse("-");
        }

        private static String severity(ReportedFinding finding) {
            return ReportTexts.get("severity." + finding.severity().key());
        }

        private static String padded(String text, int width) {
            return text + " ".repeat(width - text.length());
        }

        private static String waiver(ReportedWaiver waiver) {
            String key = "waiver" + (waiver.by() == null ? "" : ".by") + (waiver.until() == null ? "" : ".until");
            return ReportTexts.get(key, waiver.reason(), waiver.by(), waiver.until());
        }
    }
}
