/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

/** Hears what happens to a shared model. Always called on the UI thread. */
public interface SessionListener {

    /** A command was executed, undone or redone. */
    default void modelChanged() {
    }

    /** The model may have become dirty or clean. */
    default void dirtyChanged() {
    }

    /** The file was read, or read anew: all its objects are others, and the undo history is empty. */
    default void reloaded() {
    }

    /** The file was not read, because the user did not want to wait for it or because of a fault: there will be no model. */
    default void notOpened() {
    }

    /** The session is over, because the one who held the file closed it. A new one can be opened. */
    default void closed() {
    }
}
