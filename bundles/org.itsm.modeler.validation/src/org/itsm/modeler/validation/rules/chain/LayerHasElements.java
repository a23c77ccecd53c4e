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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.NewElements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CHN-14: a model without any element in one of the five layers, once per layer. */
public final class LayerHasElements extends Rule<ITSMModel> {

    private static final Map<Layer, List<EReference>> ROOTS = new EnumMap<>(Map.of(
            Layer.ORGANIZATIONAL_OBJECTIVES, List.of(ITSM_MODEL__OBJECTIVES),
            Layer.BUSINESS_PROCESSES, List.of(ITSM_MODEL__BUSINESS_PROCESSES),
            Layer.IT_SERVICE_ORGANIZATION, List.of(ITSM_MODEL__SERVICE_ORGANIZATIONS, ITSM_MODEL__SERVICES),
            Layer.IT_SERVICE_MANAGEMENT, List.of(ITSM_MODEL__ITSM_PROCESSES),
            Layer.TECHNICAL_ACTIVITIES, List.of(ITSM_MODEL__TECHNICAL_ACTIVITIES)));

    public LayerHasElements() {
        super("CHN-14", Severity.WARNING, ITSMModel.class, ITSM_MODEL__OBJECTIVES, ITSM_MODEL__BUSINESS_PROCESSES,
                ITSM_MODEL__SERVICE_ORGANIZATIONS, ITSM_MODEL__SERVICES, ITSM_MODEL__ITSM_PROCESSES,
                ITSM_MODEL__TECHNICAL_ACTIVITIES);
    }

    @Override
    public void check(ITSMModel model, ValidationContext context, Findings<ITSMModel> findings) {
        ROOTS.forEach((layer, references) -> {
            if (references.stream().noneMatch(reference -> hasElementInUse(model, reference))) {
                findings.report(references.get(0), layer.getLiteral(), Labels.layerOf(layer));
            }
        });
    }

    /** Looks below retired elements too; all lifecycle elements below a root stand in the layer of the root. */
    private static boolean hasElementInUse(ITSMModel model, EReference reference) {
        Deque<EObject> open = new ArrayDeque<>();
        for (Object root : (List<?>) model.eGet(reference)) {
            open.push((EObject) root);
            while (!open.isEmpty()) {
                EObject object = open.pop();
                if (object instanceof LifecycleElement element) {
                    if (InUse.is(element)) {
                        return true;
                    }
                    element.eContents().forEach(open::push);
                }
            }
        }
        return false;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMModel model = (ITSMModel) finding.element();
        Layer layer = Layer.get(finding.key());
        return List.of(new SimpleFix(1, page().text("fix.1." + layer.getLiteral()),
                () -> create(layer, NewElements.beside(model), context.chain())));
    }

    private static void create(Layer layer, NewElements elements, ChainGraph chain) {
        switch (layer) {
            case ORGANIZATIONAL_OBJECTIVES -> {
                OrganizationalObjective objective = elements.objective();
                InUse.of(BusinessProcess.class, chain).stream()
                        .filter(process -> !(process.eContainer() instanceof BusinessProcess))
                        .forEach(process -> process.getRealizes().add(objective));
            }
            case BUSINESS_PROCESSES -> {
                BusinessProcess process = elements.businessProcess();
                InUse.of(OrganizationalObjective.class, chain).stream().findFirst().ifPresent(process.getRealizes()::add);
                new ChainCompletion(chain).support(process, elements);
            }
            case IT_SERVICE_ORGANIZATION -> elements.organization();
            case IT_SERVICE_MANAGEMENT -> elements.itsmProcess(InUse.of(ITGoal.class, chain).stream().findFirst());
            case TECHNICAL_ACTIVITIES -> createActivity(elements, chain);
        }
    }

    private static void createActivity(NewElements elements, ChainGraph chain) {
        Optional<ITSMProcess> process = InUse.of(ITSMProcess.class, chain).stream()
                .filter(candidate -> !candidate.isOrganizationalOnly())
                .findFirst();
        if (process.isPresent()) {
            elements.activity(process.get());
        } else {
            elements.itsmProcess(InUse.of(ITGoal.class, chain).stream().findFirst());
        }
    }
}
