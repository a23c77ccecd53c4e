/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Diagram;

/**
 * Which diagram is shown.
 *
 * @param diagram the id of the diagram in the notation
 * @param root    the element that it is about
 */
record DiagramAddress(String diagram, EObject root) {

    static DiagramAddress of(Diagram diagram) {
        return new DiagramAddress(diagram.description(), diagram.root());
    }

    /** The same diagram of a model that was read anew; empty when what it was about is not there any more. */
    Optional<DiagramAddress> in(Resource model) {
        return Optional.ofNullable(id()).map(model::getEObject).filter(root.eClass()::isInstance)
                .map(same -> new DiagramAddress(diagram, same));
    }

    /** Whether it is the same one, in this state of the model or another. */
    boolean isLike(DiagramAddress other) {
        return diagram.equals(other.diagram) && (root == other.root || id() != null && Objects.equals(id(), other.id()));
    }

    private String id() {
        return root == null ? null : EcoreUtil.getID(root);
    }
}
