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
import java.util.Optional;

/**
 * The algorithm that arranges a diagram, with its options.
 *
 * @param algorithm the id, such as {@code org.eclipse.elk.layered}
 */
public record Layout(String algorithm, List<Option> options) {

    public Layout {
        options = List.copyOf(options);
    }

    /**
     * One option.
     *
     * @param id      as ELK calls it, such as {@code org.eclipse.elk.direction}
     * @param value   as it is written: a number or the name of a literal
     * @param targets what it is set on: PARENTS, NODE, EDGE …
     */
    public record Option(String id, String value, List<String> targets) {

        public Option {
            targets = List.copyOf(targets);
        }
    }

    /** The value of the option of the id. */
    public Optional<String> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).map(Option::value).findFirst();
    }
}
