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

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.Labels;

/** The texts on figures and what the mouse over them tells. */
public class LabelServices {

    private static final int MOST_MATURE = 5;

    /** Diagrams ask for them for every figure. */
    private final Map<Status, String> statusLines = new EnumMap<>(Status.class);
    private final List<String> maturityLines = IntStream.rangeClosed(0, MOST_MATURE).mapToObj(LabelServices::lineOfMaturity).toList();

    public LabelServices() {
        for (Status status : Status.values()) {
            statusLines.put(status, DesignTexts.text("tooltip.status", DesignTexts.word(status)));
        }
    }

    /** What stands in the figure of an element. */
    public String nodeLabel(EObject element) {
        return DesignTexts.nameOf(element);
    }

    /** An objective with its perspective below. */
    public String objectiveLabel(EObject element) {
        return withLine(element, element instanceof OrganizationalObjective objective ? DesignTexts.word(objective.getPerspective()) : "");
    }

    /** An ITSM process with the department that runs it below. */
    public String itsmProcessLabel(EObject element) {
        return withLine(element, element instanceof ITSMProcess process ? DesignTexts.nameOf(process.getDepartment()) : "");
    }

    /** A KPI with its target below. */
    public String kpiLabel(EObject element) {
        if (!(element instanceof KPI kpi) || kpi.getTarget() == null) {
            return DesignTexts.nameOf(element);
        }
        return withLine(element, DesignTexts.number(kpi.getTarget(), kpi.getUnit()));
    }

    /** An agreement after its kind, unless its name begins with that. */
    public String agreementLabel(EObject element) {
        String name = DesignTexts.nameOf(element);
        String kind = element instanceof Agreement agreement ? DesignTexts.word(agreement.getKind()) : "";
        return kind.isEmpty() || name.startsWith(kind + " ") ? name : DesignTexts.text("label.kind", kind, name);
    }

    /** An improvement with its state below. */
    public String improvementLabel(EObject element) {
        return withLine(element, element instanceof Improvement improvement ? DesignTexts.word(improvement.getState()) : "");
    }

    /** An element of a framework after its code. */
    public String frameworkElementLabel(EObject element) {
        String name = DesignTexts.nameOf(element);
        String code = element instanceof FrameworkElement adoptable ? adoptable.getCode() : null;
        return code == null || code.isBlank() || code.equals(name) ? name : code + " " + name;
    }

    private static String withLine(EObject element, String line) {
        String name = DesignTexts.nameOf(element);
        return line.isEmpty() ? name : name + "\n" + line;
    }

    /** What the mouse over a figure tells: class and name, what is meant, status and maturity. */
    public String nodeTooltip(EObject element) {
        if (!(element instanceof ITSMElement itsm)) {
            return "";
        }
        StringBuilder lines = new StringBuilder(Labels.typeOf(itsm.eClass())).append(": ").append(Labels.nameOf(itsm));
        addLine(lines, statementOf(itsm));
        addLine(lines, statusLines.get(itsm.getStatus()));
        if (itsm instanceof LifecycleElement lifecycle && lifecycle.getMaturity() != null) {
            int maturity = lifecycle.getMaturity();
            addLine(lines, maturity >= 0 && maturity <= MOST_MATURE ? maturityLines.get(maturity) : lineOfMaturity(maturity));
        }
        return lines.toString();
    }

    private static String lineOfMaturity(int maturity) {
        return DesignTexts.text("tooltip.maturity", maturity);
    }

    private static void addLine(StringBuilder lines, String line) {
        if (line != null && !line.isBlank()) {
            lines.append('\n').append(line);
        }
    }

    /** The heading of the lane of the objectives. */
    public String objectivesLaneLabel(EObject any) {
        return laneLabel(Layer.ORGANIZATIONAL_OBJECTIVES);
    }

    /** The heading of the lane of the business processes. */
    public String businessProcessesLaneLabel(EObject any) {
        return laneLabel(Layer.BUSINESS_PROCESSES);
    }

    /** The heading of the lane of the IT service organization. */
    public String serviceOrganizationLaneLabel(EObject any) {
        return laneLabel(Layer.IT_SERVICE_ORGANIZATION);
    }

    /** The heading of the lane of IT service management. */
    public String serviceManagementLaneLabel(EObject any) {
        return laneLabel(Layer.IT_SERVICE_MANAGEMENT);
    }

    /** The heading of the lane of the technical activities. */
    public String activitiesLaneLabel(EObject any) {
        return laneLabel(Layer.TECHNICAL_ACTIVITIES);
    }

    private static String laneLabel(Layer layer) {
        String label = Labels.layerOf(layer);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static String statementOf(ITSMElement element) {
        if (element instanceof OrganizationalObjective objective && objective.getStatement() != null) {
            return objective.getStatement();
        }
        if (element instanceof ITGoal goal && goal.getStatement() != null) {
            return goal.getStatement();
        }
        return element.getDescription();
    }
}
