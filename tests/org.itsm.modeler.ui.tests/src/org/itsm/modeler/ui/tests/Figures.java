/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** How long the user waited: printed as it is measured; the goals that were missed are remembered until the end. */
final class Figures {

    /** Nanoseconds after which something will not come any more. */
    private static final long LONGEST = 60_000_000_000L;

    private final String subject;
    private final List<String> missed = new ArrayList<>();

    /** @param subject what all figures are about */
    Figures(String subject) {
        this.subject = subject;
    }

    /**
     * Milliseconds.
     *
     * @param processor that the UI thread worked
     * @param clock     that went by
     * @param longest   that went by while the user could do nothing
     */
    record Took(long processor, long clock, long longest) {

        static Took median(List<Took> all) {
            List<Took> sorted = new ArrayList<>(all);
            sorted.sort(Comparator.comparing(Took::clock));
            return sorted.get(sorted.size() / 2);
        }
    }

    /** Does something on the UI thread until it is to be seen, notes how long that took and returns it. */
    Took measure(String what, long goal, Callable<?> work) {
        Took took = measure(work);
        note(what, took, goal);
        return took;
    }

    /**
     * Opens something and notes how long it took until its content was first painted, until the workbench had nothing more
     * to do for it, and for how long the user could do nothing at a time.
     *
     * @param content the class of a control that is there as soon as the content is
     */
    void measureOpening(String what, long goal, Callable<?> opening, Class<? extends Control> content) {
        AtomicLong painted = new AtomicLong();
        Listener watch = event -> {
            if (content.isInstance(event.widget)) {
                painted.compareAndSet(0, System.nanoTime());
            }
        };
        Workbench.act(() -> Workbench.display().addFilter(SWT.Paint, watch));
        long begin = System.nanoTime();
        Took all = measure(opening, () -> painted.get() != 0);
        Workbench.act(() -> Workbench.display().removeFilter(SWT.Paint, watch));
        note(what + " to first paint", new Took(all.processor(), (painted.get() - begin) / 1_000_000, all.longest()), goal);
        System.out.printf("%s: %s to its end %d ms, UI thread at work %d ms, longest turn %d ms%n", subject, what, all.clock(),
                all.processor(), all.longest());
    }

    /** Does something on the UI thread until it is to be seen. */
    static Took measure(Callable<?> work) {
        return measure(work, () -> true);
    }

    /** The same for what is over only when something is so. */
    private static Took measure(Callable<?> work, BooleanSupplier over) {
        return Workbench.run(() -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long processor = threads.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            work.call();
            long longest = System.nanoTime() - clock;
            boolean more = true;
            while (more || !over.getAsBoolean()) {
                assertTrue(System.nanoTime() - clock < LONGEST, "It never ended");
                long turn = System.nanoTime();
                more = Display.getCurrent().readAndDispatch();
                longest = Math.max(longest, System.nanoTime() - turn);
                if (!more && !over.getAsBoolean()) {
                    Display.getCurrent().sleep();
                }
            }
            return new Took((threads.getCurrentThreadCpuTime() - processor) / 1_000_000,
                    (System.nanoTime() - clock) / 1_000_000, longest / 1_000_000);
        });
    }

    /** Lets the workbench go on until something is so, and notes for how long the user could do nothing at a time. */
    void measureUntil(String what, long goal, Callable<Boolean> condition) {
        List<Took> turns = new ArrayList<>();
        Workbench.await(what, () -> {
            turns.add(measure(() -> null));
            return condition.call();
        });
        Took worst = Collections.max(turns, Comparator.comparing(Took::longest));
        note(what + ", the longest turn", new Took(worst.processor(), worst.longest(), worst.longest()), goal);
    }

    /** A goal is one by the clock. */
    void note(String what, Took took, long goal) {
        System.out.printf("%s: %s %d ms, UI thread at work %d ms (goal %d ms)%n", subject, what, took.clock(), took.processor(), goal);
        if (took.clock() >= goal) {
            missed.add(what + " " + took.clock() + " ms, goal " + goal + " ms");
        }
    }

    void noteMemory(String what, long bytes) {
        System.out.printf("%s: %s %d MB%n", subject, what, bytes >> 20);
    }

    void assertGoalsReached() {
        assertEquals(List.of(), missed, subject);
    }
}
