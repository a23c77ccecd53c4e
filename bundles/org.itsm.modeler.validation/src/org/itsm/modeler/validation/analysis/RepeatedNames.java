/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/** The elements whose name one of their class in the same container had before, with the first that has it. */
public final class RepeatedNames {

    private final Map<ITSMElement, ITSMElement> firstByLater = new IdentityHashMap<>();

    private RepeatedNames() {
    }

    public static RepeatedNames of(ValidationContext context) {
        return context.fact(RepeatedNames.class, RepeatedNames::find);
    }

    private static RepeatedNames find(ValidationContext context) {
        RepeatedNames repeated = new RepeatedNames();
        ContainmentWalk.forEach(context.models(), container -> {
            if (container instanceof ITSMElement) {
                repeated.lookInto(container);
            }
        });
        return repeated;
    }

    /** The first element of that name, when the element is a later one. */
    public Optional<ITSMElement> firstOf(ITSMElement later) {
        return Optional.ofNullable(firstByLater.get(later));
    }

    /** Elements of one class can stand in several features of their container, so all of them are looked at together. */
    private void lookInto(EObject container) {
        Map<NameKey, ITSMElement> first = null;
        List<EReference> containments = container.eClass().getEAllContainments();
        for (int i = 0; i < containments.size(); i++) {
            EReference containment = containments.get(i);
            if (ITSMElement.class.isAssignableFrom(containment.getEReferenceType().getInstanceClass())
                    && container.eIsSet(containment)) {
                first = first == null ? new HashMap<>() : first;
                for (Object child : (List<?>) container.eGet(containment, false)) {
                    note((ITSMElement) child, first);
                }
            }
        }
    }

    private void note(ITSMElement element, Map<NameKey, ITSMElement> first) {
        if (!Texts.isBlank(element.getName())) {
            ITSMElement known = first.putIfAbsent(NameKey.of(element), element);
            if (known != null) {
                firstByLater.put(element, known);
            }
        }
    }

    /** What makes two names the same: the very class, the normalised name and, of a framework, the edition. */
    public record NameKey(EClass type, String name, String edition) {

        public static NameKey of(ITSMElement element) {
            return of(element, element.getName());
        }

        /** The key that the element would have under another name. */
        public static NameKey of(ITSMElement element, String name) {
            String edition = element instanceof Framework framework ? framework.getEdition() : null;
            return new NameKey(element.eClass(), Texts.normalise(name), Texts.normalise(edition));
        }
    }
}
