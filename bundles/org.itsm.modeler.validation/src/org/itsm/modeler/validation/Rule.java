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

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * One question that the validator asks of every element of a class. A rule is stateless: what it says about an
 * element follows from the element and from the facts of the {@link ValidationContext} alone, so that it can be asked
 * again about one element at any time and by several threads.
 * <p>
 * Its texts (name, documentation, right and wrong example, message, labels of the fixes) stand on its page, see
 * {@link RulePage}.
 *
 * @param <T> the scope class: the elements that the rule looks at and at which its findings stand
 */
public abstract class Rule<T extends ITSMElement> {

    private final String id;
    private final Severity severity;
    private final Class<T> scope;
    private final Set<EStructuralFeature> reads;
    /** Its texts never change, so that it does not matter which thread has read it. */
    private volatile RulePage page;

    /**
     * @param id       three letters, a hyphen, two digits; never changes
     * @param severity the default severity
     * @param reads    the features that the answer depends on, of the element itself and of its neighbours
     */
    protected Rule(String id, Severity severity, Class<T> scope, EStructuralFeature... reads) {
        this.id = id;
        this.severity = severity;
        this.scope = scope;
        this.reads = Set.of(reads);
    }

    public final String id() {
        return id;
    }

    /** The first three letters of the id, which rules of one subject share. */
    public final String group() {
        return id.substring(0, 3);
    }

    public final Severity severity() {
        return severity;
    }

    public final Class<T> scope() {
        return scope;
    }

    public final Set<EStructuralFeature> reads() {
        return reads;
    }

    /** The rule's own page, read once and found beside its class; a user's rule brings its page in its own jar. */
    public final RulePage page() {
        RulePage known = page;
        if (known == null) {
            known = RulePage.of(this);
            page = known;
        }
        return known;
    }

    /** Says whether the rule has a say about the element at all; false leaves it out of the characteristics too. */
    public boolean applies(T element, ValidationContext context) {
        return true;
    }

    /**
     * Says that the rule looks at the element and its parts only. After a change the incremental validator then asks it
     * about changed elements alone. Any other rule that is not the product's own it asks about all elements of the scope
     * class, whenever one of the features that the rule {@link #reads() reads} changes, or elements come or go.
     */
    public boolean isLocal() {
        return false;
    }

    /**
     * Looks at one element and reports what is wrong with it, at most once where the specification does not say more.
     * What it throws is reported as its failure, and the other rules go on.
     */
    public abstract void check(T element, ValidationContext context, Findings<T> findings);

    /**
     * The ways to mend the finding, in the order of the rule's page; a fix that cannot work here is left out, and the
     * numbers of the others stay.
     */
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        return List.of();
    }

    @Override
    public final String toString() {
        return id;
    }
}
