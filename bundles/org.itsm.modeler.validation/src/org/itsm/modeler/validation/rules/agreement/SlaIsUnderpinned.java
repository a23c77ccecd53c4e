/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.agreement;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__KIND;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__SERVICE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__TARGETS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__UNDERPINNED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__METRIC;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__TARGET;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__UNIT;

import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.analysis.Promises;
import org.itsm.modeler.validation.rules.ChoiceFix;
import org.itsm.modeler.validation.rules.SimpleFix;

/** SLA-04: an SLA that promises more than what it rests on. */
public final class SlaIsUnderpinned extends Rule<Agreement> {

    public SlaIsUnderpinned() {
        super("SLA-04", Severity.WARNING, Agreement.class, AGREEMENT__KIND, AGREEMENT__SERVICE, AGREEMENT__UNDERPINNED_BY,
                AGREEMENT__TARGETS, SERVICE_TARGET__METRIC, SERVICE_TARGET__UNIT, SERVICE_TARGET__TARGET,
                IT_SERVICE__SUPPORTED_BY, ITSM_ELEMENT__STATUS);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        if (agreement.getKind() == AgreementKind.SLA) {
            ITSMElement gap = gapBelow(agreement, context);
            if (gap != null) {
                findings.about(AGREEMENT__UNDERPINNED_BY, Labels.nameOf(gap));
            }
        }
    }

    /** The agreement that promises less, or the service that promises nothing; null when the SLA is underpinned. */
    private static ITSMElement gapBelow(Agreement sla, ValidationContext context) {
        if (Underpinning.isMissing(sla, Underpinning.serviceOf(sla))) {
            return supportOf(sla);
        }
        return Promises.firstWeakerBelow(sla, context);
    }

    private static ITService supportOf(Agreement sla) {
        return Neighbours.of(sla.getService(), IT_SERVICE__SUPPORTED_BY, ITService.class).get(0);
    }

    /** A promise that its unit does not allow (SLA-05) is not handed on. */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Agreement sla = (Agreement) finding.element();
        if (!HandedOnPromises.areAllowed(sla)) {
            return List.of();
        }
        if (!Underpinning.isMissing(sla, Underpinning.serviceOf(sla))) {
            return List.of(new SimpleFix(2, page().text("fix.2"), () -> HandedOnPromises.raise(sla)));
        }
        return ChoiceFix.of(1, page().text("fix.1"), () -> Partners.suppliers(sla, context),
                supplier -> HandedOnPromises.createOla(sla, supportOf(sla), supplier))
                .bestFirst(Partners.fitting(AgreementKind.OLA)).ifFits();
    }
}
