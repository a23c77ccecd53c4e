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

import java.io.IOException;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.diagram.svg.SvgOptions;
import org.itsm.modeler.diagram.svg.SvgWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Laying out and writing a chain of so many figures and two and a half times as many edges. */
@State(Scope.Benchmark)
public class LayoutBenchmark {

    @Param({"500", "2000", "10000"})
    public int elements;

    private Diagram diagram;
    private DiagramLayout layout;

    @Setup
    public void generate() {
        diagram = ChainDiagrams.of(elements);
        layout = layoutAfresh();
    }

    @Benchmark
    public DiagramLayout layoutAfresh() {
        return new LayoutEngine().layout(diagram, TextMeasure.standard(), Positions.none(), null);
    }

    /** As after an edit. */
    @Benchmark
    public DiagramLayout layoutKept() {
        return new LayoutEngine().layout(diagram, TextMeasure.standard(), Positions.none(), layout);
    }

    @Benchmark
    public int svg() throws IOException {
        StringBuilder out = new StringBuilder();
        new SvgWriter().write(diagram, layout, SvgOptions.standard(), out);
        return out.length();
    }
}
