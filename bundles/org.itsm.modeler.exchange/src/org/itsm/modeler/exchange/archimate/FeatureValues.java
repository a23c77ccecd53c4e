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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Values of our features from texts as people write them: 'upper management', 'yes', '99.5'. */
final class FeatureValues {

    private FeatureValues() {
    }

    /** The value of one entry of the attribute, or nothing when the text does not fit its type. */
    static Optional<Object> parse(EAttribute attribute, String text) {
        String value = text.strip();
        EDataType type = attribute.getEAttributeType();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (type instanceof EEnum enumeration) {
            return literal(enumeration, value);
        }
        Class<?> java = type.getInstanceClass();
        try {
            if (java == Integer.class || java == int.class) {
                return Optional.of(Integer.valueOf(value));
            }
            if (java == Double.class || java == double.class) {
                return finite(Double.parseDouble(value));
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (java == boolean.class || java == Boolean.class) {
            return truth(value);
        }
        return java == String.class ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Object> finite(double number) {
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Object> truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(Boolean.TRUE);
            case "false", "no" -> Optional.of(Boolean.FALSE);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> literal(EEnum enumeration, String value) {
        String name = value.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        EEnumLiteral literal = enumeration.getEEnumLiteral(name);
        return Optional.ofNullable(literal).map(EEnumLiteral::getInstance).map(Enumerator.class::cast);
    }
}
