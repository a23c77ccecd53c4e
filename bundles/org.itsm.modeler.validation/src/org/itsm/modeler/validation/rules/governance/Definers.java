/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.governance;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.ChoiceFix;

/** Who sets an objective or an IT goal, and who may. */
final class Definers {

    private Definers() {
    }

    /** The reference to the one who set the element; null when it is neither an objective nor an IT goal. */
    static EReference reference(ITSMElement element) {
        if (element instanceof OrganizationalObjective) {
            return ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY;
        }
        return element instanceof ITGoal ? ItsmPackage.Literals.IT_GOAL__DEFINED_BY : null;
    }

    /** Who set the element; null when nobody is known. */
    static Stakeholder of(ITSMElement element) {
        EReference reference = reference(element);
        return Neighbours.any(element, reference) ? (Stakeholder) element.eGet(reference) : null;
    }

    /** Another one sets it: only upper management is offered, anybody else would be a finding again. */
    static List<QuickFix> fixes(String text, ITSMElement element, ValidationContext context) {
        return ChoiceFix.of(1, text, () -> Candidates.upperManagement(element, context),
                stakeholder -> element.eSet(reference(element), stakeholder)).ifFits();
    }
}
