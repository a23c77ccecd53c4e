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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * A run over elements that several threads share. First each rule is asked about one element, by the threads from both
 * ends of the rules, so that they compute different facts about the whole at the same time. Then the elements are cut
 * into pieces, and each thread takes the next piece; the findings are put together in the order of the pieces.
 */
final class SharedRun {

    private static final int PIECE = 4096;

    private final RuleRunner runner;
    private final ValidationContext context;
    private final List<ITSMElement> elements;
    private final int threads;
    private final int[] checks;
    private final List<List<Finding>> found;

    SharedRun(RuleRunner runner, ValidationContext context, List<ITSMElement> elements, int threads) {
        this.runner = runner;
        this.context = context;
        this.elements = elements;
        this.threads = threads;
        checks = new int[runner.rules()];
        int pieces = (elements.size() + PIECE - 1) / PIECE;
        found = new ArrayList<>(Collections.nCopies(pieces, List.of()));
    }

    /** How often each rule was asked, by its number. */
    int[] checks() {
        return checks;
    }

    /** Asks the rules about all elements; what they say is in the order of the elements. */
    List<Finding> findings() {
        ExecutorService helpers = Executors.newFixedThreadPool(threads - 1);
        try {
            warmUp(helpers);
            checkPieces(helpers);
        } finally {
            helpers.shutdown();
        }
        return found.stream().flatMap(List::stream).toList();
    }

    private void warmUp(ExecutorService helpers) {
        ITSMElement[] examples = runner.examples(elements);
        boolean[] taken = new boolean[examples.length];
        share(helpers, thread -> {
            for (int i = 0; i < examples.length; i++) {
                int number = thread % 2 == 0 ? i : examples.length - 1 - i;
                if (take(taken, number) && examples[number] != null) {
                    runner.ask(number, examples[number], context);
                }
            }
        });
    }

    private static boolean take(boolean[] taken, int number) {
        synchronized (taken) {
            boolean free = !taken[number];
            taken[number] = true;
            return free;
        }
    }

    private void checkPieces(ExecutorService helpers) {
        AtomicInteger next = new AtomicInteger();
        share(helpers, thread -> {
            int[] counts = new int[checks.length];
            for (int piece = next.getAndIncrement(); piece < found.size(); piece = next.getAndIncrement()) {
                List<Finding> findings = new ArrayList<>();
                int end = Math.min(elements.size(), (piece + 1) * PIECE);
                for (int i = piece * PIECE; i < end; i++) {
                    runner.check(elements.get(i), context, findings, number -> counts[number]++);
                }
                // Each place is written by one thread and read after all have ended.
                found.set(piece, findings);
            }
            synchronized (checks) {
                Arrays.setAll(checks, number -> checks[number] + counts[number]);
            }
        });
    }

    /** Does the work in all threads, this one among them, and waits for the others. */
    private void share(ExecutorService helpers, IntConsumer work) {
        List<Future<?>> others = new ArrayList<>();
        for (int thread = 1; thread < threads; thread++) {
            int number = thread;
            others.add(helpers.submit(() -> work.accept(number)));
        }
        work.accept(0);
        for (Future<?> other : others) {
            try {
                other.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while validating", interrupted);
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause
                        : new IllegalStateException("Validating failed", failed.getCause());
            }
        }
    }
}
