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

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** What the operations and derived features of the metamodel do; the generated code calls it. */
public final class ChainOperations {

    private ChainOperations() {
    }

    /** The layer in which an element of this class stands; services stand with the IT service organization. */
    public static Layer layerOf(LifecycleElement element) {
        if (element instanceof OrganizationalObjective) {
            return Layer.ORGANIZATIONAL_OBJECTIVES;
        }
        if (element instanceof BusinessProcess) {
            return Layer.BUSINESS_PROCESSES;
        }
        if (element instanceof ITSMProcess) {
            return Layer.IT_SERVICE_MANAGEMENT;
        }
        if (element instanceof TechnicalActivity) {
            return Layer.TECHNICAL_ACTIVITIES;
        }
        return Layer.IT_SERVICE_ORGANIZATION;
    }

    /** The graph of the model together with all models of its resource set; kept until one of them changes. */
    public static ChainGraph chain(ITSMModel model) {
        return ChainCache.graphOf(model);
    }

    /** Everything the element serves, up to the objectives; in document order. */
    public static EList<LifecycleElement> upstream(LifecycleElement element) {
        ChainGraph graph = ChainCache.graphOf(element);
        int node = graph.indexOf(element);
        return node < 0 ? ECollections.emptyEList() : listOf(graph, graph.upstreamOf(node));
    }

    /** Everything that serves the element, down to the activities; in document order. */
    public static EList<LifecycleElement> downstream(LifecycleElement element) {
        ChainGraph graph = ChainCache.graphOf(element);
        int node = graph.indexOf(element);
        return node < 0 ? ECollections.emptyEList() : listOf(graph, graph.downstreamOf(node));
    }

    public static boolean reachesActivity(LifecycleElement element) {
        ChainGraph graph = ChainCache.graphOf(element);
        int node = graph.indexOf(element);
        return node >= 0 && graph.reachesActivity(node);
    }

    public static boolean reachesObjective(LifecycleElement element) {
        ChainGraph graph = ChainCache.graphOf(element);
        int node = graph.indexOf(element);
        return node >= 0 && graph.reachesObjective(node);
    }

    /**
     * The share (0..1) of the framework's mandatory elements that a process adopts, directly or by adopting something
     * below them; where nothing is mandatory, the share of its leaves. Null when there is nothing to adopt.
     */
    public static Double coverage(Framework framework) {
        List<FrameworkElement> counted = counted(framework);
        if (counted.isEmpty()) {
            return null;
        }
        long adopted = counted.stream().filter(ChainOperations::isAdopted).count();
        return (double) adopted / counted.size();
    }

    /** What the coverage of a framework is the share of: its mandatory elements; where nothing is mandatory, its leaves. */
    public static List<FrameworkElement> counted(Framework framework) {
        List<FrameworkElement> all = allElements(framework);
        List<FrameworkElement> mandatory = all.stream().filter(FrameworkElement::isMandatory).toList();
        return mandatory.isEmpty() ? all.stream().filter(element -> element.getElements().isEmpty()).toList() : mandatory;
    }

    /** Says whether a process adopts the framework element itself or anything below it. */
    public static boolean isAdopted(FrameworkElement element) {
        Deque<FrameworkElement> open = new ArrayDeque<>(List.of(element));
        while (!open.isEmpty()) {
            FrameworkElement next = open.pop();
            if (!next.getAdoptedBy().isEmpty()) {
                return true;
            }
            next.getElements().forEach(open::push);
        }
        return false;
    }

    /** The objectives and IT goals that the stakeholder has set, in document order. */
    public static EList<ITSMElement> defined(Stakeholder stakeholder) {
        ChainGraph graph = ChainCache.graphOf(stakeholder);
        EList<ITSMElement> defined = new BasicEList<>();
        for (int i = 0; i < graph.size(); i++) {
            LifecycleElement element = graph.element(i);
            if (definedBy(element).filter(setter -> setter == stakeholder).findAny().isPresent()) {
                defined.add(element);
            }
        }
        return ECollections.unmodifiableEList(defined);
    }

    private static Stream<Stakeholder> definedBy(LifecycleElement element) {
        if (element instanceof OrganizationalObjective objective) {
            return Stream.ofNullable(objective.getDefinedBy());
        }
        return element instanceof ITGoal goal ? Stream.ofNullable(goal.getDefinedBy()) : Stream.empty();
    }

    private static List<FrameworkElement> allElements(Framework framework) {
        return framework.getElements().stream().flatMap(ChainOperations::withDescendants).toList();
    }

    private static Stream<FrameworkElement> withDescendants(FrameworkElement element) {
        return Stream.concat(Stream.of(element), element.getElements().stream().flatMap(ChainOperations::withDescendants));
    }

    private static EList<LifecycleElement> listOf(ChainGraph graph, BitSet nodes) {
        EList<LifecycleElement> list = new BasicEList<>(nodes.cardinality());
        nodes.stream().mapToObj(graph::element).forEach(list::add);
        return ECollections.unmodifiableEList(list);
    }
}
