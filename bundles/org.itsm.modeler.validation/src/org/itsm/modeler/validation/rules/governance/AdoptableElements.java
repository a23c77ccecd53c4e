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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ContainmentWalk;
import org.itsm.modeler.validation.rules.InUse;

/** What ITSM processes can adopt from the frameworks of the run, gathered once for all of them. */
final class AdoptableElements {

    /** Adopted by more processes than this, a framework element is a finding of its own (FRM-04). */
    private static final int MOST_ADOPTIONS = 5;

    private final List<FrameworkElement> elements = new ArrayList<>();
    private final Set<FrameworkElement> relied = new HashSet<>();

    private AdoptableElements(ValidationContext context) {
        for (ITSMModel model : context.models()) {
            model.getFrameworks().stream().filter(InUse::is).forEach(this::addFrom);
        }
    }

    static AdoptableElements of(ValidationContext context) {
        return context.fact(AdoptableElements.class, AdoptableElements::new);
    }

    /** An organization relies on a framework of which it adopts something; where nothing is asked for, nothing is missing. */
    private void addFrom(Framework framework) {
        List<FrameworkElement> all = new ArrayList<>();
        ContainmentWalk.forEach(framework.getElements(), object -> {
            if (object instanceof FrameworkElement element) {
                all.add(element);
            }
        });
        elements.addAll(all);
        if (all.stream().anyMatch(element -> !element.getAdoptedBy().isEmpty())
                || all.stream().noneMatch(FrameworkElement::isMandatory)) {
            relied.addAll(all);
        }
    }

    /** The elements that suit the process. */
    Stream<FrameworkElement> suiting(ITSMProcess process) {
        return elements.stream().filter(element -> InUse.is(element) && element.getAdoptedBy().size() < MOST_ADOPTIONS
                && (process.getStage() == LifecycleStage.UNSPECIFIED || element.getStage() == LifecycleStage.UNSPECIFIED
                        || process.getStage() == element.getStage()));
    }

    /**
     * Those of its name first, then those of frameworks on which the organization relies, then processes; of equal ones
     * those of the process's own model.
     */
    Comparator<FrameworkElement> bestFor(ITSMProcess process) {
        String name = Texts.normalise(process.getName());
        EObject own = EcoreUtil.getRootContainer(process);
        return Comparator.comparing((FrameworkElement element) -> name.isEmpty() || !name.equals(Texts.normalise(element.getName())))
                .thenComparing(element -> !relied.contains(element))
                .thenComparing(element -> !isProcess(element))
                .thenComparing(element -> EcoreUtil.getRootContainer(element) != own);
    }

    private static boolean isProcess(FrameworkElement element) {
        return element.getKind() == FrameworkElementKind.PROCESS || element.getKind() == FrameworkElementKind.PRACTICE;
    }
}
