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

/** What a file holds about one object beyond the metamodel. */
final class Extras {

    /** Declared for the sake of {@link #attributes}. */
    final List<RawXml.Namespace> namespaces = new ArrayList<>(0);
    final List<RawXml.Attribute> attributes = new ArrayList<>(0);
    /** Comments and the like in front of the start tag. */
    final List<RawXml> leading = new ArrayList<>(0);
    /** Written after the known features. */
    final List<RawXml> trailing = new ArrayList<>(0);
}
