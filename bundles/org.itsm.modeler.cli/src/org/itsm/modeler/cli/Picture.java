/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.model.itsm.ITSMModel;

/** A diagram about an element, to be drawn. */
record Picture(DiagramDescription description, EObject root) {

    /** Its name in a folder, without the end: the diagram, and the element unless that is the model. */
    String fileName() {
        String id = EcoreUtil.getID(root);
        boolean whole = root instanceof ITSMModel || id == null;
        return whole ? description.id() : description.id() + "-" + id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}
