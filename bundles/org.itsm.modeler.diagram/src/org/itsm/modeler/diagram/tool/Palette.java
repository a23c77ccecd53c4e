/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be created on a diagram, in the order of the notation. */
public record Palette(List<Section> sections) {

    /**
     * Tools that belong together.
     *
     * @param id of the section in the notation
     */
    public record Section(String id, String label, List<Tool> tools) {

        public Section {
            tools = List.copyOf(tools);
        }
    }

    public Palette {
        sections = List.copyOf(sections);
    }

    /** The tools of all sections. */
    public Stream<Tool> tools() {
        return sections.stream().flatMap(section -> section.tools().stream());
    }

    /** The tool with the id. */
    public Optional<Tool> tool(String id) {
        return tools().filter(tool -> tool.id().equals(id)).findFirst();
    }
}
