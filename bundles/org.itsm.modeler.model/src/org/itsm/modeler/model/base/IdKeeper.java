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

/** A resource that keeps an index of the ids of its objects and wants to hear when one of them changes. */
public interface IdKeeper {

    /** Called after the id of an object in this resource has changed; either id may be null. */
    void idChanged(EObject object, String oldId, String newId);
}
