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

import java.util.Map;
import java.util.IdentityHashMap;
import java.util.OptionalDouble;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * How many elements in use a model has of the kinds that the rules about models count. An element is of several kinds
 * at once, a bit each; counting it in and out again costs nothing that depends on the size of the model.
 */
public final class ModelCounts {

    private static final int LAYERS = Layer.values().length;
    private static final int IN_LAYER = 0;
    private static final int IMPROVED_IN_LAYER = LAYERS;
    private static final int LEAF_OBJECTIVE = 2 * LAYERS;
    private static final int LEAF_OBJECTIVE_REACHING = LEAF_OBJECTIVE + 1;
    private static final int ROOT_ACTIVITY = LEAF_OBJECTIVE + 2;
    private static final int ROOT_ACTIVITY_SERVING = LEAF_OBJECTIVE + 3;
    private static final int SERVICE = LEAF_OBJECTIVE + 4;
    private static final int TECHNICAL_SERVICE = LEAF_OBJECTIVE + 5;
    private static final int CUSTOMER_FACING_SERVICE = LEAF_OBJECTIVE + 6;

    private final int[] counts = new int[CUSTOMER_FACING_SERVICE + 1];

    static Map<ITSMModel, ModelCounts> of(ChainGraph chain) {
        Map<ITSMModel, ModelCounts> byModel = new IdentityHashMap<>();
        ModelCounts counts = null;
        ITSMModel model = null;
        // The chain has the elements of one model after those of another, each tree from its root on.
        for (int node = 0; node < chain.size(); node++) {
            LifecycleElement element = chain.element(node);
            if (element.eContainer() instanceof ITSMModel next && next != model) {
                model = next;
                counts = byModel.computeIfAbsent(model, m -> new ModelCounts());
            }
            if (counts != null) {
                counts.add(kindsOf(element, chain.reachesActivity(node), chain.reachesObjective(node)), 1);
            }
        }
        return byModel;
    }

    /**
     * The kinds of which the element is, a bit each; none when it is retired.
     *
     * @param reachesActivity  whether steps downstream lead from it to an activity
     * @param reachesObjective whether steps upstream lead from it to an objective
     */
    public static int kindsOf(LifecycleElement element, boolean reachesActivity, boolean reachesObjective) {
        if (element.getStatus() == Status.RETIRED) {
            return 0;
        }
        int layer = element.getLayer().ordinal();
        int kinds = 1 << IN_LAYER + layer;
        if (Improvements.isImproved(element)) {
            kinds |= 1 << IMPROVED_IN_LAYER + layer;
        }
        if (element instanceof OrganizationalObjective) {
            if (!element.eIsSet(ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES)) {
                kinds |= 1 << LEAF_OBJECTIVE | (reachesActivity ? 1 << LEAF_OBJECTIVE_REACHING : 0);
            }
        } else if (element instanceof TechnicalActivity) {
            if (!(element.eContainer() instanceof TechnicalActivity)) {
                kinds |= 1 << ROOT_ACTIVITY | (reachesObjective ? 1 << ROOT_ACTIVITY_SERVING : 0);
            }
        } else if (element instanceof ITService service) {
            kinds |= 1 << SERVICE | kindOf(service.getKind());
        }
        return kinds;
    }

    private static int kindOf(ServiceKind kind) {
        return switch (kind) {
            case TECHNICAL -> 1 << TECHNICAL_SERVICE;
            case CUSTOMER_FACING -> 1 << CUSTOMER_FACING_SERVICE;
            default -> 0;
        };
    }

    /** Says whether an element of these kinds is an objective without parts from which no activity is reached. */
    public static boolean isOpenObjective(int kinds) {
        return lacks(kinds, LEAF_OBJECTIVE, LEAF_OBJECTIVE_REACHING);
    }

    /** Says whether an element of these kinds is an activity that is no part of another and from which no objective is reached. */
    public static boolean isOpenActivity(int kinds) {
        return lacks(kinds, ROOT_ACTIVITY, ROOT_ACTIVITY_SERVING);
    }

    private static boolean lacks(int kinds, int kind, int missing) {
        return (kinds & (1 << kind | 1 << missing)) == 1 << kind;
    }

    /** Counts an element of these kinds in, or out with -1. */
    public void add(int kinds, int times) {
        for (int rest = kinds; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)] += times;
        }
    }

    /** Says whether the layer has an element in use. */
    public boolean isInUse(Layer layer) {
        return counts[IN_LAYER + layer.ordinal()] > 0;
    }

    /** Says whether the layer has elements in use and none of them is improved. */
    public boolean isIdle(Layer layer) {
        return isInUse(layer) && counts[IMPROVED_IN_LAYER + layer.ordinal()] == 0;
    }

    /** The percentage of the leaf objectives that reaches an activity; empty when there is no leaf objective. */
    public OptionalDouble coverage() {
        return chainCoverage().forward();
    }

    /** Says whether there are services, at least half of them technical and none for customers. */
    public boolean showSystems() {
        return counts[SERVICE] > 0 && counts[CUSTOMER_FACING_SERVICE] == 0
                && counts[TECHNICAL_SERVICE] >= counts[SERVICE] - counts[TECHNICAL_SERVICE];
    }

    /** How much of the model's chain is closed. */
    public Coverage chainCoverage() {
        return new Coverage(counts[LEAF_OBJECTIVE], counts[LEAF_OBJECTIVE_REACHING], counts[ROOT_ACTIVITY],
                counts[ROOT_ACTIVITY_SERVING]);
    }
}
