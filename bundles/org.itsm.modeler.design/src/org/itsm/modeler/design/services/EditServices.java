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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Deletion;

/** Renames, moves, drops and deletes elements. */
public class EditServices {

    /** Gives the element the name that was typed on its figure; a blank one takes the name away. */
    public EObject renameElement(EObject element, String name) {
        if (element instanceof ITSMElement itsm) {
            String stripped = name == null ? "" : name.strip();
            itsm.setName(stripped.isEmpty() ? null : stripped);
        }
        return element;
    }

    /**
     * Says whether the element can be deleted on the diagram that has the figure: what the diagram is about stays, and
     * all that it is part of, because the diagram would go with it.
     */
    public Boolean canDeleteFrom(EObject element, EObject containerView) {
        return element != null && !EcoreUtil.isAncestor(element, Views.rootOf(containerView));
    }

    /** Deletes the element with its parts, and every link to them. */
    public EObject deleteElement(EObject element) {
        Deletion.delete(element);
        return element;
    }

    /** Says whether the element may move to that place of the model. */
    public Boolean canMoveInto(EObject element, EObject newContainer) {
        return placeIn(element, newContainer).isPresent();
    }

    /** Moves the element to another place of the model. */
    public EObject moveInto(EObject element, EObject newContainer) {
        placeIn(element, newContainer).ifPresent(place -> listOf(newContainer, place).add(element));
        return element;
    }

    /** Says whether the element can be linked with the one that it is dropped on. */
    public Boolean canDropInto(EObject element, EObject newContainer) {
        return linkTo(element, newContainer).isPresent();
    }

    /** Links the element with the one that it is dropped on, or makes it a part of it. */
    public EObject dropInto(EObject element, EObject newContainer) {
        linkTo(element, newContainer).ifPresent(kind -> kind.connect(newContainer, element));
        return element;
    }

    private static Optional<LinkedElement> linkTo(EObject element, EObject newContainer) {
        return element instanceof ITSMElement itsm && newContainer != null
                ? LinkedElement.allowed(newContainer, itsm)
                : Optional.empty();
    }

    private static Optional<EReference> placeIn(EObject element, EObject newContainer) {
        if (element == null || newContainer == null || element.eContainer() == newContainer
                || EcoreUtil.isAncestor(element, newContainer)) {
            return Optional.empty();
        }
        return newContainer.eClass().getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.getEReferenceType() == element.eClass())
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> listOf(EObject container, EReference place) {
        return (List<EObject>) container.eGet(place);
    }
}
