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
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * Asks the rules about single elements within one context. Which rules look at which class is worked out once; the
 * answers come in the order of the rule ids.
 */
final class RuleRunner {

    private static final Post[] NONE = {};

    private final ValidationContext context;
    private final List<Post> posts = new ArrayList<>();
    private final Post[][] postsByClassifier = new Post[ItsmPackage.eINSTANCE.getEClassifiers().size()][];

    RuleRunner(ValidationContext context) {
        this.context = context;
        for (Rule<?> rule : context.rules().all()) {
            context.settings().severityOf(rule).ifPresent(severity -> posts.add(new Post(rule, severity)));
        }
    }

    ValidationContext context() {
        return context;
    }

    /** Adds what the rules say about the element and counts the checks. */
    void check(ITSMElement element, List<Finding> findings) {
        boolean retired = Skipping.isRetired(element);
        boolean obsolete = Skipping.isObsolete(element);
        for (Post post : postsOf(element.eClass())) {
            if (!(retired && post.passesOverRetired) && !(obsolete && post.passesOverObsolete)) {
                post.check(element, retired, findings);
            }
        }
    }

    /** How many elements each rule that runs had a say about. */
    List<RuleChecks> checks() {
        return posts.stream().map(post -> new RuleChecks(post.rule, post.checks)).toList();
    }

    private Post[] postsOf(EClass type) {
        if (type.getEPackage() != ItsmPackage.eINSTANCE) {
            return NONE;
        }
        int classifier = type.getClassifierID();
        if (postsByClassifier[classifier] == null) {
            Class<?> instances = type.getInstanceClass();
            postsByClassifier[classifier] =
                    posts.stream().filter(post -> post.rule.scope().isAssignableFrom(instances)).toArray(Post[]::new);
        }
        return postsByClassifier[classifier];
    }

    /** A rule on duty: its severity, its page, and how often it was asked. */
    private final class Post {

        private final Rule<ITSMElement> rule;
        private final Severity severity;
        private final boolean passesOverRetired;
        private final boolean passesOverObsolete;
        private MessagePattern message;
        private int checks;

        @SuppressWarnings("unchecked")
        Post(Rule<?> rule, Severity severity) {
            // postsOf hands over elements of the scope class only.
            this.rule = (Rule<ITSMElement>) rule;
            this.severity = severity;
            passesOverRetired = Skipping.passesOverRetired(rule);
            passesOverObsolete = Skipping.passesOverObsolete(rule);
        }

        void check(ITSMElement element, boolean retired, List<Finding> findings) {
            if (rule.applies(element, context)) {
                // What is out of use may still be wrong, but it is nothing that the characteristics are scored by.
                checks += retired ? 0 : 1;
                rule.check(element, context, (feature, key, arguments) ->
                        findings.add(finding(element, feature, key, arguments)));
            }
        }

        private Finding finding(ITSMElement element, EStructuralFeature feature, String key, Object[] arguments) {
            if (message == null) {
                message = new MessagePattern(rule.page().message());
            }
            return new Finding(rule, severity, element, feature, key, message.fill(element, arguments),
                    Waivers.excusing(element, rule.id(), context.today()).orElse(null));
        }
    }
}
