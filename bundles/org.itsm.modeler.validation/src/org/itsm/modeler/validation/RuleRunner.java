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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * Asks the rules about single elements. Which rules look at which class is worked out once; the answers come in the
 * order of the rule ids. It keeps nothing about the elements, so several threads may use it at once.
 */
public final class RuleRunner {

    private static final Post[] NONE = {};

    private final RuleSettings settings;
    private final List<Post> posts = new ArrayList<>();
    private final Post[][] postsByClassifier;

    /**
     * @param settings say which of the rules run, and how severe they are
     */
    public RuleRunner(RuleRegistry rules, RuleSettings settings) {
        this.settings = settings;
        for (Rule<?> rule : rules.all()) {
            settings.severityOf(rule).ifPresent(severity -> posts.add(new Post(posts.size(), rule, severity)));
        }
        postsByClassifier = ItsmPackage.eINSTANCE.getEClassifiers().stream().map(this::postsOf).toArray(Post[][]::new);
    }

    private Post[] postsOf(EClassifier type) {
        Class<?> instances = type.getInstanceClass();
        return posts.stream().filter(post -> post.rule.scope().isAssignableFrom(instances)).toArray(Post[]::new);
    }

    public RuleSettings settings() {
        return settings;
    }

    /** How many rules run; they have the numbers from 0 on. */
    public int rules() {
        return posts.size();
    }

    /**
     * Adds what the rules say about the element; of a rule that throws, that it does ({@link RuleFailures}).
     *
     * @param asked takes the numbers of the rules that had a say and count for the characteristics
     */
    public void check(ITSMElement element, ValidationContext context, List<Finding> findings, IntConsumer asked) {
        boolean retired = Skipping.isRetired(element);
        boolean obsolete = Skipping.isObsolete(element);
        for (Post post : postsOf(element.eClass())) {
            if (!(retired && post.passesOverRetired) && !(obsolete && post.passesOverObsolete)) {
                post.check(element, retired, context, findings, asked);
            }
        }
    }

    /** By number of the rule: the first of the elements that it looks at, or null. */
    ITSMElement[] examples(List<ITSMElement> elements) {
        ITSMElement[] examples = new ITSMElement[posts.size()];
        Set<EClass> seen = new HashSet<>();
        for (ITSMElement element : elements) {
            if (seen.add(element.eClass())) {
                for (Post post : postsOf(element.eClass())) {
                    if (examples[post.number] == null) {
                        examples[post.number] = element;
                    }
                }
            }
        }
        return examples;
    }

    /** Asks one rule about an element, as if nobody wanted to know. */
    void ask(int number, ITSMElement element, ValidationContext context) {
        posts.get(number).check(element, false, context, new ArrayList<>(), asked -> { });
    }

    /** How often each rule that runs was asked, given the counts by number. */
    public List<RuleChecks> checks(int[] counts) {
        return posts.stream().map(post -> new RuleChecks(post.rule, counts[post.number])).toList();
    }

    private Post[] postsOf(EClass type) {
        return type.getEPackage() == ItsmPackage.eINSTANCE ? postsByClassifier[type.getClassifierID()] : NONE;
    }

    /** A rule on duty: its number, its severity and its page. */
    private static final class Post {

        private final int number;
        private final Rule<ITSMElement> rule;
        private final Severity severity;
        private final boolean passesOverRetired;
        private final boolean passesOverObsolete;
        /** It never changes, so that it does not matter which thread has made it. */
        private MessagePattern message;

        @SuppressWarnings("unchecked")
        Post(int number, Rule<?> rule, Severity severity) {
            this.number = number;
            // postsOf hands over elements of the scope class only.
            this.rule = (Rule<ITSMElement>) rule;
            this.severity = severity;
            passesOverRetired = Skipping.passesOverRetired(rule);
            passesOverObsolete = Skipping.passesOverObsolete(rule);
        }

        void check(ITSMElement element, boolean retired, ValidationContext context, List<Finding> findings,
                IntConsumer asked) {
            try {
                ask(element, retired, context, findings, asked);
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
                if (Waivers.excusing(element, rule.id(), context.today()).isEmpty()) {
                    findings.add(RuleFailures.at(element, rule, failure));
                }
            }
        }

        private void ask(ITSMElement element, boolean retired, ValidationContext context, List<Finding> findings,
                IntConsumer asked) {
            if (rule.applies(element, context)) {
                // What is out of use may still be wrong, but it is nothing that the characteristics are scored by.
                if (!retired) {
                    asked.accept(number);
                }
                rule.check(element, context, (feature, key, arguments) ->
                        findings.add(finding(element, context, feature, key, arguments)));
            }
        }

        private Finding finding(ITSMElement element, ValidationContext context, EStructuralFeature feature, String key,
                Object[] arguments) {
            if (message == null) {
                message = new MessagePattern(rule.page().message());
            }
            return new Finding(rule, severity, element, feature, key, message.fill(element, arguments),
                    Waivers.excusing(element, rule.id(), context.today()).orElse(null));
        }
    }
}
