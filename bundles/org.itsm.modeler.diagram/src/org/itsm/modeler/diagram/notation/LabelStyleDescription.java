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

import org.itsm.modeler.diagram.Alignment;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.expression.Expression;

/**
 * How a label is written.
 *
 * @param text     gives the text
 * @param showIcon says whether an icon stands before the text
 * @param iconPath the path of that icon; empty for the one of the element's class
 * @param size     of the font, in points
 */
public record LabelStyleDescription(Expression text, boolean showIcon, String iconPath, int size, boolean bold, boolean italic,
        Rgb color, Alignment alignment) {
}
