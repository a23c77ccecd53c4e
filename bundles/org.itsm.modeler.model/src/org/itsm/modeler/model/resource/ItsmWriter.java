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

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Writes the one canonical form of a file: features in metamodel order, one element a line, what is not ours after what
 * is. The same model gives the same bytes on every machine.
 */
final class ItsmWriter {

    /** How a feature is written. */
    private enum Form {
        /** A value as an attribute. */
        ATTRIBUTE,
        /** Values as elements: many of them, or long text. */
        ELEMENTS,
        /** Objects as elements. */
        CONTAINMENT,
        /** Links as an attribute, or as elements when one leads to another file. */
        LINKS
    }

    /** A feature of a class; the id is its number there. */
    private record Step(EStructuralFeature feature, int id, Form form) {
    }

    private final ItsmResource resource;
    private final URI base;
    private final XmlWriter out;
    private final Map<EClass, Step[]> plans = new IdentityHashMap<>();
    private EObject current;
    private EStructuralFeature currentFeature;

    ItsmWriter(ItsmResource resource, Writer out) {
        this.resource = resource;
        this.base = resource.getURI();
        this.out = new XmlWriter(out);
    }

    /** Writes the whole file. */
    void write() throws IOException {
        try {
            out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            FileShell shell = resource.shell();
            for (RawXml node : shell.prolog) {
                raw(node);
                out.raw('\n');
            }
            writeRoots(resource.getContents());
            out.raw('\n');
            for (RawXml node : shell.epilog) {
                raw(node);
                out.raw('\n');
            }
            out.flush();
        } catch (XmlWriter.UnwritableCharacterException e) {
            throw new IOException(Messages.get("unwritableCharacter", e.getMessage(),
                    currentFeature == null ? "" : currentFeature.getName(), describe(current)), e);
        }
    }

    private void writeRoots(List<EObject> roots) throws IOException {
        if (roots.size() == 1) {
            writeObject(roots.get(0), Names.ITSM + ':' + roots.get(0).eClass().getName(), null, 0, true);
            return;
        }
        out.raw("<xmi:XMI");
        declarations();
        if (roots.isEmpty()) {
            out.raw("/>");
            return;
        }
        out.raw('>');
        for (EObject root : roots) {
            writeObject(root, Names.ITSM + ':' + root.eClass().getName(), null, 1, false);
        }
        out.raw("\n</xmi:XMI>");
    }

    private void declarations() throws IOException {
        out.attribute("xmi:version", resource.getXMIVersion());
        out.attribute("xmlns:xmi", resource.getXMINamespace());
        out.attribute("xmlns:xsi", Names.XSI_URI);
        out.attribute("xmlns:itsm", Names.ITSM_URI);
        namespaces(resource.shell().namespaces);
    }

    private void namespaces(List<RawXml.Namespace> namespaces) throws IOException {
        for (RawXml.Namespace namespace : namespaces) {
            out.attribute(namespace.prefix().isEmpty() ? Names.XMLNS : Names.XMLNS + ':' + namespace.prefix(),
                    namespace.uri());
        }
    }

    // ---- objects

    private void writeObject(EObject object, String name, EClass expected, int indent, boolean document)
            throws IOException {
        if (indent >= Names.MAX_DEPTH) {
            throw new IOException(Messages.get("tooDeepToSave", Names.MAX_DEPTH, describe(object)));
        }
        Extras extras = resource.findExtras(object);
        if (extras != null) {
            writeLeading(extras.leading, indent, document);
        }
        if (!document) {
            out.line(indent);
        }
        out.raw('<').raw(name);
        current = object;
        if (document) {
            declarations();
        }
        if (expected != null && expected != object.eClass()) {
            out.attribute("xsi:type", Names.ITSM + ':' + object.eClass().getName());
        }
        String xmiId = resource.getID(object);
        if (xmiId != null) {
            out.attribute("xmi:id", xmiId);
        }
        writeContent((InternalEObject) object, name, extras, indent);
    }

    /** In front of the document element there is no indentation, and a line end after each. */
    private void writeLeading(List<RawXml> leading, int indent, boolean document) throws IOException {
        for (RawXml node : leading) {
            if (!document) {
                out.line(indent);
            }
            raw(node);
            if (document) {
                out.raw('\n');
            }
        }
    }

    private void writeContent(InternalEObject object, String name, Extras extras, int indent) throws IOException {
        Step[] plan = plans.computeIfAbsent(object.eClass(), ItsmWriter::plan);
        boolean hasElements = extras != null && !extras.trailing.isEmpty();
        int elements = 0;
        long isElement = 0;
        for (int i = 0; i < plan.length; i++) {
            if (object.eIsSet(plan[i].id())) {
                currentFeature = plan[i].feature();
                if (!writeAttribute(object, plan[i])) {
                    isElement |= 1L << i;
                    elements++;
                }
            }
        }
        if (extras != null) {
            namespaces(extras.namespaces);
            for (RawXml.Attribute attribute : extras.attributes) {
                out.attribute(attribute.name(), attribute.value());
            }
        }
        if (elements == 0 && !hasElements) {
            out.raw("/>");
            return;
        }
        out.raw('>');
        for (int i = 0; i < plan.length; i++) {
            if ((isElement & 1L << i) != 0) {
                current = object;
                currentFeature = plan[i].feature();
                writeElements(object, plan[i], indent + 1);
            }
        }
        if (hasElements) {
            for (RawXml node : extras.trailing) {
                out.line(indent + 1);
                raw(node);
            }
        }
        out.line(indent).raw("</").raw(name).raw('>');
    }

    private static Step[] plan(EClass type) {
        List<Step> steps = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (Features.isInFiles(feature)) {
                steps.add(new Step(feature, type.getFeatureID(feature), formOf(feature)));
            }
        }
        if (steps.size() > Long.SIZE) {
            throw new IllegalStateException("More features than the writer can count: " + type.getName());
        }
        return steps.toArray(Step[]::new);
    }

    private static Form formOf(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Form.CONTAINMENT : Form.LINKS;
        }
        boolean asElement = "element".equals(EcoreUtil.getAnnotation(feature, ExtendedMetaData.ANNOTATION_URI, "kind"));
        return feature.isMany() || asElement ? Form.ELEMENTS : Form.ATTRIBUTE;
    }

    /** Writes the feature as an attribute when it is written as one. */
    private boolean writeAttribute(InternalEObject object, Step step) throws IOException {
        if (step.form() == Form.CONTAINMENT || step.form() == Form.ELEMENTS) {
            return false;
        }
        EStructuralFeature feature = step.feature();
        Object value = object.eGet(step.id(), false, true);
        if (step.form() == Form.ATTRIBUTE) {
            out.attribute(feature.getName(), asText((EAttribute) feature, value));
            return true;
        }
        if (feature.isMany()) {
            return writeIds((EReference) feature, basicList(value));
        }
        if (!isSameDocument((EObject) value)) {
            return false;
        }
        out.attribute(feature.getName(), idOf((EObject) value));
        return true;
    }

    private boolean writeIds(EReference reference, List<EObject> targets) throws IOException {
        for (int i = 0; i < targets.size(); i++) {
            if (!isSameDocument(targets.get(i))) {
                return false;
            }
        }
        out.raw(' ').raw(reference.getName()).raw("=\"");
        for (int i = 0; i < targets.size(); i++) {
            if (i > 0) {
                out.raw(' ');
            }
            out.attributeText(idOf(targets.get(i)));
        }
        out.raw('"');
        return true;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> basicList(Object value) {
        return ((InternalEList<EObject>) value).basicList();
    }

    private static String asText(EAttribute attribute, Object value) {
        return value instanceof String text ? text : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private void writeElements(InternalEObject object, Step step, int indent) throws IOException {
        Object value = object.eGet(step.id(), false, true);
        if (step.feature() instanceof EAttribute attribute) {
            if (attribute.isMany()) {
                for (Object each : (List<?>) value) {
                    writeValue(attribute, each, indent);
                }
            } else {
                writeValue(attribute, value, indent);
            }
            return;
        }
        EReference reference = (EReference) step.feature();
        List<EObject> targets = reference.isMany() ? basicList(value) : List.of((EObject) value);
        for (int i = 0; i < targets.size(); i++) {
            if (reference.isContainment()) {
                writeObject(targets.get(i), reference.getName(), reference.getEReferenceType(), indent, false);
            } else {
                writeLink(reference, targets.get(i), indent);
            }
        }
    }

    private void writeValue(EAttribute attribute, Object value, int indent) throws IOException {
        out.line(indent).raw('<').raw(attribute.getName());
        if (value == null) {
            out.raw(" xsi:nil=\"true\"/>");
        } else {
            out.raw('>').text(asText(attribute, value)).raw("</").raw(attribute.getName()).raw('>');
        }
    }

    // ---- links

    private boolean isSameDocument(EObject target) {
        if (target.eIsProxy()) {
            return Links.isWithin(target, base) && isToken(((InternalEObject) target).eProxyURI().fragment());
        }
        Resource other = target.eResource();
        return other == resource || other == null;
    }

    /** Says whether the fragment can stand in a list of ids. */
    private static boolean isToken(String fragment) {
        for (int i = 0; i < fragment.length(); i++) {
            if (fragment.charAt(i) <= ' ' || fragment.charAt(i) == '#') {
                return false;
            }
        }
        return !fragment.isEmpty();
    }

    private String idOf(EObject target) throws IOException {
        if (target.eIsProxy()) {
            return ((InternalEObject) target).eProxyURI().fragment();
        }
        if (target.eResource() == resource) {
            return resource.getURIFragment(target);
        }
        // It was taken out of the model and left in the reference: a broken link, which the rules report.
        String id = EcoreUtil.getID(target);
        if (!Ids.isWellFormed(id)) {
            throw new IOException(Messages.get("danglingTarget", describe(target), currentFeature.getName(),
                    describe(current)));
        }
        return id;
    }

    private void writeLink(EReference reference, EObject target, int indent) throws IOException {
        out.line(indent).raw('<').raw(reference.getName());
        EClass expected = reference.getEReferenceType();
        if (expected.isAbstract() && target.eClass() != expected) {
            out.attribute("xsi:type", Names.ITSM + ':' + target.eClass().getName());
        }
        out.attribute(Names.HREF, hrefOf(target)).raw("/>");
    }

    private String hrefOf(EObject target) throws IOException {
        if (isSameDocument(target)) {
            return '#' + idOf(target);
        }
        if (target.eIsProxy()) {
            String literal = resource.findLiteral(target);
            URI uri = ((InternalEObject) target).eProxyURI();
            return literal != null ? literal : Links.isWithin(target, base) ? '#' + uri.fragment() : relative(uri);
        }
        Resource other = target.eResource();
        return relative(other.getURI().appendFragment(other.getURIFragment(target)));
    }

    private String relative(URI uri) {
        return Links.relative(uri, base).toString();
    }

    // ---- what is not ours

    private void raw(RawXml node) throws IOException {
        if (node instanceof RawXml.Text text) {
            out.text(text.text());
        } else if (node instanceof RawXml.CData text) {
            out.raw("<![CDATA[").raw(text.text()).raw("]]>");
        } else if (node instanceof RawXml.Comment comment) {
            out.raw("<!--").raw(comment.text()).raw("-->");
        } else if (node instanceof RawXml.Instruction instruction) {
            out.raw("<?").raw(instruction.target());
            out.raw(instruction.data() == null || instruction.data().isEmpty() ? "" : ' ' + instruction.data());
            out.raw("?>");
        } else if (node instanceof RawXml.Element element) {
            rawElement(element);
        }
    }

    private void rawElement(RawXml.Element element) throws IOException {
        out.raw('<').raw(element.name());
        namespaces(element.namespaces());
        for (RawXml.Attribute attribute : element.attributes()) {
            out.attribute(attribute.name(), attribute.value());
        }
        if (element.children().isEmpty()) {
            out.raw("/>");
            return;
        }
        out.raw('>');
        for (RawXml child : element.children()) {
            raw(child);
        }
        out.raw("</").raw(element.name()).raw('>');
    }

    private static String describe(EObject object) {
        if (object == null) {
            return "";
        }
        EStructuralFeature name = object.eClass().getEStructuralFeature("name");
        Object text = name == null ? null : object.eGet(name);
        String id = EcoreUtil.getID(object);
        return object.eClass().getName() + (text == null ? "" : " '" + text + '\'') + (id == null ? "" : " (" + id + ')');
    }
}
