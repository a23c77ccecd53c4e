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

import org.itsm.modeler.diagram.Decoration;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * A small image on the figures of some mappings.
 *
 * @param mappings     the ids of the mappings
 * @param precondition null when each figure has it
 * @param image        gives the path of the image
 * @param tooltip      asked on the figure, not on the element; null for none
 */
public record DecorationDescription(String id, Decoration.Position position, List<String> mappings, Expression precondition,
        Expression image, Expression tooltip) {

    public DecorationDescription {
        mappings = List.copyOf(mappings);
    }
}
