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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
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
        EStructuralFeature feature;
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
    private boolean cdata;
    private boolean finished;

    ItsmReader(ItsmResource resource, Map<?, ?> options) {
        this.resource = resource;
        this.links = new LinkTable(resource, this::report,
                options == null ? null : (XMLResource.URIHandler) options.get(XMLResource.OPTION_URI_HANDLER));
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
        String message = parser.contains("DOCTYPE") ? Messages.get("doctype") : Messages.get("malformed", parser);
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
        } else if (depth > 0 && (stray.length() > 0 || !isWhite(text, start, length))) {
            stray.append(text, start, length);
        }
        mark();
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

    private static boolean isWhite(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private void flushStray() {
        if (stray.length() == 0) {
            return;
        }
        String text = stray.toString().strip();
        stray.setLength(0);
        switch (top().kind) {
        case OBJECT, WRAPPER -> {
            warning("strayText", top().name);
            pending.add(new RawXml.Text(text));
        }
        case LINK -> error("contentInLink", top().name);
        default -> {
            // In a lost element everything is lost.
        }
        }
    }

    // ---- elements

    private Frame top() {
        return frames.get(depth - 1);
    }

    private Frame push(Kind kind, EObject object, EStructuralFeature feature, String name) {
        if (depth == frames.size()) {
            frames.add(new Frame());
        }
        Frame frame = frames.get(depth++);
        frame.kind = kind;
        frame.object = object;
        frame.feature = feature;
        frame.name = name;
        frame.nil = false;
        frame.line = line;
        frame.column = column;
        return frame;
    }

    private void startRoot(String uri, String localName, String qName, Attributes attributes) throws Stop {
        if (depth == 0) {
            readDeclarations();
        }
        if (depth == 0 && "XMI".equals(localName) && Names.isXmi(uri)) {
            useXmiNamespace(uri);
            push(Kind.WRAPPER, null, null, qName);
            return;
        }
        Optional<FormatVersion> version = FormatVersion.of(uri);
        Optional<String> wrong = version.flatMap(found -> found.newerOrOlder(FormatVersion.CURRENT));
        if (wrong.isPresent()) {
            throw stop(wrong.get(), version.get(), FormatVersion.CURRENT);
        }
        EClass type = Names.ITSM_URI.equals(uri) ? concrete(localName) : null;
        if (type == null) {
            throw stop("foreignRoot", qName, uri);
        }
        EObject root = create(type);
        push(Kind.OBJECT, root, null, qName);
        ((InternalEList<EObject>) resource.getContents()).addUnique(root);
        readAttributes(root, attributes);
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

    private static EClass concrete(String name) {
        EClassifier classifier = ItsmPackage.eINSTANCE.getEClassifier(name);
        return classifier instanceof EClass type && !type.isAbstract() ? type : null;
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
        boolean ours = uri.isEmpty() || Names.ITSM_URI.equals(uri);
        EStructuralFeature feature = ours ? features.find(parent.object.eClass(), localName) : null;
        if (feature instanceof EAttribute) {
            startValue(parent.object, feature, qName, attributes);
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            startChild(parent.object, reference, qName, attributes);
        } else if (feature instanceof EReference reference) {
            startLink(parent.object, reference, qName, attributes);
        } else {
            warning(ours && parent.object.eClass().getEStructuralFeature(localName) != null ? "derivedElement"
                    : "unknownElement", qName, parent.name);
            record(parent.object, qName, attributes);
        }
    }

    private void startValue(EObject object, EStructuralFeature feature, String qName, Attributes attributes) {
        Frame frame = push(Kind.VALUE, object, feature, qName);
        value.setLength(0);
        for (int i = 0; i < attributes.getLength(); i++) {
            if (isXsi(attributes, i, Names.NIL)) {
                frame.nil = "true".equals(attributes.getValue(i)) || "1".equals(attributes.getValue(i));
            } else if (!isXsi(attributes, i, Names.TYPE)) {
                error("attributeOfValue", attributes.getQName(i), qName);
            }
        }
    }

    private void startChild(EObject parent, EReference reference, String qName, Attributes attributes) {
        String typeName = typeOf(attributes);
        EClass type = typeName == null ? reference.getEReferenceType() : typeNamed(typeName);
        if (attributes.getValue("", Names.HREF) != null) {
            warning("childElsewhere", qName, attributes.getValue("", Names.HREF));
            record(parent, qName, attributes);
        } else if (type == null || type.isAbstract() || !reference.getEReferenceType().isSuperTypeOf(type)) {
            warning("unknownType", typeName == null ? reference.getEReferenceType().getName() : typeName, qName);
            record(parent, qName, attributes);
        } else {
            EObject child = create(type);
            push(Kind.OBJECT, child, reference, qName);
            // The attributes first: the resource asks for the id when the object comes into it.
            readAttributes(child, attributes);
            flushPending(child);
            if (reference.isMany()) {
                list(parent, reference).addUnique(child);
            } else {
                parent.eSet(reference, child);
            }
        }
    }

    private void startLink(EObject holder, EReference reference, String qName, Attributes attributes) {
        String typeName = typeOf(attributes);
        String href = attributes.getValue("", Names.HREF);
        String idref = idrefOf(attributes);
        EClass type = typeName == null ? reference.getEReferenceType() : typeNamed(typeName);
        boolean fits = type != null && reference.getEReferenceType().isSuperTypeOf(type)
                && (typeName == null || !type.isAbstract());
        if (href == null == (idref == null) || !fits || hasOtherThanLink(attributes)) {
            warning("unknownLink", qName);
            record(holder, qName, attributes);
            return;
        }
        push(Kind.LINK, holder, reference, qName);
        if (href == null) {
            links.addId(holder, reference, idref, line, column);
        } else {
            links.addHref(holder, reference, type, href, line, column);
        }
    }

    private boolean hasOtherThanLink(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean known = attributes.getURI(i).isEmpty() && Names.HREF.equals(attributes.getLocalName(i))
                    || isXsi(attributes, i, Names.TYPE) || isXmi(attributes, i, Names.TYPE)
                    || isXmi(attributes, i, "idref");
            if (!known) {
                return true;
            }
        }
        return false;
    }

    private static String idrefOf(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (isXmi(attributes, i, "idref")) {
                return attributes.getValue(i);
            }
        }
        return null;
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
        } else if (frame.feature.isMany()) {
            addValue(frame.object, frame.feature, text, frame.line, frame.column);
        } else if (frame.object.eIsSet(frame.feature)) {
            report(Severity.ERROR, frame.line, frame.column, Messages.get("twice", frame.name));
        } else {
            setValue(frame.object, frame.feature, text, frame.line, frame.column);
        }
    }

    // ---- attributes

    private static boolean isXsi(Attributes attributes, int i, String name) {
        return Names.XSI_URI.equals(attributes.getURI(i)) && name.equals(attributes.getLocalName(i));
    }

    private static boolean isXmi(Attributes attributes, int i, String name) {
        return name.equals(attributes.getLocalName(i)) && Names.isXmi(attributes.getURI(i));
    }

    /** The value of xsi:type or xmi:type, null when there is none. */
    private static String typeOf(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (isXsi(attributes, i, Names.TYPE) || isXmi(attributes, i, Names.TYPE)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    private EClass typeNamed(String qName) {
        int colon = qName.indexOf(':');
        String uri = scopes.uriOf(colon < 0 ? "" : qName.substring(0, colon));
        boolean ours = Names.ITSM_URI.equals(uri) || colon < 0 && uri == null;
        EClassifier classifier = ours ? ItsmPackage.eINSTANCE.getEClassifier(qName.substring(colon + 1)) : null;
        return classifier instanceof EClass type ? type : null;
    }

    private void readAttributes(EObject object, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            if (uri.isEmpty()) {
                readAttribute(object, attributes.getLocalName(i), attributes.getValue(i));
            } else if (Names.XSI_URI.equals(uri)) {
                readSchemaAttribute(object, attributes, i);
            } else if (Names.isXmi(uri)) {
                readXmiAttribute(object, attributes, i);
            } else {
                keep(object, attributes, i, true);
            }
        }
    }

    private void readAttribute(EObject object, String name, String text) {
        EStructuralFeature feature = features.find(object.eClass(), name);
        if (feature instanceof EAttribute && feature.isMany()) {
            for (String token : text.split("[ \t\r\n]+")) {
                if (!token.isEmpty()) {
                    addValue(object, feature, token, line, column);
                }
            }
        } else if (feature instanceof EAttribute) {
            setValue(object, feature, text, line, column);
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            links.addAttribute(object, reference, text, scopes, line, column);
        } else {
            warning(object.eClass().getEStructuralFeature(name) == null ? "unknownAttribute" : "derivedAttribute",
                    name, object.eClass().getName());
            resource.extrasOf(object).attributes.add(new RawXml.Attribute(name, text));
        }
    }

    private void readSchemaAttribute(EObject object, Attributes attributes, int i) {
        String name = attributes.getLocalName(i);
        if (!Names.TYPE.equals(name)) {
            keep(object, attributes, i, !name.endsWith("chemaLocation"));
        }
    }

    private void readXmiAttribute(EObject object, Attributes attributes, int i) {
        switch (attributes.getLocalName(i)) {
        case "version", Names.TYPE -> {
            // Written as it must be.
        }
        case "id" -> resource.setID(object, attributes.getValue(i));
        default -> keep(object, attributes, i, true);
        }
    }

    /** Keeps an attribute of others together with the meaning of its prefix. */
    private void keep(EObject object, Attributes attributes, int i, boolean tell) {
        String qName = attributes.getQName(i);
        String prefix = qName.substring(0, Math.max(0, qName.indexOf(':')));
        if (tell) {
            warning("unknownAttribute", qName, object.eClass().getName());
        }
        String bound = resource.shell().boundTo(prefix, resource.getXMINamespace());
        Extras extras = resource.extrasOf(object);
        if (!Names.XML.equals(prefix) && !attributes.getURI(i).equals(bound)) {
            if (bound != null && (Names.XMI.equals(prefix) || Names.XSI.equals(prefix) || Names.ITSM.equals(prefix))) {
                error("prefixTaken", qName, prefix);
                return;
            }
            RawXml.Namespace namespace = new RawXml.Namespace(prefix, attributes.getURI(i));
            if (!extras.namespaces.contains(namespace)) {
                extras.namespaces.add(namespace);
            }
        }
        extras.attributes.add(new RawXml.Attribute(qName, attributes.getValue(i)));
    }

    private void setValue(EObject object, EStructuralFeature feature, String text, int atLine, int atColumn) {
        Object converted = convert(object, feature, text, atLine, atColumn);
        if (converted != null) {
            object.eSet(feature, converted);
            if (feature == ItsmPackage.Literals.IDENTIFIED__ID && ((InternalEObject) object).eInternalResource() != null) {
                resource.idChanged(object, null, text);
            }
        }
    }

    private void addValue(EObject object, EStructuralFeature feature, String text, int atLine, int atColumn) {
        Object converted = convert(object, feature, text, atLine, atColumn);
        if (converted != null || text == null) {
            list(object, feature).addUnique(converted);
        }
    }

    /** The value, or null after an error has been reported. */
    private Object convert(EObject object, EStructuralFeature feature, String text, int atLine, int atColumn) {
        if (text == null || feature.getEType().getInstanceClass() == String.class) {
            return text;
        }
        try {
            Object result = features.convert((EAttribute) feature, text);
            if (result != null) {
                return result;
            }
        } catch (RuntimeException refused) {
            // Each type has its own exception; all mean the same.
        }
        report(Severity.ERROR, atLine, atColumn,
                Messages.get("badValue", text, feature.getName(), features.expected((EAttribute) feature)));
        return null;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) object.eGet(feature, false);
    }
}
