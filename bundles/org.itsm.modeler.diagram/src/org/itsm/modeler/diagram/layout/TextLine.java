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

/**
 * One line of a wrapped text.
 *
 * @param x        of its left end
 * @param baseline the y on which its letters stand
 * @param width    as measured
 */
public record TextLine(String text, double x, double baseline, double width) {
}
