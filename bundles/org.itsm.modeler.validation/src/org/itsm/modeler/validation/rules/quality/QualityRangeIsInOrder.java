/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.quality;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.QUALITY_STANDARD__MAX;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.QUALITY_STANDARD__MIN;

import java.util.List;

import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** QLT-03: a quality standard whose range ends before it begins. */
public final class QualityRangeIsInOrder extends Rule<QualityStandard> {

    public QualityRangeIsInOrder() {
        super("QLT-03", Severity.ERROR, QualityStandard.class, QUALITY_STANDARD__MIN, QUALITY_STANDARD__MAX);
    }

    @Override
    public void check(QualityStandard standard, ValidationContext context, Findings<QualityStandard> findings) {
        if (standard.getMin() != null && standard.getMax() != null && standard.getMin() > standard.getMax()) {
            findings.about(QUALITY_STANDARD__MIN);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        QualityStandard standard = (QualityStandard) finding.element();
        Double min = standard.getMax();
        Double max = standard.getMin();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> {
            standard.setMin(min);
            standard.setMax(max);
        }));
    }
}
