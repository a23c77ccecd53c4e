/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.emf;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SafeRunner;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationContext;

/** The ways to mend a finding as a menu offers them. Only where Eclipse runs, whose error log it tells of broken rules. */
public final class OfferedFixes {

    /** A fix that links offers its best choices, not the whole model. */
    private static final int MOST_CHOICES = 10;

    private OfferedFixes() {
    }

    /** Each fix of the finding's rule, once for each of its choices; none of a rule that throws instead of answering. */
    public static List<QuickFix> of(Finding finding, ValidationContext context) {
        List<QuickFix> fixes = SafeRunner.run(() -> finding.fixes(context));
        return fixes == null ? List.of() : fixes.stream().flatMap(OfferedFixes::alternatives).toList();
    }

    private static Stream<QuickFix> alternatives(QuickFix fix) {
        return fix.choices().size() < 2 ? Stream.of(fix) : fix.choices().stream().limit(MOST_CHOICES).map(fix::choosing);
    }
}
