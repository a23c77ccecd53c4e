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

import org.itsm.modeler.diagram.Rgb;

/**
 * The colours of a picture. Each is written where it is used, which every viewer understands, and once more as a class with
 * a variable, which a dark page sets anew.
 */
final class Inks {

    private final Map<Use, String> names = new LinkedHashMap<>();
    private final Map<Use, Rgb> dark = new LinkedHashMap<>();
    private final boolean styled;

    /**
     * @param styled whether classes are written
     */
    Inks(boolean styled) {
        this.styled = styled;
    }

    /** Fills the element that is being written. */
    String fill(Xml xml, Rgb color) throws IOException {
        xml.attribute("fill", color.hex());
        return name(new Use("f", color, null), () -> Tint.darkFill(color));
    }

    /** Draws the border of a surface. */
    String border(Xml xml, Rgb color, Rgb surface) throws IOException {
        xml.attribute("stroke", color.hex());
        return name(new Use("b", color, surface),
                () -> Tint.darkInk(color, Tint.LINE, Tint.DARK_PAGE, Tint.darkFill(surface)));
    }

    /** Draws a line over the page and over the palest surfaces. */
    String line(Xml xml, Rgb color) throws IOException {
        xml.attribute("stroke", color.hex());
        return lineName(color);
    }

    String lineName(Rgb color) {
        return name(new Use("l", color, null), () -> Tint.darkInk(color, Tint.LINE, Tint.DARK_PAGE, Tint.darkFill(Tint.PAGE)));
    }

    /** Fills with the colour of a line. */
    String arrow(Xml xml, Rgb color) throws IOException {
        xml.attribute("fill", color.hex());
        return name(new Use("a", color, null), () -> Tint.darkInk(color, Tint.LINE, Tint.DARK_PAGE, Tint.darkFill(Tint.PAGE)));
    }

    /** Writes letters on a surface. */
    String text(Xml xml, Rgb color, Rgb surface) throws IOException {
        xml.attribute("fill", color.hex());
        return name(new Use("t", color, surface), () -> Tint.darkInk(color, Tint.TEXT, Tint.darkFill(surface)));
    }

    /** The surface around letters, so that lines below do not touch them. */
    String halo(Xml xml, Rgb surface) throws IOException {
        xml.attribute("stroke", surface.hex());
        return name(new Use("h", surface, null), () -> Tint.darkFill(surface));
    }

    /** Writes the classes onto the element. */
    void classes(Xml xml, String... classes) throws IOException {
        if (styled) {
            xml.attribute("class", String.join(" ", classes));
        }
    }

    /** The style sheet for all that was used. */
    String styleSheet() {
        StringBuilder rules = new StringBuilder();
        StringBuilder light = new StringBuilder();
        StringBuilder night = new StringBuilder();
        names.forEach((use, name) -> {
            light.append("--").append(name).append(':').append(use.color.hex()).append(';');
            night.append("--").append(name).append(':').append(dark.get(use).hex()).append(';');
            rules.append('.').append(name).append('{').append(use.property()).append(":var(--").append(name).append(")}\n");
        });
        return "\nsvg{color-scheme:light dark;" + light + "}\n@media (prefers-color-scheme:dark){svg{" + night + "}}\n" + rules;
    }

    private String name(Use use, java.util.function.Supplier<Rgb> night) {
        String known = names.get(use);
        if (known == null) {
            known = use.kind + names.size();
            names.put(use, known);
            dark.put(use, night.get());
        }
        return known;
    }

    /** A colour for a purpose; on a surface, where that matters. */
    private record Use(String kind, Rgb color, Rgb surface) {

        String property() {
            return switch (kind) {
            case "b", "l", "h" -> "stroke";
            default -> "fill";
            };
        }
    }
}
