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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.DEPARTMENT__SUB_DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__HORIZON;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__DEPARTMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__GOALS;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Neighbours;

/** GOV-06: an IT service organization all of whose goals are about today's operation. */
public final class OrganizationLooksAhead extends Rule<ITServiceOrganization> {

    public OrganizationLooksAhead() {
        super("GOV-06", Severity.INFO, ITServiceOrganization.class, IT_SERVICE_ORGANIZATION__GOALS,
                IT_SERVICE_ORGANIZATION__DEPARTMENTS, DEPARTMENT__GOALS, DEPARTMENT__SUB_DEPARTMENTS, IT_GOAL__HORIZON,
                ITSM_ELEMENT__STATUS);
    }

    @Override
    public void check(ITServiceOrganization organization, ValidationContext context,
            Findings<ITServiceOrganization> findings) {
        Goals goals = new Goals();
        goals.look(Neighbours.of(organization, IT_SERVICE_ORGANIZATION__GOALS, ITGoal.class));
        Deque<Department> open = new ArrayDeque<>(departments(organization));
        while (!open.isEmpty() && !goals.lookAhead) {
            Department department = open.pop();
            goals.look(Neighbours.of(department, DEPARTMENT__GOALS, ITGoal.class));
            open.addAll(Neighbours.of(department, DEPARTMENT__SUB_DEPARTMENTS, Department.class));
        }
        if (goals.given && !goals.lookAhead) {
            findings.about(IT_SERVICE_ORGANIZATION__GOALS);
        }
    }

    private static List<Department> departments(EObject organization) {
        return Neighbours.of(organization, IT_SERVICE_ORGANIZATION__DEPARTMENTS, Department.class);
    }

    /** What has been seen so far of the goals that are not retired. */
    private static final class Goals {

        private boolean given;
        private boolean lookAhead;

        void look(List<ITGoal> goals) {
            for (int i = 0; i < goals.size() && !lookAhead; i++) {
                if (goals.get(i).getStatus() != Status.RETIRED) {
                    given = true;
                    lookAhead = goals.get(i).getHorizon() != Horizon.OPERATIONAL;
                }
            }
        }
    }
}
