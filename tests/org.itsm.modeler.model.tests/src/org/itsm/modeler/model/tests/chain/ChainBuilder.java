/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.chain;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** Builds small models in memory; what is created stands in the model, unlinked. */
final class ChainBuilder {

    private static final ItsmFactory FACTORY = ItsmFactory.eINSTANCE;

    final ITSMModel model = FACTORY.createITSMModel();
    private final ITServiceOrganization organization = FACTORY.createITServiceOrganization();

    ChainBuilder() {
        model.getServiceOrganizations().add(organization);
    }

    ITServiceOrganization organization() {
        return organization;
    }

    OrganizationalObjective objective() {
        OrganizationalObjective objective = FACTORY.createOrganizationalObjective();
        model.getObjectives().add(objective);
        return objective;
    }

    OrganizationalObjective subObjective(OrganizationalObjective parent) {
        OrganizationalObjective objective = FACTORY.createOrganizationalObjective();
        parent.getSubObjectives().add(objective);
        return objective;
    }

    BusinessProcess businessProcess() {
        BusinessProcess process = FACTORY.createBusinessProcess();
        model.getBusinessProcesses().add(process);
        return process;
    }

    ITGoal goal() {
        ITGoal goal = FACTORY.createITGoal();
        organization.getGoals().add(goal);
        return goal;
    }

    ITService service() {
        ITService service = FACTORY.createITService();
        model.getServices().add(service);
        return service;
    }

    ITSMProcess itsmProcess() {
        ITSMProcess process = FACTORY.createITSMProcess();
        model.getItsmProcesses().add(process);
        return process;
    }

    TechnicalActivity activity() {
        TechnicalActivity activity = FACTORY.createTechnicalActivity();
        model.getTechnicalActivities().add(activity);
        return activity;
    }

    TechnicalActivity subActivity(TechnicalActivity parent) {
        TechnicalActivity activity = FACTORY.createTechnicalActivity();
        parent.getSubActivities().add(activity);
        return activity;
    }
}
