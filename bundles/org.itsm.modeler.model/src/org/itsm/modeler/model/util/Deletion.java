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

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;

/**
 * Deletes elements with their parts and takes away the links to them, in the models of their resource set only: figures
 * that show an element are the business of whoever draws, files that are not open here of whoever knows them.
 */
public final class Deletion {

    private Deletion() {
    }

    /** Deletes one; a model is never deleted. */
    public static void delete(EObject element) {
        delete(element == null ? List.of() : List.of(element));
    }

    /** Deletes several, looking through the models once; models are never deleted. */
    public static void delete(Collection<? extends EObject> elements) {
        List<EObject> topmost = topmost(elements);
        Set<EObject> deleted = withParts(topmost);
        Set<EObject> roots = new LinkedHashSet<>();
        topmost.forEach(element -> roots.addAll(rootsAround(element)));
        StoredLink.find(roots, deleted::contains).stream().filter(link -> !deleted.contains(link.holder()))
                .forEach(StoredLink::cut);
        deleted.forEach(Deletion::letGo);
        topmost.forEach(EcoreUtil::remove);
    }

    /** Those that can be deleted and do not go along with another one of them. */
    public static List<EObject> topmost(Collection<? extends EObject> elements) {
        Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(elements);
        return elements.stream().filter(element -> !(element instanceof ITSMModel) && !isWithin(element, all))
                .<EObject>map(element -> element).distinct().toList();
    }

    private static boolean isWithin(EObject element, Set<EObject> all) {
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (all.contains(at) && !(at instanceof ITSMModel)) {
                return true;
            }
        }
        return false;
    }

    /** The elements and all that goes along with them. */
    public static Set<EObject> withParts(Collection<? extends EObject> elements) {
        Set<EObject> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        elements.forEach(element -> {
            parts.add(element);
            element.eAllContents().forEachRemaining(parts::add);
        });
        return parts;
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
}
