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

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/**
 * What was found at an earlier time, out of a report in JSON: a later run compares itself with it, so that only what is
 * new counts. A finding is known again by its fingerprint, wherever the lines of the file have moved; where several have
 * one fingerprint, as elements with one id have, so many of them are known as there were. What was waived then is no part
 * of it: when the waiver ends, the finding is new.
 */
public final class Baseline {

    private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+) path ");

    private final Set<String> files;
    private final List<Entry> entries;

    private Baseline(Set<String> files, List<Entry> entries) {
        this.files = Set.copyOf(files);
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a report that {@link JsonReport} has written.
     *
     * @throws BaselineException when it is no such report
     * @throws IOException       when it cannot be read
     */
    public static Baseline read(Reader report) throws IOException, BaselineException {
        try (JsonReader json = new JsonReader(report)) {
            try {
                return new Reading(json).report();
            } catch (MalformedJsonException | EOFException wrong) {
                throw problem(json, "baseline.noJson", wrong);
            } catch (IllegalStateException wrong) {
                throw problem(json, "baseline.otherReport", wrong);
            }
        }
    }

    /** How many findings it holds. */
    public int size() {
        return entries.size();
    }

    /** Starts the comparison of one run. */
    Comparison compare() {
        return new Comparison();
    }

    private static BaselineException problem(JsonReader json, String key, Exception cause) {
        Matcher place = PLACE.matcher(json.toString());
        boolean known = place.find();
        return new BaselineException(known ? Integer.parseInt(place.group(1)) : 1, known ? Integer.parseInt(place.group(2)) : 1,
                ReportTexts.get(key), cause);
    }

    /** A finding of the earlier run. */
    private record Entry(String file, String rule, String fingerprint) {
    }

    /**
     * The comparison with one later run. A finding of a file is looked for in that file. Files are renamed and called by
     * other paths: those of a file that the baseline does not know are looked for in files that the run does not have.
     */
    final class Comparison {

        private final Map<Entry, Integer> open = new HashMap<>();
        private final Fingerprints fingerprints = new Fingerprints();

        private Comparison() {
            entries.forEach(entry -> open.merge(entry, 1, Integer::sum));
        }

        /** The files with each finding marked that the baseline holds. */
        List<ReportedFile> marked(List<ReportedFile> run) {
            Set<String> paths = run.stream().map(ReportedFile::path).collect(Collectors.toSet());
            Map<String, Deque<String>> renamed = new HashMap<>();
            for (Entry entry : entries) {
                if (!paths.contains(entry.file)) {
                    renamed.computeIfAbsent(entry.fingerprint, print -> new ArrayDeque<>()).add(entry.file);
                }
            }
            return run.stream().map(file -> file.with(file.findings().stream()
                    .map(finding -> claimed(finding, files.contains(file.path()) ? file.path() : nextIn(renamed, finding)))
                    .toList())).toList();
        }

        private String nextIn(Map<String, Deque<String>> renamed, ReportedFinding finding) {
            Deque<String> paths = renamed.get(fingerprints.hash(finding));
            return finding.waived() || paths == null ? null : paths.poll();
        }

        private ReportedFinding claimed(ReportedFinding finding, String file) {
            Entry entry = new Entry(file, finding.rule(), fingerprints.hash(finding));
            if (finding.waived() || !open.containsKey(entry)) {
                return finding;
            }
            open.computeIfPresent(entry, (same, count) -> count == 1 ? null : count - 1);
            return finding.asKnown();
        }

        /** How many findings of these files and of rules that were asked are in the baseline and no more in the run. */
        int gone(List<ReportedFile> run) {
            Set<String> asked = new HashSet<>();
            run.forEach(file -> file.rules().forEach(rule -> asked.add(file.path() + '\n' + rule.id())));
            return open.entrySet().stream().filter(entry -> asked.contains(entry.getKey().file + '\n' + entry.getKey().rule))
                    .mapToInt(Map.Entry::getValue).sum();
        }
    }

    /** One pass over the report. */
    private static final class Reading {

        private final JsonReader json;
        private final Set<String> files = new HashSet<>();
        private final List<Entry> entries = new ArrayList<>();

        Reading(JsonReader json) {
            this.json = json;
        }

        Baseline report() throws IOException, BaselineException {
            boolean found = false;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "files" -> files();
                    case "findings" -> {
                        found = true;
                        findings();
                    }
                    default -> json.skipValue();
                }
            }
            json.endObject();
            if (!found) {
                throw problem(json, "baseline.noReport", null);
            }
            return new Baseline(files, entries);
        }

        private void files() throws IOException {
            json.beginArray();
            while (json.hasNext()) {
                files.add(json.nextString());
            }
            json.endArray();
        }

        private void findings() throws IOException, BaselineException {
            json.beginArray();
            while (json.hasNext()) {
                finding();
            }
            json.endArray();
        }

        private void finding() throws IOException, BaselineException {
            String file = null;
            String rule = null;
            String fingerprint = null;
            boolean waived = false;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "file" -> file = json.nextString();
                    case "rule" -> rule = json.nextString();
                    case "fingerprint" -> fingerprint = json.nextString();
                    case "waived" -> waived = json.nextBoolean();
                    default -> json.skipValue();
                }
            }
            if (file == null || rule == null || fingerprint == null) {
                throw problem(json, "baseline.noFinding", null);
            }
            json.endObject();
            if (!waived) {
                files.add(file);
                entries.add(new Entry(file, rule, Fingerprints.withoutNumber(fingerprint)));
            }
        }
    }
}
