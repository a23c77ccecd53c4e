/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.xml.sax.Attributes;

/** Records an element with everything in it, as it stands in the file. */
final class RawRecorder {

    private final Deque<RawXml.Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean cdata;
    private boolean hasText;

    boolean isActive() {
        return !open.isEmpty();
    }

    int depth() {
        return open.size();
    }

    /** Begins with the outermost element. */
    RawXml.Element begin(String name, Attributes attributes, List<RawXml.Namespace> namespaces) {
        RawXml.Element element = element(name, attributes, namespaces);
        open.push(element);
        return element;
    }

    void start(String name, Attributes attributes, List<RawXml.Namespace> namespaces) {
        RawXml.Element element = element(name, attributes, namespaces);
        add(element);
        open.push(element);
    }

    void end() {
        endText();
        open.pop();
    }

    void add(RawXml node) {
        endText();
        open.element().children().add(node);
    }

    void text(char[] characters, int start, int length, boolean inCData) {
        if (inCData != cdata) {
            endText();
            cdata = inCData;
        }
        hasText = true;
        text.append(characters, start, length);
    }

    void endText() {
        if (hasText && isActive()) {
            String string = text.toString();
            open.element().children().add(cdata ? new RawXml.CData(string) : new RawXml.Text(string));
        }
        text.setLength(0);
        hasText = false;
        cdata = false;
    }

    private static RawXml.Element element(String name, Attributes attributes, List<RawXml.Namespace> namespaces) {
        RawXml.Element element = new RawXml.Element(name);
        element.namespaces().addAll(namespaces);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.attributes().add(new RawXml.Attribute(attributes.getQName(i), attributes.getValue(i)));
        }
        return element;
    }
}
