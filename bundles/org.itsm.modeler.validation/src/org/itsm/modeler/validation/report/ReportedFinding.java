/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

import java.util.List;
import java.util.Optional;

import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.validation.Severity;

/**
 * A finding without the model: what is needed to print it, and nothing that keeps the model in memory.
 *
 * @param file     the path of the file as the user gave it
 * @param rule     the id of the rule
 * @param severity the severity under the settings of the run
 * @param type     the class of the element, as in the metamodel
 * @param id       the id of the element; null when it has none
 * @param name     the name of the element; null when it has none
 * @param layer    the layer in which the element stands; null when it stands in none
 * @param feature  the feature that the finding is about; null when it is about the element as a whole
 * @param key      tells several findings of one rule at one element apart; else empty
 * @param message  the sentence for the user
 * @param position where the element begins in the file; null when that is not known
 * @param waiver   the waiver that excuses it; null when there is none
 * @param fixes    the quick fixes that fit it; none when nobody asked for them
 * @param known    whether the baseline of the run holds it, so that it does not count
 */
public record ReportedFinding(String file, String rule, Severity severity, String type, String id, String name, Layer layer,
        String feature, String key, String message, Position position, ReportedWaiver waiver, List<ReportedFix> fixes,
        boolean known) {

    public ReportedFinding {
        fixes = List.copyOf(fixes);
    }

    public boolean waived() {
        return waiver != null;
    }

    /** A finding that is neither waived nor known. */
    public boolean counts() {
        return waiver == null && !known;
    }

    ReportedFinding asKnown() {
        return new ReportedFinding(file, rule, severity, type, id, name, layer, feature, key, message, position, waiver, fixes,
                true);
    }

    public Optional<Position> place() {
        return Optional.ofNullable(position);
    }
}
