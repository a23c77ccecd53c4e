/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.layout;

import java.util.List;

/**
 * A label, wrapped and placed.
 *
 * @param bounds of lines and icon together
 * @param icon   where the label's icon stands; null when it has none
 * @param lines  from top to bottom
 */
public record TextBlock(Bounds bounds, Bounds icon, List<TextLine> lines) {

    public TextBlock {
        lines = List.copyOf(lines);
    }

    public TextBlock movedBy(double dx, double dy) {
        return new TextBlock(bounds.movedBy(dx, dy), icon == null ? null : icon.movedBy(dx, dy), lines.stream()
                .map(line -> new TextLine(line.text(), line.x() + dx, line.baseline() + dy, line.width())).toList());
    }
}
