/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.base;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Looks up what a link in a file names. */
public final class Fragments {

    private Fragments() {
    }

    /** The object of the resource with that id or path; null when there is none, or the fragment makes no sense. */
    public static EObject find(Resource resource, String fragment) {
        if (fragment == null || fragment.isEmpty()) {
            return null;
        }
        try {
            return resource.getEObject(fragment);
        } catch (RuntimeException notAPath) {
            // EMF throws one of many exceptions when a path names a feature or position that cannot be.
            return null;
        }
    }
}
