/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives the workbench its one {@link SharedModels}; windows and parts get that of the workbench. */
public final class SharedModelsFactory extends AbstractServiceFactory {

    private static final String LOCATORS = "org.itsm.modeler.diagram.ui.domainLocators";

    /** Called by the extension registry. */
    public SharedModelsFactory() {
        super();
    }

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parentLocator,
            IServiceLocator locator) {
        if (serviceInterface != SharedModels.class) {
            return null;
        }
        Object above = parentLocator.getService(serviceInterface);
        return above == null ? new SharedModels(SharedModelsFactory::locators) : above;
    }

    private static List<DomainLocator> locators() {
        List<DomainLocator> result = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(LOCATORS)) {
            try {
                result.add((DomainLocator) element.createExecutableExtension("class"));
            } catch (CoreException e) {
                ILog.of(SharedModelsFactory.class).log(e.getStatus());
            }
        }
        return result;
    }
}
