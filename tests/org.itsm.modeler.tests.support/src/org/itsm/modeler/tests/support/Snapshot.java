/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * All that a model says, in a form in which two models can be compared: per id the values of all features, links by the
 * ids they lead to. The order of back references means nothing and is left out.
 */
public final class Snapshot {

    private Snapshot() {
    }

    /** The snapshot of everything in and below the objects. */
    public static Map<String, String> of(Collection<? extends EObject> roots) {
        Map<String, String> result = new TreeMap<>();
        roots.forEach(root -> {
            put(result, root);
            root.eAllContents().forEachRemaining(object -> put(result, object));
        });
        return result;
    }

    /** The snapshot of everything in and below the object. */
    public static Map<String, String> of(EObject root) {
        return of(List.of(root));
    }

    private static void put(Map<String, String> result, EObject object) {
        String id = EcoreUtil.getID(object);
        String key = id != null && !result.containsKey(id) ? id : id + "|" + result.size();
        result.put(key, describe(object));
    }

    private static String describe(EObject object) {
        StringBuilder text = new StringBuilder(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !feature.isVolatile()) {
                text.append(' ').append(feature.getName()).append('=').append(value(object, feature));
            }
        }
        return text.toString();
    }

    private static Object value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (!(feature instanceof EReference reference)) {
            return value;
        }
        if (!reference.isMany()) {
            return name((EObject) value);
        }
        List<String> names = ((List<?>) value).stream().map(each -> name((EObject) each)).toList();
        return reference.isTransient() ? new TreeSet<>(names) : names;
    }

    private static String name(EObject target) {
        URI proxy = ((InternalEObject) target).eProxyURI();
        return proxy == null ? String.valueOf(EcoreUtil.getID(target)) : "proxy " + proxy.lastSegment() + '#' + proxy.fragment();
    }
}
