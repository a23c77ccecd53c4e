/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.ItsmResource;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void inEclipseEveryResourceSetOpensModelsWithOurResource() {
        assumeTrue(Platform.isRunning(), "plug-in extensions count in a running Eclipse only");
        assertInstanceOf(ItsmResource.class, new ResourceSetImpl().createResource(URI.createURI("m.itsm")));
    }

    @Test
    void outsideOfEclipseNothingIsRegisteredGlobally() {
        assumeTrue(!Platform.isRunning(), "in a running Eclipse the extension registers the factory");
        assertInstanceOf(ItsmResource.class, ItsmModels.newResourceSet().createResource(URI.createURI("m.itsm")));
        assertFalse(Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap()
                .containsKey(ItsmModels.FILE_EXTENSION));
    }
}
