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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__BUSINESS_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__ITSM_PROCESSES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__OBJECTIVES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__SERVICES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__SERVICE_ORGANIZATIONS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__TECHNICAL_ACTIVITIES;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ModelCounts;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.NewElements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CHN-14: a model without any element in one of the five layers, once per layer. */
public final class LayerHasElements extends Rule<ITSMModel> {

    private static final Map<Layer, EReference> ROOTS = new EnumMap<>(Map.of(
            Layer.ORGANIZATIONAL_OBJECTIVES, ITSM_MODEL__OBJECTIVES,
            Layer.BUSINESS_PROCESSES, ITSM_MODEL__BUSINESS_PROCESSES,
            Layer.IT_SERVICE_ORGANIZATION, ITSM_MODEL__SERVICE_ORGANIZATIONS,
            Layer.IT_SERVICE_MANAGEMENT, ITSM_MODEL__ITSM_PROCESSES,
            Layer.TECHNICAL_ACTIVITIES, ITSM_MODEL__TECHNICAL_ACTIVITIES));

    public LayerHasElements() {
        super("CHN-14", Severity.WARNING, ITSMModel.class, ITSM_MODEL__OBJECTIVES, ITSM_MODEL__BUSINESS_PROCESSES,
                ITSM_MODEL__SERVICE_ORGANIZATIONS, ITSM_MODEL__SERVICES, ITSM_MODEL__ITSM_PROCESSES,
                ITSM_MODEL__TECHNICAL_ACTIVITIES);
    }

    @Override
    public void check(ITSMModel model, ValidationContext context, Findings<ITSMModel> findings) {
        ModelCounts counts = context.facts().counts(model);
        ROOTS.forEach((layer, root) -> {
            if (!counts.isInUse(layer)) {
                findings.report(root, layer.getLiteral(), Labels.layerOf(layer));
            }
        });
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMModel model = (ITSMModel) finding.element();
        Layer layer = Layer.get(finding.key());
        return List.of(new SimpleFix(1, page().text("fix.1." + layer.getLiteral()),
                () -> create(layer, NewElements.beside(model), context)));
    }

    private static void create(Layer layer, NewElements elements, ValidationContext context) {
        InUse inUse = InUse.of(context);
        switch (layer) {
            case ORGANIZATIONAL_OBJECTIVES -> {
                OrganizationalObjective objective = elements.objective();
                inUse.all(BusinessProcess.class)
                        .filter(process -> !(process.eContainer() instanceof BusinessProcess))
                        .forEach(process -> process.getRealizes().add(objective));
            }
            case BUSINESS_PROCESSES -> {
                BusinessProcess process = elements.businessProcess();
                inUse.all(OrganizationalObjective.class).findFirst().ifPresent(process.getRealizes()::add);
                new ChainCompletion(context.chain(), inUse).support(process, elements);
            }
            case IT_SERVICE_ORGANIZATION -> elements.organization();
            case IT_SERVICE_MANAGEMENT -> elements.itsmProcess(inUse.all(ITGoal.class).findFirst());
            case TECHNICAL_ACTIVITIES -> createActivity(elements, inUse);
        }
    }

    private static void createActivity(NewElements elements, InUse inUse) {
        Optional<ITSMProcess> process = inUse.all(ITSMProcess.class)
                .filter(candidate -> !candidate.isOrganizationalOnly())
                .findFirst();
        if (process.isPresent()) {
            elements.activity(process.get());
        } else {
            elements.itsmProcess(inUse.all(ITGoal.class).findFirst());
        }
    }
}
