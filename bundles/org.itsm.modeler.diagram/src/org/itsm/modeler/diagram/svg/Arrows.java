/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.itsm.modeler.diagram.Arrow;
import org.itsm.modeler.diagram.Rgb;

/** The arrow heads of a picture: each is written once a colour. */
final class Arrows {

    private static final double LENGTH = 10;

    private final Map<Head, String> ids = new LinkedHashMap<>();

    /** The reference to the arrow's marker; null for none. */
    String reference(Arrow arrow, Rgb color) {
        if (arrow == Arrow.NONE) {
            return null;
        }
        String id = ids.computeIfAbsent(new Head(arrow, color), head -> "itsm-arrow-" + (ids.size() + 1));
        return "url(#" + id + ")";
    }

    void write(Xml xml, Inks inks) throws IOException {
        for (Map.Entry<Head, String> entry : ids.entrySet()) {
            xml.start("marker").attribute("id", entry.getValue()).attribute("viewBox", "-1 -6 14 12")
                    .attribute("markerWidth", 14).attribute("markerHeight", 12).attribute("markerUnits", "userSpaceOnUse")
                    .attribute("refX", LENGTH + 0.5).attribute("refY", 0).attribute("orient", "auto-start-reverse");
            head(xml, inks, entry.getKey());
            xml.end();
        }
    }

    private static void head(Xml xml, Inks inks, Head head) throws IOException {
        xml.start("path").attribute("d", shape(head.arrow)).attribute("stroke-linejoin", "round");
        String line = inks.line(xml, head.color);
        switch (head.arrow) {
        case INPUT_ARROW -> {
            xml.attribute("fill", "none");
            inks.classes(xml, line);
        }
        case INPUT_FILL_CLOSED_ARROW, FILL_DIAMOND -> inks.classes(xml, line, inks.arrow(xml, head.color));
        default -> inks.classes(xml, line, inks.fill(xml, Tint.PAGE));
        }
        xml.end();
    }

    private static String shape(Arrow arrow) {
        return switch (arrow) {
        case DIAMOND, FILL_DIAMOND -> "M0 0L5 -3.5L10 0L5 3.5Z";
        case INPUT_ARROW -> "M3 -3.5L10 0L3 3.5";
        default -> "M2 -4L10 0L2 4Z";
        };
    }

    /** An arrow in a colour. */
    private record Head(Arrow arrow, Rgb color) {
    }
}
