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

import org.eclipse.emf.common.command.Command;

/**
 * One use of a tool somewhere on a diagram.
 *
 * @param place   where, for messages
 * @param command what Sirius executes when a user does it there
 * @param check   looks at what it has done; fails when that is not what the tool is for
 */
record Trial(String place, Command command, Check check) {

    /** What must hold after a tool has been used. */
    @FunctionalInterface
    interface Check {

        void after(Snapshot before, Snapshot after);
    }
}
