/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram;

import org.eclipse.emf.ecore.EObject;

/**
 * A line between two figures.
 *
 * @param key     unique in its diagram, stable like the key of a figure
 * @param mapping the id of the mapping in the notation, such as {@code D1_E_realizes}
 * @param element what the edge stands for: of a relation between two elements the one that the notation names
 * @param source  the key of the figure where it starts
 * @param target  the key of the figure where it ends
 * @param label   null when it has none
 * @param tooltip may be empty, never null
 */
public record Edge(String key, String mapping, EObject element, String source, String target, EdgeStyle style, Label label,
        String tooltip) {
}
