/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.util.Texts;

/** Finds in a model what stands in another one: a framework by name and edition, an element by code or name. */
final class Counterparts {

    private final ITSMModel model;

    Counterparts(ITSMModel model) {
        this.model = model;
    }

    /** The framework of the model with the same name and edition. */
    Optional<Framework> of(Framework framework) {
        return model.getFrameworks().stream().filter(each -> isSameEdition(each, framework)).findFirst();
    }

    /** The element of the model at the same place within the framework with the same name and edition. */
    Optional<FrameworkElement> of(FrameworkElement element) {
        EObject container = element.eContainer();
        if (container instanceof FrameworkElement parent) {
            return of(parent).flatMap(found -> among(found.getElements(), element));
        }
        if (container instanceof Framework framework) {
            return of(framework).flatMap(found -> among(found.getElements(), element));
        }
        return Optional.empty();
    }

    /** The element with the same code, or the same name when there is no code. */
    static Optional<FrameworkElement> among(List<FrameworkElement> elements, FrameworkElement wanted) {
        return elements.stream().filter(each -> isSame(each, wanted)).findFirst();
    }

    private static boolean isSame(FrameworkElement left, FrameworkElement right) {
        if (Texts.isBlank(left.getCode()) || Texts.isBlank(right.getCode())) {
            return isSame(left.getName(), right.getName());
        }
        return Texts.trim(left.getCode()).equals(Texts.trim(right.getCode()));
    }

    /** Says whether these are editions, different or not, of one framework. */
    static boolean isSameFramework(Framework left, Framework right) {
        return isSame(left.getName(), right.getName());
    }

    static boolean isSameEdition(Framework left, Framework right) {
        return isSameFramework(left, right) && Texts.normalise(orEmpty(left.getEdition()))
                .equals(Texts.normalise(orEmpty(right.getEdition())));
    }

    /** Says whether the names are equal for the rules; no name equals nothing. */
    static boolean isSame(String left, String right) {
        return !Texts.isBlank(left) && !Texts.isBlank(right) && Texts.normalise(left).equals(Texts.normalise(right));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The framework in which the element stands; null when it stands in none. */
    static Framework frameworkOf(FrameworkElement element) {
        EObject container = element.eContainer();
        while (container instanceof FrameworkElement) {
            container = container.eContainer();
        }
        return (Framework) container;
    }
}
