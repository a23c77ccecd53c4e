/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.util.List;

import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.notation.Filter;

/** A condition of an active filter, for the figures or edges of one mapping. */
final class FilterPlan {

    private final Question<Boolean> element;
    private final Expression view;

    FilterPlan(Filter.Condition condition, Questions questions) {
        this.element = questions.condition(condition.element());
        this.view = condition.view();
    }

    /** Says whether all the filters let the figure or edge stay. */
    static boolean let(List<FilterPlan> filters, Subject subject) {
        for (FilterPlan filter : filters) {
            if (!filter.lets(subject)) {
                return false;
            }
        }
        return true;
    }

    /** Says whether the figure or edge stays; without any condition all are hidden. */
    private boolean lets(Subject subject) {
        if (element == null && view == null) {
            return false;
        }
        return (element == null || subject.answer(element)) && (view == null || view.condition(Scope.of(subject.view())));
    }
}
