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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;

/** Reads figures of a diagram without knowing their classes: whoever draws has the features asked for here. */
final class Views {

    private static final String TARGET = "target";
    private static final String SOURCE_NODE = "sourceNode";
    private static final String TARGET_NODE = "targetNode";
    private static final String MAPPING = "actualMapping";
    private static final String NAME = "name";

    private Views() {
    }

    /** The element of the model that a figure stands for, or null. */
    static EObject elementOf(EObject view) {
        return read(view, TARGET);
    }

    /** The element that is meant, be it given itself or by a figure: Sirius asks for tool tips with the figure. */
    static EObject subjectOf(EObject elementOrView) {
        return elementOrView instanceof ITSMElement ? elementOrView : elementOf(elementOrView);
    }

    /** The element that the diagram is about which has the figure, or null. */
    static EObject rootOf(EObject view) {
        EObject root = null;
        for (EObject at = view; at != null; at = at.eContainer()) {
            EObject element = elementOf(at);
            root = element == null ? root : element;
        }
        return root;
    }

    /** The element at which an edge starts, or null. */
    static EObject sourceOf(EObject edge) {
        return elementOf(read(edge, SOURCE_NODE));
    }

    /** The element at which an edge ends, or null. */
    static EObject targetOf(EObject edge) {
        return elementOf(read(edge, TARGET_NODE));
    }

    /** The id of the mapping that a figure comes from; empty when there is none. */
    static String mappingOf(EObject view) {
        EObject mapping = read(view, MAPPING);
        EStructuralFeature name = mapping == null ? null : mapping.eClass().getEStructuralFeature(NAME);
        return name != null && mapping.eGet(name) instanceof String id ? id : "";
    }

    private static EObject read(EObject view, String feature) {
        EStructuralFeature found = view == null ? null : view.eClass().getEStructuralFeature(feature);
        return found != null && view.eGet(found) instanceof EObject value ? value : null;
    }
}
