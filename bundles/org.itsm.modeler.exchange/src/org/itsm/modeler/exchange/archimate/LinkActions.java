/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;

/** Sets the features that a rule names, unless what is there already forbids it. A link that exists is made again. */
final class LinkActions {

    private final IdAllocator ids;

    LinkActions(IdAllocator ids) {
        this.ids = ids;
    }

    /** Nothing when at least one action was done or had been, else why the first could not. */
    Optional<String> apply(List<Rules.Action> actions, ITSMElement source, ITSMElement target,
            ArchiRelationship relationship) {
        if (source == target) {
            return Optional.of(ArchiReader.TEXTS.text("reason.self", name(source)));
        }
        boolean done = false;
        String reason = null;
        for (Rules.Action action : actions) {
            ITSMElement owner = action.atSource() ? source : target;
            ITSMElement value = action.atSource() ? target : source;
            Optional<String> refusal = action.raci().isPresent()
                    ? assign((OwnedElement) owner, (Role) value, action.raci().get(), relationship)
                    : set(owner, (EReference) owner.eClass().getEStructuralFeature(action.feature()), value);
            done |= refusal.isEmpty();
            reason = reason == null ? refusal.orElse(null) : reason;
        }
        return done ? Optional.empty() : Optional.of(reason);
    }

    private Optional<String> assign(OwnedElement owner, Role role, RaciKind kind, ArchiRelationship relationship) {
        boolean known = owner.getRaci().stream().anyMatch(one -> one.getRole() == role && one.getKind() == kind);
        if (!known) {
            RaciAssignment assignment = ItsmFactory.eINSTANCE.createRaciAssignment();
            assignment.setId(ids.take(relationship.id().isBlank() ? owner.getId() + ".raci" : relationship.id()));
            assignment.setKind(kind);
            assignment.setRole(role);
            owner.getRaci().add(assignment);
        }
        return Optional.empty();
    }

    private Optional<String> set(ITSMElement owner, EReference feature, ITSMElement value) {
        if (feature.isContainment() && value.eContainer() != owner) {
            if (value.eContainer() instanceof ITSMElement whole) {
                return Optional.of(ArchiReader.TEXTS.text("reason.parent", name(value), name(whole)));
            }
            if (EcoreUtil.isAncestor(value, owner)) {
                return Optional.of(ArchiReader.TEXTS.text("reason.cycle", name(value)));
            }
        }
        if (feature.isMany()) {
            add(owner, feature, value);
            return Optional.empty();
        }
        Object present = owner.eGet(feature);
        if (present == null) {
            owner.eSet(feature, value);
        }
        return present == null || present == value ? Optional.empty()
                : Optional.of(ArchiReader.TEXTS.text("reason.single", feature.getName(), name(owner),
                        name((ITSMElement) present)));
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject owner, EReference feature, EObject value) {
        List<EObject> values = (List<EObject>) owner.eGet(feature);
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    private static String name(ITSMElement element) {
        return element.getName() == null ? element.getId() : element.getName();
    }
}
