/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.archimate;

/** An ArchiMate element for each class of the metamodel that the standard mapping makes. */
final class Examples {

    private Examples() {
    }

    /** Adds an element that becomes an object of the class, or of one of its subclasses. */
    static Archi add(Archi archi, String className, String id) {
        String name = "The " + id;
        return switch (className) {
            case "OrganizationalObjective" -> archi.element("Goal", id);
            case "ITGoal" -> archi.property("Goal", id, name, "level", "IT");
            case "BusinessProcess", "LifecycleElement", "OwnedElement" -> archi.element("BusinessProcess", id);
            case "ITSMProcess" -> archi.profiled("BusinessProcess", id, name, "ITSM process");
            case "TechnicalActivity" -> archi.element("TechnologyProcess", id);
            case "ITServiceOrganization" -> archi.profiled("BusinessActor", id, name, "IT service organization");
            case "Department", "Team" -> archi.profiled("BusinessActor", id, name, className);
            case "Stakeholder" -> archi.element("Stakeholder", id);
            case "Customer" -> archi.profiled("Stakeholder", id, name, "Customer");
            case "Role" -> archi.element("BusinessRole", id);
            case "ITService" -> archi.element("ApplicationService", id);
            case "SystemComponent" -> archi.element("Node", id);
            case "Agreement" -> archi.element("Contract", id);
            case "Framework" -> archi.profiled("Grouping", id, name, "Framework");
            case "FrameworkElement" -> archi.element("Requirement", id);
            case "QualityStandard" -> archi.profiled("Requirement", id, name, "Quality standard");
            case "KPI" -> archi.element("Outcome", id);
            case "Improvement" -> archi.element("WorkPackage", id);
            default -> throw new IllegalArgumentException(className);
        };
    }
}
