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

/** A relationship of an ArchiMate model; its ends are the identifiers of elements or of other relationships. */
record ArchiRelationship(String id, String type, String statedType, String name, String documentation,
        List<ArchiProperty> properties, List<String> specializations, String folder, Position position,
        String source, String target, boolean directed) implements ArchiConcept {

    /** Whether the relationship says nothing about which end is which. */
    boolean isSymmetric() {
        return "Association".equals(type) && !directed;
    }
}
