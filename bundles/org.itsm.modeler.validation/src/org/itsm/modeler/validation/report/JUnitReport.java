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
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.itsm.modeler.validation.Rule;

/**
 * The report as JUnit XML, which CI servers read: a suite per file, a test case per rule that looked at it. A case
 * fails when one of its findings makes the run fail, so that the server and the exit status say the same; findings that
 * do not are its output, and a case whose only findings are waived is a skipped one.
 */
public final class JUnitReport implements ReportFormat {

    private static final String SECONDS = "0";
    private static final String EXTENSION = ".itsm";

    @Override
    public void write(Report report, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine(xml, 0);
            xml.writeStartElement("testsuites");
            List<Suite> suites = report.files().stream().map(file -> Suite.of(report, file)).toList();
            xml.writeAttribute("name", ReportTexts.get("junit.suites"));
            Counts.of(suites.stream().flatMap(suite -> suite.cases.stream()).toList()).write(xml);
            for (Suite suite : suites) {
                suite.write(xml);
            }
            newLine(xml, 0);
            xml.writeEndElement();
            newLine(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
        out.flush();
    }

    private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Servers take the name of the suite for that of a class, and cut it at its last point. */
    private static String suiteName(String path) {
        return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
    }

    /** What XML 1.0 cannot hold becomes the replacement character. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private record Suite(String path, List<Case> cases) {

        static Suite of(Report report, ReportedFile file) {
            Map<String, List<ReportedFinding>> byRule =
                    file.findings().stream().collect(Collectors.groupingBy(ReportedFinding::rule));
            return new Suite(file.path(), file.rules().stream()
                    .map(rule -> Case.of(report, file.path(), rule, byRule.getOrDefault(rule.id(), List.of())))
                    .toList());
        }

        void write(XMLStreamWriter xml) throws XMLStreamException {
            newLine(xml, 1);
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", clean(suiteName(path)));
            Counts.of(cases).write(xml);
            for (Case test : cases) {
                test.write(xml);
            }
            newLine(xml, 1);
            xml.writeEndElement();
        }
    }

    /** A rule asked about a file; every finding of the rule there is in exactly one of the lists. */
    private record Case(String path, Rule<?> rule, List<ReportedFinding> failures, List<ReportedFinding> remarks,
            List<ReportedFinding> waived) {

        static Case of(Report report, String path, Rule<?> rule, List<ReportedFinding> findings) {
            return new Case(path, rule, findings.stream().filter(report::fails).toList(),
                    findings.stream().filter(finding -> !finding.waived() && !report.fails(finding)).toList(),
                    findings.stream().filter(ReportedFinding::waived).toList());
        }

        boolean failed() {
            return !failures.isEmpty();
        }

        boolean skipped() {
            return failures.isEmpty() && remarks.isEmpty() && !waived.isEmpty();
        }

        void write(XMLStreamWriter xml) throws XMLStreamException {
            newLine(xml, 2);
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", clean(ReportTexts.get("junit.case", rule.id(), rule.page().name())));
            xml.writeAttribute("classname", clean(suiteName(path)));
            xml.writeAttribute("time", SECONDS);
            if (failed()) {
                newLine(xml, 3);
                xml.writeStartElement("failure");
                xml.writeAttribute("message", clean(failures.get(0).message()));
                xml.writeAttribute("type", rule.id());
                xml.writeCharacters(clean(lines(failures)));
                xml.writeEndElement();
            } else if (skipped()) {
                newLine(xml, 3);
                xml.writeStartElement("skipped");
                xml.writeAttribute("message", clean(ReportTexts.get("waiver", waived.get(0).waiver().reason())));
                xml.writeEndElement();
            }
            if (!remarks.isEmpty() || !waived.isEmpty()) {
                newLine(xml, 3);
                xml.writeStartElement("system-out");
                xml.writeCharacters(clean(lines(remarks) + lines(waived)));
                xml.writeEndElement();
            }
            newLine(xml, 2);
            xml.writeEndElement();
        }

        private static String lines(List<ReportedFinding> findings) {
            return findings.stream().map(Case::line).collect(Collectors.joining());
        }

        private static String line(ReportedFinding finding) {
            String place = finding.place().map(position -> ":" + position.line() + ":" + position.column()).orElse("");
            String waiver = finding.waived() ? " (" + ReportTexts.get("waiver", finding.waiver().reason()) + ")" : "";
            return finding.file() + place + ": " + ReportTexts.get("severity." + finding.severity().key()) + ": "
                    + finding.message() + waiver + (finding.known() ? " (" + ReportTexts.get("known") + ")" : "") + "\n";
        }
    }

    /** The numbers that stand at a suite and at the whole. */
    private record Counts(int tests, long failures, long skipped) {

        static Counts of(List<Case> cases) {
            return new Counts(cases.size(), cases.stream().filter(Case::failed).count(),
                    cases.stream().filter(Case::skipped).count());
        }

        void write(XMLStreamWriter xml) throws XMLStreamException {
            xml.writeAttribute("time", SECONDS);
            xml.writeAttribute("tests", Integer.toString(tests));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", Long.toString(skipped));
            xml.writeAttribute("failures", Long.toString(failures));
        }
    }
}
