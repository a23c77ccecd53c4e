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

import java.util.function.ToIntFunction;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;

/** Models whose chain has so many figures and two and a half times as many lines: those that speed is measured with. */
public final class DenseChain {

    private static final double LINES_PER_FIGURE = 2.5;
    private static final long SEED = 20260630;

    private DenseChain() {
    }

    /**
     * Makes the model.
     *
     * @param figures      how many the diagram is to show, about
     * @param figuresShown how many it shows of a model
     * @param linesShown   how many lines it shows of a model
     */
    public static ITSMModel of(int figures, ToIntFunction<ITSMModel> figuresShown, ToIntFunction<ITSMModel> linesShown) {
        int shown = figuresShown.applyAsInt(generated(figures));
        ITSMModel model = generated((int) (figures * (long) figures / shown));
        new ChainEdits(model, SEED).link((int) (figures * LINES_PER_FIGURE) - linesShown.applyAsInt(model));
        return model;
    }

    private static ITSMModel generated(int elements) {
        ITSMModel model = ModelGenerator.of(SEED).elements(elements).build().model();
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("memory:/model.itsm"), model);
        return model;
    }
}
