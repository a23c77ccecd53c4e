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
 * A label broken into lines, not yet placed.
 *
 * @param widths of the lines
 * @param width  of icon and lines together
 */
record Wrapped(List<String> lines, List<Double> widths, boolean icon, double lineHeight, double ascent, double width,
        double height) {
}
