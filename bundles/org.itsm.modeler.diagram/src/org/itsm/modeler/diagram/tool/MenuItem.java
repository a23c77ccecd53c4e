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

/**
 * An entry of the menu <em>Create linked</em>.
 *
 * @param id     of the operation in the notation
 * @param icon   the path of an image in a bundle; null when it has none
 * @param change creates the element and the link
 */
public record MenuItem(String id, String label, String icon, CreatingChange change) {
}
