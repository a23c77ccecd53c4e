/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.ValidationContext;

/**
 * The links that parts share with what they are part of. What a parent links to is looked up in a set where it has many
 * links, so that many parts of one parent cost no more than their own links.
 */
public final class ParentLinks {

    private static final int FEW = 8;

    private final Map<EObject, Set<LifecycleElement>> targets = new ConcurrentHashMap<>();

    private ParentLinks() {
    }

    /** The reference that a part of a process or an activity should not repeat; null when the element is no such part. */
    public static EReference referenceOf(LifecycleElement element) {
        if (element instanceof BusinessProcess && element.eContainer() instanceof BusinessProcess) {
            return ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
        } else if (element instanceof TechnicalActivity && element.eContainer() instanceof TechnicalActivity) {
            return ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;
        }
        return null;
    }

    /** Says whether one of the part's links leads where one of its parent's leads. */
    public static boolean areRepeatedBy(LifecycleElement part, EReference reference, ValidationContext context) {
        EObject parent = part.eContainer();
        if (!part.eIsSet(reference) || !parent.eIsSet(reference)) {
            return false;
        }
        List<LifecycleElement> own = Neighbours.of(part, reference, LifecycleElement.class);
        List<LifecycleElement> above = Neighbours.of(parent, reference, LifecycleElement.class);
        return above.size() <= FEW ? shareOne(own, above)
                : !Collections.disjoint(own, context.fact(ParentLinks.class, c -> new ParentLinks()).of(parent, above));
    }

    private static boolean shareOne(List<LifecycleElement> own, List<LifecycleElement> above) {
        for (int i = 0; i < own.size(); i++) {
            for (int k = 0; k < above.size(); k++) {
                if (own.get(i) == above.get(k)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<LifecycleElement> of(EObject parent, List<LifecycleElement> above) {
        return targets.computeIfAbsent(parent, p -> new HashSet<>(above));
    }

    /** The links of the part that its parent has as well. */
    public static List<LifecycleElement> repeatedBy(LifecycleElement part, EReference reference) {
        Set<LifecycleElement> above = Collections.newSetFromMap(new IdentityHashMap<>());
        above.addAll(Neighbours.of(part.eContainer(), reference, LifecycleElement.class));
        return Neighbours.of(part, reference, LifecycleElement.class).stream().filter(above::contains).toList();
    }
}
