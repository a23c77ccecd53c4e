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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The order of the start tags in the file as it is saved: a container before its content, the content by containment
 * feature in metamodel order, then by place in the list. Everything shown or reported is in this order.
 */
public final class DocumentOrder {

    private DocumentOrder() {
    }

    /**
     * Compares two objects of one tree by walking up to where their ways part. For sorting many objects an
     * {@link #indexOf(Collection) index} is cheaper.
     *
     * @throws IllegalArgumentException when the objects have no root and no resource in common
     */
    public static int compare(EObject left, EObject right) {
        if (left == right) {
            return 0;
        }
        List<EObject> leftPath = pathTo(left);
        List<EObject> rightPath = pathTo(right);
        int shared = 0;
        while (shared < leftPath.size() && shared < rightPath.size()
                && leftPath.get(shared) == rightPath.get(shared)) {
            shared++;
        }
        if (shared == leftPath.size()) {
            return -1;
        }
        if (shared == rightPath.size()) {
            return 1;
        }
        return compareSiblings(leftPath.get(shared), rightPath.get(shared));
    }

    private static int compareSiblings(EObject left, EObject right) {
        EObject container = left.eContainer();
        if (container == null) {
            return compareRoots(left, right);
        }
        EReference leftFeature = left.eContainmentFeature();
        EReference rightFeature = right.eContainmentFeature();
        if (leftFeature != rightFeature) {
            return Integer.compare(container.eClass().getFeatureID(leftFeature),
                    container.eClass().getFeatureID(rightFeature));
        }
        List<?> siblings = (List<?>) container.eGet(leftFeature);
        return Integer.compare(siblings.indexOf(left), siblings.indexOf(right));
    }

    private static int compareRoots(EObject left, EObject right) {
        Resource resource = left.eResource();
        if (resource == null || resource != right.eResource()) {
            throw new IllegalArgumentException("No document order between different trees");
        }
        return Integer.compare(resource.getContents().indexOf(left), resource.getContents().indexOf(right));
    }

    private static List<EObject> pathTo(EObject object) {
        List<EObject> path = new ArrayList<>();
        for (EObject at = object; at != null; at = at.eContainer()) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    /** The place of every object in the trees below the roots, counted from 0 on, from the first root to the last. */
    public static Map<EObject, Integer> indexOf(Collection<? extends EObject> roots) {
        Map<EObject, Integer> index = new IdentityHashMap<>();
        EcoreUtil.getAllProperContents(roots, false).forEachRemaining(each -> {
            if (each instanceof EObject object) {
                index.put(object, index.size());
            }
        });
        return index;
    }

    /** All objects of the tree, the root first. */
    public static List<EObject> list(EObject root) {
        List<EObject> result = new ArrayList<>();
        result.add(root);
        root.eAllContents().forEachRemaining(result::add);
        return result;
    }
}
