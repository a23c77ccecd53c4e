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

import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.expression.Scope;

/** An edge in the making. */
final class Line extends Subject {

    private final EdgePlan plan;
    private final Place diagram;
    private final Shape source;
    private final Shape target;
    private final String key;

    Line(EdgePlan plan, Place diagram, Asked element, Shape source, Shape target, String key) {
        super(element);
        this.plan = plan;
        this.diagram = diagram;
        this.source = source;
        this.target = target;
        this.key = key;
    }

    String key() {
        return key;
    }

    EdgePlan plan() {
        return plan;
    }

    @Override
    View createView() {
        return View.edge(element(), plan.mappingView(), diagram.view(), source.view(), target.view());
    }

    @Override
    Scope createScope() {
        return diagram.inside(element()).with(Variables.VIEW, view()).with(Variables.SOURCE_VIEW, source.view())
                .with(Variables.TARGET_VIEW, target.view()).with(Variables.SOURCE, source.element()).with(Variables.TARGET, target.element());
    }

    Edge edge() {
        EdgePlan.Style style = plan.styleOf(this);
        return new Edge(key, plan.mapping().id(), element(), source.key(), target.key(), style.of(this), style.label(this),
                plan.mapping().label());
    }
}
