/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * The same use of a tool by both engines.
 *
 * @param tool   the id of the tool
 * @param place  where, for messages
 * @param ours   what the engine without Sirius does to its copy of the model
 * @param sirius makes what Sirius does to its own
 */
record ToolPair(String tool, String place, ModelChange ours, Supplier<Command> sirius) {
}
