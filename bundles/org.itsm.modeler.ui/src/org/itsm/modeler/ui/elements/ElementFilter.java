/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.elements;

import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Status;

/**
 * Which elements to show. All conditions that are set must hold.
 *
 * @param text      part of the name, the code or the id, whatever its case; empty for any
 * @param type      the class; null for any
 * @param status    the status; null for any
 * @param findings  tells whether an element has findings; null when that does not matter
 */
public record ElementFilter(String text, EClass type, Status status, Predicate<ITSMElement> findings) {

    /** Shows everything. */
    public static final ElementFilter ALL = new ElementFilter("", null, null, null);

    public ElementFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return text.isEmpty() && type == null && status == null && findings == null;
    }

    /** Whether everything that this one accepts is accepted by the other one too. */
    boolean isNarrowerThan(ElementFilter other) {
        return text.contains(other.text)
                && (other.type == null || other.type == type)
                && (other.status == null || other.status == status)
                && (other.findings == null || other.findings == findings);
    }

    public boolean accepts(ITSMElement element) {
        return (type == null || element.eClass() == type)
                && (status == null || element.getStatus() == status)
                && (text.isEmpty() || holds(element.getName()) || holds(element.getCode()) || holds(element.getId()))
                && (findings == null || findings.test(element));
    }

    /** Most characters are neither the first one of the text nor beyond ASCII: there is nothing to compare then. */
    private boolean holds(String value) {
        if (value == null) {
            return false;
        }
        char first = text.charAt(0);
        char upper = Character.toUpperCase(first);
        char lower = Character.toLowerCase(upper);
        int last = value.length() - text.length();
        for (int i = 0; i <= last; i++) {
            char at = value.charAt(i);
            if ((at == first || at == upper || at == lower || at > 127) && value.regionMatches(true, i, text, 0, text.length())) {
                return true;
            }
        }
        return false;
    }
}
