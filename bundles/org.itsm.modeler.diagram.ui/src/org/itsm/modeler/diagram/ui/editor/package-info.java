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
 * Diagrams of a model in the workbench: the page that other editors embed, the editor of its own, and their commands.
 * Knows the diagram engine and the shared models; must not know shapes, colours or tools of the notation.
 */
package org.itsm.modeler.diagram.ui.editor;
