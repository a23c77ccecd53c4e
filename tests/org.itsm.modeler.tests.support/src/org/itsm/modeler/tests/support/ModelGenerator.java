/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes models of any size for tests and benchmarks: all five layers in realistic proportions, with the links, owners,
 * KPIs, agreements and improvements that a well kept model has. One seed and one set of options always give the same
 * model. Time and memory grow linearly with the number of elements.
 * <p>
 * Without planted defects no rule of the groups STR, REF and CHN finds anything, and neither do the rules of the other
 * groups in models of 100 elements or more on days in the first half of 2026 and as long as there are no hubs.
 * <pre>
 * GeneratedModel generated = ModelGenerator.of(7).elements(10_000).plant("CHN-03", 5).build();
 * </pre>
 */
public final class ModelGenerator {

    /** The smallest number of elements: with less, some class of the metamodel would be missing. */
    public static final int SMALLEST = 40;

    private final long seed;
    private final Map<String, Integer> defects = new LinkedHashMap<>();
    private int elements = 1_000;
    private boolean hubs;

    private ModelGenerator(long seed) {
        this.seed = seed;
    }

    /** A generator whose models depend on the seed and on the options alone. */
    public static ModelGenerator of(long seed) {
        return new ModelGenerator(seed);
    }

    /** The rules of which defects can be planted. */
    public static Set<String> plantable() {
        return DefectPlanter.PLANTABLE;
    }

    /**
     * Says how many elements (instances of ITSMElement, the model itself among them) the model gets. What is needed for
     * planted defects comes on top. Parts such as RACI entries and measurements are not counted.
     */
    public ModelGenerator elements(int count) {
        if (count < SMALLEST) {
            throw new IllegalArgumentException("A generated model has at least " + SMALLEST + " elements, not " + count);
        }
        elements = count;
        return this;
    }

    /**
     * Says whether a few elements are linked to a very large part of the model: one service used by every business
     * process and managed by the process that manages all services, one objective that every root process realizes, one
     * team that performs every activity, one activity that is performed for every ITSM process.
     */
    public ModelGenerator hubs(boolean wanted) {
        hubs = wanted;
        return this;
    }

    /**
     * Plants defects, so that the rule has exactly that many findings; calls for one rule add up. Defects of different
     * rules do not disturb one another, with two exceptions. Many of CHN-01 and CHN-02 bring the coverage below 80 %,
     * which then is recorded as a finding of CHN-15. And CHN-14 can be planted once and alone, because its model has no
     * business processes.
     *
     * @param rule  one of {@link #plantable()}
     * @param count how many findings; CHN-14 and CHN-15 have one at most, at the model
     */
    public ModelGenerator plant(String rule, int count) {
        if (!plantable().contains(rule)) {
            throw new IllegalArgumentException("Cannot plant defects of rule " + rule);
        }
        if (count < 1) {
            throw new IllegalArgumentException("Cannot plant " + count + " defects");
        }
        int sum = defects.merge(rule, count, Integer::sum);
        if (sum > 1 && DefectPlanter.ONCE.contains(rule)) {
            throw new IllegalArgumentException(rule + " has one finding at most");
        }
        if (defects.size() > 1 && defects.containsKey(DefectPlanter.EMPTY_LAYER)) {
            throw new IllegalArgumentException(DefectPlanter.EMPTY_LAYER + " can only be planted alone");
        }
        return this;
    }

    /** Makes a new model, contained in no resource. */
    public GeneratedModel build() {
        boolean withProcesses = !defects.containsKey(DefectPlanter.EMPTY_LAYER);
        Draw draw = new Draw(seed);
        Cast cast = new ElementMaker(draw).make(Quantities.of(elements, withProcesses));
        new LinkMaker(draw, cast, hubs).link();
        List<GeneratedModel.Planted> planted = new ArrayList<>();
        DefectPlanter planter = new DefectPlanter(draw, cast, planted);
        defects.forEach(planter::plant);
        planter.recordLowCoverage();
        Collections.sort(planted);
        return new GeneratedModel(cast.assemble(), planted);
    }
}
