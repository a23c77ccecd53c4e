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

import java.util.List;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Building the chain graph with both reachabilities, and the coverage on top. */
@State(Scope.Benchmark)
public class ChainBenchmark {

    @Param({"10000", "100000", "1000000"})
    public int elements;

    private List<ITSMModel> models;
    private ChainGraph graph;

    @Setup
    public void generate() {
        models = List.of(Models.generate(elements));
        graph = ChainGraph.of(models);
    }

    @Benchmark
    public ChainGraph chainGraph() {
        return ChainGraph.of(models);
    }

    @Benchmark
    public Coverage coverage() {
        return graph.coverage();
    }
}
