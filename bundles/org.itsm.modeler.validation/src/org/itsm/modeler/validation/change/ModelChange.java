/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.change;

/**
 * Something that alters a model: a label for the user and what it does. It makes no command and asks for no editing
 * domain; {@link ModelChanges} runs it so that one undo takes all of it back.
 */
public interface ModelChange {

    /** What the change does, in the imperative, as a menu or an undo entry shows it. */
    String label();

    /** Alters the model. Called within a command that records everything. */
    void apply();
}
