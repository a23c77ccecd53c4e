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

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.chain.ChainCache;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.util.DocumentOrder;

/** Which elements of the chain a diagram shows, in the order of the document. */
public class ChainServices {

    /** The title of a new diagram of the model. */
    public String chainTitle(EObject model) {
        return DesignTexts.title("title.chain", model);
    }

    /** The title of a new diagram of one element. */
    public String elementChainTitle(EObject element) {
        return DesignTexts.title("title.elementChain", element);
    }

    /** The title of a new diagram of the objectives. */
    public String objectivesTitle(EObject element) {
        return DesignTexts.title("title.objectives", element);
    }

    /** The title of a new diagram of the business processes. */
    public String businessProcessesTitle(EObject element) {
        return DesignTexts.title("title.businessProcesses", element);
    }

    /** The title of a new diagram of an IT service organization. */
    public String organizationTitle(EObject element) {
        return DesignTexts.title("title.organization", element);
    }

    /** The title of a new diagram of the services. */
    public String serviceMapTitle(EObject element) {
        return DesignTexts.title("title.serviceMap", element);
    }

    /** The title of a new diagram of the ITSM processes. */
    public String itsmProcessesTitle(EObject element) {
        return DesignTexts.title("title.itsmProcesses", element);
    }

    /** The title of a new diagram of the activities of an ITSM process. */
    public String activitiesTitle(EObject element) {
        return DesignTexts.title("title.activities", element);
    }

    /** The title of a new diagram of a framework. */
    public String adoptionTitle(EObject element) {
        return DesignTexts.title("title.adoption", element);
    }

    /** The title of a new diagram of the improvements. */
    public String improvementTitle(EObject element) {
        return DesignTexts.title("title.improvement", element);
    }

    /** All objectives of the model, each before its sub-objectives. */
    public Collection<OrganizationalObjective> allObjectives(EObject model) {
        return model instanceof ITSMModel itsm
                ? Models.withParts(itsm.getObjectives(), OrganizationalObjective::getSubObjectives)
                : List.of();
    }

    /** All business processes of the model, each before its sub-processes. */
    public Collection<BusinessProcess> allBusinessProcesses(EObject model) {
        return model instanceof ITSMModel itsm
                ? Models.withParts(itsm.getBusinessProcesses(), BusinessProcess::getSubProcesses)
                : List.of();
    }

    /** All technical activities of the model, each before its sub-activities. */
    public Collection<TechnicalActivity> allActivities(EObject model) {
        return model instanceof ITSMModel itsm
                ? Models.withParts(itsm.getTechnicalActivities(), TechnicalActivity::getSubActivities)
                : List.of();
    }

    /** The departments directly in an organization or in a department. */
    public Collection<Department> partDepartments(EObject unit) {
        if (unit instanceof ITServiceOrganization organization) {
            return List.copyOf(organization.getDepartments());
        }
        return unit instanceof Department department ? List.copyOf(department.getSubDepartments()) : List.of();
    }

    /** The objectives of the element's chain, itself among them. */
    public Collection<OrganizationalObjective> chainObjectives(EObject element) {
        return inChainOf(element, OrganizationalObjective.class);
    }

    /** The business processes of the element's chain, itself among them. */
    public Collection<BusinessProcess> chainBusinessProcesses(EObject element) {
        return inChainOf(element, BusinessProcess.class);
    }

    /** The IT service organizations of the element's chain, itself among them. */
    public Collection<ITServiceOrganization> chainOrganizations(EObject element) {
        return inChainOf(element, ITServiceOrganization.class);
    }

    /** The departments of the element's chain, itself among them. */
    public Collection<Department> chainDepartments(EObject element) {
        return inChainOf(element, Department.class);
    }

    /** The IT goals of the element's chain, itself among them. */
    public Collection<ITGoal> chainGoals(EObject element) {
        return inChainOf(element, ITGoal.class);
    }

    /** The services of the element's chain, itself among them. */
    public Collection<ITService> chainServices(EObject element) {
        return inChainOf(element, ITService.class);
    }

    /** The ITSM processes of the element's chain, itself among them. */
    public Collection<ITSMProcess> chainItsmProcesses(EObject element) {
        return inChainOf(element, ITSMProcess.class);
    }

    /** The technical activities of the element's chain, itself among them. */
    public Collection<TechnicalActivity> chainActivities(EObject element) {
        return inChainOf(element, TechnicalActivity.class);
    }

    private static <T extends LifecycleElement> Collection<T> inChainOf(EObject element, Class<T> type) {
        if (!(element instanceof LifecycleElement root)) {
            return List.of();
        }
        ChainGraph graph = ChainCache.graphOf(root);
        int node = graph.indexOf(root);
        if (node < 0) {
            return type.isInstance(root) ? List.of(type.cast(root)) : List.of();
        }
        BitSet chain = new BitSet();
        chain.set(node);
        for (LifecycleElement start : startsOf(root)) {
            int from = graph.indexOf(start);
            chain.set(from);
            chain.or(graph.upstreamOf(from));
            chain.or(graph.downstreamOf(from));
        }
        return chain.stream().mapToObj(graph::element).filter(type::isInstance).map(type::cast).toList();
    }

    /** The chain of an organization or a department is that of what it has and provides: it is no step of the chain. */
    private static Collection<LifecycleElement> startsOf(LifecycleElement root) {
        if (root instanceof ITServiceOrganization organization) {
            Set<LifecycleElement> starts = withParts(organization);
            organization.getProvides().stream().sorted(DocumentOrder::compare).forEach(starts::add);
            return starts;
        }
        return root instanceof Department ? withParts(root) : List.of(root);
    }

    private static Set<LifecycleElement> withParts(LifecycleElement unit) {
        return Models.withParts(List.of(unit), whole -> whole.eContents().stream()
                .filter(LifecycleElement.class::isInstance)
                .map(LifecycleElement.class::cast)
                .toList());
    }
}
