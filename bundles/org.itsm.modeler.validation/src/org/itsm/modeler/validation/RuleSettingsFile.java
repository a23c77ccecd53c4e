/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/**
 * The settings that a project keeps beside its models, in {@value #NAME}: {@code profile=release},
 * {@code CHN-06=info}, {@code GOV-04=off}, {@code threshold.CHN-15=90}. One setting a line; comments begin with #.
 *
 * @param settings what the file says, over the defaults
 * @param problems the lines that it passed over
 */
public record RuleSettingsFile(RuleSettings settings, List<SettingsProblem> problems) {

    public static final String NAME = ".itsm-rules.properties";

    private static final String PROFILE = "profile";
    private static final String OFF = "off";
    private static final String THRESHOLD = "threshold.";
    private static final Set<String> RULES_WITH_THRESHOLD = Set.of("CHN-15");

    public RuleSettingsFile {
        problems = List.copyOf(problems);
    }

    /** Where the settings of a model stand: in its folder. */
    public static URI besideModel(URI model) {
        return model.trimSegments(1).appendSegment(NAME);
    }

    /**
     * Reads the settings beside a model; where there are none, all rules run at their defaults.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static RuleSettingsFile of(Resource model, RuleRegistry rules) throws IOException {
        Optional<RuleSettingsFile> found = find(model, rules);
        return found.orElseGet(() -> of(Map.of(), rules));
    }

    /**
     * Reads the settings beside a model; empty where there are none.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static Optional<RuleSettingsFile> find(Resource model, RuleRegistry rules) throws IOException {
        URI uri = model.getURI();
        if (uri == null || !uri.isHierarchical()) {
            return Optional.empty();
        }
        URIConverter converter = model.getResourceSet() == null
                ? new ExtensibleURIConverterImpl()
                : model.getResourceSet().getURIConverter();
        URI file = besideModel(uri);
        if (!converter.exists(file, Map.of())) {
            return Optional.empty();
        }
        try (InputStream in = converter.createInputStream(file)) {
            return Optional.of(read(in, rules));
        }
    }

    /** The same settings kept elsewhere than in a file; what is not set has its default. */
    public static RuleSettingsFile of(Map<String, String> values, RuleRegistry rules) {
        Reading reading = new Reading(rules);
        values.forEach(reading::setting);
        return reading.result();
    }

    /** What a file would have to say for these settings, by key. */
    public static Map<String, String> values(RuleSettings settings) {
        Map<String, String> values = new TreeMap<>();
        if (settings.profile() != Profile.REVIEW) {
            values.put(PROFILE, settings.profile().key());
        }
        settings.severities().forEach((rule, severity) -> values.put(rule, severity.map(Severity::key).orElse(OFF)));
        settings.thresholds().forEach((rule, number) -> values.put(THRESHOLD + rule, number.toString()));
        return values;
    }

    /** Reads settings in UTF-8; the stream stays open. */
    public static RuleSettingsFile read(InputStream in, RuleRegistry rules) throws IOException {
        Reading reading = new Reading(rules);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reading.line(line);
        }
        return reading.result();
    }

    private static final class Reading {

        private final RuleRegistry rules;
        private final Map<String, Optional<Severity>> severities = new HashMap<>();
        private final Map<String, Double> thresholds = new HashMap<>();
        private final List<SettingsProblem> problems = new ArrayList<>();
        private Profile profile = Profile.REVIEW;
        private int number;

        Reading(RuleRegistry rules) {
            this.rules = rules;
        }

        RuleSettingsFile result() {
            return new RuleSettingsFile(new RuleSettings(profile, severities, thresholds, Set.of()), problems);
        }

        void line(String line) throws IOException {
            number++;
            // Line by line, because java.util.Properties does not say where a key stood.
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(line));
            } catch (IllegalArgumentException malformedEscape) {
                problem("'" + line.strip() + "' has a wrong \\u escape; write the character itself");
                return;
            }
            properties.forEach((key, value) -> setting((String) key, ((String) value).strip()));
        }

        private void setting(String key, String value) {
            if (key.equals(PROFILE)) {
                Profile.of(value).ifPresentOrElse(known -> profile = known,
                        () -> problem("profile '" + value + "' is not known; write draft, review or release"));
            } else if (key.startsWith(THRESHOLD)) {
                threshold(key.substring(THRESHOLD.length()), value);
            } else if (rules.find(key).isPresent()) {
                severity(key, value);
            } else {
                problem("'" + key + "' is not known; write profile, threshold.RULE or the id of a rule");
            }
        }

        private void severity(String rule, String value) {
            Optional<Severity> severity = Severity.of(value);
            if (severity.isPresent() || value.equalsIgnoreCase(OFF)) {
                severities.put(rule, severity);
            } else {
                problem("'" + value + "' is no severity of " + rule + "; write error, warning, info or off");
            }
        }

        private void threshold(String rule, String value) {
            if (!RULES_WITH_THRESHOLD.contains(rule)) {
                problem("'" + rule + "' has no threshold; these rules have one: " + String.join(", ", RULES_WITH_THRESHOLD));
                return;
            }
            try {
                double percentage = Double.parseDouble(value);
                if (percentage >= 0 && percentage <= 100) {
                    thresholds.put(rule, percentage);
                    return;
                }
            } catch (NumberFormatException noNumber) {
                // Said below, as for a number out of range.
            }
            problem("'" + value + "' is no threshold of " + rule + "; write a percentage from 0 to 100");
        }

        private void problem(String message) {
            problems.add(new SettingsProblem(number, message));
        }
    }
}
