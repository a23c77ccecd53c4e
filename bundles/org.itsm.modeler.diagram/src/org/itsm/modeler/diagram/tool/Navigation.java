/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import org.eclipse.emf.ecore.EObject;

/**
 * A diagram that a figure leads to.
 *
 * @param diagram the id of the diagram in the notation
 * @param root    the element that it is about
 * @param label   what going there is called
 */
public record Navigation(String diagram, EObject root, String label) {
}
