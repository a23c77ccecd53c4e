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

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.validation.Labels;

/** Finds the place of elements in a model and creates them there, with a name that is still free. */
final class Models {

    private Models() {
    }

    /** The model that the element belongs to; empty for null and for what is in no model. */
    static Optional<ITSMModel> modelOf(EObject element) {
        return element != null && EcoreUtil.getRootContainer(element) instanceof ITSMModel model
                ? Optional.of(model)
                : Optional.empty();
    }

    /** The elements and everything below them, each before its parts. */
    static <T extends EObject> Set<T> withParts(List<T> elements, Function<T, List<T>> parts) {
        Set<T> all = new LinkedHashSet<>();
        collect(elements, parts, all);
        return all;
    }

    private static <T extends EObject> void collect(List<T> elements, Function<T, List<T>> parts, Set<T> all) {
        for (T element : elements) {
            all.add(element);
            collect(parts.apply(element), parts, all);
        }
    }

    /** Creates an element in the containment. */
    static <T extends ITSMElement> T create(EObject container, EReference containment, Class<T> type) {
        @SuppressWarnings("unchecked")
        List<EObject> siblings = (List<EObject>) container.eGet(containment);
        EClass metaclass = (EClass) ItsmPackage.eINSTANCE.getEClassifier(type.getSimpleName());
        T element = type.cast(ItsmFactory.eINSTANCE.create(metaclass));
        element.setName(freeName(Labels.typeOf(metaclass), siblings));
        siblings.add(element);
        return element;
    }

    /** Creates an element at the top of the model; an IT goal in the model's first IT service organization. */
    static <T extends ITSMElement> T createAtTop(ITSMModel model, Class<T> type) {
        if (type == ITGoal.class) {
            return create(firstOrganization(model), ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__GOALS, type);
        }
        return create(model, topOf(type), type);
    }

    /** The containment of the model in which elements of the class stand. */
    static EReference topOf(Class<? extends ITSMElement> type) {
        return ItsmPackage.Literals.ITSM_MODEL.getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType().getInstanceClass().isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No place in the model for " + type.getSimpleName()));
    }

    private static ITServiceOrganization firstOrganization(ITSMModel model) {
        return model.getServiceOrganizations().stream().findFirst()
                .orElseGet(() -> createAtTop(model, ITServiceOrganization.class));
    }

    private static String freeName(String type, List<EObject> siblings) {
        Set<String> taken = new HashSet<>();
        siblings.forEach(sibling -> taken.add(((ITSMElement) sibling).getName()));
        int number = 1;
        while (taken.contains(type + " " + number)) {
            number++;
        }
        return type + " " + number;
    }
}
