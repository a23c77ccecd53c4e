/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import org.eclipse.emf.ecore.EObject;

/**
 * Which diagram is shown.
 *
 * @param diagram the id of the diagram in the notation
 * @param root    the element that it is about
 */
record DiagramAddress(String diagram, EObject root) {
}
