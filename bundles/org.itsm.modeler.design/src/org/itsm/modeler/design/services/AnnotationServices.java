/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.util.DocumentOrder;
import org.itsm.modeler.validation.Labels;

/** The marks of the layers: what is measured, answered for, improved and adopted. */
public class AnnotationServices {

    public Boolean hasKpis(EObject element) {
        return element instanceof LifecycleElement lifecycle && !lifecycle.getKpis().isEmpty();
    }

    /** The KPIs of the element with their targets, a line each. */
    public String kpiTooltip(EObject elementOrView) {
        return Views.subjectOf(elementOrView) instanceof LifecycleElement element
                ? lines(element.getKpis(), AnnotationServices::line)
                : "";
    }

    /** Says whether somebody is named who owns the element or has a part in it. */
    public Boolean hasResponsibles(EObject element) {
        return element instanceof OwnedElement owned && (owned.getOwner() != null || !owned.getRaci().isEmpty());
    }

    /** The owner and the RACI entries of the element, a line each. */
    public String raciTooltip(EObject elementOrView) {
        if (!(Views.subjectOf(elementOrView) instanceof OwnedElement element)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (element.getOwner() != null) {
            lines.add(DesignTexts.text("raci.owner", Labels.nameOf(element.getOwner())));
        }
        element.getRaci().forEach(entry -> lines.add(line(entry)));
        return String.join("\n", lines);
    }

    public Boolean hasImprovements(EObject element) {
        return element instanceof LifecycleElement lifecycle && !lifecycle.getImprovements().isEmpty();
    }

    /** The improvements of the element with their states, a line each. */
    public String improvementTooltip(EObject elementOrView) {
        return Views.subjectOf(elementOrView) instanceof LifecycleElement element
                ? lines(element.getImprovements(), AnnotationServices::line)
                : "";
    }

    public Boolean hasFrameworks(EObject element) {
        return element instanceof ITSMProcess process && !process.getAdopts().isEmpty();
    }

    /** What the ITSM process adopts, a line each. */
    public String frameworkTooltip(EObject elementOrView) {
        return Views.subjectOf(elementOrView) instanceof ITSMProcess process
                ? lines(process.getAdopts(), AnnotationServices::line)
                : "";
    }

    private static String line(KPI kpi) {
        if (kpi.getTarget() == null) {
            return DesignTexts.text("kpi.noTarget", Labels.nameOf(kpi));
        }
        return DesignTexts.text("kpi.line", Labels.nameOf(kpi), DesignTexts.number(kpi.getTarget(), kpi.getUnit()));
    }

    private static String line(RaciAssignment entry) {
        String role = entry.getRole() == null ? DesignTexts.text("raci.nobody") : Labels.nameOf(entry.getRole());
        return DesignTexts.text("raci.entry", DesignTexts.word(entry.getKind()), role);
    }

    private static String line(Improvement improvement) {
        return DesignTexts.text("improvement.line", Labels.nameOf(improvement), DesignTexts.word(improvement.getState()));
    }

    private static String line(FrameworkElement adopted) {
        return DesignTexts.text("framework.line", Objects.toString(adopted.getCode(), ""), Labels.nameOf(adopted),
                frameworkOf(adopted)).strip();
    }

    private static String frameworkOf(FrameworkElement element) {
        EObject container = element.eContainer();
        while (container instanceof FrameworkElement) {
            container = container.eContainer();
        }
        return DesignTexts.nameOf(container);
    }

    /** In document order: a transient opposite is ordered by how the model came about. */
    private static <T extends EObject> String lines(List<T> elements, Function<T, String> line) {
        return elements.stream().sorted(DocumentOrder::compare).map(line).collect(Collectors.joining("\n"));
    }
}
