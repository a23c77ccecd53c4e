/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

/** One condition of a rule: what it looks at, what it asks and whether the answer has to be no. */
record Condition(Subject subject, Test test, boolean negated) {

    /** What a condition looks at; the ends exist for relationships only. */
    enum Subject {
        ITSELF, SOURCE, TARGET
    }

    sealed interface Test permits AttributeIs, PropertyIs, Related, Within {
    }

    /** <code>name</code>, <code>type</code>, <code>folder</code> or <code>specialization</code> matches a pattern. */
    record AttributeIs(String attribute, List<Pattern> patterns) implements Test {
    }

    /** A property of that key has a value that matches a pattern. */
    record PropertyIs(String key, List<Pattern> patterns) implements Test {
    }

    /** A relationship of one of these types comes from, or goes to, an element of one of these types. */
    record Related(boolean incoming, Set<String> relations, Set<String> types) implements Test {
    }

    /** It is, at any depth, composed or aggregated in an element that became an object of one of these classes. */
    record Within(Set<EClass> classes) implements Test {
    }
}
