/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest extends DiagramTest {

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "e-shop", "hospital"})
    void theChainOfASampleIsDrawn(String sample) throws Exception {
        openSample(sample);

        robot.click(robot.page().session().model().orElseThrow().getBusinessProcesses().get(0));
        Screen.take(sample + "-D1");
        Pictures.dark(robot, sample + "-D1");

        assertFalse(robot.canvas().scene().figures().isEmpty());
    }
}
