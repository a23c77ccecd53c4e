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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Islands;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.InUse;

/** CHN-13: elements of the chain that hang together, but with no objective. */
public final class NoIsland extends Rule<LifecycleElement> {

    public NoIsland() {
        super("CHN-13", Severity.INFO, LifecycleElement.class, BUSINESS_PROCESS__REALIZES, BUSINESS_PROCESS__USES_SERVICES,
                IT_GOAL__CONTRIBUTES_TO, IT_GOAL__SUPPORTS, ITSM_PROCESS__GOALS, ITSM_PROCESS__MANAGES,
                TECHNICAL_ACTIVITY__PERFORMED_FOR);
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        int size = context.facts().islandAt(element);
        if (size > 0) {
            findings.aboutElement(size);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Islands islands = Islands.of(context);
        List<LifecycleElement> members = islands.members((LifecycleElement) finding.element()).stream()
                .filter(InUse::is)
                .toList();
        Bridges bridges = new Bridges(islands, context);
        return bridges.from(members);
    }

    /** The links by which an island can be joined to an objective: the more directly, the better. */
    private final class Bridges {

        private final Islands islands;
        private final ValidationContext context;

        Bridges(Islands islands, ValidationContext context) {
            this.islands = islands;
            this.context = context;
        }

        List<QuickFix> from(List<LifecycleElement> members) {
            return members.stream()
                    .sorted((left, right) -> Integer.compare(distance(left), distance(right)))
                    .map(this::from)
                    .filter(fixes -> !fixes.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        /** How many links the element is away from an objective once it is joined. */
        private int distance(LifecycleElement element) {
            if (element instanceof BusinessProcess || element instanceof ITGoal) {
                return 1;
            } else if (element instanceof ITService || element instanceof ITSMProcess) {
                return 2;
            }
            return element instanceof TechnicalActivity ? 3 : 4;
        }

        private List<QuickFix> from(LifecycleElement element) {
            if (element instanceof BusinessProcess process) {
                return link(() -> Suitable.objectivesFor(process, context)
                        .filter(objective -> Suitable.mayRealize(process, objective)), process.getRealizes()::add);
            } else if (element instanceof ITGoal goal) {
                return link(() -> Suitable.objectivesFor(goal, context), goal.getContributesTo()::add);
            } else if (element instanceof ITService service) {
                return link(() -> joined(BusinessProcess.class), process -> process.getUsesServices().add(service));
            } else if (element instanceof ITSMProcess process) {
                return link(() -> joined(ITGoal.class), process.getGoals()::add);
            } else if (element instanceof TechnicalActivity activity) {
                return link(() -> joined(ITSMProcess.class)
                        .filter(process -> Suitable.mayPerformFor(activity, process)), activity.getPerformedFor()::add);
            } else if (element instanceof ITServiceOrganization organization) {
                return link(() -> joined(BusinessProcess.class), organization.getExamines()::add);
            }
            return List.of();
        }

        private <T extends LifecycleElement> Stream<T> joined(Class<T> type) {
            return InUse.of(context).all(type).filter(islands::hasObjective);
        }

        private <T extends LifecycleElement> List<QuickFix> link(Supplier<Stream<T>> choices, Consumer<T> action) {
            return ChoiceFix.of(1, page().text("fix.1"), choices, action).ifFits();
        }
    }
}
