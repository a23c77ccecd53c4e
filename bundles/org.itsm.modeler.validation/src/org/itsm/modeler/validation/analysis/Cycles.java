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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__UNDERPINS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__FOLLOWS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__FOLLOWS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__FOLLOWS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.ValidationContext;

/**
 * The cycles over references that must have none. Every class has at most one such reference, and it leads to the same
 * class, so that cycles of different references cannot meet in one graph.
 */
public final class Cycles {

    private static final int NOWHERE = -1;

    private final List<Cycle> found = new ArrayList<>();
    private final Map<ITSMElement, Cycle> byFirst = new IdentityHashMap<>();

    private Cycles() {
    }

    public static Cycles of(ValidationContext context) {
        return context.fact(Cycles.class, Cycles::find);
    }

    private static Cycles find(ValidationContext context) {
        Cycles cycles = new Cycles();
        ChainGraph chain = context.chain();
        cycles.addAmong(chain.elements(), chain::indexOf);
        cycles.addAmong(systemsAndAgreements(context.models()));
        for (Cycle cycle : cycles.found) {
            if (!cycle.path().isEmpty()) {
                cycles.byFirst.put(cycle.first(), cycle);
            }
        }
        return cycles;
    }

    /**
     * The cycles among these elements, given in document order; links to others are not followed. One whose members are
     * all out of use has no path and is reported nowhere.
     */
    public static List<Cycle> among(List<ITSMElement> elements) {
        Cycles cycles = new Cycles();
        cycles.addAmong(elements);
        return cycles.found;
    }

    /** The cycle that is reported at the element, or null. */
    public Cycle at(ITSMElement element) {
        return byFirst.get(element);
    }

    /** The reference of the element's class that must not loop, or null when there is none. */
    public static EReference referenceOf(ITSMElement element) {
        if (element instanceof TechnicalActivity) {
            return TECHNICAL_ACTIVITY__FOLLOWS;
        } else if (element instanceof BusinessProcess) {
            return BUSINESS_PROCESS__FOLLOWS;
        } else if (element instanceof ITSMProcess) {
            return ITSM_PROCESS__FOLLOWS;
        } else if (element instanceof ITService) {
            return IT_SERVICE__SUPPORTED_BY;
        } else if (element instanceof SystemComponent) {
            return SYSTEM_COMPONENT__PART_OF;
        }
        return element instanceof Agreement ? AGREEMENT__UNDERPINS : null;
    }

    /** A retired agreement counts in no rule of this kind, so no way leads through it. */
    private static List<ITSMElement> systemsAndAgreements(List<ITSMModel> models) {
        List<ITSMElement> elements = new ArrayList<>();
        for (ITSMModel model : models) {
            for (Agreement agreement : model.getAgreements()) {
                if (agreement.getStatus() != Status.RETIRED) {
                    elements.add(agreement);
                }
            }
            elements.addAll(model.getSystems());
        }
        return elements;
    }

    private void addAmong(List<ITSMElement> elements) {
        Map<Object, Integer> places = new IdentityHashMap<>();
        elements.forEach(element -> places.put(element, places.size()));
        addAmong(elements, element -> places.getOrDefault(element, NOWHERE));
    }

    private void addAmong(List<? extends ITSMElement> elements, ToIntFunction<ITSMElement> indexOf) {
        LinkGraph graph = new LinkGraph(elements.size());
        for (int node = 0; node < elements.size(); node++) {
            ITSMElement element = elements.get(node);
            EReference reference = referenceOf(element);
            if (reference != null && element.eIsSet(reference)) {
                for (ITSMElement target : Neighbours.of(element, reference, ITSMElement.class)) {
                    graph.add(node, indexOf.applyAsInt(target));
                }
            }
        }
        if (!graph.isEmpty()) {
            graph.close();
            addCycles(elements, graph, StrongComponents.cyclic(graph));
        }
    }

    private void addCycles(List<? extends ITSMElement> elements, LinkGraph graph, List<int[]> components) {
        if (components.isEmpty()) {
            return;
        }
        int[] previous = new int[graph.nodes()];
        Arrays.fill(previous, NOWHERE);
        for (int[] component : components) {
            List<ITSMElement> members = new ArrayList<>(component.length);
            for (int node : component) {
                members.add(elements.get(node));
            }
            List<ITSMElement> path = new ArrayList<>();
            for (int i = 0; i < component.length && path.isEmpty(); i++) {
                if (members.get(i).getStatus() != Status.RETIRED) {
                    for (int node : wayRound(graph, component, component[i], previous)) {
                        path.add(elements.get(node));
                    }
                }
            }
            found.add(new Cycle(referenceOf(members.get(0)), members, path));
        }
    }

    /** A shortest way from the node back to itself, by breadth-first search within its component. */
    private static List<Integer> wayRound(LinkGraph graph, int[] component, int start, int[] previous) {
        int[] queue = new int[component.length];
        int tail = 0;
        queue[tail++] = start;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int p = graph.start(node); p < graph.end(node); p++) {
                int target = graph.target(p);
                if (target == start) {
                    return wayTo(node, start, previous);
                }
                if (previous[target] == NOWHERE && Arrays.binarySearch(component, target) >= 0) {
                    previous[target] = node;
                    queue[tail++] = target;
                }
            }
        }
        throw new IllegalStateException("No way round in a strongly connected component");
    }

    private static List<Integer> wayTo(int end, int start, int[] previous) {
        LinkedList<Integer> way = new LinkedList<>();
        for (int node = end; node != start; node = previous[node]) {
            way.addFirst(node);
        }
        way.addFirst(start);
        return way;
    }
}
