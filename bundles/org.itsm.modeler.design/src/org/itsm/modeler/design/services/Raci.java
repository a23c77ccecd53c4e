/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;

/** The roles of an element by what they do. */
final class Raci {

    private Raci() {
    }

    static Collection<EObject> roles(EObject element, RaciKind kind) {
        return element instanceof OwnedElement owned
                ? List.copyOf(owned.getRaci().stream().filter(entry -> entry.getKind() == kind)
                        .map(RaciAssignment::getRole).filter(Objects::nonNull).distinct().map(EObject.class::cast).toList())
                : List.of();
    }

    static Collection<Object> addable(EObject element, RaciKind kind) {
        Optional<ITSMModel> model = Models.modelOf(element);
        if (model.isEmpty()) {
            return List.of();
        }
        List<Object> choices = new ArrayList<>(model.get().getRoles());
        choices.removeAll(roles(element, kind));
        choices.add(0, Values.NONE);
        return choices;
    }

    static EObject add(EObject element, RaciKind kind, Object role) {
        if (element instanceof OwnedElement owned && role instanceof Role who && !roles(element, kind).contains(who)) {
            RaciAssignment entry = ItsmFactory.eINSTANCE.createRaciAssignment();
            entry.setKind(kind);
            entry.setRole(who);
            owned.getRaci().add(entry);
        }
        return element;
    }

    static EObject remove(EObject element, RaciKind kind, Object roles) {
        if (element instanceof OwnedElement owned) {
            List<?> gone = Values.selected(roles);
            owned.getRaci().removeIf(entry -> entry.getKind() == kind && gone.contains(entry.getRole()));
        }
        return element;
    }
}
