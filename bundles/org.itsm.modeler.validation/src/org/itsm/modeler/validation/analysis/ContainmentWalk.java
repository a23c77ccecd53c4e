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

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Visits all objects below some roots, the roots included, in document order. Unlike EMF's own iterators it makes no
 * iterator for each object and does not recurse, so that neither size nor depth of a model matter.
 */
public final class ContainmentWalk {

    private ContainmentWalk() {
    }

    public static void forEach(Collection<? extends EObject> roots, Consumer<EObject> visitor) {
        Deque<EObject> open = new ArrayDeque<>();
        for (EObject root : roots) {
            open.push(root);
            while (!open.isEmpty()) {
                EObject object = open.pop();
                visitor.accept(object);
                pushContents(object, open);
            }
        }
    }

    private static void pushContents(EObject object, Deque<EObject> open) {
        List<EReference> containments = object.eClass().getEAllContainments();
        for (int i = containments.size() - 1; i >= 0; i--) {
            EReference containment = containments.get(i);
            if (object.eIsSet(containment)) {
                push(object.eGet(containment, false), open);
            }
        }
    }

    private static void push(Object content, Deque<EObject> open) {
        if (content instanceof List<?> list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                open.push((EObject) list.get(i));
            }
        } else {
            open.push((EObject) content);
        }
    }
}
