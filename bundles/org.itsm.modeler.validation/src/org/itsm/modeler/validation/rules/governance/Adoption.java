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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ContainmentWalk;
import org.itsm.modeler.validation.rules.Candidates;
import org.itsm.modeler.validation.rules.InUse;

/** What an ITSM process can adopt from the frameworks of the run. */
final class Adoption {

    /** Adopted by more processes than this, a framework element is a finding of its own (FRM-04). */
    private static final int MOST_ADOPTIONS = 5;

    private Adoption() {
    }

    /** The framework elements that suit the process: those of its name first, then those of frameworks it can rely on. */
    static List<FrameworkElement> choices(ITSMProcess process, ValidationContext context) {
        List<Choice> choices = new ArrayList<>();
        for (Framework framework : Candidates.beside(process, context, ITSMModel::getFrameworks)) {
            addFrom(framework, process, choices);
        }
        choices.sort(Comparator.comparingInt(Choice::rank));
        return choices.stream().map(Choice::element).toList();
    }

    private static void addFrom(Framework framework, ITSMProcess process, List<Choice> choices) {
        List<FrameworkElement> elements = new ArrayList<>();
        ContainmentWalk.forEach(framework.getElements(), object -> {
            if (object instanceof FrameworkElement element) {
                elements.add(element);
            }
        });
        boolean relied = elements.stream().anyMatch(element -> !element.getAdoptedBy().isEmpty())
                || elements.stream().noneMatch(FrameworkElement::isMandatory);
        String name = Texts.normalise(process.getName());
        for (FrameworkElement element : elements) {
            if (suits(element, process)) {
                boolean sameName = !name.isEmpty() && name.equals(Texts.normalise(element.getName()));
                choices.add(new Choice(element, (sameName ? 0 : 4) + (relied ? 0 : 2) + (isProcess(element) ? 0 : 1)));
            }
        }
    }

    private static boolean suits(FrameworkElement element, ITSMProcess process) {
        return InUse.is(element) && element.getAdoptedBy().size() < MOST_ADOPTIONS
                && (process.getStage() == LifecycleStage.UNSPECIFIED || element.getStage() == LifecycleStage.UNSPECIFIED
                        || process.getStage() == element.getStage());
    }

    private static boolean isProcess(FrameworkElement element) {
        return element.getKind() == FrameworkElementKind.PROCESS || element.getKind() == FrameworkElementKind.PRACTICE;
    }

    /** The lower the rank, the better: name before framework before kind. */
    private record Choice(FrameworkElement element, int rank) {
    }
}
