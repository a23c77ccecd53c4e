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

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementStep;
import org.itsm.modeler.model.itsm.LifecycleStage;

/** What stands in the lanes of stages and steps, and what moving from lane to lane means. */
public class StageServices {

    private static final String LANE = "_C_Lane_";

    /** The ITSM processes of the stage strategy. */
    public Collection<ITSMProcess> strategyStageProcesses(EObject model) {
        return processesIn(model, LifecycleStage.STRATEGY);
    }

    /** The ITSM processes of the stage design. */
    public Collection<ITSMProcess> designStageProcesses(EObject model) {
        return processesIn(model, LifecycleStage.DESIGN);
    }

    /** The ITSM processes of the stage transition. */
    public Collection<ITSMProcess> transitionStageProcesses(EObject model) {
        return processesIn(model, LifecycleStage.TRANSITION);
    }

    /** The ITSM processes of the stage operation. */
    public Collection<ITSMProcess> operationStageProcesses(EObject model) {
        return processesIn(model, LifecycleStage.OPERATION);
    }

    /** The ITSM processes of the stage improvement. */
    public Collection<ITSMProcess> improvementStageProcesses(EObject model) {
        return processesIn(model, LifecycleStage.IMPROVEMENT);
    }

    /** The ITSM processes whose stage is not given. */
    public Collection<ITSMProcess> unspecifiedStageProcesses(EObject model) {
        return processesIn(model, LifecycleStage.UNSPECIFIED);
    }

    /** The improvements at the step 'vision'. */
    public Collection<Improvement> visionStepImprovements(EObject model) {
        return improvementsAt(model, ImprovementStep.VISION);
    }

    /** The improvements at the step 'where are we now'. */
    public Collection<Improvement> whereAreWeNowStepImprovements(EObject model) {
        return improvementsAt(model, ImprovementStep.WHERE_ARE_WE_NOW);
    }

    /** The improvements at the step 'where do we want to be'. */
    public Collection<Improvement> whereDoWeWantToBeStepImprovements(EObject model) {
        return improvementsAt(model, ImprovementStep.WHERE_DO_WE_WANT_TO_BE);
    }

    /** The improvements at the step 'how do we get there'. */
    public Collection<Improvement> howDoWeGetThereStepImprovements(EObject model) {
        return improvementsAt(model, ImprovementStep.HOW_DO_WE_GET_THERE);
    }

    /** The improvements at the step 'take action'. */
    public Collection<Improvement> takeActionStepImprovements(EObject model) {
        return improvementsAt(model, ImprovementStep.TAKE_ACTION);
    }

    /** The improvements at the step 'did we get there'. */
    public Collection<Improvement> didWeGetThereStepImprovements(EObject model) {
        return improvementsAt(model, ImprovementStep.DID_WE_GET_THERE);
    }

    /** The improvements at the step 'keep momentum'. */
    public Collection<Improvement> keepMomentumStepImprovements(EObject model) {
        return improvementsAt(model, ImprovementStep.KEEP_MOMENTUM);
    }

    /** Says whether there are ITSM processes whose stage is not given. */
    public Boolean hasProcessesWithoutStage(EObject model) {
        return !unspecifiedStageProcesses(model).isEmpty();
    }

    /** Creates an ITSM process in the stage of the lane. */
    public EObject createITSMProcessInLane(EObject container, EObject lane) {
        if (!(container instanceof ITSMModel model)) {
            return container;
        }
        ITSMProcess process = Models.createAtTop(model, ITSMProcess.class);
        stageOf(lane).ifPresent(process::setStage);
        return process;
    }

    /** Creates an improvement at the step of the lane. */
    public EObject createImprovementInLane(EObject container, EObject lane) {
        if (!(container instanceof ITSMModel model)) {
            return container;
        }
        Improvement improvement = Models.createAtTop(model, Improvement.class);
        stepOf(lane).ifPresent(improvement::setStep);
        return improvement;
    }

    /** Says whether the lane stands for another stage or step than the element is in. */
    public Boolean canMoveToLane(EObject element, EObject lane) {
        return element instanceof ITSMProcess process && stageOf(lane).filter(stage -> stage != process.getStage()).isPresent()
                || element instanceof Improvement improvement && stepOf(lane).filter(step -> step != improvement.getStep()).isPresent();
    }

    /** Moves the element to the stage or step of the lane. */
    public EObject moveToLane(EObject element, EObject lane) {
        if (element instanceof ITSMProcess process) {
            stageOf(lane).ifPresent(process::setStage);
        } else if (element instanceof Improvement improvement) {
            stepOf(lane).ifPresent(improvement::setStep);
        }
        return element;
    }

    private static Optional<LifecycleStage> stageOf(EObject lane) {
        return literalOf(lane, LifecycleStage.VALUES, LifecycleStage::getLiteral);
    }

    private static Optional<ImprovementStep> stepOf(EObject lane) {
        return literalOf(lane, ImprovementStep.VALUES, ImprovementStep::getLiteral);
    }

    /** The mapping of a lane ends with the literal that it stands for. */
    private static <T> Optional<T> literalOf(EObject lane, List<T> literals, Function<T, String> name) {
        String mapping = Views.mappingOf(lane);
        return literals.stream().filter(literal -> mapping.endsWith(LANE + name.apply(literal))).findFirst();
    }

    private static Collection<ITSMProcess> processesIn(EObject model, LifecycleStage stage) {
        return model instanceof ITSMModel itsm
                ? itsm.getItsmProcesses().stream().filter(process -> process.getStage() == stage).toList()
                : List.of();
    }

    private static Collection<Improvement> improvementsAt(EObject model, ImprovementStep step) {
        return model instanceof ITSMModel itsm
                ? itsm.getImprovements().stream().filter(improvement -> improvement.getStep() == step).toList()
                : List.of();
    }
}
