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

/** Chooses single references in the properties view. */
public class ReferenceServices {

    /** Which elements the defined by may be; the first choice is none. */
    public Collection<Object> definedByCandidates(EObject element) {
        return Values.candidates(element, "definedBy");
    }

    /** Chooses the defined by, or none. */
    public EObject chooseDefinedBy(EObject element, Object choice) {
        return Values.choose(element, "definedBy", choice);
    }

    /** Which elements the owner may be; the first choice is none. */
    public Collection<Object> ownerCandidates(EObject element) {
        return Values.candidates(element, "owner");
    }

    /** Chooses the owner, or none. */
    public EObject chooseOwner(EObject element, Object choice) {
        return Values.choose(element, "owner", choice);
    }

    /** Which elements the department may be; the first choice is none. */
    public Collection<Object> departmentCandidates(EObject element) {
        return Values.candidates(element, "department");
    }

    /** Chooses the department, or none. */
    public EObject chooseDepartment(EObject element, Object choice) {
        return Values.choose(element, "department", choice);
    }

    /** Which elements the customer may be; the first choice is none. */
    public Collection<Object> customerCandidates(EObject element) {
        return Values.candidates(element, "customer");
    }

    /** Chooses the customer, or none. */
    public EObject chooseCustomer(EObject element, Object choice) {
        return Values.choose(element, "customer", choice);
    }

    /** Which elements the provider may be; the first choice is none. */
    public Collection<Object> providerCandidates(EObject element) {
        return Values.candidates(element, "provider");
    }

    /** Chooses the provider, or none. */
    public EObject chooseProvider(EObject element, Object choice) {
        return Values.choose(element, "provider", choice);
    }

    /** Which elements the supplier may be; the first choice is none. */
    public Collection<Object> supplierCandidates(EObject element) {
        return Values.candidates(element, "supplier");
    }

    /** Chooses the supplier, or none. */
    public EObject chooseSupplier(EObject element, Object choice) {
        return Values.choose(element, "supplier", choice);
    }

    /** Which elements the head may be; the first choice is none. */
    public Collection<Object> headCandidates(EObject element) {
        return Values.candidates(element, "head");
    }

    /** Chooses the head, or none. */
    public EObject chooseHead(EObject element, Object choice) {
        return Values.choose(element, "head", choice);
    }

    /** Which elements the service may be; the first choice is none. */
    public Collection<Object> serviceCandidates(EObject element) {
        return Values.candidates(element, "service");
    }

    /** Chooses the service, or none. */
    public EObject chooseService(EObject element, Object choice) {
        return Values.choose(element, "service", choice);
    }

    /** Which elements the part of may be; the first choice is none. */
    public Collection<Object> partOfCandidates(EObject element) {
        return Values.candidates(element, "partOf");
    }

    /** Chooses the part of, or none. */
    public EObject choosePartOf(EObject element, Object choice) {
        return Values.choose(element, "partOf", choice);
    }
}
