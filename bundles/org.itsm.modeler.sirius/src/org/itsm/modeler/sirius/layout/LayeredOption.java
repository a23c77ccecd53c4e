/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.layout;

import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.graph.ElkNode;

/** The options of ELK's layered layout, set by name, as the algorithm is in a bundle of its own. */
final class LayeredOption {

    private static final String LAYERED = "org.eclipse.elk.layered.";

    private LayeredOption() {
    }

    /**
     * Sets an option, where this version of ELK has it.
     *
     * @param name  what follows {@value #LAYERED} in the id of the option
     * @param value as ELK writes it
     */
    static void set(ElkNode node, String name, String value) {
        LayoutOptionData option = LayoutMetaDataService.getInstance().getOptionData(LAYERED + name);
        if (option != null) {
            node.setProperty(option, option.parseValue(value));
        }
    }
}
