/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.Characteristic;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scores over one rule alone: GOV-01, an IT goal that nobody defined. */
class CharacteristicTest {

    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
    private final ITServiceOrganization organization = ItsmFactory.eINSTANCE.createITServiceOrganization();
    private Resource file;

    @BeforeEach
    void aModel() {
        model.getServiceOrganizations().add(organization);
        file = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("memory:/model.itsm"), model);
    }

    @Test
    void aCheckIsARuleAndAnElementAndFailsWithAFinding() {
        ITGoal undefined = goal();
        ITGoal defined = goal();
        defined.setDefinedBy(ItsmFactory.eINSTANCE.createStakeholder());

        assertEquals(new Characteristic(1, 1, 2, List.of(undefined)), first());
    }

    @Test
    void aWaivedFindingSatisfies() {
        ITGoal undefined = goal();
        Waiver waiver = ItsmFactory.eINSTANCE.createWaiver();
        waiver.setRule("GOV-01");
        waiver.setReason("set before there was a board");
        undefined.getWaivers().add(waiver);

        assertEquals(new Characteristic(1, 1, 1, List.of()), first());
    }

    @Test
    void retiredElementsAreNotScored() {
        goal().setStatus(Status.RETIRED);

        assertEquals(new Characteristic(1, 0, 0, List.of()), first());
    }

    @Test
    void retiredElementsAreNotScoredByRulesThatStillLookAtThem() {
        ItsmFactory factory = ItsmFactory.eINSTANCE;
        model.getFrameworks().add(factory.createFramework());
        model.getFrameworks().get(0).setStatus(Status.RETIRED);

        assertEquals(List.of("FRM-01"), Runs.only("FRM-01", file).findings().stream().map(Finding::ruleId).toList());
        assertEquals(new Characteristic(1, 0, 0, List.of()), Runs.only("FRM-01", file).characteristics().get(0));
    }

    @Test
    void theOthersHaveNothingToSayAboutThisRule() {
        goal();

        assertEquals(List.of(new Characteristic(2, 0, 0, List.of()), new Characteristic(3, 0, 0, List.of())),
                run().subList(1, 3));
    }

    private ITGoal goal() {
        ITGoal goal = ItsmFactory.eINSTANCE.createITGoal();
        organization.getGoals().add(goal);
        return goal;
    }

    private Characteristic first() {
        return run().get(0);
    }

    private List<Characteristic> run() {
        return Runs.only("GOV-01", file).characteristics();
    }
}
