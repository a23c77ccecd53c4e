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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.FRAMEWORK_ELEMENT__ADOPTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__FRAMEWORKS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.ValidationContext;

/**
 * The mandatory elements of the frameworks in use that no process adopts, neither themselves nor anything below them. A
 * framework is in use when a process adopts any of its elements.
 */
public final class UncoveredRequirements {

    private final Set<FrameworkElement> uncovered = Collections.newSetFromMap(new IdentityHashMap<>());

    private UncoveredRequirements() {
    }

    public static UncoveredRequirements of(ValidationContext context) {
        return context.fact(UncoveredRequirements.class, UncoveredRequirements::find);
    }

    private static UncoveredRequirements find(ValidationContext context) {
        UncoveredRequirements requirements = new UncoveredRequirements();
        for (ITSMModel model : context.models()) {
            Neighbours.of(model, ITSM_MODEL__FRAMEWORKS, Framework.class).forEach(requirements::lookInto);
        }
        return requirements;
    }

    private void lookInto(Framework framework) {
        List<FrameworkElement> mandatory = new ArrayList<>();
        Set<EObject> covered = Collections.newSetFromMap(new IdentityHashMap<>());
        ContainmentWalk.forEach(List.of(framework), object -> {
            if (object instanceof FrameworkElement element) {
                if (element.isMandatory()) {
                    mandatory.add(element);
                }
                if (Neighbours.any(element, FRAMEWORK_ELEMENT__ADOPTED_BY)) {
                    cover(element, covered);
                }
            }
        });
        if (!covered.isEmpty()) {
            mandatory.stream().filter(element -> !covered.contains(element)).forEach(uncovered::add);
        }
    }

    /** What is above the element is covered with it; the way up ends where another one has been before. */
    private static void cover(FrameworkElement element, Set<EObject> covered) {
        for (EObject up = element; up instanceof FrameworkElement && covered.add(up); up = up.eContainer()) {
            // Adding to the set is all there is to do.
        }
    }

    public boolean contain(FrameworkElement element) {
        return uncovered.contains(element);
    }
}
