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

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the file as XML and lets the grammar say of each element what it is. */
final class ConstructReader extends DefaultHandler {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";

    private final String file;
    private final Map<String, String> prefixes = new HashMap<>();
    private Locator locator;
    private Construct root;
    private Construct current;
    /** How deep the parser is in a part that is known but not interpreted. */
    private int skipped;

    private ConstructReader(String file) {
        this.file = file;
    }

    static Construct read(URL odesign) {
        ConstructReader reader = new ConstructReader(odesign.toString());
        try (InputStream content = odesign.openStream()) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(content, reader);
            return reader.root;
        } catch (IOException failure) {
            throw new NotationException(reader.file, 0, Messages.text("notReadable", failure.getMessage()), failure);
        } catch (SAXParseException failure) {
            throw new NotationException(reader.file, failure.getLineNumber(), Messages.text("notXml", failure.getMessage()), failure);
        } catch (SAXException | ParserConfigurationException failure) {
            throw new NotationException(reader.file, 0, Messages.text("notXml", failure.getMessage()), failure);
        }
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes written) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < written.getLength(); i++) {
            if (!XSI.equals(written.getURI(i)) && !XMI.equals(written.getURI(i))) {
                attributes.put(written.getQName(i), written.getValue(i));
            }
        }
        String kind = root == null ? Grammar.kindOf(uri, localName) : kindOfPart(localName, written.getValue(XSI, "type"));
        if (Grammar.isNotInterpreted(kind)) {
            skipped = 1;
            return;
        }
        current = new Construct(current, localName, kind, locator.getLineNumber(), attributes);
        check(current);
        root = root == null ? current : root;
    }

    private String kindOfPart(String tag, String type) {
        String written = type == null ? null : canonical(type);
        String kind = Grammar.kindOfPart(current.kind(), tag, written);
        if (kind != null) {
            return kind;
        }
        throw refuse(Grammar.hasPart(current.kind(), tag) ? Messages.text("unknownConstruct", type == null ? tag : type, placeOf(tag))
                : Messages.text("unknownChild", tag, current.kind(), placeOf(tag)));
    }

    private String canonical(String type) {
        int colon = type.indexOf(':');
        String prefix = colon < 0 ? "" : type.substring(0, colon);
        return Grammar.kindOf(prefixes.getOrDefault(prefix, ""), type.substring(colon + 1));
    }

    private String placeOf(String tag) {
        return current.place() + " > " + tag;
    }

    private void check(Construct construct) {
        if (construct.parent() == null && !Grammar.ROOT.equals(construct.kind())) {
            throw refuse(Messages.text("wrongRoot", construct.kind()));
        }
        construct.attributes().keySet().stream().sorted().filter(name -> !Grammar.hasAttribute(construct.kind(), name)).findFirst()
                .ifPresent(name -> {
                    throw refuse(Messages.text("unknownAttribute", name, construct.kind(), construct.place()));
                });
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipped == 0 && current != null) {
            current.addText(new String(characters, start, length));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (!current.text().isEmpty() && !Grammar.hasText(current.kind())) {
            throw refuse(Messages.text("unexpectedText", current.text(), current.kind(), current.place()));
        }
        current = current.parent();
    }

    private NotationException refuse(String message) {
        return new NotationException(file, locator.getLineNumber(), message);
    }
}
