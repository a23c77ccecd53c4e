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

/** Adds to and takes from the lists of links in the properties view. */
public class LinkListServices {

    /** What can be added to: realizes. */
    public Collection<Object> realizesAddable(EObject element) {
        return Values.addable(element, "realizes");
    }

    /** Adds to: realizes. */
    public EObject addRealizes(EObject element, Object choice) {
        return Values.add(element, "realizes", choice);
    }

    /** Takes what is selected from: realizes. */
    public EObject removeRealizes(EObject element, Object selection) {
        return Values.remove(element, "realizes", selection);
    }

    /** What can be added to: follows. */
    public Collection<Object> followsAddable(EObject element) {
        return Values.addable(element, "follows");
    }

    /** Adds to: follows. */
    public EObject addFollows(EObject element, Object choice) {
        return Values.add(element, "follows", choice);
    }

    /** Takes what is selected from: follows. */
    public EObject removeFollows(EObject element, Object selection) {
        return Values.remove(element, "follows", selection);
    }

    /** What can be added to: uses services. */
    public Collection<Object> usesServicesAddable(EObject element) {
        return Values.addable(element, "usesServices");
    }

    /** Adds to: uses services. */
    public EObject addUsesServices(EObject element, Object choice) {
        return Values.add(element, "usesServices", choice);
    }

    /** Takes what is selected from: uses services. */
    public EObject removeUsesServices(EObject element, Object selection) {
        return Values.remove(element, "usesServices", selection);
    }

    /** What can be added to: customers. */
    public Collection<Object> customersAddable(EObject element) {
        return Values.addable(element, "customers");
    }

    /** Adds to: customers. */
    public EObject addCustomers(EObject element, Object choice) {
        return Values.add(element, "customers", choice);
    }

    /** Takes what is selected from: customers. */
    public EObject removeCustomers(EObject element, Object selection) {
        return Values.remove(element, "customers", selection);
    }

    /** What can be added to: quality standards. */
    public Collection<Object> qualityStandardsAddable(EObject element) {
        return Values.addable(element, "qualityStandards");
    }

    /** Adds to: quality standards. */
    public EObject addQualityStandards(EObject element, Object choice) {
        return Values.add(element, "qualityStandards", choice);
    }

    /** Takes what is selected from: quality standards. */
    public EObject removeQualityStandards(EObject element, Object selection) {
        return Values.remove(element, "qualityStandards", selection);
    }

    /** What can be added to: examines. */
    public Collection<Object> examinesAddable(EObject element) {
        return Values.addable(element, "examines");
    }

    /** Adds to: examines. */
    public EObject addExamines(EObject element, Object choice) {
        return Values.add(element, "examines", choice);
    }

    /** Takes what is selected from: examines. */
    public EObject removeExamines(EObject element, Object selection) {
        return Values.remove(element, "examines", selection);
    }

    /** What can be added to: contributes to. */
    public Collection<Object> contributesToAddable(EObject element) {
        return Values.addable(element, "contributesTo");
    }

    /** Adds to: contributes to. */
    public EObject addContributesTo(EObject element, Object choice) {
        return Values.add(element, "contributesTo", choice);
    }

    /** Takes what is selected from: contributes to. */
    public EObject removeContributesTo(EObject element, Object selection) {
        return Values.remove(element, "contributesTo", selection);
    }

    /** What can be added to: supports. */
    public Collection<Object> supportsAddable(EObject element) {
        return Values.addable(element, "supports");
    }

    /** Adds to: supports. */
    public EObject addSupports(EObject element, Object choice) {
        return Values.add(element, "supports", choice);
    }

    /** Takes what is selected from: supports. */
    public EObject removeSupports(EObject element, Object selection) {
        return Values.remove(element, "supports", selection);
    }

    /** What can be added to: supported by. */
    public Collection<Object> supportedByAddable(EObject element) {
        return Values.addable(element, "supportedBy");
    }

    /** Adds to: supported by. */
    public EObject addSupportedBy(EObject element, Object choice) {
        return Values.add(element, "supportedBy", choice);
    }

    /** Takes what is selected from: supported by. */
    public EObject removeSupportedBy(EObject element, Object selection) {
        return Values.remove(element, "supportedBy", selection);
    }

    /** What can be added to: goals. */
    public Collection<Object> goalsAddable(EObject element) {
        return Values.addable(element, "goals");
    }

    /** Adds to: goals. */
    public EObject addGoals(EObject element, Object choice) {
        return Values.add(element, "goals", choice);
    }

    /** Takes what is selected from: goals. */
    public EObject removeGoals(EObject element, Object selection) {
        return Values.remove(element, "goals", selection);
    }

    /** What can be added to: manages. */
    public Collection<Object> managesAddable(EObject element) {
        return Values.addable(element, "manages");
    }

    /** Adds to: manages. */
    public EObject addManages(EObject element, Object choice) {
        return Values.add(element, "manages", choice);
    }

    /** Takes what is selected from: manages. */
    public EObject removeManages(EObject element, Object selection) {
        return Values.remove(element, "manages", selection);
    }

    /** What can be added to: adopts. */
    public Collection<Object> adoptsAddable(EObject element) {
        return Values.addable(element, "adopts");
    }

    /** Adds to: adopts. */
    public EObject addAdopts(EObject element, Object choice) {
        return Values.add(element, "adopts", choice);
    }

    /** Takes what is selected from: adopts. */
    public EObject removeAdopts(EObject element, Object selection) {
        return Values.remove(element, "adopts", selection);
    }

    /** What can be added to: performed for. */
    public Collection<Object> performedForAddable(EObject element) {
        return Values.addable(element, "performedFor");
    }

    /** Adds to: performed for. */
    public EObject addPerformedFor(EObject element, Object choice) {
        return Values.add(element, "performedFor", choice);
    }

    /** Takes what is selected from: performed for. */
    public EObject removePerformedFor(EObject element, Object selection) {
        return Values.remove(element, "performedFor", selection);
    }

    /** What can be added to: performed by. */
    public Collection<Object> performedByAddable(EObject element) {
        return Values.addable(element, "performedBy");
    }

    /** Adds to: performed by. */
    public EObject addPerformedBy(EObject element, Object choice) {
        return Values.add(element, "performedBy", choice);
    }

    /** Takes what is selected from: performed by. */
    public EObject removePerformedBy(EObject element, Object selection) {
        return Values.remove(element, "performedBy", selection);
    }

    /** What can be added to: systems. */
    public Collection<Object> systemsAddable(EObject element) {
        return Values.addable(element, "systems");
    }

    /** Adds to: systems. */
    public EObject addSystems(EObject element, Object choice) {
        return Values.add(element, "systems", choice);
    }

    /** Takes what is selected from: systems. */
    public EObject removeSystems(EObject element, Object selection) {
        return Values.remove(element, "systems", selection);
    }

    /** What can be added to: delivers. */
    public Collection<Object> deliversAddable(EObject element) {
        return Values.addable(element, "delivers");
    }

    /** Adds to: delivers. */
    public EObject addDelivers(EObject element, Object choice) {
        return Values.add(element, "delivers", choice);
    }

    /** Takes what is selected from: delivers. */
    public EObject removeDelivers(EObject element, Object selection) {
        return Values.remove(element, "delivers", selection);
    }

    /** What can be added to: measures. */
    public Collection<Object> measuresAddable(EObject element) {
        return Values.addable(element, "measures");
    }

    /** Adds to: measures. */
    public EObject addMeasures(EObject element, Object choice) {
        return Values.add(element, "measures", choice);
    }

    /** Takes what is selected from: measures. */
    public EObject removeMeasures(EObject element, Object selection) {
        return Values.remove(element, "measures", selection);
    }

    /** What can be added to: improves. */
    public Collection<Object> improvesAddable(EObject element) {
        return Values.addable(element, "improves");
    }

    /** Adds to: improves. */
    public EObject addImproves(EObject element, Object choice) {
        return Values.add(element, "improves", choice);
    }

    /** Takes what is selected from: improves. */
    public EObject removeImproves(EObject element, Object selection) {
        return Values.remove(element, "improves", selection);
    }

    /** What can be added to: based on. */
    public Collection<Object> basedOnAddable(EObject element) {
        return Values.addable(element, "basedOn");
    }

    /** Adds to: based on. */
    public EObject addBasedOn(EObject element, Object choice) {
        return Values.add(element, "basedOn", choice);
    }

    /** Takes what is selected from: based on. */
    public EObject removeBasedOn(EObject element, Object selection) {
        return Values.remove(element, "basedOn", selection);
    }

    /** What can be added to: roles. */
    public Collection<Object> rolesAddable(EObject element) {
        return Values.addable(element, "roles");
    }

    /** Adds to: roles. */
    public EObject addRoles(EObject element, Object choice) {
        return Values.add(element, "roles", choice);
    }

    /** Takes what is selected from: roles. */
    public EObject removeRoles(EObject element, Object selection) {
        return Values.remove(element, "roles", selection);
    }

    /** What can be added to: concerns. */
    public Collection<Object> concernsAddable(EObject element) {
        return Values.addable(element, "concerns");
    }

    /** Adds to: concerns. */
    public EObject addConcerns(EObject element, Object choice) {
        return Values.add(element, "concerns", choice);
    }

    /** Takes what is selected from: concerns. */
    public EObject removeConcerns(EObject element, Object selection) {
        return Values.remove(element, "concerns", selection);
    }

    /** What can be added to: held by. */
    public Collection<Object> heldByAddable(EObject element) {
        return Values.addable(element, "heldBy");
    }

    /** Adds to: held by. */
    public EObject addHeldBy(EObject element, Object choice) {
        return Values.add(element, "heldBy", choice);
    }

    /** Takes what is selected from: held by. */
    public EObject removeHeldBy(EObject element, Object selection) {
        return Values.remove(element, "heldBy", selection);
    }

    /** What can be added to: underpins. */
    public Collection<Object> underpinsAddable(EObject element) {
        return Values.addable(element, "underpins");
    }

    /** Adds to: underpins. */
    public EObject addUnderpins(EObject element, Object choice) {
        return Values.add(element, "underpins", choice);
    }

    /** Takes what is selected from: underpins. */
    public EObject removeUnderpins(EObject element, Object selection) {
        return Values.remove(element, "underpins", selection);
    }

    /** What can be added to: maps to. */
    public Collection<Object> mapsToAddable(EObject element) {
        return Values.addable(element, "mapsTo");
    }

    /** Adds to: maps to. */
    public EObject addMapsTo(EObject element, Object choice) {
        return Values.add(element, "mapsTo", choice);
    }

    /** Takes what is selected from: maps to. */
    public EObject removeMapsTo(EObject element, Object selection) {
        return Values.remove(element, "mapsTo", selection);
    }
}
