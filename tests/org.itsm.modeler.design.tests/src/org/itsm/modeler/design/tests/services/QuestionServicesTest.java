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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.itsm.modeler.design.services.AnnotationServices;
import org.itsm.modeler.design.services.FindingServices;
import org.itsm.modeler.design.services.LabelServices;
import org.itsm.modeler.design.services.StateServices;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;

/** Labels, conditions, findings and marks. */
class QuestionServicesTest {

    private final Sample minimal = Sample.of("minimal");
    private final LabelServices labels = new LabelServices();
    private final StateServices states = new StateServices();
    private final FindingServices findings = new FindingServices();
    private final AnnotationServices annotations = new AnnotationServices();

    @Test
    void figuresShowTheNameAndWithoutOneWhatTheyAre() {
        ITService service = minimal.first(ITService.class);
        assertEquals("Electronic mail", labels.nodeLabel(service));
        service.setName(null);
        assertTrue(labels.nodeLabel(service).startsWith("IT service"), labels.nodeLabel(service));
    }

    @Test
    void theTooltipTellsClassNameStatementStatusAndMaturity() {
        assertEquals("""
                Objective: Customers get an answer within one working day
                Nine of ten enquiries are answered within one working day.
                Status: Approved""", labels.nodeTooltip(minimal.first(OrganizationalObjective.class)));
        assertEquals("""
                IT service: Electronic mail
                Mailboxes and shared mailboxes for all employees.
                Status: Approved
                Maturity 3 of 5""", labels.nodeTooltip(minimal.first(ITService.class)));
    }

    @Test
    void someFiguresSayMoreThanTheName() {
        assertEquals("Customers get an answer within one working day\nCustomer", labels.objectiveLabel(minimal.first(OrganizationalObjective.class)));
        ITSMProcess process = minimal.first(ITSMProcess.class);
        assertEquals("Availability management", labels.itsmProcessLabel(process));
        Department department = ItsmFactory.eINSTANCE.createDepartment();
        department.setName("Operations");
        minimal.first(ITServiceOrganization.class).getDepartments().add(department);
        process.setDepartment(department);
        assertEquals("Availability management\nOperations", labels.itsmProcessLabel(process));
        KPI kpi = minimal.first(KPI.class);
        assertEquals("Enquiries answered within one working day\n90 %", labels.kpiLabel(kpi));
        kpi.setTarget(null);
        assertEquals("Enquiries answered within one working day", labels.kpiLabel(kpi));
        Agreement agreement = minimal.first(Agreement.class);
        assertEquals("SLA electronic mail", labels.agreementLabel(agreement));
        agreement.setName("Mail for all");
        assertEquals("SLA: Mail for all", labels.agreementLabel(agreement));
        agreement.setKind(AgreementKind.UNSPECIFIED);
        assertEquals("Mail for all", labels.agreementLabel(agreement));
        assertEquals("Second mail server\nApproved", labels.improvementLabel(minimal.first(Improvement.class)));
        assertEquals("OK-1 Keeping services available", labels.frameworkElementLabel(minimal.first(FrameworkElement.class)));
    }

    @Test
    void anElementOfAFrameworkIsAdoptedOrMissing() {
        FrameworkElement element = minimal.first(FrameworkElement.class);
        element.setMandatory(true);
        assertTrue(states.isAdopted(element));
        assertFalse(states.isMissing(element));
        element.getAdoptedBy().clear();
        assertFalse(states.isAdopted(element));
        assertTrue(states.isMissing(element));
        element.setMandatory(false);
        assertFalse(states.isMissing(element));
    }

    @Test
    void lanesAreCalledAsTheLayersAre() {
        assertEquals(List.of("Organizational objectives", "Business processes", "IT service organization", "IT service management", "Technical activities"),
                List.of(labels.objectivesLaneLabel(null), labels.businessProcessesLaneLabel(null), labels.serviceOrganizationLaneLabel(null),
                        labels.serviceManagementLaneLabel(null), labels.activitiesLaneLabel(null)));
    }

    @Test
    void eachClassIsKnown() {
        ITService service = minimal.first(ITService.class);
        assertTrue(states.isITService(service) && states.isLifecycleElement(service));
        assertFalse(states.isObjective(service) || states.isBusinessProcess(service) || states.isOrganization(service) || states.isDepartment(service)
                || states.isITGoal(service) || states.isITSMProcess(service) || states.isTechnicalActivity(service));
        assertTrue(states.isSameAs(service, service));
        assertFalse(states.isSameAs(service, minimal.model()));
    }

    @Test
    void aRetiredElementIsOneWithThatStatus() {
        ITService service = minimal.first(ITService.class);
        assertTrue(states.isNotRetired(service));
        service.setStatus(Status.RETIRED);
        assertTrue(states.isRetired(service));
        assertFalse(states.isNotRetired(service));
    }

    @Test
    void aChainIsCompleteFromObjectiveToActivity() {
        ITServiceOrganization organization = minimal.first(ITServiceOrganization.class);
        TechnicalActivity activity = minimal.first(TechnicalActivity.class);
        assertTrue(states.isOnCompleteChain(activity));
        assertTrue(states.isOnCompleteChain(organization), "by its goal");
        activity.getPerformedFor().clear();
        assertFalse(states.isOnCompleteChain(activity));
        assertFalse(states.isOnCompleteChain(organization));
    }

    @Test
    void maturityIsLowWhenItIsBelowThreeOrUnknown() {
        ITService service = minimal.first(ITService.class);
        assertFalse(states.isBelowMaturity(service));
        service.setMaturity(2);
        assertTrue(states.isBelowMaturity(service));
        service.setMaturity(null);
        assertTrue(states.isBelowMaturity(service));
    }

    @Test
    void aCleanModelShowsNoFindings() {
        minimal.model().eAllContents().forEachRemaining(element -> {
            assertFalse(findings.hasFinding(element));
            assertEquals("", findings.findingImage(element));
            assertEquals("", findings.findingTooltip(element));
        });
    }

    @Test
    void theGravestFindingMarksTheFigureAndAllAreTold() {
        TechnicalActivity activity = minimal.first(TechnicalActivity.class);
        activity.getPerformedFor().clear();
        assertTrue(findings.hasFinding(activity));
        assertTrue(findings.hasErrorFinding(activity));
        assertFalse(findings.hasWarningFinding(activity));
        assertEquals("/org.itsm.modeler.design/icons/error.png", findings.findingImage(activity));
        assertTrue(findings.findingTooltip(activity).startsWith("CHN-09 "), findings.findingTooltip(activity));
        assertEquals(findings.findingTooltip(activity), findings.findingTooltip(Sample.node(activity)), "Sirius asks with the figure");
    }

    @Test
    void aWarningIsNoError() {
        OrganizationalObjective objective = minimal.first(OrganizationalObjective.class);
        minimal.model().getBusinessProcesses().get(0).getRealizes().clear();
        minimal.model().getServiceOrganizations().get(0).getGoals().get(0).getContributesTo().clear();
        assertTrue(findings.hasWarningFinding(objective));
        assertFalse(findings.hasErrorFinding(objective));
        assertEquals("/org.itsm.modeler.design/icons/warning.png", findings.findingImage(objective));
    }

    @Test
    void marksTellWhatIsMeasuredAnsweredForImprovedAndAdopted() {
        OrganizationalObjective objective = minimal.first(OrganizationalObjective.class);
        ITSMProcess process = minimal.first(ITSMProcess.class);
        assertTrue(annotations.hasKpis(objective));
        assertEquals("Enquiries answered within one working day: target 90 %", annotations.kpiTooltip(objective));
        assertTrue(annotations.hasResponsibles(process));
        assertEquals("""
                Owner: Service owner
                Accountable: Service owner
                Responsible: Administrator""", annotations.raciTooltip(Sample.node(process)));
        assertTrue(annotations.hasImprovements(process));
        assertEquals("Second mail server (Approved)", annotations.improvementTooltip(process));
        assertTrue(annotations.hasFrameworks(process));
        assertEquals("OK-1 Keeping services available (Own knowledge)", annotations.frameworkTooltip(process));
        process.getAdopts().clear();
        assertFalse(annotations.hasFrameworks(process));
        assertFalse(annotations.hasKpis(process));
        assertEquals("", annotations.kpiTooltip(process));
    }
}
