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

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.analysis.ModelCounts;

/** How many elements of each kind the models have: each element is counted out as what it was and in as what it is. */
final class LiveCounts {

    private final Elements elements;
    private final Derivations derivations;
    private final Numbers kinds = new Numbers();
    private final Map<EObject, ModelCounts> counts = new IdentityHashMap<>();
    /** Of elements that are counted somewhere: where, as soon as there is more than one model. */
    private final Map<EObject, EObject> modelOf = new IdentityHashMap<>();

    LiveCounts(Elements elements, Derivations derivations) {
        this.elements = elements;
        this.derivations = derivations;
        elements.models().forEach(model -> counts.put(model, new ModelCounts()));
    }

    /** Counts all elements for the first time. */
    void begin(Pieces pieces) {
        pieces.forEach(elements, element -> update(element, true, changed -> { }));
    }

    /** The counts of the model. */
    ModelCounts of(ITSMModel model) {
        return counts.get(model);
    }

    /** Where the chain of all models is open. */
    ChainGaps gaps() {
        List<OrganizationalObjective> objectives = new ArrayList<>();
        List<TechnicalActivity> activities = new ArrayList<>();
        for (int number = 0; number < elements.end(); number++) {
            int kindsOfElement = kinds.get(number);
            if (ModelCounts.isOpenObjective(kindsOfElement)) {
                objectives.add((OrganizationalObjective) elements.object(number));
            } else if (ModelCounts.isOpenActivity(kindsOfElement)) {
                activities.add((TechnicalActivity) elements.object(number));
            }
        }
        objectives.sort(elements::compare);
        activities.sort(elements::compare);
        return new ChainGaps(objectives.stream()
                .map(objective -> new ChainGaps.OpenObjective(objective, deepestLayer(objective))).toList(), List.copyOf(activities));
    }

    private Layer deepestLayer(OrganizationalObjective objective) {
        return Layer.values()[Integer.bitCount(derivations.layersBelow.of(objective)) - 1];
    }

    void update(EObject element, boolean inside, Consumer<EObject> changed) {
        if (element instanceof LifecycleElement lifecycle) {
            int number = elements.number(element);
            int before = kinds.get(number);
            int now = inside ? kindsOf(lifecycle) : 0;
            EObject model = inside ? EcoreUtil.getRootContainer(element) : null;
            EObject old = counts.size() == 1 ? elements.models().get(0) : modelOf.get(element);
            if (before != now || old != model) {
                count(old, before, -1, changed);
                count(model, now, 1, changed);
                kinds.set(number, now);
                remember(element, model);
            }
        }
    }

    private void count(EObject model, int kindsOfElement, int times, Consumer<EObject> changed) {
        if (model != null && kindsOfElement != 0) {
            counts.get(model).add(kindsOfElement, times);
            changed.accept(model);
        }
    }

    private void remember(EObject element, EObject model) {
        if (counts.size() > 1) {
            if (model == null) {
                modelOf.remove(element);
            } else {
                modelOf.put(element, model);
            }
        }
    }

    private int kindsOf(LifecycleElement element) {
        boolean reachesActivity = derivations.layersBelow.of(element) == derivations.layersBelow.all();
        boolean reachesObjective =
                element instanceof TechnicalActivity && derivations.objectiveAbove.of(element) != 0;
        return ModelCounts.kindsOf(element, reachesActivity, reachesObjective);
    }
}
