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

/** Lifecycle chains to be laid out. */
final class ChainModels {

    private static final String CHAIN = "D1";

    private ChainModels() {
    }

    /** The chain of a generated model with so many figures and two and a half times as many edges. */
    static Diagram of(int figures) {
        return chain(DenseChain.of(figures, model -> (int) chain(model).allFigures().count(), model -> chain(model).edges().size()));
    }

    /** The chain of the model as a new diagram shows it. */
    static Diagram chain(ITSMModel model) {
        Notation notation = Notation.standard();
        return DiagramBuilder.build(notation, CHAIN, model, ViewOptions.standard(notation.diagram(CHAIN).orElseThrow()));
    }
}
