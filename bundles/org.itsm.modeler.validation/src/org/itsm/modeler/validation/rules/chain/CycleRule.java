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

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Cycle;
import org.itsm.modeler.validation.analysis.Cycles;
import org.itsm.modeler.validation.rules.SimpleFix;

/** What the rules about cycles have in common; they differ in the references that they look at. */
abstract class CycleRule extends Rule<ITSMElement> {

    private static final String ARROW = " \u2192 ";
    /** A cycle of more elements is spelled with a gap: the message must stay readable. */
    private static final int SPELLED_OUT = 12;

    CycleRule(String id, Severity severity, EReference... references) {
        super(id, severity, ITSMElement.class, (EStructuralFeature[]) references);
    }

    @Override
    public final boolean applies(ITSMElement element, ValidationContext context) {
        EReference reference = Cycles.referenceOf(element);
        return reference != null && reads().contains(reference);
    }

    @Override
    public final void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        Cycle cycle = context.facts().cycleAt(element);
        if (cycle != null) {
            findings.about(cycle.reference(), spell(cycle.path()));
        }
    }

    private static String spell(List<ITSMElement> path) {
        String first = Labels.nameOf(path.get(0));
        if (path.size() <= SPELLED_OUT) {
            return path.stream().map(Labels::nameOf).collect(Collectors.joining(ARROW)) + ARROW + first;
        }
        int half = SPELLED_OUT / 2;
        String begin = path.subList(0, half).stream().map(Labels::nameOf).collect(Collectors.joining(ARROW));
        String end = path.subList(path.size() - half, path.size()).stream().map(Labels::nameOf).collect(Collectors.joining(ARROW));
        return begin + ARROW + "\u2026 (" + (path.size() - SPELLED_OUT) + ")" + ARROW + end + ARROW + first;
    }

    @Override
    public final List<QuickFix> fixes(Finding finding, ValidationContext context) {
        Cycle cycle = context.facts().cycleAt(finding.element());
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> cycle.closingLinks()
                .forEach(link -> EcoreUtil.remove(link.from(), cycle.reference(), link.to()))));
    }
}
