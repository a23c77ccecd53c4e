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

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.report.Position;
import org.itsm.modeler.validation.report.Report;
import org.itsm.modeler.validation.report.ReportFormat;
import org.itsm.modeler.validation.report.ReportedCharacteristic;
import org.itsm.modeler.validation.report.ReportedElement;
import org.itsm.modeler.validation.report.ReportedFile;
import org.itsm.modeler.validation.report.ReportedFinding;
import org.itsm.modeler.validation.report.ReportedFix;
import org.itsm.modeler.validation.report.ReportedWaiver;

/** Reports made by hand. */
final class Reports {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private Reports() {
    }

    /** A warning of CHN-01 at an objective. */
    static ReportedFinding finding(String file, String id, String name) {
        return new ReportedFinding(file, "CHN-01", Severity.WARNING, "OrganizationalObjective", id, name,
                Layer.ORGANIZATIONAL_OBJECTIVES, "realizedBy", "", "Objective '" + name + "' starts no chain", new Position(3, 5),
                null, List.of(new ReportedFix(2, "Create a business process")), false);
    }

    static ReportedFinding waived(ReportedFinding finding, ReportedWaiver waiver) {
        return new ReportedFinding(finding.file(), finding.rule(), finding.severity(), finding.type(), finding.id(),
                finding.name(), finding.layer(), finding.feature(), finding.key(), finding.message(), finding.position(), waiver,
                finding.fixes(), finding.known());
    }

    /** The same finding elsewhere: of another element class, in another layer or none. */
    static ReportedFinding at(ReportedFinding finding, String type, Layer layer) {
        return new ReportedFinding(finding.file(), finding.rule(), finding.severity(), type, finding.id(), finding.name(), layer,
                finding.feature(), finding.key(), finding.message(), null, finding.waiver(), finding.fixes(), finding.known());
    }

    static Report of(String file, ReportedFinding... findings) {
        return of(new Coverage(3, 2, 0, 0), file, findings);
    }

    static Report of(Coverage coverage, String file, ReportedFinding... findings) {
        List<Rule<?>> rules = new ArrayList<>(RuleRegistry.standard().find("CHN-01").stream().toList());
        return new Report(new Report.Tool("ITSM Modeler", "1.2.3"), Profile.REVIEW, TODAY, Severity.WARNING,
                List.of(new ReportedFile(file, rules, List.of(findings))),
                List.of(new ReportedCharacteristic(1, 4, 5, List.of(
                        new ReportedElement("OrganizationalObjective", "o", "O"))), new ReportedCharacteristic(2, 0, 0, List.of()),
                        new ReportedCharacteristic(3, 1, 1, List.of())),
                coverage, null);
    }

    static String written(ReportFormat format, Report report) throws IOException {
        StringWriter out = new StringWriter();
        format.write(report, out);
        return out.toString();
    }
}
