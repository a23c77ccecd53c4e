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

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A few bits for each element that follow from the element itself and from the same bits of some neighbours: it has
 * those that it has itself and those of its sources. Where they change, those that draw on the element are worked out
 * again, and so on, but no further than anything changes. Sources never form a circle.
 */
abstract class Derivation {

    private final Elements elements;
    private byte[] bits = new byte[64];
    private final Set<EObject> open = new LinkedHashSet<>();

    Derivation(Elements elements) {
        this.elements = elements;
    }

    /** Says whether elements like this one have bits at all. */
    abstract boolean concerns(EObject element);

    /** The bits that the element has whatever its sources have. */
    abstract int own(EObject element);

    /** Visits those from whom the element has its bits. */
    abstract void sources(EObject element, Consumer<EObject> visitor);

    /** Visits those who have their bits from the element. */
    abstract void dependents(EObject element, Consumer<EObject> visitor);

    /** Says whether a rule asks about the element when its bits have changed. */
    abstract boolean isAskedOf(EObject element);

    /** All bits there are: with these, no source can add any. */
    abstract int all();

    final Elements elements() {
        return elements;
    }

    final int of(EObject element) {
        int number = elements.number(element);
        return number >= 0 && number < bits.length ? bits[number] : 0;
    }

    /**
     * Works the bits out for all elements; sources stand before their dependents in document order, or after them, but
     * for links between files.
     */
    final void start(boolean sourcesFirst) {
        int end = elements.end();
        bits = Arrays.copyOf(bits, Math.max(end, 64));
        for (int i = 0; i < end; i++) {
            int number = sourcesFirst ? i : end - 1 - i;
            EObject element = elements.object(number);
            if (concerns(element)) {
                bits[number] = (byte) evaluate(element);
                if (bits[number] != 0) {
                    dependents(element, dependent -> {
                        int place = elements.number(dependent);
                        if (place >= 0 && (sourcesFirst ? place < number : place > number)) {
                            look(dependent);
                        }
                    });
                }
            }
        }
        settle(element -> { });
    }

    /** Says that the element or its sources may have changed. */
    final void look(EObject element) {
        if (elements.contain(element) && concerns(element)) {
            open.add(element);
        }
    }

    /** Forgets an element that is about to leave. */
    final void leave(EObject element) {
        if (of(element) != 0) {
            bits[elements.number(element)] = 0;
            dependents(element, this::look);
        }
    }

    /** Works out what may have changed; {@code changed} takes the elements about which rules are to be asked again. */
    final void settle(Consumer<EObject> changed) {
        while (!open.isEmpty()) {
            EObject element = open.iterator().next();
            open.remove(element);
            // It may have left since.
            if (elements.contain(element)) {
                settle(element, changed);
            }
        }
    }

    private void settle(EObject element, Consumer<EObject> changed) {
        int value = evaluate(element);
        if (value != of(element)) {
            int number = elements.number(element);
            if (number >= bits.length) {
                bits = Arrays.copyOf(bits, Math.max(elements.end(), bits.length * 2));
            }
            bits[number] = (byte) value;
            if (isAskedOf(element)) {
                changed.accept(element);
            }
            dependents(element, this::look);
        }
    }

    private int evaluate(EObject element) {
        int own = own(element);
        if (own == all()) {
            return own;
        }
        Sum sum = new Sum(own);
        sources(element, sum);
        return sum.value;
    }

    private final class Sum implements Consumer<EObject> {

        private int value;

        Sum(int value) {
            this.value = value;
        }

        @Override
        public void accept(EObject source) {
            value |= value == all() ? 0 : of(source);
        }
    }
}
