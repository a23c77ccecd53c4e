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

import java.util.IdentityHashMap;
import java.util.Map;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.ValidationContext;

/** Where the agreements stand in their files. */
final class AgreementPlaces {

    private final Map<Agreement, Integer> places = new IdentityHashMap<>();

    private AgreementPlaces() {
    }

    static AgreementPlaces of(ValidationContext context) {
        return context.fact(AgreementPlaces.class, AgreementPlaces::find);
    }

    private static AgreementPlaces find(ValidationContext context) {
        AgreementPlaces places = new AgreementPlaces();
        for (ITSMModel model : context.models()) {
            for (Agreement agreement : model.getAgreements()) {
                places.places.put(agreement, places.places.size());
            }
        }
        return places;
    }

    /** One that is in none of the files comes last. */
    Agreement earlier(Agreement left, Agreement right) {
        int last = places.size();
        return places.getOrDefault(left, last) <= places.getOrDefault(right, last) ? left : right;
    }
}
