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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.validation.ValidationContext;

/**
 * The perspectives of the objectives that an element serves, itself included: a set of bits per objective and business
 * process, found in two passes over the chain, because in document order whatever contains stands before what it contains.
 */
public final class UpstreamPerspectives {

    private final ChainGraph chain;
    private final byte[] perspectives;

    private UpstreamPerspectives(ChainGraph chain) {
        this.chain = chain;
        perspectives = new byte[chain.size()];
    }

    public static UpstreamPerspectives of(ValidationContext context) {
        return context.fact(UpstreamPerspectives.class, c -> find(c.chain()));
    }

    private static UpstreamPerspectives find(ChainGraph chain) {
        UpstreamPerspectives upstream = new UpstreamPerspectives(chain);
        for (int node = 0; node < chain.size(); node++) {
            if (chain.element(node) instanceof OrganizationalObjective objective) {
                upstream.perspectives[node] = (byte) (bitOf(objective.getPerspective())
                        | upstream.aboveOf(objective, OrganizationalObjective.class));
            }
        }
        for (int node = 0; node < chain.size(); node++) {
            if (chain.element(node) instanceof BusinessProcess process) {
                upstream.perspectives[node] = (byte) (upstream.aboveOf(process, BusinessProcess.class)
                        | upstream.of(process, BUSINESS_PROCESS__REALIZES));
            }
        }
        return upstream;
    }

    private static int bitOf(Perspective perspective) {
        return perspective == Perspective.UNSPECIFIED ? 0 : 1 << perspective.ordinal();
    }

    private int aboveOf(LifecycleElement element, Class<? extends LifecycleElement> type) {
        EObject container = element.eContainer();
        return type.isInstance(container) ? of((LifecycleElement) container) : 0;
    }

    private int of(EObject element, EReference reference) {
        int bits = 0;
        List<LifecycleElement> targets = Neighbours.of(element, reference, LifecycleElement.class);
        for (int i = 0; i < targets.size(); i++) {
            bits |= of(targets.get(i));
        }
        return bits;
    }

    /** The perspectives of an objective or a business process and of all objectives above it, a bit each. */
    public int of(LifecycleElement element) {
        int node = chain.indexOf(element);
        return node < 0 ? 0 : perspectives[node];
    }

    /** The perspectives of all objectives above the goal, a bit each. */
    public int above(ITGoal goal) {
        return of(goal, IT_GOAL__CONTRIBUTES_TO) | of(goal, IT_GOAL__SUPPORTS);
    }
}
