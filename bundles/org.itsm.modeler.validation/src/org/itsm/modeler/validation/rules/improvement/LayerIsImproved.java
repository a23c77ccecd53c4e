/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.improvement;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__SUB_DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IMPROVEMENT__STATE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__BUSINESS_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__IMPROVEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__ITSM_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__OBJECTIVES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__SERVICES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__SERVICE_ORGANIZATIONS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__TECHNICAL_ACTIVITIES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.LIFECYCLE_ELEMENT__IMPROVEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ModelCounts;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.NewSupplements;

/** IMP-01: a layer in which nothing is improved, once per layer. */
public final class LayerIsImproved extends Rule<ITSMModel> {

    public LayerIsImproved() {
        super("IMP-01", Severity.ERROR, ITSMModel.class, LIFECYCLE_ELEMENT__IMPROVEMENTS, IMPROVEMENT__STATE,
                ITSM_ELEMENT__STATUS, ITSM_MODEL__OBJECTIVES, ITSM_MODEL__BUSINESS_PROCESSES,
                ITSM_MODEL__SERVICE_ORGANIZATIONS, ITSM_MODEL__SERVICES, ITSM_MODEL__ITSM_PROCESSES,
                ITSM_MODEL__TECHNICAL_ACTIVITIES, ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES, BUSINESS_PROCESS__SUB_PROCESSES,
                IT_SERVICE_ORGANIZATION__DEPARTMENTS, IT_SERVICE_ORGANIZATION__GOALS, DEPARTMENT__SUB_DEPARTMENTS,
                DEPARTMENT__GOALS, TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
    }

    @Override
    public void check(ITSMModel model, ValidationContext context, Findings<ITSMModel> findings) {
        ModelCounts counts = context.facts().counts(model);
        for (Layer layer : Layer.values()) {
            if (counts.isIdle(layer)) {
                findings.report(ITSM_MODEL__IMPROVEMENTS, layer.getLiteral(), Labels.layerOf(layer));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        return ChoiceFix.of(1, page().text("fix.1"), () -> InUse.of(context).all(LifecycleElement.class)
                        .filter(element -> element.getLayer().getLiteral().equals(finding.key()))
                        .filter(element -> EcoreUtil.getRootContainer(element) == finding.element()),
                element -> NewSupplements.beside(element).improvementOf(element))
                .bestFirst(Candidates.leastMatureFirst()).ifFits();
    }
}
