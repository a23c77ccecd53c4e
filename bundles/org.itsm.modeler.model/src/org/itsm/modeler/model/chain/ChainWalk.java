/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** Visits the lifecycle elements of a model in document order, at any depth and without recursion. */
final class ChainWalk {

    private ChainWalk() {
    }

    static void forEach(ITSMModel model, Consumer<LifecycleElement> visitor) {
        walk(model.getObjectives(), visitor);
        walk(model.getBusinessProcesses(), visitor);
        walk(model.getServiceOrganizations(), visitor);
        walk(model.getServices(), visitor);
        walk(model.getItsmProcesses(), visitor);
        walk(model.getTechnicalActivities(), visitor);
    }

    private static void walk(List<? extends LifecycleElement> roots, Consumer<LifecycleElement> visitor) {
        Deque<LifecycleElement> open = new ArrayDeque<>();
        for (LifecycleElement root : roots) {
            open.push(root);
            while (!open.isEmpty()) {
                LifecycleElement element = open.pop();
                visitor.accept(element);
                pushReversed(children(element), open);
            }
        }
    }

    private static void pushReversed(List<List<? extends LifecycleElement>> lists, Deque<LifecycleElement> open) {
        for (int i = lists.size() - 1; i >= 0; i--) {
            List<? extends LifecycleElement> list = lists.get(i);
            for (int j = list.size() - 1; j >= 0; j--) {
                open.push(list.get(j));
            }
        }
    }

    /** The containment lists that hold lifecycle elements, in the order of the metamodel. */
    private static List<List<? extends LifecycleElement>> children(LifecycleElement element) {
        if (element instanceof OrganizationalObjective objective) {
            return List.of(objective.getSubObjectives());
        }
        if (element instanceof BusinessProcess process) {
            return List.of(process.getSubProcesses());
        }
        if (element instanceof ITServiceOrganization organization) {
            return List.of(organization.getDepartments(), organization.getGoals());
        }
        if (element instanceof Department department) {
            return List.of(department.getSubDepartments(), department.getGoals());
        }
        if (element instanceof TechnicalActivity activity) {
            return List.of(activity.getSubActivities());
        }
        return List.of();
    }
}
