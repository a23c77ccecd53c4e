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
 * Paints diagrams with SWT, as much of them as is visible, in the colours of the theme. Must not know the workbench, nor
 * what users do with a diagram.
 */
package org.itsm.modeler.diagram.ui.paint;
