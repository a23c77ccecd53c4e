/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;

class ServicesNotSystemsTest {

    private static final String ACTIVITY_ON_A = "<technicalActivities id='t' name='t' systems='a'/>";

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    @Test
    void aProcessIsAConsumerLikeACustomer() {
        String service = "<services id='s' name='s' kind='%s'/>";
        assertEquals(List.of("CUS-01 at s"), found("CUS-01", service.formatted("CUSTOMER_FACING")));
        assertEquals(List.of(), found("CUS-01", service.formatted("SUPPORTING")));
        assertEquals(List.of(), found("CUS-01", "<businessProcesses id='b' name='b' status='RETIRED' usesServices='s'/>",
                service.formatted("CUSTOMER_FACING")));
    }

    @Test
    void aSystemServesWithAnySystemAroundIt() {
        String systems = "<systems id='a' name='a' partOf='b'/><systems id='b' name='b' partOf='c'/>"
                + "<systems id='c' name='c'%s/>";
        String service = "<services id='s' name='s'/>";
        assertEquals(List.of("CUS-02 at a"), found("CUS-02", service, ACTIVITY_ON_A, systems.formatted("")));
        assertEquals(List.of(), found("CUS-02", service, ACTIVITY_ON_A, systems.formatted(" supports='s'")));
    }

    @Test
    void systemsThatArePartOfOneAnotherDoNotTrapTheSearch() {
        String systems = "<systems id='a' name='a' partOf='b'/><systems id='b' name='b' partOf='c'/>"
                + "<systems id='c' name='c' partOf='a'%s/>";
        String service = "<services id='s' name='s'/>";
        assertEquals(List.of("CUS-02 at a"), found("CUS-02", service, ACTIVITY_ON_A, systems.formatted("")));
        assertEquals(List.of(), found("CUS-02", service, ACTIVITY_ON_A, systems.formatted(" supports='s'")));
        assertEquals(List.of("CUS-02 at a"), found("CUS-02", ACTIVITY_ON_A, "<systems id='a' name='a' partOf='a'/>"));
    }

    @Test
    void aSystemThatNobodyWorksOnNeedsNoService() {
        assertEquals(List.of(), found("CUS-02", "<systems id='a' name='a'/>"));
    }

    @Test
    void aSystemInAnotherFileMayServe() {
        ResourceSet set = ItsmModels.newResourceSet();
        Models.in(set, "other.itsm", "<services id='s' name='s'/>", "<systems id='w' name='w' supports='s'/>");
        Resource resource = Models.in(set, "model.itsm", ACTIVITY_ON_A,
                "<systems id='a' name='a'><partOf href='other.itsm#w'/></systems>");
        assertEquals(List.of(), Runs.counted(Runs.only("CUS-02", resource)));
    }

    @Test
    void systemsOfSubActivitiesAreUsedByTheProcess() {
        String model = "<itsmProcesses id='p' name='p'/><technicalActivities id='t' name='t' performedFor='p'>"
                + "<subActivities id='u' name='u'><subActivities id='v' name='v'%s/></subActivities></technicalActivities>"
                + "<systems id='a' name='a'/>";
        assertEquals(List.of("CUS-03 at p"), found("CUS-03", model.formatted(" systems='a'")));
        assertEquals(List.of(), found("CUS-03", model.formatted("")));
    }

    @Test
    void aProcessOfASubActivityIsNotAskedAboutTheActivityAroundIt() {
        assertEquals(List.of(), found("CUS-03", "<itsmProcesses id='p' name='p'/>"
                + "<technicalActivities id='t' name='t' systems='a'><subActivities id='u' name='u' performedFor='p'/>"
                + "</technicalActivities><systems id='a' name='a'/>"));
    }

    @Test
    void theServicesOfSystemsAroundThoseUsedAreManagedByTheFix() {
        Resource resource = Models.of("<services id='s1' name='s1'/><services id='s2' name='s2'/>"
                + "<services id='s3' name='s3' status='RETIRED'/>", "<itsmProcesses id='p' name='p'/>",
                "<technicalActivities id='t' name='t' performedFor='p' systems='a'/>",
                "<systems id='a' name='a' partOf='b' supports='s2'/><systems id='b' name='b' supports='s3 s1'/>");
        apply("CUS-03", 1, resource);
        ITSMModel model = Models.modelIn(resource);
        assertEquals(List.of("s1", "s2"),
                model.getItsmProcesses().get(0).getManages().stream().map(ITService::getId).toList());
    }

    @Test
    void namesAreComparedNormalisedAndBlankOnesAreNot() {
        assertEquals(List.of("CUS-04 at s"), found("CUS-04", "<services id='s' name='  Mail\u00a0server '/>",
                "<systems id='a' name='MAIL server'/>"));
        assertEquals(List.of(), found("CUS-04", "<services id='s' name=' '/>", "<systems id='a' name=''/>"));
    }

    @Test
    void theNewNameIsNoSystemsNameEither() {
        Resource resource = Models.of("<services id='s' name='Mail'/>",
                "<systems id='a' name='mail'/><systems id='b' name='Mail service'/>");
        apply("CUS-04", 1, resource);
        assertEquals("Mail service 2", Models.modelIn(resource).getServices().get(0).getName());
        assertEquals(List.of(), Runs.counted(Runs.only("CUS-04", resource)));
    }

    @Test
    void onlyAnSlaThatIsNotRetiredIsOne() {
        String service = "<services id='s' name='s' kind='CUSTOMER_FACING'/>";
        String agreement = "<agreements id='a' name='a' kind='%s' status='%s' service='s'/>";
        assertEquals(List.of(), found("CUS-05", service, agreement.formatted("SLA", "DRAFT")));
        assertEquals(List.of("CUS-05 at s"), found("CUS-05", service, agreement.formatted("SLA", "RETIRED")));
        assertEquals(List.of("CUS-05 at s"), found("CUS-05", service, agreement.formatted("UA", "APPROVED")));
    }

    @Test
    void theNewSlaIsWithTheCustomerOfTheServiceOrOfTheProcessThatUsesIt() {
        Resource resource = Models.of("<businessProcesses id='b' name='b' usesServices='s' customers='d'/>",
                "<services id='s' name='s' kind='CUSTOMER_FACING'/>",
                "<stakeholders xsi:type='itsm:Customer' id='c' name='c'/>"
                        + "<stakeholders xsi:type='itsm:Customer' id='d' name='d'/><stakeholders id='e' name='e'/>");
        apply("CUS-05", 1, resource);
        Agreement agreement = Models.modelIn(resource).getAgreements().get(0);
        assertEquals("d", agreement.getCustomer().getId());
        assertFalse(agreement.getTargets().isEmpty());
    }

    @Test
    void withoutACustomerThereIsNobodyToAgreeWith() {
        ValidationResult result = Runs.only("CUS-05", Models.of("<services id='s' name='s' kind='CUSTOMER_FACING'/>"));
        assertTrue(Runs.fixes(result.findings().get(0), result).isEmpty());
    }

    @Test
    void halfTechnicalIsEnoughForAPortfolioOfSystems() {
        String technical = "<services id='t' name='t' kind='TECHNICAL'/>";
        String supporting = "<services id='s' name='s' kind='SUPPORTING'/>";
        String unknown = "<services id='u' name='u'/>";
        String retired = "<services id='r' name='r' kind='CUSTOMER_FACING' status='RETIRED'/>";
        assertEquals(List.of(), found("CUS-06"));
        assertEquals(List.of("CUS-06 at model"), found("CUS-06", technical, supporting));
        assertEquals(List.of(), found("CUS-06", technical, supporting, unknown));
        assertEquals(List.of("CUS-06 at model"), found("CUS-06", technical, retired));
        assertEquals(List.of(), found("CUS-06", retired));
        assertEquals(List.of(), found("CUS-06", technical, "<services id='c' name='c' kind='CUSTOMER_FACING'/>"));
    }

    @Test
    void theProcessOfTheActivityAroundShowsValue() {
        String model = "<services id='s' name='s'/><itsmProcesses id='p' name='p'%s/>"
                + "<technicalActivities id='t' name='t' performedFor='p'><subActivities id='u' name='u'/></technicalActivities>";
        assertEquals(List.of(), found("CUS-08", model.formatted(" manages='s'")));
        assertEquals(List.of("CUS-08 at u"), found("CUS-08", model.formatted("")));
    }

    @Test
    void valueOrServiceOfTheActivityItselfIsEnoughAndThatOfTheActivityAroundIsNot() {
        assertEquals(List.of("CUS-08 at x"), found("CUS-08", "<services id='s' name='s'/>",
                "<technicalActivities id='t' name='t' value='v'><subActivities id='x' name='x' value=' '/>"
                        + "<subActivities id='y' name='y' value='w'/><subActivities id='z' name='z' delivers='s'/>"
                        + "</technicalActivities>"));
    }

    private static void apply(String rule, int number, Resource resource) {
        ValidationResult result = Runs.only(rule, resource);
        QuickFix fix = Runs.fix(number, Runs.fixes(result.findings().get(0), result));
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), fix);
    }
}
