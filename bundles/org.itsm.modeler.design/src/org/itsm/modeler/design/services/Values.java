/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.model.util.DocumentOrder;

/** Reads and sets features by name; an element that has no such feature has nothing to read and nothing to set. */
final class Values {

    private Values() {
    }

    /** The literal as a word. */
    static String word(EObject element, String feature) {
        return value(element, feature) instanceof Enum<?> literal ? DesignTexts.word(literal) : "";
    }

    /** "Yes", or nothing. */
    static String yes(EObject element, String feature) {
        return Boolean.TRUE.equals(value(element, feature)) ? DesignTexts.text("value.yes") : "";
    }

    /** The name of what a reference leads to. */
    static String name(EObject element, String feature) {
        return value(element, feature) instanceof EObject target && !target.eIsProxy() ? DesignTexts.nameOf(target) : "";
    }

    /** The names of what a reference leads to, in the order of the document. */
    static String names(EObject element, String feature) {
        if (!(value(element, feature) instanceof List<?> targets)) {
            return "";
        }
        return targets.stream().map(EObject.class::cast)
                .filter(target -> !target.eIsProxy())
                .sorted(DocumentOrder::compare)
                .map(DesignTexts::nameOf)
                .collect(Collectors.joining(", "));
    }

    /** A number without digits that say nothing, or a text as it is. */
    static String text(EObject element, String feature) {
        Object value = value(element, feature);
        if (value instanceof Double number) {
            return DesignTexts.number(number, null);
        }
        return value == null ? "" : value.toString();
    }

    /** Sets a number; the empty text clears it, another text that is none changes nothing. */
    static EObject setNumber(EObject element, String feature, String text) {
        return set(element, feature, text, Values::number);
    }

    /** Sets a whole number; the empty text clears it, another text that is none changes nothing. */
    static EObject setCount(EObject element, String feature, String text) {
        return set(element, feature, text, Values::count);
    }

    /** Sets a date; the empty text clears it, another text that is none changes nothing. */
    static EObject setDate(EObject element, String feature, String text) {
        return set(element, feature, text, day -> Dates.of(day).map(Object::toString));
    }

    private static EObject set(EObject element, String feature, String text, Function<String, Optional<?>> reader) {
        EStructuralFeature found = feature(element, feature);
        if (found == null) {
            return element;
        }
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            element.eUnset(found);
        } else {
            reader.apply(stripped).ifPresent(value -> element.eSet(found, value));
        }
        return element;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text.replace(',', '.'))).filter(Double::isFinite);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> count(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Object value(EObject element, String feature) {
        EStructuralFeature found = feature(element, feature);
        return found == null ? null : element.eGet(found);
    }

    private static EStructuralFeature feature(EObject element, String feature) {
        return element == null ? null : element.eClass().getEStructuralFeature(feature);
    }
}
