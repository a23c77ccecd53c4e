/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.validation.change.ModelChange;

/** What is left to do when several elements are deleted at once. */
public final class Deletions {

    private Deletions() {
    }

    /** The deletions of those elements that do not go with another one of them, in the order of the map. */
    public static List<ModelChange> withoutParts(Map<EObject, ModelChange> deletions) {
        return deletions.entrySet().stream().filter(each -> !isInOneOf(deletions.keySet(), each.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    private static boolean isInOneOf(Set<EObject> elements, EObject element) {
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (elements.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
