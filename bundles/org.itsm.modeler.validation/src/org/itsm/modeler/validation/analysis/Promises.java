/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__TARGETS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__UNDERPINNED_BY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/**
 * What agreements promise in numbers that can be compared, and whether those below hold what those above promise. The
 * numbers of an agreement are gathered when it is first asked for and then kept for the run.
 */
public final class Promises {

    private final Map<Agreement, Map<Measure, Span>> known = new ConcurrentHashMap<>();

    private Promises() {
    }

    private static Promises of(ValidationContext context) {
        return context.fact(Promises.class, c -> new Promises());
    }

    /** What is measured and in which unit: a normalised metric and a trimmed unit. */
    public record Measure(String metric, String unit) {

        /** The measure of the target; null when it has no number or none that can be compared. */
        public static Measure of(ServiceTarget target) {
            if (target.getTarget() == null || Texts.isBlank(target.getMetric())) {
                return null;
            }
            String unit = Texts.trim(target.getUnit());
            return Units.areComparable(unit) ? new Measure(Texts.normalise(target.getMetric()), unit) : null;
        }
    }

    /** The numbers that an agreement states for one measure, where there may be several for different windows. */
    public record Span(double weakest, double strongest) {
    }

    /** The numbers of the agreement. */
    public static Map<Measure, Span> numbersOf(Agreement agreement) {
        Map<Measure, Span> spans = null;
        List<ServiceTarget> targets = agreement.eIsSet(AGREEMENT__TARGETS) ? agreement.getTargets() : List.of();
        for (int i = 0; i < targets.size(); i++) {
            Measure measure = Measure.of(targets.get(i));
            if (measure != null) {
                spans = spans == null ? new HashMap<>() : spans;
                double number = targets.get(i).getTarget();
                spans.merge(measure, new Span(number, number), (a, b) -> new Span(
                        Units.weaker(measure.unit(), a.weakest(), b.weakest()),
                        Units.stronger(measure.unit(), a.strongest(), b.strongest())));
            }
        }
        return spans == null ? Map.of() : spans;
    }

    /** Agreements that are no longer in force underpin nothing. */
    public static boolean isInForce(Agreement agreement) {
        return agreement.getStatus() != Status.RETIRED;
    }

    /** The agreements in force on which the agreement rests directly, in no order. */
    public static List<Agreement> below(Agreement agreement) {
        List<Agreement> below = Neighbours.of(agreement, AGREEMENT__UNDERPINNED_BY, Agreement.class);
        for (int i = 0; i < below.size(); i++) {
            if (!isInForce(below.get(i))) {
                return below.stream().filter(Promises::isInForce).toList();
            }
        }
        return below;
    }

    /** The first agreement, in document order, directly below that promises less than the agreement; null when none does. */
    public static Agreement firstWeakerBelow(Agreement agreement, ValidationContext context) {
        List<Agreement> below = below(agreement);
        Agreement first = null;
        for (int i = 0; i < below.size(); i++) {
            if (of(context).isWeaker(below.get(i), agreement)) {
                first = first == null ? below.get(i) : context.facts().earlier(first, below.get(i));
            }
        }
        return first;
    }

    private boolean isWeaker(Agreement below, Agreement above) {
        Map<Measure, Span> held = known.computeIfAbsent(below, Promises::numbersOf);
        Map<Measure, Span> promised = known.computeIfAbsent(above, Promises::numbersOf);
        // The smaller of the two is gone through: one large agreement among many small ones costs no more than those.
        for (Measure measure : (held.size() < promised.size() ? held : promised).keySet()) {
            Span weak = held.get(measure);
            Span strong = promised.get(measure);
            if (weak != null && strong != null && Units.isWeaker(measure.unit(), weak.weakest(), strong.strongest())) {
                return true;
            }
        }
        return false;
    }
}
