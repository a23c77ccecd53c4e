/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;

import org.itsm.modeler.diagram.expression.Expression;

/** Hides figures and edges when it is active. */
public record Filter(String id, String label, String documentation, List<Condition> conditions) {

    public Filter {
        conditions = List.copyOf(conditions);
    }

    /**
     * What has to hold so that a figure or an edge stays.
     *
     * @param mappings the ids of the mappings that it is asked of
     * @param element  asked on the element; null for nothing
     * @param view     asked on the figure or edge; null for nothing
     */
    public record Condition(List<String> mappings, Expression element, Expression view) {

        public Condition {
            mappings = List.copyOf(mappings);
        }
    }
}
