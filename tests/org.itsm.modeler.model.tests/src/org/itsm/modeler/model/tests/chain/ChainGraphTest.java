/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;

class ChainGraphTest {

    private final ChainBuilder chain = new ChainBuilder();

    @Test
    void elementsAreNumberedInDocumentOrderAtAnyDepth() {
        TechnicalActivity activity = chain.activity();
        OrganizationalObjective first = chain.objective();
        OrganizationalObjective second = chain.objective();
        OrganizationalObjective child = chain.subObjective(first);
        Department department = ItsmFactory.eINSTANCE.createDepartment();
        chain.organization().getDepartments().add(department);
        ITGoal goal = chain.goal();

        assertEquals(List.of(first, child, second, chain.organization(), department, goal, activity),
                chain.model.chain().elements());
    }

    @Test
    void downstreamFollowsEveryStepOfTheChainOnce() {
        OrganizationalObjective objective = chain.objective();
        BusinessProcess process = chain.businessProcess();
        ITGoal goal = chain.goal();
        ITService service = chain.service();
        ITSMProcess pursuing = chain.itsmProcess();
        ITSMProcess managing = chain.itsmProcess();
        TechnicalActivity activity = chain.activity();
        TechnicalActivity step = chain.subActivity(activity);
        process.getRealizes().add(objective);
        goal.getSupports().add(process);
        process.getUsesServices().add(service);
        pursuing.getGoals().add(goal);
        managing.getManages().add(service);
        activity.getPerformedFor().add(managing);

        assertEquals(List.of(process, goal, service, pursuing, managing, activity, step), objective.downstream());
        assertEquals(List.of(objective, process, service, managing, activity), step.upstream());
        assertEquals(7, chain.model.chain().links());
    }

    @Test
    void anITGoalMayContributeToAnObjectiveDirectly() {
        OrganizationalObjective objective = chain.objective();
        ITGoal goal = chain.goal();
        goal.getContributesTo().add(objective);

        assertEquals(List.of(goal), objective.downstream());
    }

    @Test
    void supportingServicesDeliveriesOrderAndDepartmentsAreNoSteps() {
        ITService above = chain.service();
        ITService below = chain.service();
        above.getSupportedBy().add(below);
        TechnicalActivity activity = chain.activity();
        activity.getDelivers().add(above);
        TechnicalActivity next = chain.activity();
        next.getFollows().add(activity);
        Department department = ItsmFactory.eINSTANCE.createDepartment();
        chain.organization().getDepartments().add(department);
        chain.itsmProcess().setDepartment(department);

        assertEquals(0, chain.model.chain().links());
    }

    @Test
    void anObjectiveReachesAnActivityThroughItsSubObjectives() {
        OrganizationalObjective parent = chain.objective();
        OrganizationalObjective child = chain.subObjective(parent);
        OrganizationalObjective other = chain.objective();
        ITGoal goal = chain.goal();
        ITSMProcess process = chain.itsmProcess();
        TechnicalActivity activity = chain.activity();
        goal.getContributesTo().add(child);
        process.getGoals().add(goal);
        activity.getPerformedFor().add(process);

        assertTrue(parent.reachesActivity());
        assertTrue(activity.reachesObjective());
        assertFalse(other.reachesActivity());
    }

    @Test
    void theDeepestLayerTellsWhereAChainBreaks() {
        OrganizationalObjective objective = chain.objective();
        BusinessProcess process = chain.businessProcess();
        ITService service = chain.service();
        process.getRealizes().add(objective);
        process.getUsesServices().add(service);
        ChainGraph graph = chain.model.chain();

        assertEquals(Layer.IT_SERVICE_ORGANIZATION, graph.deepestLayer(graph.indexOf(objective)));
    }

    @Test
    void coverageCountsLeafObjectivesAndRootActivitiesThatAreNotRetired() {
        OrganizationalObjective parent = chain.objective();
        OrganizationalObjective covered = chain.subObjective(parent);
        chain.subObjective(parent);
        chain.objective().setStatus(Status.RETIRED);
        ITGoal goal = chain.goal();
        goal.getContributesTo().add(covered);
        ITSMProcess process = chain.itsmProcess();
        process.getGoals().add(goal);
        TechnicalActivity activity = chain.activity();
        activity.getPerformedFor().add(process);
        chain.subActivity(activity);
        chain.activity();

        Coverage coverage = chain.model.chain().coverage();

        assertEquals(new Coverage(2, 1, 2, 1), coverage);
        assertEquals(50.0, coverage.forward().getAsDouble());
        assertEquals(50.0, coverage.backward().getAsDouble());
    }

    @Test
    void coverageOfAnEmptyModelIsNotANumber() {
        assertTrue(chain.model.chain().coverage().forward().isEmpty());
        assertTrue(chain.model.chain().coverage().backward().isEmpty());
    }

    @Test
    void theGraphIsKeptUntilALinkOfTheChainChanges() {
        OrganizationalObjective objective = chain.objective();
        BusinessProcess process = chain.businessProcess();
        ChainGraph before = chain.model.chain();
        process.setName("Fulfil orders");
        process.setOwner(ItsmFactory.eINSTANCE.createRole());
        assertSame(before, chain.model.chain());

        process.getRealizes().add(objective);
        assertNotSame(before, chain.model.chain());
        assertEquals(List.of(process), objective.downstream());
    }

    @Test
    void theGraphIsDroppedWhenAnElementComesGoesOrMoves() {
        OrganizationalObjective parent = chain.objective();
        assertEquals(List.of(), parent.downstream());
        OrganizationalObjective child = chain.subObjective(parent);
        assertEquals(List.of(child), parent.downstream());
        chain.model.getObjectives().add(child);
        assertEquals(List.of(), parent.downstream());
        EcoreUtil.delete(child);
        assertEquals(2, chain.model.chain().size());
    }

    @Test
    void nestingOfAHundredThousandLevelsDoesNotOverflowTheStack() {
        // Built from the inside out: each step wraps what is there in one more level.
        OrganizationalObjective root = ItsmFactory.eINSTANCE.createOrganizationalObjective();
        for (int i = 0; i < 100_000; i++) {
            OrganizationalObjective parent = ItsmFactory.eINSTANCE.createOrganizationalObjective();
            parent.getSubObjectives().add(root);
            root = parent;
        }
        chain.model.getObjectives().add(root);
        ChainGraph graph = ChainGraph.of(List.of(chain.model));

        assertEquals(100_000, graph.downstreamOf(graph.indexOf(root)).cardinality());
    }

    @Test
    void modelsThatReferToOneAnotherMakeOneGraph() {
        ITSMModel second = ItsmFactory.eINSTANCE.createITSMModel();
        OrganizationalObjective objective = ItsmFactory.eINSTANCE.createOrganizationalObjective();
        second.getObjectives().add(objective);
        BusinessProcess process = chain.businessProcess();
        process.getRealizes().add(objective);
        ChainGraph graph = ChainGraph.of(List.of(chain.model, second));

        assertTrue(graph.downstreamOf(graph.indexOf(objective)).get(graph.indexOf(process)));
    }
}
