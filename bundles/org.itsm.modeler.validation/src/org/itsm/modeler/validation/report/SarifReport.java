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
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RulePage;
import org.itsm.modeler.validation.Severity;

import com.google.gson.stream.JsonWriter;

/**
 * The report in the Static Analysis Results Interchange Format, version 2.1.0, for code scanning services. Rules carry
 * their page as help, waived findings are suppressed results, what a baseline holds is unchanged, and fingerprints let a service follow a finding through
 * versions of a file.
 */
public final class SarifReport implements ReportFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String FINGERPRINT = "itsmFinding/v1";

    @Override
    public void write(Report report, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        Map<String, Integer> ruleIndex = new HashMap<>();
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        tool(json, report, ruleIndex);
        json.name("language").value("en-US");
        json.name("columnKind").value("utf16CodeUnits");
        json.name("artifacts").beginArray();
        for (ReportedFile file : report.files()) {
            json.beginObject();
            json.name("location").beginObject().name("uri").value(UriReferences.of(file.path())).endObject();
            json.endObject();
        }
        json.endArray();
        json.name("results").beginArray();
        for (int i = 0; i < report.files().size(); i++) {
            Fingerprints fingerprints = new Fingerprints();
            for (ReportedFinding finding : report.files().get(i).findings()) {
                result(json, report, finding, i, ruleIndex.get(finding.rule()), fingerprints.of(finding));
            }
        }
        json.endArray();
        json.endObject().endArray().endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private static void tool(JsonWriter json, Report report, Map<String, Integer> ruleIndex) throws IOException {
        Map<String, Rule<?>> rules = new TreeMap<>();
        report.files().forEach(file -> file.rules().forEach(rule -> rules.put(rule.id(), rule)));
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value(report.tool().name());
        json.name("version").value(report.tool().version());
        json.name("rules").beginArray();
        for (Rule<?> rule : rules.values()) {
            ruleIndex.put(rule.id(), ruleIndex.size());
            rule(json, rule);
        }
        json.endArray();
        json.endObject().endObject();
    }

    private static void rule(JsonWriter json, Rule<?> rule) throws IOException {
        RulePage page = rule.page();
        json.beginObject();
        json.name("id").value(rule.id());
        message(json, "shortDescription", page.name());
        message(json, "fullDescription", page.documentation());
        json.name("help").beginObject();
        json.name("text").value(ReportTexts.get("help.text", page.documentation(), page.right(), page.wrong()));
        json.name("markdown").value(ReportTexts.get("help.markdown", page.documentation(), page.right(), page.wrong()));
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(rule.severity()));
        json.endObject();
        json.name("properties").beginObject().name("tags").beginArray().value(rule.group()).endArray().endObject();
        json.endObject();
    }

    private static void result(JsonWriter json, Report report, ReportedFinding finding, int fileIndex, int ruleIndex,
            String fingerprint) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.rule());
        json.name("ruleIndex").value(ruleIndex);
        json.name("level").value(level(finding.severity()));
        message(json, "message", finding.message());
        json.name("locations").beginArray().beginObject();
        physicalLocation(json, finding, fileIndex);
        logicalLocation(json, finding);
        json.endObject().endArray();
        json.name("partialFingerprints").beginObject().name(FINGERPRINT).value(fingerprint).endObject();
        if (report.hasBaseline()) {
            json.name("baselineState").value(finding.known() ? "unchanged" : "new");
        }
        json.name("suppressions").beginArray();
        if (finding.waived()) {
            json.beginObject();
            json.name("kind").value("inSource");
            json.name("status").value("accepted");
            json.name("justification").value(finding.waiver().reason());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void physicalLocation(JsonWriter json, ReportedFinding finding, int fileIndex) throws IOException {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(UriReferences.of(finding.file()));
        json.name("index").value(fileIndex);
        json.endObject();
        if (finding.position() != null) {
            json.name("region").beginObject();
            json.name("startLine").value(finding.position().line());
            json.name("startColumn").value(finding.position().column());
            json.endObject();
        }
        json.endObject();
    }

    private static void logicalLocation(JsonWriter json, ReportedFinding finding) throws IOException {
        json.name("logicalLocations").beginArray().beginObject();
        if (finding.name() != null) {
            json.name("name").value(finding.name());
        }
        if (finding.id() != null) {
            json.name("fullyQualifiedName").value(finding.id());
        }
        json.name("kind").value(finding.type());
        json.endObject().endArray();
    }

    private static void message(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
