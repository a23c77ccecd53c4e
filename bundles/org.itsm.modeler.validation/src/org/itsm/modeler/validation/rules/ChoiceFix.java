/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;

/**
 * A fix that links to something. What it can link to is looked for only when somebody wants to know: whether there is
 * anything takes a look at the first candidate, the best one is sought for the label or when the fix is run, and all of
 * them are listed for a user who chooses. The label names the best one unless the user chooses otherwise.
 */
public final class ChoiceFix<C extends ITSMElement> implements QuickFix {

    private final int number;
    private final String text;
    private final Supplier<? extends Stream<? extends C>> candidates;
    private final Comparator<? super C> order;
    private final Consumer<? super C> action;
    private final Runnable otherwise;
    /** Sought once, so that the label and the change are about the same. */
    private Optional<C> best;

    private ChoiceFix(int number, String text, Supplier<? extends Stream<? extends C>> candidates, Comparator<? super C> order,
            Consumer<? super C> action, Runnable otherwise) {
        this.number = number;
        this.text = text;
        this.candidates = candidates;
        this.order = order;
        this.action = action;
        this.otherwise = otherwise;
    }

    /**
     * @param text       the label on the rule's page
     * @param candidates what the fix can link to, the best first unless an order is given; asked as often as needed
     * @param action     what is done with the choice
     */
    public static <C extends ITSMElement> ChoiceFix<C> of(int number, String text,
            Supplier<? extends Stream<? extends C>> candidates, Consumer<? super C> action) {
        return new ChoiceFix<>(number, text, candidates, null, action, null);
    }

    /** The same with the best candidates first; of equal ones the first. */
    public ChoiceFix<C> bestFirst(Comparator<? super C> bestFirst) {
        return new ChoiceFix<>(number, text, candidates, bestFirst, action, otherwise);
    }

    /** The same, which does something else where there is nothing to link to. */
    public ChoiceFix<C> orElse(Runnable other) {
        return new ChoiceFix<>(number, text, candidates, order, action, other);
    }

    /** This fix, or nothing when it has nothing to link to and knows nothing else to do. */
    public List<QuickFix> ifFits() {
        return otherwise != null || candidates.get().findFirst().isPresent() ? List.of(this) : List.of();
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String label() {
        return best().map(choice -> text + ": " + Labels.nameOf(choice)).orElse(text);
    }

    @Override
    public void apply() {
        Optional<C> choice = best();
        if (choice.isPresent()) {
            action.accept(choice.get());
        } else if (otherwise != null) {
            otherwise.run();
        }
    }

    @Override
    public List<C> choices() {
        Stream<C> all = candidates();
        return (order == null ? all : all.sorted(order)).toList();
    }

    @Override
    public QuickFix choosing(EObject choice) {
        return candidates()
                .filter(known -> known == choice)
                .findFirst()
                .<QuickFix>map(known -> new ChoiceFix<>(number, text, () -> Stream.of(known), null, action, null))
                .orElseThrow(() -> new IllegalArgumentException("Not one of the choices of: " + text));
    }

    private Optional<C> best() {
        if (best == null) {
            best = order == null ? candidates().findFirst() : candidates().min(order);
        }
        return best;
    }

    private Stream<C> candidates() {
        return candidates.get().map(candidate -> candidate);
    }
}
