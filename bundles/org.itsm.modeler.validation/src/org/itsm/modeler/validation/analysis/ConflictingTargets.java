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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__CUSTOMER;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__SERVICE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__TARGETS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__AGREEMENTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/** The agreements that state other targets than an earlier one of their kind about the same service with the same customer. */
public final class ConflictingTargets {

    private final Map<Agreement, String> metricByAgreement = new IdentityHashMap<>();

    private ConflictingTargets() {
    }

    /** The metric, as the agreement writes it, of its first target that an earlier agreement states differently. */
    public static Optional<String> metricIn(Agreement agreement, ValidationContext context) {
        return Optional.ofNullable(
                context.fact(ConflictingTargets.class, ConflictingTargets::find).metricByAgreement.get(agreement));
    }

    private static ConflictingTargets find(ValidationContext context) {
        Map<Object, List<Agreement>> byParties = new LinkedHashMap<>();
        for (ITSMModel model : context.models()) {
            for (Agreement agreement : Neighbours.of(model, ITSM_MODEL__AGREEMENTS, Agreement.class)) {
                Object parties = partiesOf(agreement);
                if (parties != null) {
                    byParties.computeIfAbsent(parties, p -> new ArrayList<>(1)).add(agreement);
                }
            }
        }
        ConflictingTargets conflicts = new ConflictingTargets();
        byParties.values().stream().filter(agreements -> agreements.size() > 1).forEach(conflicts::compare);
        return conflicts;
    }

    /** What agreements must have in common to be compared; null when this one is compared with none. */
    public static Object partiesOf(Agreement agreement) {
        return Promises.isInForce(agreement) && Parties.areGiven(agreement) ? Parties.of(agreement) : null;
    }

    /** The metrics in conflict of those agreements between the same parties, given in document order, that have one. */
    public static Map<Agreement, String> among(List<Agreement> agreements) {
        ConflictingTargets conflicts = new ConflictingTargets();
        conflicts.compare(agreements);
        return conflicts.metricByAgreement;
    }

    private void compare(List<Agreement> agreements) {
        Map<Subject, Stated> stated = new HashMap<>();
        for (Agreement agreement : agreements) {
            targetsOf(agreement).forEach((subject, targets) -> {
                if (stated.computeIfAbsent(subject, s -> new Stated(targets.numbers())).isContradictedBy(targets.numbers())) {
                    metricByAgreement.putIfAbsent(agreement, targets.metric());
                }
            });
        }
    }

    /** Says whether two agreements state different targets for anything. */
    public static boolean differ(Agreement left, Agreement right) {
        Map<Subject, Targets> others = targetsOf(right);
        return targetsOf(left).entrySet().stream()
                .anyMatch(entry -> others.containsKey(entry.getKey())
                        && !others.get(entry.getKey()).numbers().equals(entry.getValue().numbers()));
    }

    /** Targets without a metric or a number state nothing. */
    private static Map<Subject, Targets> targetsOf(Agreement agreement) {
        Map<Subject, Targets> bySubject = new LinkedHashMap<>();
        List<ServiceTarget> targets = agreement.eIsSet(AGREEMENT__TARGETS) ? agreement.getTargets() : List.of();
        for (ServiceTarget target : targets) {
            if (target.getTarget() != null && !Texts.isBlank(target.getMetric())) {
                bySubject.computeIfAbsent(Subject.of(target),
                        subject -> new Targets(Texts.trim(target.getMetric()), new HashSet<>()))
                        // Without the addition 0 and -0 would be two numbers.
                        .numbers().add(target.getTarget() + 0.0);
            }
        }
        return bySubject;
    }

    /** Who agreed on what: model objects have no equality of their own, so service and customer are the very objects. */
    private record Parties(AgreementKind kind, ITService service, Customer customer) {

        static boolean areGiven(Agreement agreement) {
            return agreement.getKind() != AgreementKind.UNSPECIFIED && Neighbours.any(agreement, AGREEMENT__SERVICE)
                    && Neighbours.any(agreement, AGREEMENT__CUSTOMER);
        }

        static Parties of(Agreement agreement) {
            return new Parties(agreement.getKind(), agreement.getService(), agreement.getCustomer());
        }
    }

    /** What a target is about; a window or a unit that is absent is empty. */
    private record Subject(String metric, String window, String unit) {

        static Subject of(ServiceTarget target) {
            return new Subject(Texts.normalise(target.getMetric()), Texts.normalise(target.getWindow()),
                    Texts.trim(target.getUnit()));
        }
    }

    /** The numbers that one agreement states about a subject, and how it writes the metric. */
    private record Targets(String metric, Set<Double> numbers) {
    }

    /** What the agreements seen so far state about a subject. */
    private static final class Stated {

        private final Set<Double> first;
        private boolean unanimous = true;

        Stated(Set<Double> first) {
            this.first = first;
        }

        /** Where those before differ, whatever comes differs from one of them. */
        boolean isContradictedBy(Set<Double> numbers) {
            unanimous &= numbers.equals(first);
            return !unanimous;
        }
    }
}
