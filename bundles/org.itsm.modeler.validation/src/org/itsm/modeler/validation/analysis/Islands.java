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
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.chain.ChainCache;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.ValidationContext;

/**
 * The groups of lifecycle elements that hang together by any reference or containment between lifecycle elements, and
 * which of them have no objective in use. Joined by union-find; the name of a group is its first node.
 */
public final class Islands {

    private final ChainGraph chain;
    private final int[] parent;
    /** By group: how many elements in use it has, the first of them, and whether an objective is among them. */
    private final int[] size;
    private final int[] first;
    private final BitSet withObjective = new BitSet();
    private final Map<LifecycleElement, Integer> sizes = new IdentityHashMap<>();

    private Islands(ChainGraph chain) {
        this.chain = chain;
        parent = new int[chain.size()];
        size = new int[chain.size()];
        first = new int[chain.size()];
        for (int node = 0; node < parent.length; node++) {
            parent[node] = node;
        }
    }

    public static Islands of(ValidationContext context) {
        return context.fact(Islands.class, c -> find(c.chain()));
    }

    private static Islands find(ChainGraph chain) {
        Islands islands = new Islands(chain);
        islands.joinSteps();
        islands.joinOtherLinks();
        islands.measure();
        return islands;
    }

    /**
     * How many elements in use the island has that is reported at the element; 0 when none is. Elements that are out of
     * use connect, but are not counted.
     */
    public int sizeAt(LifecycleElement first) {
        return sizes.getOrDefault(first, 0);
    }

    /** Says whether the group of the element has an objective in use. */
    public boolean hasObjective(LifecycleElement element) {
        int node = chain.indexOf(element);
        return node >= 0 && withObjective.get(group(node));
    }

    /** Says whether a link between the elements leaves no island that is reported where none was before. */
    public boolean mayJoin(LifecycleElement one, LifecycleElement other) {
        int left = group(chain.indexOf(one));
        int right = group(chain.indexOf(other));
        if (left == right || withObjective.get(left) || withObjective.get(right)) {
            return true;
        }
        int inFront = size[right] == 0 || size[left] > 0 && first[left] < first[right] ? left : right;
        return size[inFront] > 1 || size[left] + size[right] < 2;
    }

    /** The same for a link to an element that is not there yet and comes last. */
    public boolean mayGrow(LifecycleElement element) {
        int group = group(chain.indexOf(element));
        return withObjective.get(group) || size[group] != 1;
    }

    /** All elements of the element's group, in document order. */
    public List<LifecycleElement> members(LifecycleElement element) {
        List<LifecycleElement> members = new ArrayList<>();
        int group = group(chain.indexOf(element));
        for (int node = 0; node < parent.length; node++) {
            if (group(node) == group) {
                members.add(chain.element(node));
            }
        }
        return members;
    }

    private void joinSteps() {
        Joiner joiner = new Joiner();
        for (int node = 0; node < parent.length; node++) {
            joiner.node = node;
            chain.forEachNext(node, joiner);
        }
    }

    private void joinOtherLinks() {
        Map<EClass, List<EReference>> references = new IdentityHashMap<>();
        for (int node = 0; node < parent.length; node++) {
            LifecycleElement element = chain.element(node);
            if (element.eContainer() instanceof LifecycleElement container) {
                join(node, chain.indexOf(container));
            }
            List<EReference> others = references.computeIfAbsent(element.eClass(), Islands::otherLinks);
            for (int i = 0; i < others.size(); i++) {
                for (LifecycleElement target : Neighbours.of(element, others.get(i), LifecycleElement.class)) {
                    join(node, chain.indexOf(target));
                }
            }
        }
    }

    /** The stored references between lifecycle elements that are no steps of the chain. */
    private static List<EReference> otherLinks(EClass type) {
        return type.getEAllReferences().stream()
                .filter(reference -> LifecycleElement.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass()))
                .filter(reference -> !reference.isContainment() && !reference.isTransient() && !ChainCache.isStep(reference))
                .toList();
    }

    private void measure() {
        for (int node = 0; node < parent.length; node++) {
            LifecycleElement element = chain.element(node);
            if (element.getStatus() != Status.RETIRED) {
                int group = group(node);
                if (size[group]++ == 0) {
                    first[group] = node;
                }
                if (element instanceof OrganizationalObjective) {
                    withObjective.set(group);
                }
            }
        }
        for (int node = 0; node < parent.length; node++) {
            if (size[node] > 1 && !withObjective.get(node)) {
                sizes.put(chain.element(first[node]), size[node]);
            }
        }
    }

    private int group(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int left, int right) {
        if (left < 0 || right < 0) {
            return;
        }
        int one = group(left);
        int other = group(right);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    private final class Joiner implements IntConsumer {

        private int node;

        @Override
        public void accept(int next) {
            join(node, next);
        }
    }
}
