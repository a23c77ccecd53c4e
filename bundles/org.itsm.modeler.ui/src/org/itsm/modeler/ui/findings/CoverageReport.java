/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.model.chain.ChainOperations;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.incremental.ChainGaps;

/**
 * Where the chain of a model is not closed and what of its frameworks nobody adopts, without the objects of the copy that
 * was looked at. The figures that belong to it are the {@link org.itsm.modeler.model.chain.Coverage} of the same copy.
 *
 * @param objectives the leaf objectives in use that reach no activity
 * @param activities the activities in use, part of no other, that serve no objective
 * @param frameworks all frameworks of the model
 */
public record CoverageReport(List<Gap> objectives, List<Gap> activities, List<FrameworkUse> frameworks) {

    /**
     * An element that something is missing for.
     *
     * @param id    the id of the element
     * @param type  its class
     * @param name  what it is called
     * @param layer the last layer that its chain enters; empty where it is not about the chain downstream
     */
    public record Gap(String id, EClass type, String name, Optional<Layer> layer) {

        private static Gap of(ITSMElement element, Optional<Layer> layer) {
            return new Gap(element.getId(), element.eClass(), Labels.nameOf(element), layer);
        }
    }

    /**
     * A framework of the model.
     *
     * @param framework the framework itself
     * @param counted   how many of its elements are asked for
     * @param adopted   whether anything of it is adopted
     * @param gaps      those asked for that no process adopts; empty when nothing at all is adopted
     */
    public record FrameworkUse(Gap framework, int counted, boolean adopted, List<Gap> gaps) {

        private static FrameworkUse of(Framework framework) {
            Gap self = Gap.of(framework, Optional.empty());
            List<FrameworkElement> counted = ChainOperations.counted(framework);
            boolean adopted = framework.getElements().stream().anyMatch(ChainOperations::isAdopted);
            List<Gap> gaps = adopted
                    ? counted.stream().filter(element -> !ChainOperations.isAdopted(element))
                            .map(element -> Gap.of(element, Optional.empty())).toList()
                    : List.of();
            return new FrameworkUse(self, counted.size(), adopted, gaps);
        }
    }

    /**
     * The report on a model; elements of other models that it refers to count on the way, but are not listed.
     *
     * @param gaps where the chain is open, in this model and others
     */
    static CoverageReport of(ITSMModel model, ChainGaps gaps) {
        return new CoverageReport(
                gaps.objectives().stream().filter(open -> open.objective().eResource() == model.eResource())
                        .map(open -> Gap.of(open.objective(), Optional.of(open.deepest()))).toList(),
                gaps.activities().stream().filter(activity -> activity.eResource() == model.eResource())
                        .map(activity -> Gap.of(activity, Optional.empty())).toList(),
                model.getFrameworks().stream().map(FrameworkUse::of).toList());
    }

    /** What there is to say about a file without a model. */
    static CoverageReport empty() {
        return new CoverageReport(List.of(), List.of(), List.of());
    }
}
