/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.List;

/** An element of an ArchiMate model. */
record ArchiElement(String id, String type, String statedType, String name, String documentation,
        List<ArchiProperty> properties, List<String> specializations, String folder, Position position)
        implements ArchiConcept {

    boolean isJunction() {
        return ArchiTypes.JUNCTION.equals(type);
    }
}
