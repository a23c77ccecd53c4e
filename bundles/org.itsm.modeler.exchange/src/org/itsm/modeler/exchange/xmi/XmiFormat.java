/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.xmi;

/** The header an export is written with. The content is the same: EMF's XMI 2.0. */
public enum XmiFormat {

    /** What EMF writes and every EMF tool reads. */
    XMI("2.0"),

    /** The header of XMI 2.5.1, which UML tools ask for. */
    XMI_2_5_1("2.5.1");

    private final String version;

    XmiFormat(String version) {
        this.version = version;
    }

    public String version() {
        return version;
    }
}
