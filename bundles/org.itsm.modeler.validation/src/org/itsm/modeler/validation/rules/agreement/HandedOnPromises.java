/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.agreement;

import java.util.Map;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.validation.analysis.Promises.Measure;
import org.itsm.modeler.validation.analysis.Promises.Span;
import org.itsm.modeler.validation.analysis.Promises;
import org.itsm.modeler.validation.analysis.Units;
import org.itsm.modeler.validation.rules.NewSupplements;

/** What an SLA promises, promised to it by the agreements below. Of several numbers for one measure the strongest counts. */
final class HandedOnPromises {

    private HandedOnPromises() {
    }

    /** Says whether each number may stand in another agreement as well. */
    static boolean areAllowed(Agreement sla) {
        return Promises.numbersOf(sla).entrySet().stream()
                .allMatch(promise -> Units.allows(promise.getKey().unit(), promise.getValue().strongest()));
    }

    /** Raises each target below that is weaker to what the SLA promises. */
    static void raise(Agreement sla) {
        Map<Measure, Span> promised = Promises.numbersOf(sla);
        for (Agreement below : Promises.below(sla)) {
            for (ServiceTarget target : below.getTargets()) {
                Measure measure = Measure.of(target);
                Span span = measure == null ? null : promised.get(measure);
                if (span != null && Units.isWeaker(measure.unit(), target.getTarget(), span.strongest())) {
                    target.setTarget(span.strongest());
                }
            }
        }
    }

    /** An OLA about the supporting service that promises what the SLA does, or availability where that is nothing. */
    static void createOla(Agreement sla, ITService support, Stakeholder supplier) {
        Map<Measure, Span> promised = Promises.numbersOf(sla);
        Agreement ola = NewSupplements.beside(sla).ola(sla, support, supplier);
        for (ServiceTarget target : sla.getTargets()) {
            Measure measure = Measure.of(target);
            Span span = measure == null ? null : promised.remove(measure);
            if (span != null) {
                ServiceTarget below = NewSupplements.availability(ola);
                below.setMetric(target.getMetric());
                below.setUnit(target.getUnit());
                below.setTarget(span.strongest());
            }
        }
        if (ola.getTargets().isEmpty()) {
            NewSupplements.availability(ola);
        }
    }
}
