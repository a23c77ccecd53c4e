/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** Small models of all five layers whose steps are drawn by lot, with gaps everywhere. */
final class RandomChains {

    private static final ItsmFactory FACTORY = ItsmFactory.eINSTANCE;
    private static final int EACH = 4;

    private final Random random;
    private final ITSMModel model = FACTORY.createITSMModel();
    private final ITServiceOrganization organization = FACTORY.createITServiceOrganization();

    private RandomChains(Random random) {
        this.random = random;
    }

    static ITSMModel model(Random random) {
        RandomChains chains = new RandomChains(random);
        chains.makeElements();
        chains.linkElements();
        return chains.model;
    }

    private void makeElements() {
        model.setName("Model");
        model.getServiceOrganizations().add(named(organization, "Organization"));
        for (int i = 0; i < EACH; i++) {
            OrganizationalObjective objective = drawn(FACTORY.createOrganizationalObjective(), "Objective " + i);
            anyOf(model.getObjectives(), 3).ifPresentOrElse(parent -> parent.getSubObjectives().add(objective),
                    () -> model.getObjectives().add(objective));
            BusinessProcess process = drawn(FACTORY.createBusinessProcess(), "Process " + i);
            anyOf(model.getBusinessProcesses(), 3).ifPresentOrElse(parent -> parent.getSubProcesses().add(process),
                    () -> model.getBusinessProcesses().add(process));
            organization.getGoals().add(drawn(FACTORY.createITGoal(), "Goal " + i));
            model.getServices().add(drawn(FACTORY.createITService(), "Service " + i));
            ITSMProcess itsmProcess = drawn(FACTORY.createITSMProcess(), "ITSM process " + i);
            itsmProcess.setOrganizationalOnly(random.nextInt(4) == 0);
            model.getItsmProcesses().add(itsmProcess);
            model.getTechnicalActivities().add(drawn(FACTORY.createTechnicalActivity(), "Activity " + i));
        }
    }

    private void linkElements() {
        for (int i = 0; i < EACH; i++) {
            for (BusinessProcess process : model.getBusinessProcesses()) {
                anyOf(model.getObjectives(), 3).ifPresent(process.getRealizes()::add);
                anyOf(model.getServices(), 5).ifPresent(process.getUsesServices()::add);
            }
            for (ITGoal goal : organization.getGoals()) {
                anyOf(model.getObjectives(), 6).ifPresent(goal.getContributesTo()::add);
                anyOf(model.getBusinessProcesses(), 6).ifPresent(goal.getSupports()::add);
            }
            for (ITSMProcess process : model.getItsmProcesses()) {
                anyOf(organization.getGoals(), 6).ifPresent(process.getGoals()::add);
                anyOf(model.getServices(), 6).ifPresent(process.getManages()::add);
            }
            for (TechnicalActivity activity : model.getTechnicalActivities()) {
                anyOf(model.getItsmProcesses(), 8).ifPresent(activity.getPerformedFor()::add);
            }
            for (ITService service : model.getServices()) {
                anyOf(model.getServices().subList(0, model.getServices().indexOf(service)), 6).ifPresent(service.getSupportedBy()::add);
            }
        }
    }

    /** One of the elements, once in so many draws. */
    private <T> Optional<T> anyOf(List<T> elements, int draws) {
        return elements.isEmpty() || random.nextInt(draws) > 0 ? Optional.empty()
                : Optional.of(elements.get(random.nextInt(elements.size())));
    }

    private <T extends ITSMElement> T drawn(T element, String name) {
        element.setStatus(random.nextInt(8) == 0 ? Status.RETIRED : Status.DRAFT);
        return named(element, name);
    }

    private static <T extends ITSMElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }
}
