/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small change moves little: how far figures stand from where they stood, in the mean. */
class StabilityTest {

    /** A third of the width of a box, where most diagrams have a column or row more or less afterwards. */
    private static final double LITTLE = 60;

    @Test
    void nothingMovesWhenNothingChanges() {
        for (Diagram diagram : Drawings.all(Drawings.sample("hospital"))) {
            DiagramLayout layout = Drawings.layout(diagram);
            assertEquals(layout.figures(), Drawings.layout(diagram, Positions.none(), layout).figures(), diagram.description());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "e-shop", "hospital"})
    void oneAddedElementMovesLittle(String sample) {
        assertMovesLittle(sample, model -> {
            ITService service = ItsmFactory.eINSTANCE.createITService();
            service.setId("new-service");
            service.setName("A new service");
            model.getServices().add(0, service);
            model.getBusinessProcesses().get(0).getUsesServices().add(service);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "e-shop", "hospital"})
    void oneRemovedElementMovesLittle(String sample) {
        assertMovesLittle(sample, model -> EcoreUtil.delete(model.getServices().get(0), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "e-shop", "hospital"})
    void oneRenamedElementMovesLittle(String sample) {
        assertMovesLittle(sample, model -> {
            BusinessProcess process = model.getBusinessProcesses().get(0);
            process.setName(process.getName() + " with a name that is so long that it needs one more line in its box");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "e-shop", "hospital"})
    void oneAddedLinkMovesLittle(String sample) {
        assertMovesLittle(sample, model -> {
            BusinessProcess process = model.getBusinessProcesses().get(model.getBusinessProcesses().size() - 1);
            process.getUsesServices().add(model.getServices().get(model.getServices().size() - 1));
        });
    }

    private static void assertMovesLittle(String sample, Consumer<ITSMModel> change) {
        ITSMModel model = Drawings.sample(sample);
        Diagram before = Drawings.build("D1", model);
        DiagramLayout old = Drawings.layout(before);
        change.accept(model);
        Diagram after = Drawings.build("D1", model);
        DiagramLayout layout = Drawings.layout(after, Positions.none(), old);
        new Laws(after, layout).hold();
        double moved = old.figures().keySet().stream().filter(layout.figures()::containsKey)
                .mapToDouble(key -> distance(old.figures().get(key), layout.figures().get(key))).average().orElse(0);
        assertTrue(moved < LITTLE, () -> "moved by " + moved + " in the mean");
    }

    private static double distance(Bounds one, Bounds other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
