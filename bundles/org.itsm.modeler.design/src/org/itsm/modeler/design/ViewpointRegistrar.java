/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Makes the viewpoint known to Sirius. Sirius' extension point <code>org.eclipse.sirius.componentization</code> creates
 * one instance while the registry of viewpoints fills; in an Eclipse without Sirius nobody ever does. Sirius is called
 * through the class loader of its own bundle, so this bundle is installed and compiled with and without it.
 */
public final class ViewpointRegistrar {

    /** Where the viewpoint specification is, as Sirius writes paths: bundle, then path in the bundle. */
    public static final String VIEWPOINTS = "/org.itsm.modeler.design/description/itsm.odesign";

    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String INSTANCE = "getInstance";
    private static final String REGISTER = "registerFromPlugin";

    /** Called by Sirius through the extension registry. */
    public ViewpointRegistrar() {
        try {
            register();
        } catch (ReflectiveOperationException failure) {
            log("The ITSM viewpoint could not be registered with Sirius", failure);
        }
    }

    private static void register() throws ReflectiveOperationException {
        Bundle sirius = Platform.getBundle(SIRIUS);
        if (sirius == null) {
            throw new ClassNotFoundException(REGISTRY);
        }
        Class<?> type = sirius.loadClass(REGISTRY);
        Object registry = type.getMethod(INSTANCE).invoke(null);
        try {
            type.getMethod(REGISTER, String.class).invoke(registry, VIEWPOINTS);
        } catch (InvocationTargetException failure) {
            log("Sirius refused " + VIEWPOINTS, failure.getCause());
        }
    }

    private static void log(String message, Throwable cause) {
        ILog.of(ViewpointRegistrar.class).error(message, cause);
    }
}
