/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** The icons of the classes of elements. */
final class Icons {

    private final Map<EClass, String> paths = new HashMap<>();

    String of(EClass type) {
        return paths.computeIfAbsent(type, each -> "/org.itsm.modeler.model.edit/icons/full/obj16/" + each.getName() + ".svg");
    }
}
