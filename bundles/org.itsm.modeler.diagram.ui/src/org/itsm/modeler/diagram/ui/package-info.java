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
 * The embedded diagram editor on an SWT canvas, for an Eclipse without Sirius. Knows the diagram engine; must not know
 * shapes, colours, labels or tools of the notation, nor the wizards and views of the workbench bundle.
 */
package org.itsm.modeler.diagram.ui;
