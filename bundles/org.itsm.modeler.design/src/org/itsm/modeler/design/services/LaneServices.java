/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.ImprovementStep;
import org.itsm.modeler.model.itsm.LifecycleStage;

/** The headings of the lanes that are no layers of the chain. */
public class LaneServices {

    /** The heading of the lane of the customers. */
    public String customersLaneLabel(EObject any) {
        return DesignTexts.text("lane.customers");
    }

    /** The heading of the lane of the services. */
    public String servicesLaneLabel(EObject any) {
        return DesignTexts.text("lane.services");
    }

    /** The heading of the lane of the quality standards. */
    public String standardsLaneLabel(EObject any) {
        return DesignTexts.text("lane.standards");
    }

    /** The heading of the lane of the agreements. */
    public String agreementsLaneLabel(EObject any) {
        return DesignTexts.text("lane.agreements");
    }

    /** The heading of the lane of the systems. */
    public String systemsLaneLabel(EObject any) {
        return DesignTexts.text("lane.systems");
    }

    /** The heading of the lane of the teams. */
    public String teamsLaneLabel(EObject any) {
        return DesignTexts.text("lane.teams");
    }

    /** The heading of the lane of the those who define objectives. */
    public String sponsorsLaneLabel(EObject any) {
        return DesignTexts.text("lane.sponsors");
    }

    /** The heading of the lane of the KPIs. */
    public String kpisLaneLabel(EObject any) {
        return DesignTexts.text("lane.kpis");
    }

    /** The heading of the lane of the ITSM processes that adopt. */
    public String adoptersLaneLabel(EObject any) {
        return DesignTexts.text("lane.adopters");
    }

    /** The heading of the lane of the stage strategy. */
    public String strategyStageLabel(EObject any) {
        return DesignTexts.word(LifecycleStage.STRATEGY);
    }

    /** The heading of the lane of the stage design. */
    public String designStageLabel(EObject any) {
        return DesignTexts.word(LifecycleStage.DESIGN);
    }

    /** The heading of the lane of the stage transition. */
    public String transitionStageLabel(EObject any) {
        return DesignTexts.word(LifecycleStage.TRANSITION);
    }

    /** The heading of the lane of the stage operation. */
    public String operationStageLabel(EObject any) {
        return DesignTexts.word(LifecycleStage.OPERATION);
    }

    /** The heading of the lane of the stage improvement. */
    public String improvementStageLabel(EObject any) {
        return DesignTexts.word(LifecycleStage.IMPROVEMENT);
    }

    /** The heading of the lane of the stage that is not given. */
    public String unspecifiedStageLabel(EObject any) {
        return DesignTexts.text("lane.noStage");
    }

    /** The heading of the lane of the step 'vision'. */
    public String visionStepLabel(EObject any) {
        return DesignTexts.word(ImprovementStep.VISION);
    }

    /** The heading of the lane of the step 'where are we now'. */
    public String whereAreWeNowStepLabel(EObject any) {
        return DesignTexts.word(ImprovementStep.WHERE_ARE_WE_NOW);
    }

    /** The heading of the lane of the step 'where do we want to be'. */
    public String whereDoWeWantToBeStepLabel(EObject any) {
        return DesignTexts.word(ImprovementStep.WHERE_DO_WE_WANT_TO_BE);
    }

    /** The heading of the lane of the step 'how do we get there'. */
    public String howDoWeGetThereStepLabel(EObject any) {
        return DesignTexts.word(ImprovementStep.HOW_DO_WE_GET_THERE);
    }

    /** The heading of the lane of the step 'take action'. */
    public String takeActionStepLabel(EObject any) {
        return DesignTexts.word(ImprovementStep.TAKE_ACTION);
    }

    /** The heading of the lane of the step 'did we get there'. */
    public String didWeGetThereStepLabel(EObject any) {
        return DesignTexts.word(ImprovementStep.DID_WE_GET_THERE);
    }

    /** The heading of the lane of the step 'keep momentum'. */
    public String keepMomentumStepLabel(EObject any) {
        return DesignTexts.word(ImprovementStep.KEEP_MOMENTUM);
    }
}
