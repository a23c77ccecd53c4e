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

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;

/**
 * Deletes an element with its parts and takes away the links to them, in the models of the resource set only: figures
 * that show the element are the business of whoever draws.
 */
final class Deletion {

    private Deletion() {
    }

    static void delete(EObject element) {
        if (element == null || element instanceof ITSMModel) {
            return;
        }
        Set<EObject> deleted = Collections.newSetFromMap(new IdentityHashMap<>());
        deleted.add(element);
        element.eAllContents().forEachRemaining(deleted::add);
        for (EObject root : rootsAround(element)) {
            unlink(root, deleted);
            root.eAllContents().forEachRemaining(holder -> unlink(holder, deleted));
        }
        deleted.forEach(Deletion::letGo);
        EcoreUtil.remove(element);
    }

    /** What the deleted element links to would go on naming it as the other end of that link. */
    private static void letGo(EObject holder) {
        for (EReference reference : holder.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isTransient() && reference.getEOpposite() != null) {
                holder.eUnset(reference);
            }
        }
    }

    private static List<EObject> rootsAround(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        Resource resource = root.eResource();
        ResourceSet resources = resource == null ? null : resource.getResourceSet();
        if (resources == null) {
            return List.of(root);
        }
        return resources.getResources().stream()
                .flatMap(each -> each.getContents().stream())
                .filter(ITSMModel.class::isInstance)
                .toList();
    }

    private static void unlink(EObject holder, Set<EObject> deleted) {
        if (deleted.contains(holder)) {
            return;
        }
        for (EReference reference : holder.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isTransient() && holder.eIsSet(reference)) {
                unlink(holder, reference, deleted);
            }
        }
    }

    private static void unlink(EObject holder, EReference reference, Set<EObject> deleted) {
        if (!reference.isMany()) {
            if (deleted.contains(holder.eGet(reference))) {
                holder.eUnset(reference);
            }
            return;
        }
        for (Iterator<?> values = ((List<?>) holder.eGet(reference)).iterator(); values.hasNext();) {
            if (deleted.contains(values.next())) {
                values.remove();
            }
        }
    }
}
