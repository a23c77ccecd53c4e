/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.model.itsm.ITSMModel;

/** A diagram and the element that it is about. */
public record DiagramRoot(DiagramDescription description, EObject root) {

    /**
     * A file name for a picture of it, without the extension: the id of the diagram, and that of the element unless it
     * is the model. Characters that file systems refuse are replaced.
     */
    public String fileName() {
        String id = EcoreUtil.getID(root);
        boolean whole = root instanceof ITSMModel || id == null;
        return whole ? description.id() : description.id() + "-" + id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}
