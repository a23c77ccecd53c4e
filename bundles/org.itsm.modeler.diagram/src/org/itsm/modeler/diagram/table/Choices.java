/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.design.services.AttributeServices;
import org.itsm.modeler.validation.Labels;

/** The values that features may have: the literals of an enumeration, or elements of the model in document order. */
final class Choices {

    private final AttributeServices texts = new AttributeServices();
    private final EObject root;
    private final Map<EClassifier, List<Choice>> ofTypes = new HashMap<>();
    private final Map<EClassifier, Map<String, List<Choice>>> byName = new HashMap<>();

    Choices(EObject root) {
        this.root = EcoreUtil.getRootContainer(root);
    }

    List<Choice> of(EStructuralFeature feature) {
        return ofTypes.computeIfAbsent(feature.getEType(), this::choicesOf);
    }

    /** The choice that is the value now. */
    Choice current(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return of(feature).stream().filter(choice -> choice.value() == value).findFirst()
                .orElseGet(() -> new Choice(texts.choiceText(element, value), value));
    }

    /** The value that a text names; the name of a literal counts like its word. */
    Entry read(EStructuralFeature feature, String typed) {
        List<Choice> named = byName.computeIfAbsent(feature.getEType(), type -> index(of(feature)))
                .getOrDefault(key(typed), List.of());
        if (named.size() == 1) {
            return Entry.of(named.get(0).value());
        }
        if (named.size() > 1) {
            return Entry.refused("refused.ambiguous", typed);
        }
        return feature.getEType() instanceof EClass type
                ? Entry.refused("refused.unknown", typed, Labels.typeOf(type))
                : Entry.refused("refused.literal", typed, words(of(feature)));
    }

    private List<Choice> choicesOf(EClassifier type) {
        List<Choice> choices = new ArrayList<>();
        if (type instanceof EEnum literals) {
            for (EEnumLiteral literal : literals.getELiterals()) {
                choices.add(choice(literal.getInstance()));
            }
            return List.copyOf(choices);
        }
        choices.add(new Choice("", null));
        root.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                choices.add(choice(element));
            }
        });
        return List.copyOf(choices);
    }

    private Choice choice(Object value) {
        return new Choice(texts.choiceText(root, value), value);
    }

    private static Map<String, List<Choice>> index(List<Choice> choices) {
        Map<String, List<Choice>> index = new HashMap<>();
        for (Choice choice : choices) {
            index.computeIfAbsent(key(choice.label()), name -> new ArrayList<>()).add(choice);
        }
        for (Choice choice : choices) {
            if (choice.value() instanceof Enumerator literal) {
                index.computeIfAbsent(key(literal.getName()), name -> List.of(choice));
            }
        }
        return index;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String words(List<Choice> choices) {
        return choices.stream().map(choice -> choice.label().isEmpty() ? Messages.text("nothing") : choice.label())
                .collect(Collectors.joining(", "));
    }
}
