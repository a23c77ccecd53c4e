/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.analysis.Cycle;
import org.itsm.modeler.validation.analysis.Cycles;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.analysis.Promises;

/**
 * The cycles over references that must have none. Whether an element is in one is found by following its links and,
 * step by step at the same time, the links that lead to it: as a rule one of the two ends soon.
 */
final class LiveCycles {

    /** Where more elements have changed at once, all cycles are looked for at once: together that costs less. */
    private static final int MANY = 200;

    private final Elements elements;
    private final Map<EReference, Referrers> backward;
    private final Map<EObject, Cycle> byMember = new IdentityHashMap<>();
    private Set<ITSMElement> loose = new LinkedHashSet<>();

    /**
     * @param backward for those of the references that have no opposite
     */
    LiveCycles(Elements elements, Map<EReference, Referrers> backward) {
        this.elements = elements;
        this.backward = backward;
    }

    /** Finds the cycles for the first time. */
    void begin(Pieces pieces) {
        pieces.add(this::findAll);
    }

    /** Says that the element, or its links, its state or its place, have changed. */
    void look(EObject object) {
        if (object instanceof ITSMElement element && Cycles.referenceOf(element) != null) {
            loose.add(element);
        }
    }

    /** Says that an element is called otherwise than before, and so is the cycle that it is in. */
    void rename(EObject element, Consumer<EObject> changed) {
        Cycle cycle = byMember.get(element);
        if (cycle != null && !cycle.path().isEmpty()) {
            changed.accept(cycle.first());
        }
    }

    /** The cycle that is reported at the element, or null. */
    Cycle at(ITSMElement element) {
        Cycle cycle = byMember.get(element);
        return cycle != null && !cycle.path().isEmpty() && cycle.first() == element ? cycle : null;
    }

    void settle(Consumer<EObject> changed) {
        if (loose.isEmpty()) {
            return;
        }
        Set<ITSMElement> open = new LinkedHashSet<>();
        for (ITSMElement element : loose) {
            Cycle cycle = byMember.get(element);
            if (cycle != null) {
                rename(element, changed);
                cycle.members().forEach(byMember::remove);
                open.addAll(cycle.members());
            }
            open.add(element);
        }
        loose = new LinkedHashSet<>();
        if (open.size() > MANY) {
            byMember.keySet().forEach(member -> rename(member, changed));
            findAll();
            byMember.keySet().forEach(member -> rename(member, changed));
        } else {
            for (ITSMElement element : open) {
                if (isNode(element) && !byMember.containsKey(element) && isInCycle(element)) {
                    Cycle cycle = cycleOf(element);
                    // It may swallow others, which then are reported no more.
                    cycle.members().forEach(member -> rename(member, changed));
                    enter(cycle);
                    rename(element, changed);
                }
            }
        }
    }

    private void findAll() {
        byMember.clear();
        List<ITSMElement> nodes = new ArrayList<>();
        elements.forEach(object -> {
            if (object instanceof ITSMElement element && Cycles.referenceOf(element) != null && isNode(element)) {
                nodes.add(element);
            }
        });
        nodes.sort(elements::compare);
        Cycles.among(nodes).forEach(this::enter);
    }

    private void enter(Cycle cycle) {
        cycle.members().forEach(member -> byMember.put(member, cycle));
    }

    /** A retired agreement counts in no rule of this kind, so no way leads through it. */
    private boolean isNode(EObject element) {
        return elements.contain(element) && !(element instanceof Agreement agreement && !Promises.isInForce(agreement));
    }

    private List<EObject> targets(EObject element) {
        return nodes(Neighbours.of(element, Cycles.referenceOf((ITSMElement) element), EObject.class));
    }

    private List<EObject> sources(EObject element) {
        EReference reference = Cycles.referenceOf((ITSMElement) element);
        Referrers referrers = backward.get(reference);
        return nodes(referrers != null ? referrers.of(element)
                : Neighbours.of(element, reference.getEOpposite(), EObject.class));
    }

    private List<EObject> nodes(List<EObject> objects) {
        return objects.isEmpty() ? objects : objects.stream().filter(this::isNode).toList();
    }

    private boolean isInCycle(EObject element) {
        Way ahead = new Way(element, true);
        Way back = new Way(element, false);
        while (!ahead.returned && !back.returned) {
            if (!ahead.step() || !back.step()) {
                return ahead.returned || back.returned;
            }
        }
        return true;
    }

    /** The strongly connected component: what can be reached from the element and leads back to it. */
    private Cycle cycleOf(ITSMElement element) {
        Set<EObject> members = new Way(element, true).all();
        members.retainAll(new Way(element, false).all());
        members.add(element);
        List<ITSMElement> inOrder = new ArrayList<>();
        members.forEach(member -> inOrder.add((ITSMElement) member));
        inOrder.sort(elements::compare);
        return Cycles.among(inOrder).get(0);
    }

    /** Follows links ahead or back, one element at each step. */
    private final class Way {

        private final EObject start;
        private final boolean ahead;
        private final Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<EObject> open = new ArrayDeque<>();
        private boolean returned;

        Way(EObject start, boolean ahead) {
            this.start = start;
            this.ahead = ahead;
            open.add(start);
        }

        /** False when there is nothing left to follow. */
        boolean step() {
            EObject at = open.poll();
            if (at == null) {
                return false;
            }
            for (EObject next : ahead ? targets(at) : sources(at)) {
                returned |= next == start;
                if (seen.add(next)) {
                    open.add(next);
                }
            }
            return true;
        }

        Set<EObject> all() {
            boolean more = true;
            while (more) {
                more = step();
            }
            return seen;
        }
    }
}
