/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.xmi;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Copies objects of our classes into dynamic objects of another edition of the metamodel. The originals are only read;
 * links between copied objects lead to the copies, links to anything else become proxies of the same target.
 */
final class DynamicCopy {

    private final EPackage metamodel;
    private final UnaryOperator<URI> targets;
    private final List<String> notes;
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();

    /**
     * @param targets where an object that is not copied will be found
     * @param notes receives a line for each link that leads nowhere
     */
    DynamicCopy(EPackage metamodel, UnaryOperator<URI> targets, List<String> notes) {
        this.metamodel = metamodel;
        this.targets = targets;
        this.notes = notes;
    }

    /** The copy of a root with everything in it, as yet without links. */
    EObject tree(EObject root) {
        EObject copy = single(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject part = all.next();
            EObject holder = copies.get(part.eContainer());
            EReference place = (EReference) holder.eClass().getEStructuralFeature(part.eContainingFeature().getName());
            put(holder, place, single(part));
        }
        return copy;
    }

    /** Makes the links, once all roots are copied. */
    void link(EObject root) {
        linksOf(root);
        root.eAllContents().forEachRemaining(this::linksOf);
    }

    private EObject single(EObject original) {
        EClass type = (EClass) metamodel.getEClassifier(original.eClass().getName());
        EObject copy = EcoreUtil.create(type);
        copies.put(original, copy);
        for (EAttribute attribute : original.eClass().getEAllAttributes()) {
            if (!attribute.isDerived() && !attribute.isTransient() && original.eIsSet(attribute)) {
                copyValue(original, attribute, copy, (EAttribute) type.getEStructuralFeature(attribute.getName()));
            }
        }
        return copy;
    }

    private static void copyValue(EObject original, EAttribute from, EObject copy, EAttribute to) {
        if (from.isMany()) {
            for (Object value : (List<?>) original.eGet(from)) {
                list(copy, to).add(translate(value, from.getEAttributeType(), to.getEAttributeType()));
            }
        } else {
            copy.eSet(to, translate(original.eGet(from), from.getEAttributeType(), to.getEAttributeType()));
        }
    }

    private static Object translate(Object value, EDataType from, EDataType to) {
        return EcoreUtil.createFromString(to, EcoreUtil.convertToString(from, value));
    }

    private void linksOf(EObject original) {
        EObject copy = copies.get(original);
        for (EReference from : original.eClass().getEAllReferences()) {
            EReference to = (EReference) copy.eClass().getEStructuralFeature(from.getName());
            for (Object target : targets(original, from)) {
                linkTo((InternalEObject) target, original, copy, to);
            }
        }
    }

    /** The files that hold what the object refers to by links that are stored. */
    static Set<Resource> filesReferredTo(EObject object) {
        Set<Resource> files = new LinkedHashSet<>();
        for (EReference reference : object.eClass().getEAllReferences()) {
            for (Object target : targets(object, reference)) {
                files.add(((EObject) target).eResource());
            }
        }
        files.remove(null);
        return files;
    }

    /** What a stored link leads to, nothing resolved by asking. */
    private static List<?> targets(EObject object, EReference reference) {
        if (reference.isContainment() || reference.isContainer() || reference.isTransient()
                || !object.eIsSet(reference)) {
            return List.of();
        }
        Object value = object.eGet(reference, false);
        return value instanceof InternalEList<?> list ? list.basicList() : List.of(value);
    }

    private void linkTo(InternalEObject target, EObject original, EObject copy, EReference feature) {
        EObject known = copies.get(target);
        if (known != null) {
            put(copy, feature, known);
            return;
        }
        String holder = original.eClass().getName() + " " + EcoreUtil.getID(original);
        if (!target.eIsProxy() && target.eResource() == null) {
            notes.add(XmiExport.TEXTS.text("export.homeless", feature.getName(), holder));
            return;
        }
        URI uri = targets.apply(EcoreUtil.getURI(target));
        notes.add(XmiExport.TEXTS.text("export.broken", feature.getName(), holder, uri));
        EClass type = (EClass) metamodel.getEClassifier(target.eClass().getName());
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(type);
        proxy.eSetProxyURI(uri);
        put(copy, feature, proxy);
    }

    private static void put(EObject holder, EReference feature, EObject value) {
        if (feature.isMany()) {
            ((InternalEList<Object>) list(holder, feature)).addUnique(value);
        } else {
            holder.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject holder, EStructuralFeature feature) {
        return (List<Object>) holder.eGet(feature);
    }
}
