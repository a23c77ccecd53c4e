/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.design.services.EditServices;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditServicesTest {

    private final EditServices services = new EditServices();

    @Test
    void aNameIsTrimmedAndABlankOneIsNone() {
        Sample sample = Sample.of("minimal");
        ITService service = sample.first(ITService.class);
        services.renameElement(service, "  Mail ");
        assertEquals("Mail", service.getName());
        services.renameElement(service, " ");
        assertNull(service.getName());
    }

    @ParameterizedTest
    @ValueSource(classes = {OrganizationalObjective.class, BusinessProcess.class, ITServiceOrganization.class, Department.class, ITGoal.class,
        ITService.class, ITSMProcess.class, TechnicalActivity.class, Role.class, KPI.class, FrameworkElement.class})
    void deletingLeavesNoLinkBehindAndOneUndoRestoresTheFile(Class<? extends ITSMElement> type) {
        Sample sample = Sample.of("hospital");
        String before = sample.text();
        EObject element = sample.first(type);
        sample.change(() -> services.deleteElement(element));
        assertNull(element.eResource());
        assertEquals(List.of(), List.copyOf(EcoreUtil.ExternalCrossReferencer.find(sample.model()).keySet()), "links to what is gone");
        sample.undo();
        assertEquals(before, sample.text());
    }

    @Test
    void theModelItselfStays() {
        Sample sample = Sample.of("minimal");
        String before = sample.text();
        sample.change(() -> services.deleteElement(sample.model()));
        assertEquals(before, sample.text());
    }

    @Test
    void whatTheDiagramIsAboutIsNotDeletedThereNorWhatItIsPartOf() {
        Sample sample = Sample.of("hospital");
        ITServiceOrganization organization = sample.model().getServiceOrganizations().get(0);
        Department department = organization.getDepartments().get(0);
        EObject lane = Sample.node(department);
        assertFalse(services.canDeleteFrom(department, lane));
        assertFalse(services.canDeleteFrom(organization, lane));
        assertTrue(services.canDeleteFrom(department, Sample.node(organization)));
        assertTrue(services.canDeleteFrom(organization, Sample.node(sample.model())));
    }

    @Test
    void aGoalMovesToAnotherDepartmentButNotWhereItIs() {
        Sample sample = Sample.of("hospital");
        ITServiceOrganization organization = sample.model().getServiceOrganizations().get(0);
        ITGoal goal = organization.getGoals().get(0);
        Department department = organization.getDepartments().get(0);
        assertFalse(services.canMoveInto(goal, organization));
        assertTrue(services.canMoveInto(goal, department));
        String before = sample.text();
        sample.change(() -> services.moveInto(goal, department));
        assertSame(department, goal.eContainer());
        sample.undo();
        assertEquals(before, sample.text());
    }

    @Test
    void aDepartmentNeverMovesIntoItself() {
        Sample sample = Sample.of("hospital");
        Department department = sample.model().getServiceOrganizations().get(0).getDepartments().get(0);
        assertFalse(services.canMoveInto(department, department));
        department.getSubDepartments().forEach(part -> assertFalse(services.canMoveInto(department, part)));
    }

    @Test
    void whatIsDroppedIsLinkedInTheWayThatTheMetamodelHas() {
        Sample sample = Sample.of("minimal");
        ITSMProcess process = sample.first(ITSMProcess.class);
        FrameworkElement element = sample.first(FrameworkElement.class);
        process.getAdopts().clear();
        drop(sample, element, process);
        assertEquals(List.of(element), process.getAdopts());

        ITGoal goal = sample.first(ITGoal.class);
        process.getGoals().clear();
        drop(sample, process, goal);
        assertEquals(List.of(goal), process.getGoals());

        KPI kpi = sample.first(KPI.class);
        kpi.getMeasures().remove(goal);
        drop(sample, kpi, goal);
        assertTrue(kpi.getMeasures().contains(goal));

        Role role = sample.first(Role.class);
        drop(sample, role, goal);
        assertSame(role, goal.getOwner());
    }

    @Test
    void whatIsLinkedAlreadyOrHasNoLinkCannotBeDropped() {
        Sample sample = Sample.of("minimal");
        assertFalse(services.canDropInto(sample.first(Role.class), sample.first(KPI.class)));
        assertFalse(services.canDropInto(sample.first(ITService.class), sample.first(BusinessProcess.class)), "it is used already");
        assertFalse(services.canDropInto(sample.first(ITService.class), sample.model()));
    }

    private void drop(Sample sample, ITSMElement dropped, EObject target) {
        assertTrue(services.canDropInto(dropped, target));
        sample.change(() -> services.dropInto(dropped, target));
        assertFalse(services.canDropInto(dropped, target), "once is enough");
    }
}
