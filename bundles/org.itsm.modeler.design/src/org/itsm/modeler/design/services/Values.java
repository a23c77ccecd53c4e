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

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.model.util.DocumentOrder;

/** Reads and sets features by name; an element that has no such feature has nothing to read and nothing to set. */
final class Values {

    /** The choice of nothing: a combo of the properties view has no empty line of its own. */
    static final String NONE = "";

    private Values() {
    }

    /** The literal as a word. */
    static String word(EObject element, String feature) {
        return value(element, feature) instanceof Enumerator literal ? DesignTexts.word(literal) : "";
    }

    /** "true", or nothing: Sirius puts a box beside it, which it ticks for that very word only. */
    static String yes(EObject element, String feature) {
        return Boolean.TRUE.equals(value(element, feature)) ? Boolean.TRUE.toString() : "";
    }

    /** The name of what a reference leads to. */
    static String name(EObject element, String feature) {
        return value(element, feature) instanceof EObject target && !target.eIsProxy() ? DesignTexts.nameOf(target) : "";
    }

    /** The names of what a reference leads to, in the order of the document. */
    static String names(EObject element, String feature) {
        return targets(element, feature).stream().map(DesignTexts::nameOf).collect(Collectors.joining(", "));
    }

    /** A number without digits that say nothing, or a text as it is. */
    static String text(EObject element, String feature) {
        Object value = value(element, feature);
        if (value instanceof Double number) {
            return DesignTexts.number(number, null);
        }
        return value == null ? "" : value.toString();
    }

    /** Sets a number; the empty text clears it, another text that is none is refused. */
    static EObject setNumber(EObject element, String feature, String text) {
        return set(element, feature, text, Values::number, "refused.number");
    }

    /** Sets a whole number; the empty text clears it, another text that is none is refused. */
    static EObject setCount(EObject element, String feature, String text) {
        return set(element, feature, text, Values::count, "refused.wholeNumber");
    }

    /** Sets a date; the empty text clears it, another text that is none is refused. */
    static EObject setDate(EObject element, String feature, String text) {
        return set(element, feature, text, day -> Dates.of(day).map(Object::toString), "refused.date");
    }

    /** Sets a text; a blank one clears it. */
    static EObject setText(EObject element, String feature, String text) {
        EStructuralFeature found = feature(element, feature);
        if (found != null && !found.isMany() && found.getEType().isInstance("")) {
            setOrClear(element, found, text == null || text.isBlank() ? null : text.strip());
        }
        return element;
    }

    /** The values of an attribute, one a line. */
    static String lines(EObject element, String feature) {
        return value(element, feature) instanceof List<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : "";
    }

    /** Sets the values of an attribute, one from each line that is not blank. */
    static EObject setLines(EObject element, String feature, String text) {
        if (value(element, feature) instanceof List<?>) {
            List<String> lines = text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            element.eSet(feature(element, feature), lines);
        }
        return element;
    }

    /** Sets a flag; one that is denied is not stored. */
    static EObject setFlag(EObject element, String feature, Boolean yes) {
        EStructuralFeature found = feature(element, feature);
        if (found != null) {
            element.eSet(found, Boolean.TRUE.equals(yes));
        }
        return element;
    }

    /** The literals of an enumeration. */
    static Collection<Object> literals(EObject element, String feature) {
        EStructuralFeature found = feature(element, feature);
        return found != null && found.getEType() instanceof EEnum type
                ? type.getELiterals().stream().map(literal -> (Object) literal.getInstance()).toList()
                : List.of();
    }

    /** Sets a single value; the choice of nothing, or one that does not fit, clears or changes nothing. */
    static EObject choose(EObject element, String feature, Object choice) {
        EStructuralFeature found = feature(element, feature);
        if (found != null && NONE.equals(choice)) {
            element.eUnset(found);
        } else if (found != null && !found.isMany() && found.getEType().isInstance(choice)) {
            element.eSet(found, choice);
        }
        return element;
    }

    /** Nothing, and what a reference may lead to, in the order of the document. */
    static Collection<Object> candidates(EObject element, String feature) {
        Optional<ITSMModel> model = Models.modelOf(element);
        if (model.isEmpty() || !(feature(element, feature) instanceof EReference reference) || reference.isContainment()) {
            return List.of();
        }
        List<Object> choices = new ArrayList<>();
        choices.add(NONE);
        model.get().eAllContents().forEachRemaining(other -> {
            if (other != element && reference.getEReferenceType().isInstance(other)) {
                choices.add(other);
            }
        });
        return choices;
    }

    /** Nothing, and what a list does not hold yet. */
    static Collection<Object> addable(EObject element, String feature) {
        Collection<Object> choices = new LinkedHashSet<>(candidates(element, feature));
        if (value(element, feature) instanceof List<?> values) {
            values.forEach(choices::remove);
        }
        return choices;
    }

    /** Adds to a list what fits and is not there yet. */
    static EObject add(EObject element, String feature, Object choice) {
        EStructuralFeature found = feature(element, feature);
        if (isLink(found) && found.isMany() && found.getEType().isInstance(choice)) {
            list(element, found).add(choice);
        }
        return element;
    }

    /** Takes from a list what is selected. */
    static EObject remove(EObject element, String feature, Object selection) {
        EStructuralFeature found = feature(element, feature);
        if (isLink(found) && found.isMany()) {
            list(element, found).removeAll(selected(selection));
        }
        return element;
    }

    /** What is selected in a list: one element or several. */
    static List<?> selected(Object selection) {
        if (selection instanceof Collection<?> several) {
            return List.copyOf(several);
        }
        return selection == null ? List.of() : List.of(selection);
    }

    /** What a reference leads to, in the order of the document. */
    static Collection<EObject> targets(EObject element, String feature) {
        if (!(value(element, feature) instanceof List<?> targets)) {
            return List.of();
        }
        return targets.stream().map(EObject.class::cast).filter(target -> !target.eIsProxy()).sorted(DocumentOrder::compare).toList();
    }

    /** What is part of an element is neither added nor taken away as a link: it would move, or be lost. */
    private static boolean isLink(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    private static EObject set(EObject element, String feature, String text, Function<String, Optional<?>> reader, String refusal) {
        EStructuralFeature found = feature(element, feature);
        if (found == null || found.isMany()) {
            return element;
        }
        String stripped = text == null ? "" : text.strip();
        Optional<?> value = reader.apply(stripped).filter(found.getEType()::isInstance);
        if (stripped.isEmpty() || value.isPresent()) {
            setOrClear(element, found, value.orElse(null));
        } else {
            Refusals.tell(element, refusal, stripped);
        }
        return element;
    }

    private static void setOrClear(EObject element, EStructuralFeature feature, Object value) {
        if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value);
        }
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
