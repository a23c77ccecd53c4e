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

import java.util.ArrayList;
import java.util.List;

/** What a file holds around its objects. */
final class FileShell {

    /** Comments and processing instructions before the document element. */
    final List<RawXml> prolog = new ArrayList<>(0);
    /** The same after it. */
    final List<RawXml> epilog = new ArrayList<>(0);
    /** Namespaces of others declared on the document element. */
    final List<RawXml.Namespace> namespaces = new ArrayList<>(0);

    void clear() {
        prolog.clear();
        epilog.clear();
        namespaces.clear();
    }

    /** The namespace that a prefix has on the document element as we write it; null when it has none. */
    String boundTo(String prefix, String xmiNamespace) {
        switch (prefix) {
        case Names.XMI:
            return xmiNamespace;
        case Names.XSI:
            return Names.XSI_URI;
        case Names.ITSM:
            return Names.ITSM_URI;
        default:
            for (RawXml.Namespace namespace : namespaces) {
                if (namespace.prefix().equals(prefix)) {
                    return namespace.uri();
                }
            }
            return null;
        }
    }
}
