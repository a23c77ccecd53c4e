/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.consistency;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;

/** CON-04: an approved element of the chain that holds a link to a retired one, once per target. */
public final class ApprovedRestsOnNothingRetired extends Rule<LifecycleElement> {

    private static final List<EReference> NONE = List.of();
    private static final List<EReference> OF_BUSINESS_PROCESS =
            List.of(BUSINESS_PROCESS__REALIZES, BUSINESS_PROCESS__USES_SERVICES);
    private static final List<EReference> OF_GOAL = List.of(IT_GOAL__CONTRIBUTES_TO, IT_GOAL__SUPPORTS);
    private static final List<EReference> OF_ITSM_PROCESS = List.of(ITSM_PROCESS__GOALS, ITSM_PROCESS__MANAGES);
    private static final List<EReference> OF_ACTIVITY = List.of(TECHNICAL_ACTIVITY__PERFORMED_FOR);

    public ApprovedRestsOnNothingRetired() {
        super("CON-04", Severity.INFO, LifecycleElement.class, ITSM_ELEMENT__STATUS, BUSINESS_PROCESS__REALIZES,
                BUSINESS_PROCESS__USES_SERVICES, IT_GOAL__CONTRIBUTES_TO, IT_GOAL__SUPPORTS, ITSM_PROCESS__GOALS,
                ITSM_PROCESS__MANAGES, TECHNICAL_ACTIVITY__PERFORMED_FOR);
    }

    /** The links of the chain that an element of the class stores, in the order of the metamodel. */
    private static List<EReference> linksOf(LifecycleElement element) {
        if (element instanceof TechnicalActivity) {
            return OF_ACTIVITY;
        } else if (element instanceof ITSMProcess) {
            return OF_ITSM_PROCESS;
        } else if (element instanceof BusinessProcess) {
            return OF_BUSINESS_PROCESS;
        }
        return element instanceof ITGoal ? OF_GOAL : NONE;
    }

    @Override
    public boolean applies(LifecycleElement element, ValidationContext context) {
        return !linksOf(element).isEmpty();
    }

    @Override
    public void check(LifecycleElement element, ValidationContext context, Findings<LifecycleElement> findings) {
        if (element.getStatus() == Status.APPROVED) {
            List<EReference> links = linksOf(element);
            for (int i = 0; i < links.size(); i++) {
                checkLinks(element, links.get(i), findings);
            }
        }
    }

    private static void checkLinks(LifecycleElement element, EReference link, Findings<LifecycleElement> findings) {
        List<LifecycleElement> targets = Neighbours.of(element, link, LifecycleElement.class);
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).getStatus() == Status.RETIRED) {
                findings.report(link, keyOf(targets.get(i), link, i), Labels.nameOf(targets.get(i)));
            }
        }
    }

    /** The id of the target, which outlives a change of order; its place where it has none. */
    private static String keyOf(LifecycleElement target, EReference link, int place) {
        return Texts.isBlank(target.getId()) ? link.getName() + " #" + (place + 1) : target.getId();
    }
}
