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

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * The common base of all generated model classes (<code>rootExtendsClass</code> of the genmodel). What all objects of
 * the metamodel have in common beyond EMF's own behaviour belongs here, so that generated code stays untouched.
 */
public class ItsmObject extends MinimalEObjectImpl.Container {

    /** Called by the constructors of the generated classes only. */
    protected ItsmObject() {
        super();
    }
}
