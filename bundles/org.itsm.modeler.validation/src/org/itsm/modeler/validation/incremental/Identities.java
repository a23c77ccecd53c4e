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
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.analysis.RepeatedIds;

/** The objects whose id is missing or means another one. */
final class Identities extends Repetitions {

    Identities(Elements elements) {
        super(elements, Identities::idOf);
    }

    private static Object idOf(EObject object) {
        return object instanceof Identified identified && !Texts.isBlank(identified.getId()) ? identified.getId() : null;
    }

    @Override
    EObject meantBy(List<EObject> group) {
        Identified meant = (Identified) group.get(0);
        for (EObject object : group) {
            if (object != meant && RepeatedIds.isMeant((Identified) object, meant)) {
                meant = (Identified) object;
            }
        }
        return meant;
    }

    /** An object without an id is not identified. */
    @Override
    void judgeAlone(EObject object, boolean inside, Consumer<EObject> changed) {
        set(object, inside && object instanceof Identified, changed);
    }

    /** The element itself or those of its parts whose ids identify nothing, in document order. */
    List<Identified> at(ITSMElement element) {
        List<Identified> found = contain(element) ? new ArrayList<>(List.of(element)) : List.of();
        List<EReference> containments = element.eClass().getEAllContainments();
        for (int i = 0; i < containments.size(); i++) {
            if (!ITSMElement.class.isAssignableFrom(containments.get(i).getEReferenceType().getInstanceClass())
                    && element.eIsSet(containments.get(i))) {
                found = addParts((List<?>) element.eGet(containments.get(i), false), found);
            }
        }
        return found;
    }

    private List<Identified> addParts(List<?> parts, List<Identified> before) {
        List<Identified> found = before;
        for (int i = 0; i < parts.size(); i++) {
            if (contain((EObject) parts.get(i))) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add((Identified) parts.get(i));
            }
        }
        return found;
    }
}
