/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The canvas on which a diagram is seen and worked on: mouse, keys, selection, feedback while something is dragged. What
 * a gesture does to the model it asks its {@link org.itsm.modeler.diagram.ui.canvas.CanvasWork} for. Must not know the
 * workbench nor where the diagram comes from.
 */
package org.itsm.modeler.diagram.ui.canvas;
