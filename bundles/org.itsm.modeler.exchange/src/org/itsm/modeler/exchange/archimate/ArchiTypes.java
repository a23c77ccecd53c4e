/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.Map;
import java.util.Set;

/** The names of ArchiMate 3 and what ArchiMate 2 and older versions of Archi called the same. */
final class ArchiTypes {

    static final String JUNCTION = "Junction";

    static final String RELATIONSHIP = "Relationship";

    private static final Set<String> ELEMENTS = Set.of("BusinessActor", "BusinessRole", "BusinessCollaboration",
            "BusinessInterface", "BusinessProcess", "BusinessFunction", "BusinessInteraction", "BusinessEvent",
            "BusinessService", "BusinessObject", "Contract", "Representation", "Product", "ApplicationComponent",
            "ApplicationCollaboration", "ApplicationInterface", "ApplicationFunction", "ApplicationInteraction",
            "ApplicationProcess", "ApplicationEvent", "ApplicationService", "DataObject", "Node", "Device",
            "SystemSoftware", "TechnologyCollaboration", "TechnologyInterface", "TechnologyFunction",
            "TechnologyProcess", "TechnologyInteraction", "TechnologyEvent", "TechnologyService", "Path",
            "CommunicationNetwork", "Artifact", "Equipment", "Facility", "DistributionNetwork", "Material",
            "Stakeholder", "Driver", "Assessment", "Goal", "Outcome", "Principle", "Requirement", "Constraint",
            "Meaning", "Value", "Resource", "Capability", "CourseOfAction", "ValueStream", "WorkPackage",
            "Deliverable", "ImplementationEvent", "Plateau", "Gap", "Grouping", "Location", JUNCTION);

    private static final Set<String> RELATIONS = Set.of("Composition", "Aggregation", "Assignment", "Realization",
            "Serving", "Access", "Influence", "Triggering", "Flow", "Specialization", "Association");

    private static final Map<String, String> OLD_ELEMENTS = Map.of("InfrastructureService", "TechnologyService",
            "InfrastructureFunction", "TechnologyFunction", "InfrastructureInterface", "TechnologyInterface",
            "CommunicationPath", "Path", "Network", "CommunicationNetwork", "BusinessActivity", "BusinessProcess",
            "AndJunction", JUNCTION, "OrJunction", JUNCTION);

    private static final Map<String, String> OLD_RELATIONS = Map.of("UsedBy", "Serving", "Realisation",
            "Realization", "Specialisation", "Specialization");

    private ArchiTypes() {
    }

    /** The ArchiMate 3 name of an element type, or the name itself when it is none that is known. */
    static String element(String stated) {
        return OLD_ELEMENTS.getOrDefault(stated, stated);
    }

    /** The ArchiMate 3 name of a relationship type without its ending, or what is left of a name not known. */
    static String relation(String stated) {
        String plain = stated.endsWith(RELATIONSHIP) ? stated.substring(0, stated.length() - RELATIONSHIP.length())
                : stated;
        return OLD_RELATIONS.getOrDefault(plain, plain);
    }

    static boolean isElement(String type) {
        return ELEMENTS.contains(type);
    }

    static boolean isRelation(String type) {
        return RELATIONS.contains(type);
    }
}
