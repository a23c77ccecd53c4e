/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__SUPPORTS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.validation.ValidationContext;

/** Which systems support a service, themselves or with a system that they are part of. */
public final class ServingSystems {

    private final Map<SystemComponent, Boolean> serving = new IdentityHashMap<>();

    private ServingSystems() {
    }

    /** Says whether the system serves; asks for the whole only where the system itself does not tell. */
    public static boolean contain(SystemComponent system, ValidationContext context) {
        return servesItself(system) || Neighbours.any(system, SYSTEM_COMPONENT__PART_OF)
                && context.fact(ServingSystems.class, ServingSystems::find).serving.getOrDefault(system, false);
    }

    private static boolean servesItself(SystemComponent system) {
        return Neighbours.any(system, SYSTEM_COMPONENT__SUPPORTS);
    }

    private static ServingSystems find(ValidationContext context) {
        ServingSystems systems = new ServingSystems();
        context.models().forEach(model -> model.getSystems().forEach(systems::follow));
        return systems;
    }

    /**
     * Goes up from the system to one of which the answer is known and gives all on the way the same answer. Systems that
     * are part of one another in a circle serve when one of them does.
     */
    private void follow(SystemComponent system) {
        List<SystemComponent> way = new ArrayList<>();
        SystemComponent at = system;
        while (at != null && !serving.containsKey(at)) {
            boolean serves = servesItself(at);
            serving.put(at, serves);
            way.add(at);
            at = serves ? at : whole(at);
        }
        boolean serves = at != null && serving.get(at);
        for (int i = way.size() - 1; i >= 0 && serves; i--) {
            serving.put(way.get(i), true);
        }
    }

    /** The same for one system alone, going all the way up itself. */
    public static boolean servesWithWholes(SystemComponent system) {
        Set<SystemComponent> way = new HashSet<>();
        SystemComponent at = system;
        while (at != null && way.add(at)) {
            if (servesItself(at)) {
                return true;
            }
            at = whole(at);
        }
        return false;
    }

    private static SystemComponent whole(SystemComponent part) {
        return Neighbours.any(part, SYSTEM_COMPONENT__PART_OF) ? part.getPartOf() : null;
    }
}
