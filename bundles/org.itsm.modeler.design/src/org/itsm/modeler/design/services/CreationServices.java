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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** The creation tools of the palette. What cannot be created leaves the model as it is. */
public class CreationServices {

    /** Creates an objective in the model, or a sub-objective in an objective. */
    public EObject createObjective(EObject container) {
        return inWholeOrModel(container, OrganizationalObjective.class, LinkedElement.SUB_OBJECTIVE);
    }

    /** Creates a business process in the model, or a sub-process in a business process. */
    public EObject createBusinessProcess(EObject container) {
        return inWholeOrModel(container, BusinessProcess.class, LinkedElement.SUB_PROCESS);
    }

    /** Creates an IT service organization in the model. */
    public EObject createServiceOrganization(EObject container) {
        return inModel(container, ITServiceOrganization.class);
    }

    /** Creates a department in an organization or in a department. */
    public EObject createDepartment(EObject container) {
        return linked(container, Department.class);
    }

    /** Creates an IT goal in an organization or in a department. */
    public EObject createITGoal(EObject container) {
        return container instanceof ITServiceOrganization || container instanceof Department
                ? linked(container, ITGoal.class)
                : container;
    }

    /** Creates an IT service in the model; its provider is the only organization, where there is one. */
    public EObject createITService(EObject container) {
        Optional<ITSMModel> model = Models.modelOf(container);
        if (model.isEmpty()) {
            return container;
        }
        ITService service = Models.createAtTop(model.get(), ITService.class);
        if (model.get().getServiceOrganizations().size() == 1) {
            service.setProvider(model.get().getServiceOrganizations().get(0));
        }
        return service;
    }

    /** Creates an ITSM process in the model. */
    public EObject createITSMProcess(EObject container) {
        return inModel(container, ITSMProcess.class);
    }

    /** Creates a technical activity in the model, for an ITSM process, or as part of an activity. */
    public EObject createTechnicalActivity(EObject container) {
        if (container instanceof ITSMProcess) {
            return LinkedElement.ACTIVITY.create(container);
        }
        return inWholeOrModel(container, TechnicalActivity.class, LinkedElement.SUB_ACTIVITY);
    }

    /** Creates a customer in the model. */
    public EObject createCustomer(EObject container) {
        return inModel(container, Customer.class);
    }

    /** Creates an agreement in the model. */
    public EObject createAgreement(EObject container) {
        return inModel(container, Agreement.class);
    }

    /** Creates a system in the model. */
    public EObject createSystem(EObject container) {
        return inModel(container, SystemComponent.class);
    }

    /** Creates an element in a framework or in an element of one. */
    public EObject createFrameworkElement(EObject container) {
        return container instanceof Framework || container instanceof FrameworkElement
                ? linked(container, FrameworkElement.class)
                : container;
    }

    private static EObject inModel(EObject container, Class<? extends ITSMElement> type) {
        Optional<ITSMModel> model = Models.modelOf(container);
        return model.isPresent() ? Models.createAtTop(model.get(), type) : container;
    }

    private static EObject inWholeOrModel(EObject container, Class<? extends ITSMElement> type, LinkedElement part) {
        return type.isInstance(container) ? part.create(container) : inModel(container, type);
    }

    private static EObject linked(EObject element, Class<? extends ITSMElement> type) {
        return LinkedElement.createOrKeep(element, type);
    }
}
