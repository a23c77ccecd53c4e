/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.edit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Where an object stands: the number of its document, then the indexes on the way from the root down to it. */
record DocumentPosition(List<Integer> path) implements Comparable<DocumentPosition> {

    /** The given objects in document order; documents come in the order in which they were opened. */
    static List<EObject> sorted(List<?> objects) {
        return objects.stream()
            .map(EObject.class::cast)
            .sorted(Comparator.comparing(DocumentPosition::of))
            .toList();
    }

    static DocumentPosition of(EObject object) {
        Deque<Integer> path = new ArrayDeque<>();
        EObject current = object;
        while (current.eContainer() != null) {
            path.addFirst(current.eContainer().eContents().indexOf(current));
            current = current.eContainer();
        }
        Resource resource = current.eResource();
        path.addFirst(resource == null ? -1 : resource.getContents().indexOf(current));
        path.addFirst(resource == null || resource.getResourceSet() == null
            ? -1
            : resource.getResourceSet().getResources().indexOf(resource));
        return new DocumentPosition(List.copyOf(path));
    }

    @Override
    public int compareTo(DocumentPosition other) {
        Iterator<Integer> others = other.path.iterator();
        for (int index : path) {
            if (!others.hasNext()) {
                return 1;
            }
            int comparison = Integer.compare(index, others.next());
            if (comparison != 0) {
                return comparison;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
