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

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Where objects of a class may live. */
final class Containments {

    private Containments() {
    }

    /** The feature of the holder that contains objects of the class. */
    static Optional<EReference> of(EClass holder, EClass part) {
        return holder.getEAllContainments().stream()
                .filter(feature -> feature.isMany() && feature.getEReferenceType().isSuperTypeOf(part)).findFirst();
    }
}
