/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.svg.SvgOptions;
import org.itsm.modeler.diagram.svg.SvgWriter;
import org.itsm.modeler.diagram.tests.layout.Drawings;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written picture, parsed. */
final class SvgDocument {

    private final String text;
    private final Element root;

    private SvgDocument(String text) {
        this.text = text;
        try {
            root = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    static SvgDocument of(Diagram diagram, SvgOptions options) {
        return new SvgDocument(write(diagram, options));
    }

    static String write(Diagram diagram, SvgOptions options) {
        DiagramLayout layout = Drawings.layout(diagram);
        StringBuilder out = new StringBuilder();
        try {
            new SvgWriter().write(diagram, layout, options, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    String text() {
        return text;
    }

    Element root() {
        return root;
    }

    List<Element> all(String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = root.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Element child(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? null : (Element) found.item(0);
    }

    /** The colours that the variables of the style sheet have on a dark page. */
    Map<String, String> darkColours() {
        Matcher dark = Pattern.compile("prefers-color-scheme:dark\\)\\{svg\\{([^}]*)}").matcher(text);
        Map<String, String> colours = new HashMap<>();
        if (dark.find()) {
            for (String rule : dark.group(1).split(";")) {
                colours.put(rule.substring(2, rule.indexOf(':')), rule.substring(rule.indexOf(':') + 1));
            }
        }
        return colours;
    }

    /** By the formula of WCAG 2. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
