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
import java.util.Collection;
import java.util.Objects;

import org.itsm.modeler.validation.Profile;

import com.google.gson.stream.JsonWriter;

/**
 * The report for programs: one object with the members {@code tool}, {@code profile}, {@code today}, {@code files},
 * {@code findings}, {@code summary}, {@code characteristics} and {@code coverage}, always all of them and in this order.
 * A waived finding also has its {@code waiver}. Compared with a baseline, each finding also has {@code new}, and the summary {@code known} and {@code gone}.
 */
public final class JsonReport implements ReportFormat {

    @Override
    public void write(Report report, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.beginObject();
        json.name("tool").beginObject();
        json.name("name").value(report.tool().name());
        json.name("version").value(report.tool().version());
        json.endObject();
        json.name("profile").value(report.commonProfile().map(Profile::key).orElse(null));
        json.name("today").value(report.today().toString());
        json.name("files");
        strings(json, report.files().stream().map(ReportedFile::path).toList());
        findings(json, report);
        summary(json, report);
        characteristics(json, report);
        json.name("coverage").beginObject();
        json.name("forward").value(Percentages.rounded(report.coverage().forward(), 4));
        json.name("backward").value(Percentages.rounded(report.coverage().backward(), 4));
        json.endObject();
        json.endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private static void findings(JsonWriter json, Report report) throws IOException {
        json.name("findings").beginArray();
        for (ReportedFile file : report.files()) {
            Fingerprints fingerprints = new Fingerprints();
            for (ReportedFinding finding : file.findings()) {
                finding(json, report, finding, fingerprints.of(finding));
            }
        }
        json.endArray();
    }

    private static void finding(JsonWriter json, Report report, ReportedFinding finding, String fingerprint) throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule());
        json.name("severity").value(finding.severity().key());
        json.name("type").value(finding.type());
        json.name("id").value(finding.id());
        json.name("name").value(finding.name());
        json.name("feature").value(finding.feature());
        json.name("message").value(finding.message());
        json.name("file").value(finding.file());
        json.name("line").value(finding.place().map(Position::line).orElse(null));
        json.name("column").value(finding.place().map(Position::column).orElse(null));
        json.name("waived").value(finding.waived());
        if (finding.waived()) {
            waiver(json, finding.waiver());
        }
        json.name("fingerprint").value(fingerprint);
        if (report.hasBaseline()) {
            json.name("new").value(!finding.known());
        }
        json.name("fixes").beginArray();
        for (ReportedFix fix : finding.fixes()) {
            json.beginObject();
            json.name("number").value(fix.number());
            json.name("label").value(fix.label());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void waiver(JsonWriter json, ReportedWaiver waiver) throws IOException {
        json.name("waiver").beginObject();
        json.name("reason").value(waiver.reason());
        json.name("until").value(waiver.until());
        json.name("by").value(waiver.by());
        json.endObject();
    }

    private static void summary(JsonWriter json, Report report) throws IOException {
        Summary summary = report.summary();
        json.name("summary").beginObject();
        json.name("errors").value(summary.errors());
        json.name("warnings").value(summary.warnings());
        json.name("infos").value(summary.infos());
        json.name("waived").value(summary.waived());
        if (report.hasBaseline()) {
            json.name("known").value(summary.known());
            json.name("gone").value(report.gone());
        }
        json.endObject();
    }

    private static void characteristics(JsonWriter json, Report report) throws IOException {
        json.name("characteristics").beginArray();
        for (ReportedCharacteristic characteristic : report.characteristics()) {
            json.beginObject();
            json.name("id").value(characteristic.id());
            json.name("satisfied").value(characteristic.satisfied());
            json.name("applicable").value(characteristic.applicable());
            json.name("failing");
            strings(json, characteristic.failing().stream().map(ReportedElement::id).filter(Objects::nonNull).toList());
            json.endObject();
        }
        json.endArray();
    }

    private static void strings(JsonWriter json, Collection<String> values) throws IOException {
        json.beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
