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
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.resource.SourcePositions.Position;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Notes the position of each start tag that the {@link ItsmReader} makes an object of. */
final class PositionReader extends DefaultHandler2 {

    /** An open object. */
    private static final class Open {
        private final EClass type;
        private final Open parent;
        private final String segment;
        private final Map<EReference, Integer> children = new HashMap<>(4);

        Open(EClass type, Open parent, String segment) {
            this.type = type;
            this.parent = parent;
            this.segment = segment;
        }

        String path() {
            return parent == null ? segment : parent.path() + '/' + segment;
        }
    }

    private final Map<String, Position> byId = new HashMap<>();
    private final Map<String, Position> byPath = new HashMap<>();
    private final Features features = new Features();
    private final Scopes scopes = new Scopes();
    private final Deque<Open> objects = new ArrayDeque<>();
    private final DocumentStart.Place documentStart;
    private Locator locator;
    private int line = 1;
    private int column = 1;
    private int depth;
    private int roots;
    /** Depth in an element that is no object; 0 outside of one. */
    private int skipped;
    private boolean wrapper;

    PositionReader(DocumentStart.Place documentStart) {
        this.documentStart = documentStart;
    }

    Map<String, Position> byId() {
        return byId;
    }

    Map<String, Position> byPath() {
        return byPath;
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        scopes.declare(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        scopes.open();
        if (depth++ >= Names.MAX_DEPTH) {
            throw new SAXException(Messages.get("tooDeep", Names.MAX_DEPTH));
        }
        if (depth == 1) {
            line = documentStart.line();
            column = documentStart.column();
        }
        if (skipped > 0) {
            skipped++;
        } else if (depth == 1 && "XMI".equals(localName) && Names.isXmi(uri)) {
            wrapper = true;
        } else if (objects.isEmpty()) {
            open(Tags.rootClass(uri, localName), null, String.valueOf(roots++), attributes);
        } else {
            child(uri, localName, attributes);
        }
        mark();
    }

    private void child(String uri, String localName, Attributes attributes) {
        Open parent = objects.element();
        Features.Slot slot = Tags.isOurs(uri) ? features.of(parent.type).get(localName) : null;
        EClass type = slot != null && slot.kind() == Features.Kind.CONTAINMENT
                ? Tags.childClass(slot.reference(), attributes, scopes) : null;
        String segment = null;
        if (type != null) {
            int index = parent.children.merge(slot.reference(), 1, Integer::sum) - 1;
            segment = '@' + localName + (slot.feature().isMany() ? "." + index : "");
        }
        open(type, parent, segment, attributes);
    }

    private void open(EClass type, Open parent, String segment, Attributes attributes) {
        if (type == null) {
            skipped = 1;
            return;
        }
        Open object = new Open(type, parent, segment);
        objects.push(object);
        Position position = new Position(line, column);
        String id = attributes.getValue("", "id");
        if (id == null || byId.putIfAbsent(id, position) != null) {
            byPath.put(object.path(), position);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        scopes.close();
        depth--;
        if (skipped > 0) {
            skipped--;
        } else if (!(wrapper && depth == 0)) {
            objects.pop();
        }
        mark();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        mark();
        // The parser has looked at the '<' that ends the text.
        column = Math.max(1, column - 1);
    }

    @Override
    public void comment(char[] text, int start, int length) {
        mark();
    }

    @Override
    public void processingInstruction(String target, String data) {
        mark();
    }

    private void mark() {
        line = locator.getLineNumber();
        column = locator.getColumnNumber();
    }
}
