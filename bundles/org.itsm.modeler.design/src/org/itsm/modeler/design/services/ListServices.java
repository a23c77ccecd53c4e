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

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.validation.Labels;

/** The lists of the properties view: what points to an element, who does what, and where it is used. */
public class ListServices {

    /** What points to the element: realized by. */
    public Collection<EObject> realizedByList(EObject element) {
        return Values.targets(element, "realizedBy");
    }

    /** What points to the element: it goals. */
    public Collection<EObject> itGoalsList(EObject element) {
        return Values.targets(element, "itGoals");
    }

    /** What points to the element: precedes. */
    public Collection<EObject> precedesList(EObject element) {
        return Values.targets(element, "precedes");
    }

    /** What points to the element: examined by. */
    public Collection<EObject> examinedByList(EObject element) {
        return Values.targets(element, "examinedBy");
    }

    /** What points to the element: provides. */
    public Collection<EObject> providesList(EObject element) {
        return Values.targets(element, "provides");
    }

    /** What points to the element: runs. */
    public Collection<EObject> runsList(EObject element) {
        return Values.targets(element, "runs");
    }

    /** What points to the element: achieved by. */
    public Collection<EObject> achievedByList(EObject element) {
        return Values.targets(element, "achievedBy");
    }

    /** What points to the element: consumed by. */
    public Collection<EObject> consumedByList(EObject element) {
        return Values.targets(element, "consumedBy");
    }

    /** What points to the element: managed by. */
    public Collection<EObject> managedByList(EObject element) {
        return Values.targets(element, "managedBy");
    }

    /** What points to the element: agreements. */
    public Collection<EObject> agreementsList(EObject element) {
        return Values.targets(element, "agreements");
    }

    /** What points to the element: activities. */
    public Collection<EObject> activitiesList(EObject element) {
        return Values.targets(element, "activities");
    }

    /** What points to the element: improvements. */
    public Collection<EObject> improvementsList(EObject element) {
        return Values.targets(element, "improvements");
    }

    /** What points to the element: kpis. */
    public Collection<EObject> kpisList(EObject element) {
        return Values.targets(element, "kpis");
    }

    /** What points to the element: consumes. */
    public Collection<EObject> consumesList(EObject element) {
        return Values.targets(element, "consumes");
    }

    /** What points to the element: adopted by. */
    public Collection<EObject> adoptedByList(EObject element) {
        return Values.targets(element, "adoptedBy");
    }

    /** What points to the element: performs. */
    public Collection<EObject> performsList(EObject element) {
        return Values.targets(element, "performs");
    }

    /** What points to the element: used by. */
    public Collection<EObject> usedByList(EObject element) {
        return Values.targets(element, "usedBy");
    }

    /** What points to the element: underpinned by. */
    public Collection<EObject> underpinnedByList(EObject element) {
        return Values.targets(element, "underpinnedBy");
    }

    /** What points to the element: systems. */
    public Collection<EObject> systemsList(EObject element) {
        return Values.targets(element, "systems");
    }

    /** The roles that are responsible. */
    public Collection<EObject> responsibleRoles(EObject element) {
        return Raci.roles(element, RaciKind.RESPONSIBLE);
    }

    /** The roles that could be responsible. */
    public Collection<Object> responsibleAddable(EObject element) {
        return Raci.addable(element, RaciKind.RESPONSIBLE);
    }

    /** Makes a role responsible. */
    public EObject addResponsible(EObject element, Object role) {
        return Raci.add(element, RaciKind.RESPONSIBLE, role);
    }

    /** Makes the selected roles responsible no longer. */
    public EObject removeResponsible(EObject element, Object roles) {
        return Raci.remove(element, RaciKind.RESPONSIBLE, roles);
    }

    /** The roles that are accountable. */
    public Collection<EObject> accountableRoles(EObject element) {
        return Raci.roles(element, RaciKind.ACCOUNTABLE);
    }

    /** The roles that could be accountable. */
    public Collection<Object> accountableAddable(EObject element) {
        return Raci.addable(element, RaciKind.ACCOUNTABLE);
    }

    /** Makes a role accountable. */
    public EObject addAccountable(EObject element, Object role) {
        return Raci.add(element, RaciKind.ACCOUNTABLE, role);
    }

    /** Makes the selected roles accountable no longer. */
    public EObject removeAccountable(EObject element, Object roles) {
        return Raci.remove(element, RaciKind.ACCOUNTABLE, roles);
    }

    /** The roles that are consulted. */
    public Collection<EObject> consultedRoles(EObject element) {
        return Raci.roles(element, RaciKind.CONSULTED);
    }

    /** The roles that could be consulted. */
    public Collection<Object> consultedAddable(EObject element) {
        return Raci.addable(element, RaciKind.CONSULTED);
    }

    /** Makes a role consulted. */
    public EObject addConsulted(EObject element, Object role) {
        return Raci.add(element, RaciKind.CONSULTED, role);
    }

    /** Makes the selected roles consulted no longer. */
    public EObject removeConsulted(EObject element, Object roles) {
        return Raci.remove(element, RaciKind.CONSULTED, roles);
    }

    /** The roles that are informed. */
    public Collection<EObject> informedRoles(EObject element) {
        return Raci.roles(element, RaciKind.INFORMED);
    }

    /** The roles that could be informed. */
    public Collection<Object> informedAddable(EObject element) {
        return Raci.addable(element, RaciKind.INFORMED);
    }

    /** Makes a role informed. */
    public EObject addInformed(EObject element, Object role) {
        return Raci.add(element, RaciKind.INFORMED, role);
    }

    /** Makes the selected roles informed no longer. */
    public EObject removeInformed(EObject element, Object roles) {
        return Raci.remove(element, RaciKind.INFORMED, roles);
    }

    /** Nothing: what a combo shows that only adds. */
    public Object noChoice(EObject element) {
        return Values.NONE;
    }

    /** Says whether the element has links of its own that are none of the chain. */
    public Boolean hasOwnLinks(EObject element) {
        return element instanceof ITSMElement && !(element instanceof LifecycleElement || element instanceof ITSMModel
                || element instanceof Framework || element instanceof QualityStandard);
    }

    /** The elements that refer to the element, in the order of the document. */
    public Collection<EObject> usedInList(EObject element) {
        return Usages.of(element);
    }

    /** An element in a list: its class and its name. */
    public String usageText(EObject element, Object value) {
        return value instanceof ITSMElement itsm ? Labels.typeOf(itsm.eClass()) + ": " + Labels.nameOf(itsm) : "";
    }

    /** An element in a list by its name. */
    public String valueText(EObject element, Object value) {
        return value instanceof EObject target ? DesignTexts.nameOf(target) : "";
    }
}
