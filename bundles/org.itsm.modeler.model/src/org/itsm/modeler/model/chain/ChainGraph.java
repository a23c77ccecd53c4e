/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * The chain of one or several models: nodes are the lifecycle elements, numbered 0..size-1 in document order; edges
 * are the steps downstream that the metamodel's specification names. Built once in O(elements + links); immutable,
 * so several threads may read it. A change of the model makes it stale: {@link ChainCache} drops it then.
 * <p>
 * Broken references and references to elements of other resource sets make no edge.
 */
public final class ChainGraph {

    private final List<LifecycleElement> elements;
    private final IdentityIndex index;
    private final Adjacency downstream;
    private final Adjacency upstream;
    private final BitSet reachingActivity;
    private final BitSet reachingObjective;

    private ChainGraph(List<LifecycleElement> elements, IdentityIndex index, EdgeList edges) {
        this.elements = Collections.unmodifiableList(elements);
        this.index = index;
        downstream = edges.forward(elements.size());
        upstream = edges.backward(elements.size());
        reachingActivity = closure(upstream, nodesOf(TechnicalActivity.class));
        reachingObjective = closure(downstream, nodesOf(OrganizationalObjective.class));
    }

    /** The graph over all elements of the models, which may refer to one another across files. */
    public static ChainGraph of(Collection<? extends ITSMModel> models) {
        List<LifecycleElement> elements = new ArrayList<>();
        models.forEach(model -> ChainWalk.forEach(model, elements::add));
        IdentityIndex index = new IdentityIndex(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            index.put(elements.get(i), i);
        }
        EdgeList edges = new EdgeList(elements.size() * 2);
        for (int i = 0; i < elements.size(); i++) {
            addSteps(elements.get(i), i, index, edges);
        }
        return new ChainGraph(elements, index, edges);
    }

    /**
     * Adds the steps that an element itself stores: the references at the lower ends and its place in a containment.
     * The transient opposites say the same and are never read, because their order depends on loading.
     */
    private static void addSteps(LifecycleElement element, int node, IdentityIndex index, EdgeList edges) {
        if (element instanceof BusinessProcess process) {
            addParent(process, node, BusinessProcess.class, index, edges);
            addUpward(process.getRealizes(), node, index, edges);
            for (EObject service : process.getUsesServices()) {
                edges.add(node, index.get(service));
            }
        } else if (element instanceof OrganizationalObjective objective) {
            addParent(objective, node, OrganizationalObjective.class, index, edges);
        } else if (element instanceof ITGoal goal) {
            addUpward(goal.getContributesTo(), node, index, edges);
            addUpward(goal.getSupports(), node, index, edges);
        } else if (element instanceof ITSMProcess process) {
            addUpward(process.getGoals(), node, index, edges);
            addUpward(process.getManages(), node, index, edges);
        } else if (element instanceof TechnicalActivity activity) {
            addParent(activity, node, TechnicalActivity.class, index, edges);
            addUpward(activity.getPerformedFor(), node, index, edges);
        }
    }

    private static void addUpward(List<? extends EObject> upper, int node, IdentityIndex index, EdgeList edges) {
        for (EObject target : upper) {
            edges.add(index.get(target), node);
        }
    }

    private static void addParent(LifecycleElement child, int node, Class<? extends LifecycleElement> type, IdentityIndex index,
            EdgeList edges) {
        EObject parent = child.eContainer();
        if (type.isInstance(parent)) {
            edges.add(index.get(parent), node);
        }
    }

    /** How many elements the graph has. */
    public int size() {
        return elements.size();
    }

    /** How many steps the graph has, counted once each. */
    public int links() {
        return downstream.edges();
    }

    public LifecycleElement element(int node) {
        return elements.get(node);
    }

    /** All elements, in document order; unmodifiable. */
    public List<LifecycleElement> elements() {
        return elements;
    }

    /** The number of an element, or -1 when it is not in the graph. */
    public int indexOf(EObject element) {
        return index.get(element);
    }

    /** Calls {@code visitor} with each direct step downstream, in document order of the links. */
    public void forEachNext(int node, IntConsumer visitor) {
        for (int p = downstream.start(node); p < downstream.end(node); p++) {
            visitor.accept(downstream.target(p));
        }
    }

    /** Calls {@code visitor} with each direct step upstream. */
    public void forEachPrevious(int node, IntConsumer visitor) {
        for (int p = upstream.start(node); p < upstream.end(node); p++) {
            visitor.accept(upstream.target(p));
        }
    }

    /** Everything that can be reached from the element by steps downstream, without itself unless it is in a loop. */
    public BitSet downstreamOf(int node) {
        return closureFromNeighbours(downstream, node);
    }

    /** Everything from which the element can be reached, without itself unless it is in a loop. */
    public BitSet upstreamOf(int node) {
        return closureFromNeighbours(upstream, node);
    }

    /** Says whether a technical activity can be reached from the element (an activity reaches itself). */
    public boolean reachesActivity(int node) {
        return reachingActivity.get(node);
    }

    /** Says whether the element is reached from an objective (an objective is reached by itself). */
    public boolean reachesObjective(int node) {
        return reachingObjective.get(node);
    }

    /**
     * The deepest layer that a walk downstream from the element still enters: where a chain that reaches no activity
     * breaks is in the layer after it.
     */
    public Layer deepestLayer(int node) {
        BitSet reached = downstreamOf(node);
        reached.set(node);
        Layer deepest = elements.get(node).getLayer();
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            Layer layer = elements.get(i).getLayer();
            if (layer.compareTo(deepest) > 0) {
                deepest = layer;
            }
        }
        return deepest;
    }

    /** The coverage both ways; retired elements are not counted, links through them are. */
    public Coverage coverage() {
        int leaves = 0;
        int covered = 0;
        int roots = 0;
        int serving = 0;
        for (int i = 0; i < elements.size(); i++) {
            LifecycleElement element = elements.get(i);
            if (element.getStatus() == Status.RETIRED) {
                continue;
            }
            if (element instanceof OrganizationalObjective objective && objective.getSubObjectives().isEmpty()) {
                leaves++;
                covered += reachesActivity(i) ? 1 : 0;
            } else if (element instanceof TechnicalActivity && !(element.eContainer() instanceof TechnicalActivity)) {
                roots++;
                serving += reachesObjective(i) ? 1 : 0;
            }
        }
        return new Coverage(leaves, covered, roots, serving);
    }

    private BitSet nodesOf(Class<? extends LifecycleElement> type) {
        BitSet nodes = new BitSet(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            if (type.isInstance(elements.get(i))) {
                nodes.set(i);
            }
        }
        return nodes;
    }

    private static BitSet closureFromNeighbours(Adjacency edges, int node) {
        BitSet start = new BitSet();
        for (int p = edges.start(node); p < edges.end(node); p++) {
            start.set(edges.target(p));
        }
        return closure(edges, start);
    }

    /** Breadth-first search from all of {@code start} at once; the result holds the start too. */
    private static BitSet closure(Adjacency edges, BitSet start) {
        BitSet reached = (BitSet) start.clone();
        int[] queue = new int[Math.max(16, start.cardinality())];
        int tail = 0;
        for (int i = start.nextSetBit(0); i >= 0; i = start.nextSetBit(i + 1)) {
            queue[tail++] = i;
        }
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int p = edges.start(node); p < edges.end(node); p++) {
                int next = edges.target(p);
                if (!reached.get(next)) {
                    reached.set(next);
                    if (tail == queue.length) {
                        queue = Arrays.copyOf(queue, tail * 2);
                    }
                    queue[tail++] = next;
                }
            }
        }
        return reached;
    }
}
