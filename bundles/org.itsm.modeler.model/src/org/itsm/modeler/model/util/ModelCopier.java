/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Copies elements as copy and paste, templates and adoption need it. Links inside what is copied lead to the copies;
 * links to elements outside stay, also those with an opposite, which EMF's own copier drops. Every copy has a new id.
 * One copier makes one copy.
 */
public final class ModelCopier {

    private final Map<EObject, EObject> copies = new IdentityHashMap<>();

    /** A copy of the element and of everything in it. */
    public static <T extends EObject> T copy(T element) {
        return copyAll(List.of(element)).get(0);
    }

    /** Copies of the elements and of everything in them, in the same order; links among them lead to the copies. */
    public static <T extends EObject> List<T> copyAll(Collection<? extends T> elements) {
        return new ModelCopier().copyTogether(elements);
    }

    /** As {@link #copyAll(Collection)}, for callers who want to know afterwards which copy is whose. */
    public <T extends EObject> List<T> copyTogether(Collection<? extends T> elements) {
        List<T> result = new ArrayList<>();
        for (T element : elements) {
            @SuppressWarnings("unchecked")
            T copy = (T) copyTree(element);
            result.add(copy);
        }
        copies.forEach(this::copyLinks);
        return result;
    }

    /** The copy of an element, empty when it was not copied. */
    public Optional<EObject> copyOf(EObject original) {
        return Optional.ofNullable(copies.get(original));
    }

    private EObject copyTree(EObject original) {
        EObject copy = EcoreUtil.create(original.eClass());
        copies.put(original, copy);
        for (EAttribute attribute : original.eClass().getEAllAttributes()) {
            if (attribute.isID()) {
                copy.eSet(attribute, EcoreUtil.generateUUID());
            } else if (isCopied(attribute) && original.eIsSet(attribute)) {
                copyValue(original, copy, attribute);
            }
        }
        for (EReference containment : original.eClass().getEAllContainments()) {
            if (containment.isMany()) {
                for (EObject child : list(original, containment)) {
                    list(copy, containment).addUnique(copyTree(child));
                }
            } else if (original.eIsSet(containment)) {
                copy.eSet(containment, copyTree((EObject) original.eGet(containment)));
            }
        }
        return copy;
    }

    private static boolean isCopied(EAttribute attribute) {
        return attribute.isChangeable() && !attribute.isDerived();
    }

    private static void copyValue(EObject original, EObject copy, EAttribute attribute) {
        if (attribute.isMany()) {
            // The list of a copy is the copy's own.
            copy.eSet(attribute, new ArrayList<>((List<?>) original.eGet(attribute)));
        } else {
            copy.eSet(attribute, original.eGet(attribute));
        }
    }

    /** Only the written side of each link: it enters itself on the other. */
    private void copyLinks(EObject original, EObject copy) {
        for (EReference reference : original.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isTransient()
                    || !original.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                for (EObject target : list(original, reference).basicList()) {
                    list(copy, reference).addUnique(copies.getOrDefault(target, target));
                }
            } else {
                EObject target = (EObject) original.eGet(reference, false);
                copy.eSet(reference, copies.getOrDefault(target, target));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(EObject object, EReference reference) {
        return (InternalEList<EObject>) object.eGet(reference, false);
    }
}
