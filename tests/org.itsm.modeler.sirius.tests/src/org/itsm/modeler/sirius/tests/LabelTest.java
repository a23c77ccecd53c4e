/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramNodeEditPart;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.SiriusWrapLabel;
import org.itsm.modeler.tests.workbench.ErrorLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names in figures. */
class LabelTest {

    private static final int MARGIN = 8;

    private ErrorLog log;

    @BeforeEach
    void listen() {
        log = SiriusLog.listen();
    }

    @AfterEach
    void noErrorWasLogged() {
        log.close();
        log.assertEmpty();
    }

    @Test
    void namesKeepOffTheEdgesOfTheirFigures() throws Exception {
        try (TestProject test = TestProject.ofSample("hospital")) {
            DDiagram adoption = (DDiagram) test.representation(test.rootsFor("D9").get(0), "D9");
            IDiagramWorkbenchPart editor = (IDiagramWorkbenchPart) test.openArranged(adoption);

            List<SiriusWrapLabel> labels = Workbench.run(() -> labelsIn(editor));

            assertFalse(labels.isEmpty());
            labels.forEach(label -> assertTrue(isInside(label), () -> label.getText() + " has " + label.getBounds() + " in "
                    + label.getParent().getBounds()));
        }
    }

    private static List<SiriusWrapLabel> labelsIn(IDiagramWorkbenchPart editor) {
        editor.getDiagramGraphicalViewer().flush();
        return editor.getDiagramGraphicalViewer().getEditPartRegistry().values().stream()
                .filter(IDiagramNodeEditPart.class::isInstance)
                .map(part -> ((IDiagramNodeEditPart) part).getNodeLabel())
                .filter(label -> label.getParent() != null)
                .distinct()
                .toList();
    }

    private static boolean isInside(SiriusWrapLabel label) {
        Rectangle figure = label.getParent().getBounds();
        return label.getBounds().x() >= figure.x() + MARGIN && label.getBounds().right() <= figure.right() - MARGIN;
    }
}
