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

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.provider.ItsmEditPlugin;

/** What the values of the metamodel's enumerations are called, everywhere: in views, on figures, in tables and in menus. */
public final class ItsmLiterals {

    private static final Map<Enumerator, String> WORDS = ItsmPackage.eINSTANCE.getEClassifiers().stream()
            .flatMap(type -> type instanceof EEnum literals ? literals.getELiterals().stream() : Stream.empty())
            .collect(Collectors.toUnmodifiableMap(EEnumLiteral::getInstance, ItsmLiterals::read));

    private ItsmLiterals() {
    }

    /** The value in words, such as {@code Learning and growth}; empty for UNSPECIFIED. */
    public static String of(Enumerator value) {
        return WORDS.get(value);
    }

    private static String read(EEnumLiteral literal) {
        return ItsmEditPlugin.INSTANCE.getString("_UI_" + literal.getEEnum().getName() + '_' + literal.getName() + "_literal");
    }
}
