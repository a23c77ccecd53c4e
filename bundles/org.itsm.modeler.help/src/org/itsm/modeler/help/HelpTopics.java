/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help;

import java.util.Optional;

/** Addresses of help pages as the Eclipse help knows them. */
public final class HelpTopics {

    private static final String BUNDLE = "/org.itsm.modeler.help";

    private HelpTopics() {
    }

    /** The page of the rule in the rule reference; a rule of one's own has none. */
    public static Optional<String> rule(String id) {
        String page = "/reference/rules/" + id + ".html";
        return HelpTopics.class.getResource(page) == null ? Optional.empty() : Optional.of(BUNDLE + page);
    }
}
