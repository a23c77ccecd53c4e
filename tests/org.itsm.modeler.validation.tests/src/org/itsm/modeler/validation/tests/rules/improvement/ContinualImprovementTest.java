/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.ImprovementTerm;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinualImprovementTest {

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    private static String improvement(String attributes) {
        return "<improvements id='i' name='i' " + attributes + "/>";
    }

    @Test
    void eachLayerWithElementsIsAskedOnceFromTheTopDown() {
        assertEquals(List.of("IMP-01 at model (ORGANIZATIONAL_OBJECTIVES)", "IMP-01 at model (BUSINESS_PROCESSES)"),
                found("IMP-01", "<objectives id='o' name='o'/>",
                        "<businessProcesses id='b' name='b'/><businessProcesses id='c' name='c'/>"));
        assertEquals(List.of(), found("IMP-01"));
    }

    @Test
    void servicesGoalsAndDepartmentsStandInOneLayer() {
        String layer = "<serviceOrganizations id='o' name='o'><departments id='d' name='d'><goals id='g' name='g'/>"
                + "</departments></serviceOrganizations><services id='s' name='s'/>";
        assertEquals(List.of("IMP-01 at model (IT_SERVICE_ORGANIZATION)"), found("IMP-01", layer));
        assertEquals(List.of(), found("IMP-01", layer, improvement("improves='s'")));
        assertEquals(List.of(), found("IMP-01", layer, improvement("improves='g'")));
    }

    @Test
    void anElementAtAnyDepthIsEnough() {
        assertEquals(List.of(), found("IMP-01", "<technicalActivities id='t' name='t'><subActivities id='u' name='u'>"
                + "<subActivities id='v' name='v'/></subActivities></technicalActivities>", improvement("improves='v'")));
    }

    @Test
    void retiredElementsAreNotCountedWhetherImprovedOrNot() {
        assertEquals(List.of(), found("IMP-01", "<objectives id='o' name='o' status='RETIRED'/>"));
        assertEquals(List.of("IMP-01 at model (ORGANIZATIONAL_OBJECTIVES)"), found("IMP-01",
                "<objectives id='o' name='o' status='RETIRED'/><objectives id='p' name='p'/>", improvement("improves='o'")));
    }

    @Test
    void theStatusOfAnImprovementDoesNotMatterButARejectedOneDoesNotCount() {
        String objective = "<objectives id='o' name='o'/>";
        assertEquals(List.of(), found("IMP-01", objective, improvement("status='RETIRED' improves='o'")));
        assertEquals(List.of("IMP-01 at model (ORGANIZATIONAL_OBJECTIVES)"),
                found("IMP-01", objective, improvement("state='REJECTED' improves='o'")));
        assertEquals(List.of(), found("IMP-02", "<services id='s' name='s'/>", improvement("status='RETIRED' improves='s'")));
        assertEquals(List.of("IMP-02 at s"),
                found("IMP-02", "<services id='s' name='s'/>", improvement("state='REJECTED' improves='s'")));
    }

    @Test
    void anImprovementInAnotherFileCountsAndLayersAreThoseOfTheFile() {
        ResourceSet set = ItsmModels.newResourceSet();
        Resource resource = Models.in(set, "model.itsm", "<objectives id='o' name='o'/>");
        Models.in(set, "other.itsm", "<businessProcesses id='b' name='b'/>",
                "<improvements id='i' name='i'><improves xsi:type='itsm:OrganizationalObjective' href='model.itsm#o'/>"
                        + "</improvements>");
        assertEquals(List.of(), Runs.counted(Runs.only("IMP-01", resource)));
    }

    @Test
    void theLeastMatureElementIsOfferedFirstAndUnknownIsLeast() {
        Resource resource = Models.of("<services id='a' name='a' maturity='2'/><services id='b' name='b'/>"
                + "<services id='c' name='c' maturity='1'/><services id='d' name='d' status='RETIRED'/>");
        ValidationResult result = Runs.only("IMP-01", resource);
        QuickFix fix = Runs.fix(1, Runs.fixes(result.findings().get(0), result));
        assertEquals(List.of("b", "c", "a"), fix.choices().stream().map(resource::getURIFragment).toList());
    }

    @Test
    void maturityOfThreeMayWaitAndPartsAreLeftToTheirWhole() {
        assertEquals(List.of("IMP-02 at b", "IMP-02 at p", "IMP-02 at t"), found("IMP-02",
                "<services id='a' name='a' maturity='3'/><services id='b' name='b' maturity='2'/>",
                "<itsmProcesses id='p' name='p'/>",
                "<technicalActivities id='t' name='t' maturity='0'><subActivities id='u' name='u'/></technicalActivities>"));
        assertEquals(List.of(), found("IMP-02", "<businessProcesses id='b' name='b'/>"));
    }

    @Test
    void fromTakingActionOnABaselineIsAskedFor() {
        String kpis = "<kpis id='k' name='k' baseline='0.0'/><kpis id='l' name='l'/>";
        assertEquals(List.of(), found("IMP-03", kpis, improvement("step='HOW_DO_WE_GET_THERE'")));
        assertEquals(List.of("IMP-03 at i"), found("IMP-03", kpis, improvement("step='TAKE_ACTION'")));
        assertEquals(List.of("IMP-03 at i"), found("IMP-03", kpis, improvement("step='KEEP_MOMENTUM' basedOn='l'")));
        assertEquals(List.of(), found("IMP-03", kpis, improvement("step='KEEP_MOMENTUM' basedOn='l k'")));
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS, DRAFT", "DONE, DRAFT", "REJECTED, DRAFT", "IN_PROGRESS, RETIRED"})
    void whatIsOverdueIsOneAndTheSameForTheRuleAndForRegisters(String state, String status) {
        String late = improvement("startedOn='2020-01-02' state='%s' status='%s'".formatted(state, status));
        Improvement improvement = (Improvement) Models.of(late).getEObject("i");
        assertEquals(!found("IMP-05", late).isEmpty(), ImprovementTerm.isOverdue(improvement, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void rejectedAndRetiredImprovementsAreNotAsked() {
        for (String rule : List.of("IMP-03", "IMP-04", "IMP-05", "IMP-07", "IMP-09", "IMP-10")) {
            String attributes = "step='TAKE_ACTION' startedOn='2020-01-02' doneOn='2020-01-01' ";
            assertEquals(List.of(), found(rule, improvement(attributes + "state='REJECTED'")), rule);
            assertEquals(List.of(), found(rule, improvement(attributes + "status='RETIRED'")), rule);
        }
    }

    @Test
    void aYearIs365DaysAndAWrongDateIsNone() {
        assertEquals(List.of(), found("IMP-05", improvement("startedOn='2025-06-30'")));
        assertEquals(List.of("IMP-05 at i"), found("IMP-05", improvement("startedOn='2025-06-29'")));
        assertEquals(List.of(), found("IMP-05", improvement("startedOn='2020-06-31'")));
        assertEquals(List.of(), found("IMP-05", improvement("startedOn='2020-06-30' state='DONE'")));
        assertEquals(List.of(), found("IMP-05", improvement("")));
    }

    @Test
    void aReviewIsNotLateOnItsDay() {
        assertEquals(List.of("IMP-06 at b", "IMP-06 at u"), found("IMP-06",
                "<businessProcesses id='a' name='a' nextReview='2026-06-30'/>"
                        + "<businessProcesses id='b' name='b' nextReview='2026-06-29'/>"
                        + "<businessProcesses id='c' name='c' nextReview='29.6.2026'/>",
                "<technicalActivities id='t' name='t'><subActivities id='u' name='u' nextReview='0001-01-01'/>"
                        + "</technicalActivities>"));
    }

    @Test
    void whatEndsOnTheDayItBeganIsNoMistake() {
        assertEquals(List.of(), found("IMP-10", improvement("startedOn='2026-01-01' doneOn='2026-01-01'")));
        assertEquals(List.of("IMP-10 at i"), found("IMP-10", improvement("startedOn='2026-01-01' doneOn='2025-12-31'")));
        assertEquals(List.of(), found("IMP-10", improvement("startedOn='2026-1-1' doneOn='2025-12-31'")));
    }

    @Test
    void theKpiOfWhatIsImprovedIsOfferedFirst() {
        Resource resource = Models.of("<objectives id='o' name='o'/>",
                "<kpis id='k' name='k' baseline='1.0'/><kpis id='l' name='l' baseline='1.0' measures='o'/>"
                        + "<kpis id='m' name='m' measures='o'/>",
                improvement("step='TAKE_ACTION' improves='o'"));
        ValidationResult result = Runs.only("IMP-03", resource);
        QuickFix fix = Runs.fix(1, Runs.fixes(result.findings().get(0), result));
        assertEquals(List.of("l", "k"), fix.choices().stream().map(resource::getURIFragment).toList());
    }
}
