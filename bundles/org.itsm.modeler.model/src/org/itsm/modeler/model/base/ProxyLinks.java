/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.base;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** What EMF leaves undone when a proxy resolves. */
final class ProxyLinks {

    /** Up to this length two lists are compared as they are; a set costs more. */
    private static final int SHORT = 16;

    private ProxyLinks() {
    }

    /**
     * Says whether the file behind the link may be opened from the resource: files and the workspace, or the scheme
     * that the resource itself was opened with, but nothing from the network and no other archive.
     */
    static boolean mayOpen(URI uri, Resource from) {
        String scheme = uri.scheme();
        if (scheme == null || "file".equals(scheme) || "platform".equals(scheme)) {
            return uri.authority() == null || uri.authority().isEmpty() || isOpen(uri, from);
        }
        return isOpen(uri, from) || sameOrigin(uri, from.getURI());
    }

    /** The object that the proxy stands for, or the proxy when there is none. Works without a resource set, too. */
    static EObject resolve(InternalEObject proxy, Resource from) {
        URI uri = proxy.eProxyURI();
        if (uri.fragment() != null && uri.trimFragment().equals(from.getURI())) {
            EObject found = Fragments.find(from, uri.fragment());
            return found == null ? proxy : found;
        }
        return EcoreUtil.resolve(proxy, from.getResourceSet());
    }

    private static boolean sameOrigin(URI uri, URI own) {
        return own != null && uri.scheme().equals(own.scheme())
                && (uri.authority() == null ? own.authority() == null : uri.authority().equals(own.authority()));
    }

    private static boolean isOpen(URI uri, Resource from) {
        ResourceSet set = from.getResourceSet();
        return set != null && set.getResource(uri.trimFragment(), false) != null;
    }

    /** Says whether every reference of the holder that holds the proxy allows the resolved object. */
    static boolean allows(EObject holder, InternalEObject proxy, EObject resolved) {
        if (proxy.eClass() == resolved.eClass()) {
            return true;
        }
        boolean allowed = true;
        boolean refused = true;
        List<EReference> references = holder.eClass().getEAllReferences();
        for (EReference reference : references) {
            if (!reference.isContainment() && reference.getEReferenceType().isInstance(proxy)) {
                boolean fits = reference.getEReferenceType().isInstance(resolved);
                allowed &= fits;
                refused &= !fits;
            }
        }
        return allowed || !refused && holdersAllow(holder, references, proxy, resolved);
    }

    private static boolean holdersAllow(EObject holder, List<EReference> references, EObject proxy, EObject resolved) {
        for (EReference reference : references) {
            if (!reference.isContainment() && !reference.getEReferenceType().isInstance(resolved)
                    && holds(holder, reference, proxy)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(EObject holder, EReference reference, EObject target) {
        Object value = holder.eGet(reference, false);
        return reference.isMany() ? ((InternalEList<?>) value).basicContains(target) : value == target;
    }

    /**
     * Moves the holders in the back references of the proxy to the resolved object, without telling anybody: the
     * forward references tell that they were resolved, and to resolve is allowed where to change is not.
     */
    static void moveBackReferences(InternalEObject proxy, InternalEObject resolved) {
        for (EReference back : proxy.eClass().getEAllReferences()) {
            EReference forward = back.getEOpposite();
            if (forward != null && !back.isContainment() && !back.isContainer() && back.isMany()
                    && proxy.eIsSet(back) && forward.getEReferenceType().isInstance(resolved)) {
                move(list(proxy, back), list(resolved, back), forward, resolved);
            }
        }
    }

    private static void move(InternalEList<EObject> from, InternalEList<EObject> to, EReference forward,
            EObject resolved) {
        List<EObject> holders = List.copyOf(from.basicList());
        Set<EObject> known = null;
        if (holders.size() > SHORT && !to.isEmpty()) {
            known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(to.basicList());
        }
        for (EObject holder : holders) {
            boolean there = known == null ? linked(holder, forward, resolved, to) : !known.add(holder);
            if (!there) {
                to.basicAdd(holder, null);
            }
        }
        // Emptied as it is: clear() would take the proxy out of the holders.
        ((BasicEList<EObject>) from).setData(0, null);
    }

    /** Looks on the side where less has to be looked at: either may be a hub. */
    private static boolean linked(EObject holder, EReference forward, EObject resolved, InternalEList<EObject> back) {
        if (forward.isMany()) {
            InternalEList<EObject> ahead = list(holder, forward);
            return ahead.size() < back.size() ? ahead.basicContains(resolved) : back.basicContains(holder);
        }
        return holder.eGet(forward, false) == resolved;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(EObject object, EReference reference) {
        return (InternalEList<EObject>) object.eGet(reference, false);
    }
}
