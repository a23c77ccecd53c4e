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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** The links of an object as the file has them: those that are neither containment nor the back side of another. */
public final class Links {

    /** The address of what is in no file. */
    static final URI NOWHERE = URI.createURI("");

    private Links() {
    }

    /**
     * A link that leads nowhere.
     *
     * @param feature the reference
     * @param target  what the file says: an id, or <code>file#id</code>, relative to the file of the link
     * @param proxy   the object in the reference that stands for what is missing
     */
    public record Broken(EReference feature, String target, EObject proxy) {
    }

    /** The links of the object that do not resolve, by feature in metamodel order, then in the order of the list. */
    public static List<Broken> broken(EObject object) {
        List<Broken> result = List.of();
        for (EReference reference : written(object)) {
            for (EObject target : resolved(object, reference)) {
                if (target.eIsProxy()) {
                    if (result.isEmpty()) {
                        result = new ArrayList<>();
                    }
                    result.add(new Broken(reference, asWritten(target, object.eResource()), target));
                }
            }
        }
        return result;
    }

    /** The references of the object that a file holds and that are set. */
    static List<EReference> written(EObject object) {
        List<EReference> result = new ArrayList<>();
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isTransient() && object.eIsSet(reference)) {
                result.add(reference);
            }
        }
        return result;
    }

    /** What the reference holds, proxies as they are. */
    static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        if (value == null) {
            return List.of();
        }
        return reference.isMany() ? basicList(value) : List.of((EObject) value);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> basicList(Object value) {
        return ((InternalEList<EObject>) value).basicList();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> resolved(EObject object, EReference reference) {
        Object value = object.eGet(reference, true);
        if (value == null) {
            return List.of();
        }
        return reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }

    /** Says whether the proxy names something in the file itself. */
    static boolean isWithin(EObject proxy, URI file) {
        URI uri = ((InternalEObject) proxy).eProxyURI();
        return uri.fragment() != null && uri.trimFragment().equals(file == null ? NOWHERE : file);
    }

    /** How the user knows the target of a link: by what the file says. */
    static String asNamed(EObject target, Resource from) {
        return target.eIsProxy() ? asWritten(target, from) : target.eResource().getURIFragment(target);
    }

    /** The proxy's target as a file writes it. */
    static String asWritten(EObject proxy, Resource from) {
        URI own = from == null ? null : from.getURI();
        URI uri = ((InternalEObject) proxy).eProxyURI();
        if (isWithin(proxy, own)) {
            return uri.fragment();
        }
        String literal = from instanceof ItsmResource resource ? resource.findLiteral(proxy) : null;
        return literal == null ? relative(uri, own).toString() : literal;
    }

    /** The address relative to the file, where that makes it shorter than an absolute one. */
    static URI relative(URI uri, URI file) {
        if (file == null || file.isRelative() || !file.isHierarchical() || uri.isRelative()) {
            return uri;
        }
        URI relative = uri.deresolve(file, true, true, false);
        return relative.hasRelativePath() ? relative : uri;
    }
}
