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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Validator;
import org.junit.jupiter.api.Test;

/** The main job: with mouse and keyboard from an empty model to a chain that is validated, saved and exported. */
class ChainTest extends DiagramTest {

    private DiagramEditor editor;

    @Test
    void aChainIsDrawnFromAnEmptyModelValidatedSavedAndExported() throws Exception {
        editor = openEmpty();

        create("Objective", "D1_C_Lane_Objectives", "Answer within a day");
        create("Business process", "D1_C_Lane_BusinessProcesses", "Handle enquiries");
        create("IT service organization", "D1_C_Lane_ServiceOrganization", "IT department");
        create("IT goal", "D1_C_Organization", "Mail can be relied on");
        create("ITSM process", "D1_C_Lane_ServiceManagement", "Availability management");
        create("Technical activity", "D1_C_Lane_Activities", "Watch the mail server");

        OrganizationalObjective objective = model().getObjectives().get(0);
        BusinessProcess process = model().getBusinessProcesses().get(0);
        ITGoal goal = model().getServiceOrganizations().get(0).getGoals().get(0);
        ITSMProcess management = model().getItsmProcesses().get(0);
        TechnicalActivity activity = model().getTechnicalActivities().get(0);
        connect("Realizes", process, objective);
        connect("Supports", goal, process);
        connect("Pursues goal", management, goal);
        connect("Performed for", activity, management);

        assertEquals(List.of(objective), process.getRealizes());
        assertEquals(List.of(process), goal.getSupports());
        assertEquals(List.of(goal), management.getGoals());
        assertEquals(List.of(management), activity.getPerformedFor());
        assertEquals("Watch the mail server", activity.getName());
        Screen.take("chain-drawn");

        assertEquals(List.of(), Workbench.run(() -> brokenChains()));
        saveAndCompare();
        exportAs("chain.svg", "<svg");
        exportAs("chain.png", "PNG");
    }

    private ITSMModel model() {
        return robot.page().session().model().orElseThrow();
    }

    private void create(String tool, String container, String name) {
        robot.choose(tool);
        robot.click(robot.canvas(), robot.freePlaceIn(container));
        robot.awaitPicture();
        Workbench.await("the name can be typed", () -> Robot.find(robot.canvas(), Text.class) != null
                && Robot.find(robot.canvas(), Text.class).isFocusControl());
        robot.key('a', SWT.CTRL);
        robot.type(name);
        robot.key(SWT.CR);
        Workbench.await("the field closes", () -> Robot.find(robot.canvas(), Text.class) == null);
        robot.awaitPicture();
        assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
    }

    private void connect(String tool, org.eclipse.emf.ecore.EObject source, org.eclipse.emf.ecore.EObject target) {
        Point from = robot.middleOf(source);
        Point to = robot.middleOf(target);
        robot.choose(tool);
        robot.drag(from, to);
        robot.awaitPicture();
    }

    /** What the rules of the chain find. */
    private List<String> brokenChains() {
        return new Validator(RuleRegistry.standard(), RuleSettings.of(Profile.REVIEW), LocalDate.now())
                .validate(model().eResource()).findings().stream().filter(finding -> finding.ruleId().startsWith("CHN"))
                .map(Finding::message).toList();
    }

    private void saveAndCompare() throws Exception {
        assertTrue(Workbench.run(() -> editor.isDirty()));
        robot.key('s', SWT.CTRL);
        Workbench.await("it is saved", () -> !editor.isDirty());
        ITSMModel saved = ItsmModels.load(project.getFile("empty.itsm").getLocation().toFile().toPath()).model().orElseThrow();
        assertEquals("Handle enquiries", saved.getBusinessProcesses().get(0).getName());
        assertEquals(1, saved.getTechnicalActivities().get(0).getPerformedFor().size());
    }

    private void exportAs(String name, String content) throws Exception {
        Path file = project.getLocation().toFile().toPath().resolve(name);
        robot.page().export(file);
        Workbench.await(name + " is written", () -> Files.exists(file));
        assertTrue(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(content));
    }
}
