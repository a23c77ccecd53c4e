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

    private static final int ASCII = 0x7F;
    private static final int CASE = 'a' ^ 'A';

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

    private boolean holds(String value) {
        if (value == null) {
            return false;
        }
        char first = text.charAt(0);
        int last = value.length() - text.length();
        for (int i = 0; i <= last; i++) {
            if (mayBe(value.charAt(i), first) && value.regionMatches(true, i, text, 0, text.length())) {
                return true;
            }
        }
        return false;
    }

    /** In ASCII, letters that are alike but for their case differ in one bit at most. Most characters are out by that. */
    private static boolean mayBe(char one, char other) {
        return (one | CASE) == (other | CASE) || one > ASCII || other > ASCII;
    }
}
