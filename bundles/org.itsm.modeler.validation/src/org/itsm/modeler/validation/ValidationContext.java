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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.chain.ChainCache;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.analysis.ComputedFacts;
import org.itsm.modeler.validation.analysis.Facts;

/**
 * What the rules of one run share: the models, the day, the settings, and facts about the whole that are computed at
 * most once and only when a rule asks.
 */
public final class ValidationContext {

    private final List<ITSMModel> models;
    private final RuleSettings settings;
    private final LocalDate today;
    private final RuleRegistry rules;
    private final Facts wholeFacts;
    private final Map<Class<?>, FactOnce> facts = new ConcurrentHashMap<>();

    /** A context that computes what it is asked for. */
    public ValidationContext(List<ITSMModel> models, RuleRegistry rules, RuleSettings settings, LocalDate today) {
        this.models = List.copyOf(models);
        this.rules = rules;
        this.settings = settings;
        this.today = today;
        wholeFacts = new ComputedFacts(this);
    }

    /**
     * A context for looking at single elements again.
     *
     * @param facts answers that somebody keeps up to date; all else is computed when it is asked for
     */
    public ValidationContext(List<ITSMModel> models, RuleRegistry rules, RuleSettings settings, LocalDate today, Facts facts) {
        this.models = List.copyOf(models);
        this.rules = rules;
        this.settings = settings;
        this.today = today;
        wholeFacts = facts;
    }

    /** All models of the resource set, in the order of its resources. */
    public List<ITSMModel> models() {
        return models;
    }

    public RuleRegistry rules() {
        return rules;
    }

    public RuleSettings settings() {
        return settings;
    }

    /** The day of the run; rules never ask a clock. */
    public LocalDate today() {
        return today;
    }

    /** What rules ask about the whole. */
    public Facts facts() {
        return wholeFacts;
    }

    /** The chain over all models of the run. */
    public ChainGraph chain() {
        return fact(ChainGraph.class, context -> models.isEmpty() ? ChainGraph.of(models) : ChainCache.graphOf(models.get(0)));
    }

    /** The node of an element in {@link #chain()}, or -1. */
    public int node(EObject element) {
        return chain().indexOf(element);
    }

    /**
     * A fact about the whole: computed by the first rule that asks, then kept for the run. A fact may build on others.
     *
     * @param type    the class of the fact, which names it
     * @param compute computes it in time proportional to elements and links
     */
    public <F> F fact(Class<F> type, Function<ValidationContext, F> compute) {
        FactOnce known = facts.get(type);
        if (known == null) {
            // What computes is entered first: facts that build on others would nest computeIfAbsent, which the map forbids.
            facts.putIfAbsent(type, new FactOnce());
            known = facts.get(type);
        }
        return type.cast(known.get(this, compute));
    }

    /** A fact that the first thread computes; others that ask meanwhile wait for it, but for no other fact. */
    private static final class FactOnce {

        private volatile Object value;

        Object get(ValidationContext context, Function<ValidationContext, ?> compute) {
            Object known = value;
            if (known == null) {
                synchronized (this) {
                    known = value;
                    if (known == null) {
                        known = compute.apply(context);
                        value = known;
                    }
                }
            }
            return known;
        }
    }
}
