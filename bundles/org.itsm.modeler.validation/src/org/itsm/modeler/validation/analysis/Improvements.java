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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__IMPROVEMENTS;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.ValidationContext;

/** What is being improved: single elements, and in which layers of each model nothing is. */
public final class Improvements {

    private final Map<ITSMModel, Set<Layer>> idle = new IdentityHashMap<>();

    private Improvements() {
    }

    public static Improvements of(ValidationContext context) {
        return context.fact(Improvements.class, c -> find(c.chain()));
    }

    /** The chain has the elements of one model after those of another, each tree from its root on. */
    private static Improvements find(ChainGraph chain) {
        Improvements improvements = new Improvements();
        ITSMModel model = null;
        Set<Layer> improved = EnumSet.noneOf(Layer.class);
        for (int node = 0; node < chain.size(); node++) {
            LifecycleElement element = chain.element(node);
            if (element.eContainer() instanceof ITSMModel next && next != model) {
                model = next;
                improved = EnumSet.noneOf(Layer.class);
                improvements.idle.put(model, EnumSet.noneOf(Layer.class));
            }
            improvements.note(element, improvements.idle.get(model), improved);
        }
        return improvements;
    }

    private void note(LifecycleElement element, Set<Layer> idleLayers, Set<Layer> improved) {
        Layer layer = element.getLayer();
        if (element.getStatus() == Status.RETIRED || improved.contains(layer)) {
            return;
        }
        if (isImproved(element)) {
            improved.add(layer);
            idleLayers.remove(layer);
        } else {
            idleLayers.add(layer);
        }
    }

    /** The layers of the model that have elements in use of which none is improved, the uppermost first. */
    public Set<Layer> idleLayers(ITSMModel model) {
        return idle.getOrDefault(model, Set.of());
    }

    /** Says whether an improvement that was not rejected improves the element, whatever its status. */
    public static boolean isImproved(LifecycleElement element) {
        if (!element.eIsSet(LIFECYCLE_ELEMENT__IMPROVEMENTS)) {
            return false;
        }
        List<Improvement> improvements = element.getImprovements();
        for (int i = 0; i < improvements.size(); i++) {
            Improvement improvement = improvements.get(i);
            if (!improvement.eIsProxy() && improvement.getState() != ImprovementState.REJECTED) {
                return true;
            }
        }
        return false;
    }
}
