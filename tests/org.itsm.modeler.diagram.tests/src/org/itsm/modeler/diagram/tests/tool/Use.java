/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.tool;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * One use of a tool somewhere on a diagram.
 *
 * @param tool   the id of the tool
 * @param kind   what is done at what kind of place: the mappings of the figures that take part
 * @param place  where, for messages
 * @param change null for a tool that alters nothing
 * @param check  looks at what it has done
 */
record Use(String tool, String kind, String place, ModelChange change, Check check) {

    /** What must hold after the tool has been used; fails when it does not. */
    @FunctionalInterface
    interface Check {

        void after(Diagram before, Diagram after);
    }
}
