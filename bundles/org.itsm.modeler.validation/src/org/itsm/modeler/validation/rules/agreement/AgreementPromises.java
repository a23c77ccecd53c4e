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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.AGREEMENT__TARGETS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__MAX;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__MIN;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SERVICE_TARGET__TARGET;

import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.NewSupplements;
import org.itsm.modeler.validation.rules.SimpleFix;

/** SLA-01: an agreement from which nobody can tell whether it was kept. */
public final class AgreementPromises extends Rule<Agreement> {

    public AgreementPromises() {
        super("SLA-01", Severity.ERROR, Agreement.class, AGREEMENT__TARGETS, SERVICE_TARGET__TARGET, SERVICE_TARGET__MIN,
                SERVICE_TARGET__MAX);
    }

    @Override
    public void check(Agreement agreement, ValidationContext context, Findings<Agreement> findings) {
        if (!agreement.eIsSet(AGREEMENT__TARGETS) || hasEmptyTarget(agreement.getTargets())) {
            findings.about(AGREEMENT__TARGETS);
        }
    }

    private static boolean hasEmptyTarget(List<ServiceTarget> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (isEmpty(targets.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(ServiceTarget target) {
        return target.getTarget() == null && target.getMin() == null && target.getMax() == null;
    }

    /** Where targets are there and some have no number, it is the number that is added. */
    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Agreement agreement = (Agreement) finding.element();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> promise(agreement)));
    }

    private static void promise(Agreement agreement) {
        if (agreement.getTargets().isEmpty()) {
            NewSupplements.availability(agreement).setTarget(null);
        }
        agreement.getTargets().stream()
                .filter(AgreementPromises::isEmpty)
                .forEach(target -> target.setTarget(FittingNumber.of(target, agreement)));
    }
}
