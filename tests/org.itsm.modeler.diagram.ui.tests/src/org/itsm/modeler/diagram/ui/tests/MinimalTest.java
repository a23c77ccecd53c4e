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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.BeforeEach;

/** Tests on the smallest sample: one element in each layer. */
abstract class MinimalTest extends DiagramTest {

    DiagramEditor editor;
    OrganizationalObjective objective;
    BusinessProcess process;
    ITGoal goal;
    ITSMProcess management;
    TechnicalActivity activity;

    @BeforeEach
    void openTheSmallestSample() throws Exception {
        editor = openSample("minimal");
        objective = model().getObjectives().get(0);
        process = model().getBusinessProcesses().get(0);
        goal = model().getServiceOrganizations().get(0).getGoals().get(0);
        management = model().getItsmProcesses().get(0);
        activity = model().getTechnicalActivities().get(0);
    }

    ITSMModel model() {
        return robot.page().session().model().orElseThrow();
    }

    List<EObject> selected() {
        return Workbench.run(() -> robot.page().selectedElements());
    }

    Bounds place(EObject element) {
        return Workbench.run(() -> robot.canvas().scene().boundsOf(robot.canvas().scene().keysOf(element).get(0)).orElseThrow());
    }

    /** The model as it is now, to be compared with what it is later. */
    ITSMModel copy() {
        return Workbench.run(() -> EcoreUtil.copy(model()));
    }

    boolean isLike(ITSMModel other) {
        return Workbench.run(() -> EcoreUtil.equals(model(), other));
    }

    /** Undoes with the keyboard; exactly one step was done, and the model is again as it was. */
    void assertOneStepSince(ITSMModel before) {
        robot.focus();
        robot.key('z', org.eclipse.swt.SWT.CTRL);
        Workbench.await("one undo brings back the model as it was", () -> EcoreUtil.equals(model(), before));
        robot.awaitPicture();
    }

    /** Waits until the status line says something that holds the text. */
    static void awaitStatus(String part) {
        Workbench.await("the status line says " + part, () -> label(Workbench.window().getShell(), part).isPresent());
    }

    private static Optional<CLabel> label(Composite parent, String part) {
        for (Control child : parent.getChildren()) {
            if (child instanceof CLabel label && label.getText() != null && label.getText().contains(part)) {
                return Optional.of(label);
            }
            Optional<CLabel> below = child instanceof Composite composite ? label(composite, part) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
