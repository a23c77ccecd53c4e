/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.itsm.modeler.ui.help.HelpPage.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * Reads the XHTML of help pages: headings, paragraphs, lists, tables, pictures, links and kinds of letters. A line of a table
 * becomes a line of text with its first cell first, so that it can be read in any width and by a screen reader.
 */
final class PageReader {

    private static final String BETWEEN_CELLS = "  ·  ";
    private static final String SIDE = "\u00A0\u00A0";

    private final PageWriter writer = new PageWriter();

    private PageReader() {
    }

    /**
     * @throws IOException when it is no XHTML
     */
    static HelpPage read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            PageReader reader = new PageReader();
            reader.children(factory.newDocumentBuilder().parse(in).getDocumentElement());
            return reader.writer.page();
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                writer.flowing(text.getData());
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.getTagName()) {
        case "title" -> writer.title(element.getTextContent().strip());
        case "style", "script" -> {
            // For browsers.
        }
        case "h1" -> block(element, Kind.TITLE);
        case "h2", "h3", "h4" -> block(element, Kind.HEADING);
        case "p" -> paragraph(element);
        case "ul", "ol" -> list(element);
        case "table" -> table(element);
        case "pre" -> verbatim(element);
        case "br" -> writer.line();
        case "img" -> picture(element);
        case "a" -> inline(element, Kind.LINK, element.getAttribute("href"));
        case "em", "i" -> inline(element, Kind.EMPHASIS, "");
        case "strong", "b" -> inline(element, Kind.STRONG, "");
        case "code", "kbd" -> inline(element, Kind.CODE, "");
        default -> {
            place(element);
            children(element);
        }
        }
    }

    /** Remembers where a named place of the page is. */
    private void place(Element element) {
        if (element.hasAttribute("id")) {
            writer.place(element.getAttribute("id"));
        }
    }

    private void block(Element element, Kind kind) {
        writer.block();
        place(element);
        int start = writer.position();
        children(element);
        writer.mark(kind, start, "");
        writer.line();
    }

    private void paragraph(Element element) {
        writer.block();
        place(element);
        children(element);
        writer.line();
    }

    private void inline(Element element, Kind kind, String value) {
        place(element);
        int start = writer.position();
        children(element);
        writer.mark(kind, start, value);
    }

    private void verbatim(Element element) {
        writer.block();
        int start = writer.position();
        writer.verbatim(element.getTextContent());
        writer.mark(Kind.CODE, start, "");
        writer.line();
    }

    private void picture(Element element) {
        String description = element.getAttribute("alt");
        writer.picture(element.getAttribute("src"));
        if (!description.isBlank()) {
            writer.line();
            int start = writer.position();
            writer.flowing(description);
            writer.mark(Kind.EMPHASIS, start, "");
        }
    }

    private void list(Element list) {
        boolean numbered = list.getTagName().equals("ol");
        writer.block();
        int number = 1;
        for (Element item : elements(list, "li")) {
            writer.line();
            place(item);
            int start = writer.position();
            writer.verbatim(numbered ? number + ". " : "• ");
            children(item);
            writer.mark(Kind.ITEM, start, "");
            number++;
        }
        writer.line();
    }

    private void table(Element table) {
        writer.block();
        for (Element line : elements(table, "tr")) {
            writer.line();
            place(line);
            int start = writer.position();
            boolean first = true;
            for (Element cell : cells(line)) {
                if (!first) {
                    writer.verbatim(BETWEEN_CELLS);
                }
                cell(cell, first || cell.getTagName().equals("th"));
                first = false;
            }
            writer.mark(Kind.ITEM, start, "");
        }
        writer.line();
    }

    private void cell(Element cell, boolean heading) {
        place(cell);
        if (Swatch.isIn(cell.getAttribute("style"))) {
            swatch(cell);
        } else if (heading) {
            inline(cell, Kind.STRONG, "");
        } else {
            children(cell);
        }
    }

    /** With some colour on both sides of the letters. */
    private void swatch(Element cell) {
        int start = writer.position();
        writer.verbatim(SIDE);
        children(cell);
        writer.verbatim(SIDE);
        writer.mark(Kind.SWATCH, start, cell.getAttribute("style"));
    }

    private static List<Element> cells(Element line) {
        List<Element> cells = new ArrayList<>();
        for (Node child = line.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                cells.add(element);
            }
        }
        return cells;
    }

    /** The elements of that name below, but not those in other lists or tables inside. */
    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : cells(parent)) {
            if (child.getTagName().equals(name)) {
                found.add(child);
            } else if (child.getTagName().matches("thead|tbody|tfoot")) {
                found.addAll(elements(child, name));
            }
        }
        return found;
    }
}
