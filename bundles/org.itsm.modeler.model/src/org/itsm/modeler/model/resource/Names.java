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

import org.eclipse.emf.ecore.xmi.XMIResource;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** Prefixes, namespaces and names of the file format. */
final class Names {

    static final String ITSM = ItsmPackage.eNS_PREFIX;
    static final String ITSM_URI = ItsmPackage.eNS_URI;
    static final String XMI = "xmi";
    static final String XSI = "xsi";
    static final String XSI_URI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XMLNS = "xmlns";
    static final String XML = "xml";
    static final String TYPE = "type";
    static final String NIL = "nil";
    static final String HREF = "href";
    static final String ENCODING = "UTF-8";

    /**
     * No model is nested deeper than this. The limit keeps recursive walks over models, ours and EMF's, from running
     * out of stack.
     */
    static final int MAX_DEPTH = 500;

    private Names() {
    }

    /** Says whether the namespace is one of those of XMI that EMF knows. */
    static boolean isXmi(String namespace) {
        return XMIResource.XMI_URI.equals(namespace) || XMIResource.XMI_2_1_URI.equals(namespace)
                || namespace.startsWith(XMIResource.XMI_2_4_NAMESPACE_PREFIX);
    }
}
