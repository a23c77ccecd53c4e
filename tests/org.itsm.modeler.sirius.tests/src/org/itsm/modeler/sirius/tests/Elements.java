/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;

/** The elements of a model, as a test counts them: by walking through it and by nothing else. */
final class Elements {

    private Elements() {
    }

    /** The model and all that is in it, in the order of the document. */
    static List<ITSMElement> all(ITSMModel model) {
        List<ITSMElement> elements = new ArrayList<>(List.of(model));
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof ITSMElement element) {
                elements.add(element);
            }
        });
        return elements;
    }

    static <T> Stream<T> all(ITSMModel model, Class<T> type) {
        return all(model).stream().filter(type::isInstance).map(type::cast);
    }

    static Stream<EObject> firstOfEachClass(ITSMModel model) {
        Set<EClass> seen = new HashSet<>();
        return all(model).stream().filter(element -> seen.add(element.eClass())).map(EObject.class::cast);
    }
}
