/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.customer;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ACTIVITIES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.ContainmentWalk;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.rules.InUse;

/** The services for which the systems are there at which the activities of a process work. */
final class SupportedServices {

    private SupportedServices() {
    }

    /** The services in use that those systems support, themselves or as parts of others, in document order. */
    static List<ITService> of(ITSMProcess process, ValidationContext context) {
        Set<SystemComponent> systems = new LinkedHashSet<>();
        ContainmentWalk.forEach(Neighbours.of(process, ITSM_PROCESS__ACTIVITIES, TechnicalActivity.class), object -> {
            if (object instanceof TechnicalActivity) {
                Neighbours.of(object, TECHNICAL_ACTIVITY__SYSTEMS, SystemComponent.class)
                        .forEach(system -> addWithWholes(system, systems));
            }
        });
        Set<ITService> supported = new LinkedHashSet<>();
        systems.forEach(system -> supported.addAll(Neighbours.of(system, SYSTEM_COMPONENT__SUPPORTS, ITService.class)));
        return supported.stream().filter(InUse::is).sorted(Comparator.comparingInt(context::node)).toList();
    }

    private static void addWithWholes(SystemComponent system, Set<SystemComponent> systems) {
        SystemComponent at = system;
        while (at != null && systems.add(at)) {
            at = Neighbours.any(at, SYSTEM_COMPONENT__PART_OF) ? at.getPartOf() : null;
        }
    }
}
