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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__SUB_DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__GOALS;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Status;

/** How far ahead the goals of an IT service organization look, those of its departments at any depth included. */
final class Horizons {

    private boolean given;
    private boolean lookAhead;

    private Horizons() {
    }

    /** Says whether there are goals in use, and all of them are about today's operation. */
    static boolean lookNoFurther(ITServiceOrganization organization) {
        Horizons horizons = new Horizons();
        horizons.look(Neighbours.of(organization, IT_SERVICE_ORGANIZATION__GOALS, ITGoal.class));
        Deque<Department> open =
                new ArrayDeque<>(Neighbours.of(organization, IT_SERVICE_ORGANIZATION__DEPARTMENTS, Department.class));
        while (!open.isEmpty() && !horizons.lookAhead) {
            Department department = open.pop();
            horizons.look(Neighbours.of(department, DEPARTMENT__GOALS, ITGoal.class));
            open.addAll(Neighbours.of(department, DEPARTMENT__SUB_DEPARTMENTS, Department.class));
        }
        return horizons.given && !horizons.lookAhead;
    }

    private void look(List<ITGoal> goals) {
        for (int i = 0; i < goals.size() && !lookAhead; i++) {
            if (goals.get(i).getStatus() != Status.RETIRED) {
                given = true;
                lookAhead = goals.get(i).getHorizon() != Horizon.OPERATIONAL;
            }
        }
    }
}
