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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.design.services.StageServices;
import org.itsm.modeler.design.tests.Odesign;
import org.itsm.modeler.design.tests.ServiceMethods;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementStep;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.junit.jupiter.api.Test;

class StageServicesTest {

    private final Sample sample = Sample.of("hospital");
    private final StageServices services = new StageServices();

    @Test
    void everyProcessStandsInOneStageAndEveryImprovementAtOneStep() {
        sample.model().getItsmProcesses().get(0).setStage(LifecycleStage.UNSPECIFIED);
        assertShownOnce("StageProcesses", sample.model().getItsmProcesses());
        assertShownOnce("StepImprovements", sample.model().getImprovements());
    }

    private void assertShownOnce(String lanes, List<? extends EObject> elements) {
        List<Object> shown = new ArrayList<>();
        for (Method service : new ServiceMethods(Odesign.read()).all()) {
            if (service.getName().endsWith(lanes)) {
                shown.addAll((Collection<?>) ServiceMethods.call(service, sample.model()));
            }
        }
        assertEquals(elements.size(), shown.size());
        assertEquals(Set.copyOf(elements), Set.copyOf(shown));
    }

    @Test
    void laneOfWhatIsNotGivenIsThereWhenItIsNeeded() {
        assertFalse(services.hasProcessesWithoutStage(sample.model()));
        sample.model().getItsmProcesses().get(0).setStage(LifecycleStage.UNSPECIFIED);
        assertTrue(services.hasProcessesWithoutStage(sample.model()));
    }

    @Test
    void whatIsCreatedInALaneHasItsStageOrStep() {
        ITSMProcess process = (ITSMProcess) services.createITSMProcessInLane(sample.model(), Sample.lane("D7_C_Lane_OPERATION"));
        assertSame(LifecycleStage.OPERATION, process.getStage());
        Improvement improvement = (Improvement) services.createImprovementInLane(sample.model(), Sample.lane("D10_C_Lane_TAKE_ACTION"));
        assertSame(ImprovementStep.TAKE_ACTION, improvement.getStep());
    }

    @Test
    void movingToAnotherLaneChangesStageOrStepAndOneUndoTakesItBack() {
        String before = sample.text();
        ITSMProcess process = sample.first(ITSMProcess.class);
        EObject other = Sample.lane(process.getStage() == LifecycleStage.STRATEGY ? "D7_C_Lane_DESIGN" : "D7_C_Lane_STRATEGY");
        assertTrue(services.canMoveToLane(process, other));
        sample.change(() -> services.moveToLane(process, other));
        assertFalse(services.canMoveToLane(process, other), "it is there");
        sample.undo();
        assertEquals(before, sample.text());

        Improvement improvement = sample.first(Improvement.class);
        improvement.setStep(ImprovementStep.VISION);
        services.moveToLane(improvement, Sample.lane("D10_C_Lane_KEEP_MOMENTUM"));
        assertSame(ImprovementStep.KEEP_MOMENTUM, improvement.getStep());
    }

    @Test
    void anotherKindOfLaneTakesNothing() {
        assertFalse(services.canMoveToLane(sample.first(ITSMProcess.class), Sample.lane("D1_C_Lane_Objectives")));
        assertFalse(services.canMoveToLane(sample.model(), Sample.lane("D7_C_Lane_DESIGN")));
        assertFalse(services.canMoveToLane(sample.first(Improvement.class), null));
    }
}
