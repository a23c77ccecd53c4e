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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** Work that is done piece by piece, so that whoever needs it can do other things in between. A piece may add others. */
final class Pieces {

    private static final int MANY = 1_000;

    /** Each does something and says whether it has to be called again. */
    private final Deque<BooleanSupplier> open = new ArrayDeque<>();

    /** One more piece, done after those that are there already. */
    void add(Runnable piece) {
        open.add(() -> {
            piece.run();
            return false;
        });
    }

    /** Visits all elements that are there when it is their turn. */
    void forEach(Elements elements, Consumer<EObject> visitor) {
        int[] from = {0};
        open.add(() -> {
            int to = Math.min(elements.end(), from[0] + MANY);
            for (int number = from[0]; number < to; number++) {
                visitor.accept(elements.object(number));
            }
            from[0] = to;
            return to < elements.end();
        });
    }

    /** Visits all objects of the list. */
    void forEach(List<EObject> objects, Consumer<EObject> visitor) {
        for (int from = 0; from < objects.size(); from += MANY) {
            List<EObject> some = objects.subList(from, Math.min(objects.size(), from + MANY));
            add(() -> some.forEach(visitor));
        }
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Does a piece, and further ones as long as there is time. */
    void work(Deadline deadline) {
        while (!open.isEmpty()) {
            if (!open.peek().getAsBoolean()) {
                open.remove();
            }
            if (deadline.isOver()) {
                return;
            }
        }
    }
}
