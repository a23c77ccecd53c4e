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
 * What a window on a laid out diagram needs to know, as plain Java: the part that is visible, what lies where, what is
 * selected, where the arrow keys lead, and which colours fit the theme. Must not know SWT nor the workbench.
 */
package org.itsm.modeler.diagram.ui.view;
