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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;

/**
 * The groups of lifecycle elements that hang together without an objective in use. From an element whose links have
 * changed it searches for an objective, upward first: as a rule one is a few steps away. Only where there is none, all
 * that hangs together is gone through: that is the island.
 */
final class LiveIslands {

    private final Elements elements;
    private final List<Referrers> backward;
    private final Map<EClass, List<EReference>> links = new HashMap<>();
    /** By element; what is in no island hangs together with an objective. */
    private final Map<EObject, Island> islands = new IdentityHashMap<>();
    private Set<EObject> loose = new LinkedHashSet<>();

    /**
     * @param backward for the references between lifecycle elements that have no opposite
     */
    LiveIslands(Elements elements, List<Referrers> backward) {
        this.elements = elements;
        this.backward = backward;
    }

    /** Finds the islands for the first time. */
    void begin(Pieces pieces) {
        pieces.forEach(elements, this::look);
        pieces.add(() -> settle(element -> { }));
    }

    /** Says that the element, or its links, its state or its place, have changed. */
    void look(EObject element) {
        if (element instanceof LifecycleElement) {
            loose.add(element);
        }
    }

    /** Says that the element came, went or stands elsewhere, which its neighbours need not have been told. */
    void lookAround(EObject element) {
        if (element instanceof LifecycleElement) {
            loose.add(element);
            forEachNeighbour(element, this::look);
        }
    }

    private void forEachNeighbour(EObject element, Consumer<EObject> visitor) {
        EObject container = element.eContainer();
        if (container instanceof LifecycleElement) {
            visitor.accept(container);
        }
        Steps.visit(element, linksOf(element.eClass()), visitor);
        for (Referrers referrers : backward) {
            referrers.of(element).forEach(visitor);
        }
    }

    /** How many elements in use the island has that is reported at the element; 0 when none is. */
    int sizeAt(LifecycleElement element) {
        Island island = islands.get(element);
        return island != null && island.first == element && island.size > 1 ? island.size : 0;
    }

    void settle(Consumer<EObject> changed) {
        if (loose.isEmpty()) {
            return;
        }
        Set<EObject> open = new LinkedHashSet<>();
        for (EObject element : loose) {
            Island island = islands.get(element);
            if (island != null) {
                changed.accept(island.first);
                for (EObject member : island.members) {
                    islands.remove(member);
                    open.add(member);
                }
            }
            open.add(element);
        }
        loose = new LinkedHashSet<>();
        Set<EObject> grounded = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EObject element : open) {
            if (elements.contain(element) && !islands.containsKey(element) && !grounded.contains(element)) {
                Search search = new Search(element, grounded);
                if (search.isGrounded()) {
                    grounded.addAll(search.seen);
                } else {
                    changed.accept(settle(search.found).first);
                }
            }
        }
    }

    private Island settle(List<EObject> members) {
        Island island = new Island(members);
        for (EObject member : members) {
            islands.put(member, island);
            if (((LifecycleElement) member).getStatus() != Status.RETIRED) {
                island.size++;
                if (island.first == null || elements.compare(member, island.first) < 0) {
                    island.first = member;
                }
            }
        }
        return island;
    }

    private List<EReference> linksOf(EClass type) {
        return links.computeIfAbsent(type, t -> t.getEAllReferences().stream()
                .filter(reference -> LifecycleElement.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass()))
                .toList());
    }

    private static boolean isObjectiveInUse(EObject element) {
        return element instanceof OrganizationalObjective objective && objective.getStatus() != Status.RETIRED;
    }

    private static final class Island {

        private final List<EObject> members;
        private int size;
        /** The first one in use; null when none is. */
        private EObject first;

        Island(List<EObject> members) {
            this.members = members;
        }
    }

    /** A walk over everything that hangs together with an element, the upper layers first, until an objective is met. */
    private final class Search {

        private final Set<EObject> grounded;
        private final Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<EObject> found = new ArrayList<>();
        private final List<List<EObject>> openByLayer = new ArrayList<>();
        private boolean ended;

        Search(EObject start, Set<EObject> grounded) {
            this.grounded = grounded;
            for (int layer = 0; layer < Layer.values().length; layer++) {
                openByLayer.add(new ArrayList<>());
            }
            meet(start);
        }

        /** Goes on until an objective in use is met, or an element from which one was met before. */
        boolean isGrounded() {
            for (EObject element = poll(); element != null && !ended; element = poll()) {
                found.add(element);
                if (isObjectiveInUse(element)) {
                    ended = true;
                } else {
                    forEachNeighbour(element, this::meet);
                }
            }
            return ended;
        }

        private EObject poll() {
            for (List<EObject> open : openByLayer) {
                if (!open.isEmpty()) {
                    return open.remove(open.size() - 1);
                }
            }
            return null;
        }

        private void meet(EObject element) {
            if (elements.contain(element)) {
                ended |= grounded.contains(element);
                if (seen.add(element)) {
                    openByLayer.get(((LifecycleElement) element).getLayer().ordinal()).add(element);
                }
            }
        }
    }
}
