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

import org.eclipse.emf.ecore.EObject;

/** Draws, moves and removes the links of the service map. */
public class ServiceLinkServices {

    /** Says whether the first may be drawn to serve the second. */
    public Boolean canLinkServiceCustomers(EObject source, EObject target) {
        return Relation.SERVICE_CUSTOMERS.allows(source, target);
    }

    /** Makes the source serve the target. */
    public EObject linkServiceCustomers(EObject source, EObject target) {
        return Relation.SERVICE_CUSTOMERS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkServiceCustomers(EObject element, EObject edge) {
        return Relation.SERVICE_CUSTOMERS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkServiceCustomersTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SERVICE_CUSTOMERS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkServiceCustomersSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SERVICE_CUSTOMERS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be supported by the second. */
    public Boolean canLinkSupportedBy(EObject source, EObject target) {
        return Relation.SUPPORTED_BY.allows(source, target);
    }

    /** Makes the source be supported by the target. */
    public EObject linkSupportedBy(EObject source, EObject target) {
        return Relation.SUPPORTED_BY.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSupportedBy(EObject element, EObject edge) {
        return Relation.SUPPORTED_BY.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSupportedByTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SUPPORTED_BY.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSupportedBySource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SUPPORTED_BY.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to support the second. */
    public Boolean canLinkSystemSupports(EObject source, EObject target) {
        return Relation.SYSTEM_SUPPORTS.allows(source, target);
    }

    /** Makes the source support the target. */
    public EObject linkSystemSupports(EObject source, EObject target) {
        return Relation.SYSTEM_SUPPORTS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSystemSupports(EObject element, EObject edge) {
        return Relation.SYSTEM_SUPPORTS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSystemSupportsTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SYSTEM_SUPPORTS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSystemSupportsSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SYSTEM_SUPPORTS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be a part of the second. */
    public Boolean canLinkSystemPartOf(EObject source, EObject target) {
        return Relation.SYSTEM_PART_OF.allows(source, target);
    }

    /** Makes the source be a part of the target. */
    public EObject linkSystemPartOf(EObject source, EObject target) {
        return Relation.SYSTEM_PART_OF.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkSystemPartOf(EObject element, EObject edge) {
        return Relation.SYSTEM_PART_OF.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkSystemPartOfTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.SYSTEM_PART_OF.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkSystemPartOfSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.SYSTEM_PART_OF.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be about the second. */
    public Boolean canLinkAgreementService(EObject source, EObject target) {
        return Relation.AGREEMENT_SERVICE.allows(source, target);
    }

    /** Makes the source be about the target. */
    public EObject linkAgreementService(EObject source, EObject target) {
        return Relation.AGREEMENT_SERVICE.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkAgreementService(EObject element, EObject edge) {
        return Relation.AGREEMENT_SERVICE.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkAgreementServiceTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.AGREEMENT_SERVICE.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkAgreementServiceSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.AGREEMENT_SERVICE.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be with the second. */
    public Boolean canLinkAgreementCustomer(EObject source, EObject target) {
        return Relation.AGREEMENT_CUSTOMER.allows(source, target);
    }

    /** Makes the source be with the target. */
    public EObject linkAgreementCustomer(EObject source, EObject target) {
        return Relation.AGREEMENT_CUSTOMER.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkAgreementCustomer(EObject element, EObject edge) {
        return Relation.AGREEMENT_CUSTOMER.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkAgreementCustomerTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.AGREEMENT_CUSTOMER.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkAgreementCustomerSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.AGREEMENT_CUSTOMER.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }

    /** Says whether the first may be drawn to be underpinned by the second. */
    public Boolean canLinkUnderpins(EObject source, EObject target) {
        return Relation.UNDERPINS.allows(source, target);
    }

    /** Makes the source be underpinned by the target. */
    public EObject linkUnderpins(EObject source, EObject target) {
        return Relation.UNDERPINS.add(source, target);
    }

    /** Takes away the link that the edge shows. */
    public EObject unlinkUnderpins(EObject element, EObject edge) {
        return Relation.UNDERPINS.removeShownBy(edge, element);
    }

    /** Moves the end of a link; the figure is at its start. */
    public EObject relinkUnderpinsTarget(EObject oldTarget, EObject newTarget, EObject otherEnd) {
        return Relation.UNDERPINS.moveTarget(Views.elementOf(otherEnd), oldTarget, newTarget);
    }

    /** Moves the start of a link; the figure is at its end. */
    public EObject relinkUnderpinsSource(EObject oldSource, EObject newSource, EObject otherEnd) {
        return Relation.UNDERPINS.moveSource(oldSource, newSource, Views.elementOf(otherEnd));
    }
}
