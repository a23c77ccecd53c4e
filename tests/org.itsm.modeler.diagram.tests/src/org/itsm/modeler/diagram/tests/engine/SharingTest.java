/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.support.ChainEdits;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A diagram that is built again is the one that is built anew, of the old parts as far as they are equal. */
class SharingTest {

    private static final Notation NOTATION = Notation.standard();
    private static final ViewOptions OPTIONS = ViewOptions.standard(NOTATION.diagram("D1").orElseThrow());
    private static final int EDITS = 60;

    private final ITSMModel model = ModelGenerator.of(3).elements(150).build().model();

    private static Diagram build(ITSMModel model) {
        return DiagramBuilder.build(NOTATION, "D1", model, OPTIONS);
    }

    private static Diagram again(ITSMModel model, Diagram before) {
        return DiagramBuilder.build(NOTATION, "D1", model, OPTIONS, before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void afterRandomEditsItIsTheDiagramBuiltAnew(long seed) {
        ITSMModel generated = ModelGenerator.of(seed).elements(150).build().model();
        ChainEdits edits = new ChainEdits(generated, seed);
        Diagram diagram = build(generated);
        for (int i = 0; i < EDITS; i++) {
            edits.next();
            diagram = again(generated, diagram);
            assertEquals(build(generated), diagram, "after edit " + i);
        }
    }

    @Test
    void whatDidNotChangeIsOneAndTheSame() {
        Diagram before = build(model);
        Diagram after = again(model, before);

        assertSame(before.figures(), after.figures());
        assertSame(before.edges(), after.edges());
    }

    @Test
    void onlyWhatChangedAndWhatIsAroundItIsNew() {
        Diagram before = build(model);
        model.getServices().get(2).setName("Other");
        Diagram after = again(model, before);

        List<Figure> fresh = after.allFigures().filter(figure -> before.allFigures().noneMatch(old -> old == figure)).toList();
        assertTrue(fresh.stream().allMatch(figure -> figure.all().anyMatch(part -> part.element() == model.getServices().get(2))),
                fresh::toString);
        assertSame(before.edges(), after.edges());
    }

    @Test
    void partsThatChangedPlacesAreStillFound() {
        Diagram before = build(model);
        model.getServices().move(0, model.getServices().size() - 1);
        Diagram after = again(model, before);

        for (Edge edge : after.edges()) {
            assertTrue(before.edges().stream().anyMatch(old -> old == edge), edge::key);
        }
    }
}
