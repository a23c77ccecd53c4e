/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * What is to be taken over from a framework into a model.
 *
 * @param framework the framework: of a catalogue of the product, or of a file that the model may refer to
 * @param elements  only these elements of it; none stands for the whole framework
 * @param processes whether ITSM processes are made of them; else a catalogue is only copied
 */
public record AdoptionPlan(Framework framework, List<FrameworkElement> elements, boolean processes) {

    public AdoptionPlan {
        elements = List.copyOf(elements);
    }

    /** Carries the plan out; the model is altered and nothing else. */
    public AdoptionResult applyTo(ITSMModel model) {
        Set<ITSMProcess> processesBefore = new HashSet<>(model.getItsmProcesses());
        Set<TechnicalActivity> activitiesBefore = new HashSet<>(model.getTechnicalActivities());
        long elementsBefore = elementsIn(model);
        List<ITSMProcess> adopted = processes ? adopt(model) : copy(model);
        return new AdoptionResult(adopted,
                adopted.stream().filter(process -> !processesBefore.contains(process)).toList(),
                model.getTechnicalActivities().stream().filter(activity -> !activitiesBefore.contains(activity)).toList(),
                elementsIn(model) - elementsBefore);
    }

    private static long elementsIn(ITSMModel model) {
        return model.getFrameworks().stream().flatMap(each -> each.getElements().stream())
                .flatMap(Catalogs::withContent).count();
    }

    private List<ITSMProcess> adopt(ITSMModel model) {
        return elements.isEmpty() ? Adoption.adoptAll(framework, model)
                : elements.stream().map(element -> Adoption.adopt(element, model)).distinct().toList();
    }

    /** A framework that the model may refer to need not be copied. */
    private List<ITSMProcess> copy(ITSMModel model) {
        if (Catalogs.isShipped(framework)) {
            if (elements.isEmpty()) {
                Adoption.copy(framework, model);
            }
            elements.forEach(element -> Adoption.copy(element, model));
        }
        return List.of();
    }
}
