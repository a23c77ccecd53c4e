/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.Messages;

/**
 * Reads a file of Archi as a stream: no document type, no entity but XML's own five, nothing is fetched. Folders
 * are kept as paths; views are known by name only.
 */
final class ArchiReader {

    static final Messages TEXTS = new Messages(ArchiReader.class);

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final Set<String> NAMESPACES = Set.of("http://www.archimatetool.com/archimate",
            "http://www.bolton.ac.uk/archimate");

    private static final String EXCHANGE_NAMESPACE = "http://www.opengroup.org/xsd/archimate";

    private static final int MAX_DEPTH = 1000;

    private final String source;
    private final XMLStreamReader xml;
    private final ArchiCollector collector;
    private int depth;
    private boolean afterText;

    private ArchiReader(XMLStreamReader xml, String source) {
        this.xml = xml;
        this.source = source;
        this.collector = new ArchiCollector(source);
    }

    static ArchiModel read(InputStream file, String source) throws IOException, ExchangeException {
        InputStream content = ArchiFile.xml(file, source);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(content);
            try {
                return new ArchiReader(xml, source).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw notXml(e, source);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static ExchangeException notXml(XMLStreamException e, String source) throws IOException {
        if (e.getNestedException() instanceof IOException io) {
            throw io;
        }
        String[] lines = String.valueOf(e.getMessage()).split("\n");
        String what = lines[lines.length - 1].replaceFirst("^Message: ", "").strip();
        Location at = e.getLocation();
        int line = at == null ? 0 : Math.max(at.getLineNumber(), 0);
        int column = at == null ? 0 : Math.max(at.getColumnNumber(), 0);
        return new ExchangeException(source, line, column, TEXTS.text("archi.xml", what), e);
    }

    private ArchiModel read() throws XMLStreamException, ExchangeException {
        Position start = here();
        while (xml.hasNext()) {
            int event = xml.next();
            if (depth == 0) {
                // White space in front of the root is not reported.
                start = here();
            }
            switch (event) {
                case XMLStreamConstants.DTD -> throw failure(start, TEXTS.text("archi.doctype"));
                case XMLStreamConstants.START_ELEMENT -> start(start);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    collector.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> collector.text(xml.getText());
                default -> {
                    // comments and processing instructions say nothing
                }
            }
            afterText = event == XMLStreamConstants.CHARACTERS;
            start = here();
        }
        return collector.model();
    }

    private void start(Position position) throws ExchangeException {
        if (depth == 0) {
            checkRoot(position);
        }
        depth++;
        if (depth > MAX_DEPTH) {
            throw failure(position, TEXTS.text("archi.deep", MAX_DEPTH));
        }
        collector.start(xml, position);
    }

    private void checkRoot(Position position) throws ExchangeException {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (namespace.startsWith(EXCHANGE_NAMESPACE)) {
            throw failure(position, TEXTS.text("archi.exchange"));
        }
        if (!"model".equals(xml.getLocalName()) || !NAMESPACES.contains(namespace)) {
            throw failure(position, TEXTS.text("archi.root", xml.getLocalName()));
        }
    }

    /** Where the next tag begins: the reader stands behind the bracket that ended a text. */
    private Position here() {
        Location at = xml.getLocation();
        return new Position(Math.max(at.getLineNumber(), 1), Math.max(at.getColumnNumber() - (afterText ? 1 : 0), 1));
    }

    private ExchangeException failure(Position at, String message) {
        return new ExchangeException(source, at.line(), at.column(), message);
    }
}
