/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.canvas;

/**
 * Where the mouse is.
 *
 * @param x       in the diagram
 * @param y       in the diagram
 * @param screenX in the window
 * @param screenY in the window
 * @param extend  whether shift is held
 * @param toggle  whether ctrl is held, or command on a Mac
 */
record Pointer(double x, double y, int screenX, int screenY, boolean extend, boolean toggle) {
}
