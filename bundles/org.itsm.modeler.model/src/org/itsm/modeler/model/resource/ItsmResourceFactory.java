/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes the resources of <code>.itsm</code> files. */
public final class ItsmResourceFactory extends ResourceFactoryImpl {

    /** Called by EMF's extension registry and by whoever registers the factory. */
    public ItsmResourceFactory() {
        super();
    }

    @Override
    public Resource createResource(URI uri) {
        return new ItsmResource(uri);
    }
}
