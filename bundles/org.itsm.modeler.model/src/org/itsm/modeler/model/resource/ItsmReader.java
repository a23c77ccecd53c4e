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

import java.io.CharConversionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.resource.LoadProblem.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds the objects of one file while it is parsed. What it does not understand it keeps as {@link RawXml}; what can
 * be neither read nor kept it reports as an error.
 */
final class ItsmReader extends DefaultHandler2 {

    /** Thrown when reading on makes no sense; the reason has been reported. */
    static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** What an open element is. */
    private enum Kind {
        /** <code>xmi:XMI</code> around several roots. */
        WRAPPER,
        /** An object. */
        OBJECT,
        /** The value of an attribute of the metamodel. */
        VALUE,
        /** A link to an object in another file. */
        LINK,
        /** Reported as an error, with everything in it. */
        LOST
    }

    /** An open element; reused for the next one at that depth. */
    private static final class Frame {
        Kind kind;
        EObject object;
        Features.Slot slot;
        String name;
        boolean nil;
        int line;
        int column;
    }

    private final ItsmResource resource;
    private final List<Frame> frames = new ArrayList<>();
    private final Scopes scopes = new Scopes();
    private final Features features = new Features();
    private final LinkTable links;
    private final ValueReader values;
    private final RawRecorder recorder = new RawRecorder();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder stray = new StringBuilder();
    /** Comments and stray text that wait for the next object, or for the end of this one. */
    private final List<RawXml> pending = new ArrayList<>();
    private int depth;
    private Locator locator;
    /** Where the current event begins: where the last one ended. */
    private int line = 1;
    private int column = 1;
    private int strayLine;
    private int strayColumn;
    private boolean cdata;
    private boolean finished;

    private final DocumentStart.Place documentStart;

    ItsmReader(ItsmResource resource, Map<?, ?> options, DocumentStart.Place documentStart) {
        this.resource = resource;
        this.documentStart = documentStart;
        this.links = new LinkTable(resource, this::report,
                options == null ? null : (XMLResource.URIHandler) options.get(XMLResource.OPTION_URI_HANDLER));
        this.values = new ValueReader(resource, features, links, scopes, this::report);
    }

    // ---- problems

    private void report(Severity severity, int atLine, int atColumn, String message) {
        resource.report(new LoadProblem(severity, resource.getURI(), atLine, atColumn, message));
    }

    private void error(String key, Object... arguments) {
        report(Severity.ERROR, line, column, Messages.get(key, arguments));
    }

    private void warning(String key, Object... arguments) {
        report(Severity.WARNING, line, column, Messages.get(key, arguments));
    }

    /** Reports an error at the place that the parser has come to. */
    void errorHere(String message) {
        boolean known = locator != null && locator.getLineNumber() > 0;
        report(Severity.ERROR, known ? locator.getLineNumber() : line, known ? locator.getColumnNumber() : column,
                message);
    }

    /** Reports that the text is not XML, or XML that we refuse. */
    void malformed(SAXParseException e) {
        String parser = e.getMessage() == null ? "" : e.getMessage();
        String message = parser.contains("DOCTYPE") ? Messages.get("doctype")
                : e.getException() instanceof CharConversionException ? Messages.get("wrongEncoding")
                : Messages.get("malformed", parser);
        report(Severity.ERROR, Math.max(e.getLineNumber(), 1), Math.max(e.getColumnNumber(), 1), message);
    }

    private Stop stop(String key, Object... arguments) {
        error(key, arguments);
        return new Stop();
    }

    // ---- events

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    private void mark() {
        if (locator != null) {
            line = locator.getLineNumber();
            column = locator.getColumnNumber();
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw stop("doctype");
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        scopes.declare(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (depth + recorder.depth() >= Names.MAX_DEPTH) {
            throw stop("tooDeep", Names.MAX_DEPTH);
        }
        if (recorder.isActive()) {
            recorder.start(qName, attributes, scopes.declared());
            scopes.open();
        } else {
            flushStray();
            scopes.open();
            if (depth == 0 || top().kind == Kind.WRAPPER) {
                startRoot(uri, localName, qName, attributes);
            } else {
                startInside(uri, localName, qName, attributes);
            }
        }
        mark();
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        scopes.close();
        if (recorder.isActive()) {
            recorder.end();
        } else {
            flushStray();
            end(top());
            depth--;
        }
        mark();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (recorder.isActive()) {
            recorder.text(text, start, length, cdata);
        } else if (depth > 0 && top().kind == Kind.VALUE) {
            value.append(text, start, length);
        } else if (depth > 0) {
            addStray(text, start, length);
        }
        mark();
        // The parser has looked at the '<' that ends the text.
        column = Math.max(1, column - 1);
    }

    @Override
    public void startCDATA() {
        cdata = true;
        if (recorder.isActive()) {
            recorder.text(new char[0], 0, 0, true);
        }
    }

    @Override
    public void endCDATA() {
        cdata = false;
        recorder.endText();
    }

    @Override
    public void comment(char[] text, int start, int length) {
        keepAside(new RawXml.Comment(new String(text, start, length)));
    }

    @Override
    public void processingInstruction(String target, String data) {
        keepAside(new RawXml.Instruction(target, data));
    }

    private void keepAside(RawXml node) {
        if (recorder.isActive()) {
            recorder.add(node);
        } else if (depth > 0) {
            flushStray();
            pending.add(node);
        } else {
            (resource.getContents().isEmpty() ? resource.shell().prolog : resource.shell().epilog).add(node);
        }
        mark();
    }

    @Override
    public void endDocument() {
        finish();
    }

    /** Puts the links in place, also when the file broke off. */
    void finish() {
        if (!finished) {
            finished = true;
            links.resolve();
        }
    }

    /** White space between tags is nothing; from the first other character on it is text. */
    private void addStray(char[] text, int start, int length) {
        int from = start;
        if (stray.length() == 0) {
            strayLine = line;
            strayColumn = column;
            while (from < start + length && text[from] <= ' ') {
                strayColumn = text[from] == '\n' ? 1 : strayColumn + 1;
                strayLine += text[from++] == '\n' ? 1 : 0;
            }
        }
        stray.append(text, from, start + length - from);
    }

    private void flushStray() {
        if (stray.length() == 0) {
            return;
        }
        String text = stray.toString().trim();
        stray.setLength(0);
        switch (top().kind) {
        case OBJECT -> {
            report(Severity.WARNING, strayLine, strayColumn, Messages.get("strayText", top().name));
            pending.add(new RawXml.Text(text));
        }
        case LINK, WRAPPER -> report(Severity.ERROR, strayLine, strayColumn, Messages.get("contentInLink", top().name));
        default -> {
            // In a lost element everything is lost.
        }
        }
    }

    // ---- elements

    private Frame top() {
        return frames.get(depth - 1);
    }

    private Frame push(Kind kind, EObject object, Features.Slot slot, String name) {
        if (depth == frames.size()) {
            frames.add(new Frame());
        }
        Frame frame = frames.get(depth++);
        frame.kind = kind;
        frame.object = object;
        frame.slot = slot;
        frame.name = name;
        frame.nil = false;
        frame.line = line;
        frame.column = column;
        return frame;
    }

    private void startRoot(String uri, String localName, String qName, Attributes attributes) throws Stop {
        if (depth == 0) {
            line = documentStart.line();
            column = documentStart.column();
            readDeclarations();
        }
        if (depth == 0 && "XMI".equals(localName) && Names.isXmi(uri)) {
            useXmiNamespace(uri);
            push(Kind.WRAPPER, null, null, qName);
            for (int i = 0; i < attributes.getLength(); i++) {
                if (!Tags.isXmi(attributes, i, "version")) {
                    error("attributeOfValue", attributes.getQName(i), qName);
                }
            }
            return;
        }
        Optional<FormatVersion> version = FormatVersion.of(uri);
        Optional<String> wrong = version.flatMap(found -> found.newerOrOlder(FormatVersion.CURRENT));
        if (wrong.isPresent()) {
            throw stop(wrong.get(), version.get(), FormatVersion.CURRENT);
        }
        EClass type = Tags.rootClass(uri, localName);
        if (type == null) {
            throw stop("foreignRoot", qName, uri);
        }
        EObject root = create(type);
        push(Kind.OBJECT, root, null, qName);
        ((InternalEList<EObject>) resource.getContents()).addUnique(root);
        values.readAttributes(root, attributes, line, column);
        flushPending(root);
    }

    /** What others declare on the document element stays there: XML that is kept may use it. */
    private void readDeclarations() {
        String xmi = scopes.uriOf(Names.XMI);
        if (xmi != null && Names.isXmi(xmi)) {
            useXmiNamespace(xmi);
        }
        for (RawXml.Namespace namespace : scopes.current()) {
            String prefix = namespace.prefix();
            boolean ours = prefix.isEmpty() || Names.XMI.equals(prefix) || Names.XSI.equals(prefix)
                    || Names.ITSM.equals(prefix);
            if (!ours) {
                resource.shell().namespaces.add(namespace);
            }
        }
    }

    private void useXmiNamespace(String uri) {
        resource.setXMINamespace(uri);
    }

    private static EObject create(EClass type) {
        return ItsmPackage.eINSTANCE.getEFactoryInstance().create(type);
    }

    private void startInside(String uri, String localName, String qName, Attributes attributes) {
        Frame parent = top();
        switch (parent.kind) {
        case OBJECT -> startFeature(parent, uri, localName, qName, attributes);
        case LOST -> push(Kind.LOST, null, null, qName);
        default -> {
            error("elementInside", qName, parent.name);
            push(Kind.LOST, null, null, qName);
        }
        }
    }

    private void startFeature(Frame parent, String uri, String localName, String qName, Attributes attributes) {
        boolean ours = Tags.isOurs(uri);
        Features.Slot slot = ours ? features.of(parent.object.eClass()).get(localName) : null;
        if (slot == null) {
            warning(ours && parent.object.eClass().getEStructuralFeature(localName) != null ? "derivedElement"
                    : "unknownElement", qName, parent.name);
            record(parent.object, qName, attributes);
        } else if (slot.kind() == Features.Kind.CONTAINMENT) {
            startChild(parent.object, slot, qName, attributes);
        } else if (slot.kind() == Features.Kind.LINK) {
            startLink(parent.object, slot, qName, attributes);
        } else {
            startValue(parent.object, slot, qName, attributes);
        }
    }

    private void startValue(EObject object, Features.Slot slot, String qName, Attributes attributes) {
        Frame frame = push(Kind.VALUE, object, slot, qName);
        value.setLength(0);
        for (int i = 0; i < attributes.getLength(); i++) {
            if (Tags.isXsi(attributes, i, Names.NIL)) {
                frame.nil = "true".equals(attributes.getValue(i)) || "1".equals(attributes.getValue(i));
            } else if (!Tags.isXsi(attributes, i, Names.TYPE)) {
                error("attributeOfValue", attributes.getQName(i), qName);
            }
        }
    }

    private void startChild(EObject parent, Features.Slot slot, String qName, Attributes attributes) {
        EReference reference = slot.reference();
        EClass type = Tags.childClass(reference, attributes, scopes);
        if (type == null) {
            String href = Tags.hrefOf(attributes);
            String typeName = Tags.typeOf(attributes);
            if (href == null) {
                warning("unknownType", typeName == null ? reference.getEReferenceType().getName() : typeName, qName);
            } else {
                warning("childElsewhere", qName, href);
            }
            record(parent, qName, attributes);
            return;
        }
        EObject child = create(type);
        push(Kind.OBJECT, child, slot, qName);
        // The attributes first: the resource asks for the id when the object comes into it.
        values.readAttributes(child, attributes, line, column);
        flushPending(child);
        if (reference.isMany()) {
            ValueReader.list(parent, slot).addUnique(child);
        } else {
            ((InternalEObject) parent).eSet(slot.id(), child);
        }
    }

    private void startLink(EObject holder, Features.Slot slot, String qName, Attributes attributes) {
        EReference reference = slot.reference();
        EClass type = Tags.classOf(reference, attributes, scopes);
        if (type == null || !Tags.isPlainLink(attributes)) {
            warning("unknownLink", qName);
            record(holder, qName, attributes);
            return;
        }
        push(Kind.LINK, holder, slot, qName);
        String href = Tags.hrefOf(attributes);
        if (href == null) {
            links.addId(holder, slot, Tags.idrefOf(attributes), line, column);
        } else {
            links.addHref(holder, slot, type, href, line, column);
        }
    }

    private void record(EObject holder, String qName, Attributes attributes) {
        List<RawXml> trailing = resource.extrasOf(holder).trailing;
        trailing.addAll(pending);
        pending.clear();
        trailing.add(recorder.begin(qName, attributes,
                scopes.hoisted(prefix -> resource.shell().boundTo(prefix, resource.getXMINamespace()))));
    }

    private void flushPending(EObject next) {
        if (!pending.isEmpty()) {
            resource.extrasOf(next).leading.addAll(pending);
            pending.clear();
        }
    }

    private void end(Frame frame) {
        switch (frame.kind) {
        case OBJECT -> {
            links.endOf(frame.object);
            if (!pending.isEmpty()) {
                resource.extrasOf(frame.object).trailing.addAll(pending);
                pending.clear();
            }
        }
        case WRAPPER -> {
            resource.shell().epilog.addAll(pending);
            pending.clear();
        }
        case VALUE -> setElementValue(frame);
        default -> {
            // A link was read with its start tag.
        }
        }
        frame.object = null;
    }

    private void setElementValue(Frame frame) {
        String text = frame.nil ? null : value.toString();
        if (frame.nil && !value.toString().isBlank()) {
            error("contentOfNil", frame.name);
        } else if (frame.slot.kind() == Features.Kind.VALUES) {
            values.add(frame.object, frame.slot, text, frame.line, frame.column);
        } else if (((InternalEObject) frame.object).eIsSet(frame.slot.id())) {
            report(Severity.ERROR, frame.line, frame.column, Messages.get("twice", frame.name));
        } else if (text != null) {
            values.set(frame.object, frame.slot, text, frame.line, frame.column);
        }
    }
}
