/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.List;
import java.util.Map;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.ValidationContext;

/** The facts of one run: each is computed when the first rule asks, over all models at once, and then kept. */
public final class ComputedFacts implements Facts {

    private final ValidationContext context;

    /**
     * @param context the run, which keeps what is computed
     */
    public ComputedFacts(ValidationContext context) {
        this.context = context;
    }

    @Override
    public List<Identified> unidentified(ITSMElement element) {
        return RepeatedIds.of(context).at(element);
    }

    @Override
    public boolean repeatsCode(ITSMElement element) {
        return RepeatedCodes.of(context).contains(element);
    }

    @Override
    public boolean repeatsName(ITSMElement element) {
        return RepeatedNames.of(context).firstOf(element).isPresent();
    }

    @Override
    public boolean isNamedLikeSystem(ITService service) {
        return SystemNames.of(context).contain(service.getName());
    }

    @Override
    public Cycle cycleAt(ITSMElement element) {
        return Cycles.of(context).at(element);
    }

    @Override
    public int islandAt(LifecycleElement element) {
        return Islands.of(context).sizeAt(element);
    }

    @Override
    public Layer chainBreak(OrganizationalObjective objective) {
        int node = context.node(objective);
        return node < 0 || context.chain().reachesActivity(node) ? null : ChainBreaks.of(context).breaksAt(node);
    }

    @Override
    public boolean reachesObjective(BusinessProcess process) {
        int node = context.node(process);
        return node >= 0 && context.chain().reachesObjective(node);
    }

    /** Asks for the whole only where the process itself does not tell, as the next ones do. */
    @Override
    public boolean isSupported(BusinessProcess process) {
        return SupportedProcesses.isSupportedItself(process)
                || process.eIsSet(ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES)
                        && SupportedProcesses.of(context).contains(process);
    }

    @Override
    public boolean isExamined(BusinessProcess process) {
        return ExaminedProcesses.contain(process, context);
    }

    @Override
    public boolean isStandardized(BusinessProcess process) {
        return StandardizedProcesses.contain(process, context);
    }

    @Override
    public int perspectivesAbove(ITGoal goal) {
        return UpstreamPerspectives.of(context).above(goal);
    }

    @Override
    public boolean looksNoFurther(ITServiceOrganization organization) {
        return Horizons.lookNoFurther(organization);
    }

    @Override
    public boolean isManaged(TechnicalActivity activity) {
        return ManagedActivities.of(context).contain(activity);
    }

    @Override
    public boolean usesSystems(ITSMProcess process) {
        List<TechnicalActivity> activities =
                Neighbours.of(process, ItsmPackage.Literals.ITSM_PROCESS__ACTIVITIES, TechnicalActivity.class);
        for (int i = 0; i < activities.size(); i++) {
            if (SystemUse.of(context).by(activities.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean serves(SystemComponent system) {
        return ServingSystems.contain(system, context);
    }

    @Override
    public boolean isUncovered(FrameworkElement element) {
        return element.isMandatory() && !Neighbours.any(element, ItsmPackage.Literals.FRAMEWORK_ELEMENT__ADOPTED_BY)
                && UncoveredRequirements.of(context).contain(element);
    }

    @Override
    public int uses(Role role) {
        return RoleUse.of(context).uses(role);
    }

    @Override
    public int accountable(Role role) {
        return RoleUse.of(context).accountable(role);
    }

    @Override
    public String conflictingMetric(Agreement agreement) {
        return ConflictingTargets.metricIn(agreement, context).orElse(null);
    }

    @Override
    public Agreement earlier(Agreement left, Agreement right) {
        return AgreementPlaces.of(context).earlier(left, right);
    }

    @Override
    public ModelCounts counts(ITSMModel model) {
        return context.fact(CountsByModel.class, c -> new CountsByModel(ModelCounts.of(c.chain()))).of(model);
    }

    private record CountsByModel(Map<ITSMModel, ModelCounts> counts) {

        /** A model without a chain has no entry. */
        ModelCounts of(ITSMModel model) {
            ModelCounts known = counts.get(model);
            return known == null ? new ModelCounts() : known;
        }
    }
}
