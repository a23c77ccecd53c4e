/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;

/** A section of the palette. */
public record ToolSection(String id, String label, List<Tool> tools) {

    public ToolSection {
        tools = List.copyOf(tools);
    }
}
