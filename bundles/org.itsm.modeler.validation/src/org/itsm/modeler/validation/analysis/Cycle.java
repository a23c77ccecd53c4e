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

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * Elements that a reference leads from one to another and back.
 *
 * @param reference the reference that loops
 * @param members   all elements of the strongly connected component, in document order
 * @param path      a shortest way round from the first of them that is in use; the link from the last one back to the
 *                  first closes it; empty when none is in use
 */
public record Cycle(EReference reference, List<ITSMElement> members, List<ITSMElement> path) {

    public Cycle {
        members = List.copyOf(members);
        path = List.copyOf(path);
    }

    /** The element at which the cycle is reported. */
    public ITSMElement first() {
        return path.get(0);
    }

    /** A link that closes a way round. */
    public record Link(ITSMElement from, ITSMElement to) {
    }

    /**
     * The links without which no way round is left among the members: those that a depth-first walk from the first
     * element meets as leading back to where it came from. Of a simple ring this is the one that closes it.
     */
    public List<Link> closingLinks() {
        List<Link> closing = new ArrayList<>();
        Set<ITSMElement> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(members);
        Map<ITSMElement, Boolean> onPath = new IdentityHashMap<>();
        List<Step> steps = new ArrayList<>();
        steps.add(enter(first(), onPath));
        while (!steps.isEmpty()) {
            Step step = steps.get(steps.size() - 1);
            if (!step.targets.hasNext()) {
                onPath.put(step.element, false);
                steps.remove(steps.size() - 1);
                continue;
            }
            ITSMElement target = step.targets.next();
            if (inside.contains(target)) {
                Boolean known = onPath.get(target);
                if (known == null) {
                    steps.add(enter(target, onPath));
                } else if (known) {
                    closing.add(new Link(step.element, target));
                }
            }
        }
        return closing;
    }

    private Step enter(ITSMElement element, Map<ITSMElement, Boolean> onPath) {
        onPath.put(element, true);
        return new Step(element, Neighbours.of(element, reference, ITSMElement.class).iterator());
    }

    private record Step(ITSMElement element, Iterator<ITSMElement> targets) {
    }
}
