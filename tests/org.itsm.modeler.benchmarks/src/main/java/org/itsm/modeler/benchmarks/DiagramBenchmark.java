/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Building the lifecycle chain with so many figures and two and a half times as many edges, as an open editor does it
 * again after each change: code and findings are warm.
 */
@State(Scope.Benchmark)
public class DiagramBenchmark {

    private static final String CHAIN = "D1";
    private static final double EDGES_PER_FIGURE = 2.5;
    private static final int WARM = 30;

    @Param({"500", "2000", "10000"})
    public int elements;

    private Notation notation;
    private ITSMModel model;
    private ViewOptions standard;

    @Setup
    public void generate() {
        notation = Notation.standard();
        standard = ViewOptions.standard(notation.diagram(CHAIN).orElseThrow());
        long shown = build(elements).allFigures().count();
        Diagram chain = build((int) (elements * (long) elements / shown));
        addLinks((int) (elements * EDGES_PER_FIGURE) - chain.edges().size());
        for (int i = 0; i < WARM; i++) {
            chain();
        }
    }

    private Diagram build(int size) {
        model = Models.generate(size);
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("memory:/model.itsm"), model);
        return chain();
    }

    private void addLinks(int count) {
        Random random = new Random(count);
        List<BusinessProcess> processes = model.getBusinessProcesses();
        List<ITSMProcess> management = model.getItsmProcesses();
        List<TechnicalActivity> activities = model.getTechnicalActivities();
        for (int added = 0; added < count;) {
            boolean isNew = switch (random.nextInt(3)) {
                case 0 -> addOne(one(processes, random).getUsesServices(), model.getServices(), random);
                case 1 -> addOne(one(management, random).getManages(), model.getServices(), random);
                default -> addOne(one(activities, random).getPerformedFor(), management, random);
            };
            added += isNew ? 1 : 0;
        }
    }

    private static <T extends EObject> boolean addOne(Collection<T> links, List<? extends T> candidates, Random random) {
        return links.add(one(candidates, random));
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Benchmark
    public Diagram chain() {
        return DiagramBuilder.build(notation, CHAIN, model, standard);
    }
}
