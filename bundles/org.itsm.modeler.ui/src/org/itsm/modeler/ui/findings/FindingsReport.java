/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.preferences.EffectiveSettings;

/**
 * What the rules say about a file, as it is shown. It holds nothing of the model.
 *
 * @param problems        what reading the file had to say
 * @param entries         in document order, the waived ones among them
 * @param coverage        how much of the chain is closed
 * @param characteristics the three characteristics
 */
public record FindingsReport(List<LoadProblem> problems, List<FindingEntry> entries, Coverage coverage,
        List<Score> characteristics) {

    /**
     * How far a characteristic is reached.
     *
     * @param id         1 to 3
     * @param satisfied  checks that pass
     * @param applicable all checks
     */
    public record Score(int id, int satisfied, int applicable) {
    }

    /**
     * Reads the content and asks all rules.
     *
     * @param file what the content is called; settings and other files are looked for beside it
     */
    static FindingsReport of(URI file, byte[] content) throws IOException {
        LoadedModel loaded = ItsmModels.load(ItsmModels.newResourceSet(), file, new ByteArrayInputStream(content));
        Resource resource = loaded.resource();
        RuleRegistry rules = RuleRegistry.installed();
        ValidationResult result = new Validator(rules, EffectiveSettings.of(resource, rules), LocalDate.now())
                .validate(resource);
        return of(loaded.problems(), result);
    }

    /** What a run over the file found. */
    static FindingsReport of(List<LoadProblem> problems, ValidationResult result) {
        return new FindingsReport(problems, result.findings().stream().map(FindingEntry::of).toList(), result.coverage(),
                result.characteristics().stream()
                        .map(each -> new Score(each.id(), each.satisfied(), each.applicable())).toList());
    }

    /** The findings that count. */
    public List<FindingEntry> open() {
        return entries.stream().filter(entry -> !entry.waived()).toList();
    }

    public long waived() {
        return entries.stream().filter(FindingEntry::waived).count();
    }

    public long count(Severity severity) {
        return open().stream().filter(entry -> entry.severity() == severity).count();
    }

    /** The ids of the elements with findings that count. */
    public Set<String> elements() {
        return open().stream().map(FindingEntry::element).collect(Collectors.toSet());
    }

    /** The findings that count by rule, the gravest and most frequent rules first. */
    public List<Map.Entry<String, List<FindingEntry>>> byRule() {
        Map<String, List<FindingEntry>> groups = open().stream().collect(Collectors.groupingBy(FindingEntry::rule));
        return groups.entrySet().stream().sorted(FindingsReport::compare).toList();
    }

    private static int compare(Map.Entry<String, List<FindingEntry>> a, Map.Entry<String, List<FindingEntry>> b) {
        int bySeverity = b.getValue().get(0).severity().compareTo(a.getValue().get(0).severity());
        int bySize = Integer.compare(b.getValue().size(), a.getValue().size());
        return bySeverity != 0 ? bySeverity : bySize != 0 ? bySize : a.getKey().compareTo(b.getKey());
    }
}
