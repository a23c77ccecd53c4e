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
 * The tools of the diagrams, executed as changes of the model: what the palette offers, what may be used where, and what
 * it does there. One use of a tool is one change, so one undo takes it back. Must not know how figures are laid out or
 * painted, nor who asks for a tool.
 */
package org.itsm.modeler.diagram.tool;
