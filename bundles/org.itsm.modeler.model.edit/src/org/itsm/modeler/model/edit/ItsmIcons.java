/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.edit;

import java.net.MalformedURLException;
import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.model.itsm.provider.ItsmEditPlugin;

/** The icons of the metamodel: one SVG file for each concrete class. EMF's own look-up by key knows no SVG. */
public final class ItsmIcons {

    private static final String FOLDER = "icons/full/obj16/";

    private ItsmIcons() {
    }

    /**
     * The icon of a concrete class of the metamodel.
     *
     * @return the location of an SVG image of 16 by 16 pixels
     */
    public static URL of(EClass eClass) {
        String file = FOLDER + eClass.getName() + ".svg";
        try {
            return new URL(ItsmEditPlugin.INSTANCE.getBaseURL(), file);
        } catch (MalformedURLException exception) {
            throw new IllegalStateException("No location for " + file, exception);
        }
    }
}
