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

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.support.DenseChain;
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
        model = DenseChain.of(elements, each -> (int) chain(each).allFigures().count(), each -> chain(each).edges().size());
        for (int i = 0; i < WARM; i++) {
            chain();
        }
    }

    private Diagram chain(ITSMModel shown) {
        return DiagramBuilder.build(notation, CHAIN, shown, standard);
    }

    @Benchmark
    public Diagram chain() {
        return chain(model);
    }
}
