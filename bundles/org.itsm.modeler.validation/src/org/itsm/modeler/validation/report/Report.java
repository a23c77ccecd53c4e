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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Severity;

/**
 * What a run over one or several files found, as plain data.
 *
 * @param tool            who says so
 * @param profile         the profile of all files; null when their projects set different ones
 * @param today           the day of the run
 * @param failOn          the least severity at which a finding makes the run fail; null when none does
 * @param files           what was found in each file, by path
 * @param characteristics the three characteristics, by number
 * @param coverage        how much of the chain is closed
 * @param gone            how many findings of the baseline are there no more; null when there is no baseline
 */
public record Report(Tool tool, Profile profile, LocalDate today, Severity failOn, List<ReportedFile> files,
        List<ReportedCharacteristic> characteristics, Coverage coverage, Integer gone) {

    public Report {
        files = List.copyOf(files);
        characteristics = List.copyOf(characteristics);
    }

    /** The program that made the report. */
    public record Tool(String name, String version) {
    }

    public Optional<Profile> commonProfile() {
        return Optional.ofNullable(profile);
    }

    /** All findings by file, document order and rule id. */
    public Stream<ReportedFinding> findings() {
        return files.stream().flatMap(file -> file.findings().stream());
    }

    public Summary summary() {
        return Summary.of(findings().toList());
    }

    /** Says whether the run was compared with an earlier one. */
    public boolean hasBaseline() {
        return gone != null;
    }

    /** Says whether the finding makes the run fail: it is neither waived nor in the baseline, and grave enough. */
    public boolean fails(ReportedFinding finding) {
        return failOn != null && finding.counts() && finding.severity().compareTo(failOn) >= 0;
    }

    /** Says whether any finding makes the run fail. */
    public boolean failed() {
        return findings().anyMatch(this::fails);
    }
}
