/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help.generator;

/** Writes tables of contents of the Eclipse help. */
final class Toc {

    static final String CLOSE = "   </topic>\n";

    private Toc() {
    }

    static String of(String label, String page, String topics) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <toc label="%s" topic="%s">
            %s</toc>
            """.formatted(Html.text(label), page, topics);
    }

    static String open(String label, String page) {
        return "   <topic label=\"" + Html.text(label) + "\" href=\"" + page + "\">\n";
    }

    static String topic(String label, String page) {
        return "      <topic label=\"" + Html.text(label) + "\" href=\"" + page + "\"/>\n";
    }
}
