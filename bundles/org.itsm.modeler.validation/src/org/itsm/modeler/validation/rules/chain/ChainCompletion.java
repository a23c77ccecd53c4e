/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.NewElements;

/**
 * How a chain that breaks off is carried on down to a technical activity: by a link to something from which an activity
 * is reached; where there is nothing of the kind, by linking what is there and making what is missing.
 */
final class ChainCompletion {

    private final ChainGraph chain;
    private final InUse inUse;

    /**
     * @param chain the chain as it is; elements that {@link #complete} makes are not in it
     * @param inUse what there is in it to link to
     */
    ChainCompletion(ChainGraph chain, InUse inUse) {
        this.chain = chain;
        this.inUse = inUse;
    }

    /** Where the chain below the objective breaks off: the deepest element in use that can be carried on. */
    LifecycleElement openEnd(OrganizationalObjective objective) {
        List<LifecycleElement> reached = new ArrayList<>();
        reached.add(objective);
        chain.downstreamOf(chain.indexOf(objective)).stream().mapToObj(chain::element).forEach(reached::add);
        return reached.stream()
                .filter(element -> InUse.is(element) && canCarryOn(element))
                .max(Comparator.comparing(LifecycleElement::getLayer))
                .orElse(objective);
    }

    private static boolean canCarryOn(LifecycleElement element) {
        return !(element instanceof ITSMProcess process && process.isOrganizationalOnly());
    }

    /** What the element can be linked to so that it reaches an activity, in document order. */
    Stream<? extends LifecycleElement> choices(LifecycleElement end) {
        if (end instanceof OrganizationalObjective objective) {
            return reaching(BusinessProcess.class).filter(process -> Suitable.mayRealize(process, objective));
        } else if (end instanceof BusinessProcess) {
            return Stream.concat(reaching(ITService.class), reaching(ITGoal.class));
        } else if (end instanceof ITGoal || end instanceof ITService) {
            return reaching(ITSMProcess.class);
        }
        return inUse.all(TechnicalActivity.class).filter(ChainCompletion::isOrphan);
    }

    private <T extends LifecycleElement> Stream<T> reaching(Class<T> type) {
        return inUse.all(type).filter(element -> chain.reachesActivity(chain.indexOf(element)));
    }

    private static boolean isOrphan(TechnicalActivity activity) {
        return activity.getPerformedFor().isEmpty() && !(activity.eContainer() instanceof TechnicalActivity);
    }

    /** Links the two by the step of the chain that leads from one to the other. */
    void link(LifecycleElement upper, LifecycleElement lower) {
        if (lower instanceof TechnicalActivity activity) {
            activity.getPerformedFor().add((ITSMProcess) upper);
        } else if (lower instanceof ITSMProcess process && upper instanceof ITGoal goal) {
            process.getGoals().add(goal);
        } else if (lower instanceof ITSMProcess process) {
            process.getManages().add((ITService) upper);
        } else if (lower instanceof ITService service) {
            ((BusinessProcess) upper).getUsesServices().add(service);
        } else if (lower instanceof ITGoal goal) {
            goal.getSupports().add((BusinessProcess) upper);
        } else {
            ((BusinessProcess) lower).getRealizes().add((OrganizationalObjective) upper);
        }
    }

    /** Carries the chain on from the element: links the first choice, or what there is, and makes what is missing. */
    void complete(LifecycleElement end) {
        Optional<? extends LifecycleElement> choice = choices(end).findFirst();
        if (choice.isPresent()) {
            link(end, choice.get());
        } else if (end instanceof ITSMProcess process) {
            NewElements.beside(process).activity(process);
        } else {
            next(end).ifPresentOrElse(next -> {
                link(end, next);
                complete(next);
            }, () -> create(end));
        }
    }

    /** The first element that the chain can go through from here, although it does not reach an activity yet. */
    private Optional<? extends LifecycleElement> next(LifecycleElement end) {
        if (end instanceof OrganizationalObjective objective) {
            return inUse.all(BusinessProcess.class)
                    .filter(process -> Suitable.mayRealize(process, objective))
                    .findFirst();
        } else if (end instanceof BusinessProcess) {
            Optional<? extends LifecycleElement> service = inUse.all(ITService.class).findFirst();
            return service.isPresent() ? service : inUse.all(ITGoal.class).findFirst();
        }
        return inUse.all(ITSMProcess.class).filter(ChainCompletion::canCarryOn).findFirst();
    }

    private void create(LifecycleElement end) {
        NewElements elements = NewElements.beside(end);
        if (end instanceof OrganizationalObjective objective) {
            support(elements.businessProcess(objective), elements);
        } else if (end instanceof BusinessProcess process) {
            complete(elements.goalFor(process));
        } else if (end instanceof ITGoal goal) {
            elements.itsmProcess(Optional.of(goal));
        } else {
            Optional<ITGoal> goal = inUse.all(ITGoal.class).findFirst();
            elements.itsmProcess(goal).getManages().add((ITService) end);
        }
    }

    /** Makes a business process for the objective and carries it on to an activity. */
    BusinessProcess newBusinessProcess(OrganizationalObjective objective) {
        NewElements elements = NewElements.beside(objective);
        BusinessProcess process = elements.businessProcess(objective);
        support(process, elements);
        return process;
    }

    /** Carries a new business process on to an activity and says what part IT has in it. */
    void support(BusinessProcess process, NewElements elements) {
        complete(process);
        if (!process.getUsesServices().isEmpty()) {
            elements.describeItRole(process, process.getUsesServices().get(0));
        } else if (!process.getItGoals().isEmpty()) {
            elements.describeItRole(process, process.getItGoals().get(0));
        }
    }
}
