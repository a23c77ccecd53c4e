/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * Where a rule reports what it finds at the element that it is looking at.
 *
 * @param <T> the scope class of the rule
 */
@FunctionalInterface
public interface Findings<T extends ITSMElement> {

    /**
     * Reports a finding about the element.
     *
     * @param feature   the feature it is about, or null
     * @param key       tells apart several findings of the rule at this element; empty when there is only one
     * @param arguments fill {0}, {1} … in the message of the rule's page; {n} is filled with the element's name and
     *                  {type} with the label of its class
     */
    void report(EStructuralFeature feature, String key, Object... arguments);

    /** Reports the only finding of the rule about the element. */
    default void about(EStructuralFeature feature, Object... arguments) {
        report(feature, "", arguments);
    }

    /** Reports the only finding of the rule about the element as a whole. */
    default void aboutElement(Object... arguments) {
        report(null, "", arguments);
    }
}
