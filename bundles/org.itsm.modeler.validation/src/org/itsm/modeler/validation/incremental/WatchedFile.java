/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.RuleFailures;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleRunner;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.analysis.ContainmentWalk;
import org.itsm.modeler.validation.analysis.Facts;

/** One file, or one root in no file, with its findings. */
final class WatchedFile {

    private static final List<Finding> NONE = List.of();
    private static final int MANY = 200;

    private final Notifier file;
    private final RuleRegistry rules;
    private RuleRunner runner;
    private final Map<ITSMElement, List<Finding>> findings = new IdentityHashMap<>();
    /** Elements with findings as they stood in the last result. */
    private final List<ITSMElement> ordered = new ArrayList<>();
    /** Which rules had a say about an element; most elements of a class share one set. */
    private final Map<ITSMElement, Asked> askedByElement = new IdentityHashMap<>();
    private final Map<BitSet, Asked> asked = new HashMap<>();
    /** The elements at which a rule failed. */
    private final Set<ITSMElement> failing = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The elements that have to be checked, from {@link #checked} on; null for all that there are. */
    private List<ITSMElement> expected = List.of();
    private int checked;

    WatchedFile(Notifier file, RuleRegistry rules, RuleSettings settings) {
        this.file = file;
        this.rules = rules;
        runner = new RuleRunner(rules, settings);
    }

    RuleSettings settings() {
        return runner.settings();
    }

    /** From now on the rules run as the settings say; everything has to be checked again. */
    void use(RuleSettings settings) {
        runner = new RuleRunner(rules, settings);
        askedByElement.clear();
        asked.clear();
    }

    List<EObject> roots() {
        return file instanceof Resource resource ? resource.getContents() : List.of((EObject) file);
    }

    boolean isOf(ITSMElement element) {
        return file instanceof Resource resource ? element.eResource() == resource
                : EcoreUtil.getRootContainer(element) == file;
    }

    List<Finding> at(ITSMElement element) {
        return findings.getOrDefault(element, NONE);
    }

    ValidationContext context(List<ITSMModel> models, LocalDate today, Facts facts) {
        return new ValidationContext(models, rules, runner.settings(), today, facts);
    }

    /** From now on all elements have to be checked again. */
    void expectAll() {
        expected = null;
    }

    /** Says whether elements have to be checked whatever changes. */
    boolean expectsChecks() {
        return expected == null || checked < expected.size();
    }

    /** The next elements to check, some of which may have gone since. */
    List<ITSMElement> takeExpected() {
        if (expected == null) {
            expected = elements();
            checked = 0;
        }
        int end = Math.min(checked + MANY, expected.size());
        List<ITSMElement> next = expected.subList(checked, end);
        checked = end;
        if (checked == expected.size()) {
            expected = List.of();
            checked = 0;
        }
        return next;
    }

    private List<ITSMElement> elements() {
        List<ITSMElement> elements = new ArrayList<>();
        ContainmentWalk.forEach(roots(), object -> {
            if (object instanceof ITSMElement element) {
                elements.add(element);
            }
        });
        return elements;
    }

    /** Asks the rules about the element again. */
    void check(ITSMElement element, ValidationContext context) {
        List<Finding> found = new ArrayList<>(0);
        BitSet rulesAsked = new BitSet(runner.rules());
        runner.check(element, context, found, rulesAsked::set);
        Asked now = asked.computeIfAbsent(rulesAsked, Asked::new);
        now.elements++;
        count(askedByElement.put(element, now));
        failing.remove(element);
        if (found.stream().anyMatch(Finding::isFailure)) {
            failing.add(element);
        }
        if (found.isEmpty()) {
            findings.remove(element);
        } else {
            findings.put(element, found);
        }
    }

    /** Forgets an element that is not in the file any longer. */
    void leave(ITSMElement element) {
        findings.remove(element);
        failing.remove(element);
        count(askedByElement.remove(element));
    }

    private static void count(Asked before) {
        if (before != null) {
            before.elements--;
        }
    }

    /** Forgets all elements. */
    void clear() {
        findings.clear();
        ordered.clear();
        failing.clear();
        askedByElement.clear();
        asked.clear();
    }

    boolean hasFailures() {
        return !failing.isEmpty();
    }

    /** The failures of rules that are reported: of each rule the first. */
    List<Finding> failures(Comparator<? super ITSMElement> order) {
        return RuleFailures.firstOnly(failing.stream().sorted(order)
                .flatMap(element -> at(element).stream().filter(Finding::isFailure)).toList());
    }

    /** All findings by element. */
    Map<ITSMElement, List<Finding>> findings() {
        return findings;
    }

    /**
     * What a run would find.
     *
     * @param order   the order of elements in the file
     * @param context what fixes of the findings work in
     */
    ValidationResult result(Comparator<? super ITSMElement> order, ValidationContext context, Coverage coverage) {
        List<Finding> all = new ArrayList<>();
        inOrder(order).forEach(element -> all.addAll(findings.get(element)));
        int[] checks = new int[runner.rules()];
        asked.values().forEach(each -> each.rules.stream().forEach(number -> checks[number] += each.elements));
        Optional<Resource> resource = file instanceof Resource known ? Optional.of(known) : Optional.empty();
        return new ValidationResult(resource, context, RuleFailures.firstOnly(all), runner.checks(checks), coverage);
    }

    /** The elements with findings: from one result to the next few come and go, and what is in order already is soon put in order. */
    private List<ITSMElement> inOrder(Comparator<? super ITSMElement> order) {
        ordered.removeIf(element -> !findings.containsKey(element));
        if (ordered.size() < findings.size()) {
            Set<ITSMElement> known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(ordered);
            findings.keySet().stream().filter(element -> !known.contains(element)).forEach(ordered::add);
        }
        ordered.sort(order);
        return ordered;
    }

    /** A set of rules and how many elements they were asked about. */
    private static final class Asked {

        private final BitSet rules;
        private int elements;

        Asked(BitSet rules) {
            this.rules = rules;
        }
    }
}
