/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.lang.reflect.Array;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** What has to be done about links when a whole file goes or moves. */
final class BackReferences {

    private BackReferences() {
    }

    /**
     * Takes the objects of a resource that is about to be unloaded out of the back references of objects in other
     * files. When the file is loaded again its links enter themselves there again; the unloaded objects would stay
     * beside them.
     */
    static void leave(Resource resource, List<EObject> roots) {
        Map<EObject, Map<EReference, Set<EObject>>> leavers = new IdentityHashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(roots, false); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : Links.written(object)) {
                if (isForward(reference)) {
                    for (EObject target : Links.targets(object, reference)) {
                        if (!target.eIsProxy() && target.eResource() != resource) {
                            leavers.computeIfAbsent(target, key -> new IdentityHashMap<>())
                                    .computeIfAbsent(reference.getEOpposite(),
                                            key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                                    .add(object);
                        }
                    }
                }
            }
        }
        leavers.forEach((target, byReference) -> byReference.forEach((back, gone) -> remove(target, back, gone)));
    }

    private static boolean isForward(EReference reference) {
        EReference back = reference.getEOpposite();
        return back != null && back.isTransient() && back.isMany();
    }

    /** At once and without the inverse: the holders go with their file, and one by one would be quadratic. */
    private static void remove(EObject target, EReference back, Set<EObject> gone) {
        @SuppressWarnings("unchecked")
        InternalEList<EObject> list = (InternalEList<EObject>) target.eGet(back, false);
        List<EObject> stay = list.basicList().stream().filter(each -> !gone.contains(each)).toList();
        if (stay.size() < list.size()) {
            Class<?> type = back.getEReferenceType().getInstanceClass();
            EObject[] data = stay.toArray((EObject[]) Array.newInstance(type, stay.size()));
            ((BasicEList<EObject>) list).setData(data.length, data);
        }
    }

    /** Gives the broken links inside a file the new address of the file. */
    static void rebase(List<EObject> roots, URI from, URI to) {
        URI base = to == null ? Links.NOWHERE : to;
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(roots, false); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : Links.written(object)) {
                for (EObject target : Links.targets(object, reference)) {
                    if (target.eIsProxy() && Links.isWithin(target, from)) {
                        URI uri = ((InternalEObject) target).eProxyURI();
                        ((InternalEObject) target).eSetProxyURI(base.appendFragment(uri.fragment()));
                    }
                }
            }
        }
    }
}
