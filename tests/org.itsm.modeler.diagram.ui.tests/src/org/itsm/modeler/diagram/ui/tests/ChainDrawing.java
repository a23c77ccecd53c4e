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

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.exchange.xmi.XmiExport;
import org.itsm.modeler.exchange.xmi.XmiFormat;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Validator;

/** Draws the chain of five elements, in a model that holds nothing yet, and looks at what has come of it. */
final class ChainDrawing {

    private static final List<String> TOOLS = List.of("Objective", "Business process", "IT service organization", "IT goal",
            "ITSM process", "Technical activity");
    private static final List<String> PLACES = List.of("D1_C_Lane_Objectives", "D1_C_Lane_BusinessProcesses",
            "D1_C_Lane_ServiceOrganization", "D1_C_Organization", "D1_C_Lane_ServiceManagement", "D1_C_Lane_Activities");
    private static final List<String> NAMES = List.of("Answer within a day", "Handle enquiries", "IT department",
            "Mail can be relied on", "Availability management", "Watch the mail server");

    private final Robot robot;

    ChainDrawing(Robot robot) {
        this.robot = robot;
        assertEquals(List.of(), Workbench.run(() -> List.copyOf(robot.canvas().scene().figures().stream()
                .map(Figure::element).filter(element -> element != model()).toList())), "Nothing is drawn yet");
    }

    private ITSMModel model() {
        return robot.page().session().model().orElseThrow();
    }

    private OrganizationalObjective objective() {
        return model().getObjectives().get(0);
    }

    private BusinessProcess process() {
        return model().getBusinessProcesses().get(0);
    }

    private ITGoal goal() {
        return model().getServiceOrganizations().get(0).getGoals().get(0);
    }

    private ITSMProcess management() {
        return model().getItsmProcesses().get(0);
    }

    private TechnicalActivity activity() {
        return model().getTechnicalActivities().get(0);
    }

    void byMouse() {
        createByMouse();
        connectByMouse();
    }

    void createByMouse() {
        for (int i = 0; i < TOOLS.size(); i++) {
            robot.choose(TOOLS.get(i));
            robot.click(robot.canvas(), robot.freePlaceIn(PLACES.get(i)));
            robot.name(NAMES.get(i));
            assertFalse(Workbench.run(() -> robot.canvas().isGestureActive()));
        }
    }

    void connectByMouse() {
        drag("Realizes", process(), objective());
        drag("Supports", goal(), process());
        drag("Pursues goal", management(), goal());
        drag("Performed for", activity(), management());
    }

    private void drag(String tool, EObject source, EObject target) {
        Point from = robot.middleOf(source);
        Point to = robot.middleOf(target);
        robot.choose(tool);
        robot.drag(from, to);
        robot.awaitPicture();
    }

    /** With nothing but keys. */
    void byKeys() {
        for (int i = 0; i < TOOLS.size(); i++) {
            robot.chooseByKeys(TOOLS.get(i));
            robot.name(NAMES.get(i));
        }
        lead("Realizes", process());
        lead("Supports", goal());
        lead("Pursues goal", management());
        // The activity was created at the ITSM process, which was selected: it is performed for it from the start.
    }

    /** Goes to the figure by Find and leads a line from there to the only end there is. */
    private void lead(String tool, org.itsm.modeler.model.itsm.ITSMElement source) {
        robot.key('f', SWT.CTRL);
        robot.type(source.getName());
        Workbench.await("it is found", () -> robot.page().selectedElements().equals(List.of(source)));
        robot.key(SWT.ESC);
        Workbench.await("the diagram has the focus", () -> robot.canvas().isFocusControl());
        robot.chooseByKeys(tool);
        Workbench.await("a line is started", () -> robot.canvas().isGestureActive());
        robot.key(SWT.ARROW_DOWN);
        robot.key(SWT.CR);
        Workbench.await("the line is drawn", () -> !robot.canvas().isGestureActive());
        robot.awaitPicture();
    }

    void assertDrawn() {
        assertEquals(NAMES, List.of(objective().getName(), process().getName(), model().getServiceOrganizations().get(0).getName(),
                goal().getName(), management().getName(), activity().getName()));
        assertEquals(List.of(objective()), process().getRealizes());
        assertEquals(List.of(process()), goal().getSupports());
        assertEquals(List.of(goal()), management().getGoals());
        assertEquals(List.of(management()), activity().getPerformedFor());
    }

    /** Nothing is broken, and the rules of the chain find nothing at all: it is complete. What is still to be said about it is left. */
    void assertValid() {
        assertEquals(List.of(), findings(Profile.DRAFT));
        assertEquals(List.of(), findings(Profile.REVIEW).stream().filter(finding -> finding.startsWith("CHN")).toList());
    }

    private List<String> findings(Profile profile) {
        return Workbench.run(() -> new Validator(RuleRegistry.standard(), RuleSettings.of(profile), LocalDate.now())
                .validate(model().eResource()).findings().stream().map(finding -> finding.ruleId() + ' ' + finding.message()).toList());
    }

    /** Saves by key; what is in the file then is what was drawn. */
    void save(Path file) throws IOException {
        assertTrue(Workbench.run(() -> robot.page().session().isDirty()));
        robot.key('s', SWT.CTRL);
        Workbench.await("it is saved", () -> !robot.page().session().isDirty());
        ITSMModel saved = ItsmModels.load(file).model().orElseThrow();
        assertTrue(Workbench.run(() -> EcoreUtil.equals(model(), saved)), "The file holds what was drawn");
    }

    /** The XMI of the chain, written with the metamodel beside it, is read again without a complaint and holds as much. */
    void assertXmiIsValid(Path file) throws Exception {
        Workbench.act(() -> XmiExport.write(model().eResource(), file, XmiFormat.XMI, true));
        assertXmiHolds(file);
    }

    /** The file is read without a complaint, by tools that know nothing of ours too, and holds as much as the model. */
    void assertXmiHolds(Path file) throws Exception {
        ResourceSet plain = new ResourceSetImpl();
        plain.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        Resource read = plain.getResource(ItsmModels.uriOf(file), true);
        assertEquals(List.of(), read.getErrors());
        assertEquals(Workbench.run(() -> model().eContents().size()), read.getContents().get(0).eContents().size());
    }
}
