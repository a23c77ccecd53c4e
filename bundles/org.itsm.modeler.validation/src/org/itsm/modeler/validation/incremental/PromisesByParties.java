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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.validation.analysis.ConflictingTargets;

/** Agreements by who agreed on what, with the metric of the first target that contradicts an earlier one. */
final class PromisesByParties extends Groups {

    private final Map<EObject, String> metrics = new HashMap<>();

    PromisesByParties(Elements elements) {
        super(elements);
    }

    @Override
    Object keyOf(EObject object) {
        return object instanceof Agreement agreement ? ConflictingTargets.partiesOf(agreement) : null;
    }

    @Override
    void judge(List<EObject> group, Consumer<EObject> changed) {
        Map<Agreement, String> conflicts = group.size() > 1
                ? ConflictingTargets.among(group.stream().map(Agreement.class::cast).toList())
                : Map.of();
        group.forEach(agreement -> set(agreement, conflicts.get(agreement), changed));
    }

    @Override
    void judgeAlone(EObject object, boolean inside, Consumer<EObject> changed) {
        set(object, null, changed);
    }

    private void set(EObject agreement, String metric, Consumer<EObject> changed) {
        String before = metric == null ? metrics.remove(agreement) : metrics.put(agreement, metric);
        if (!Objects.equals(before, metric)) {
            changed.accept(agreement);
        }
    }

    /** The metric; null when the agreement contradicts none. */
    String conflictingMetric(Agreement agreement) {
        return metrics.get(agreement);
    }
}
