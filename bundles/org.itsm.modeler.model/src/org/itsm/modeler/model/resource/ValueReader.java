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

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.resource.LoadProblem.Severity;
import org.xml.sax.Attributes;

/** Puts the values that a file has for an object into it, and keeps the attributes that are not ours. */
final class ValueReader {

    private final ItsmResource resource;
    private final Features features;
    private final LinkTable links;
    private final Scopes scopes;
    private final LinkTable.Problems problems;
    /** Where the start tag is that is being read. */
    private int line;
    private int column;

    ValueReader(ItsmResource resource, Features features, LinkTable links, Scopes scopes,
            LinkTable.Problems problems) {
        this.resource = resource;
        this.features = features;
        this.links = links;
        this.scopes = scopes;
        this.problems = problems;
    }

    /** Reads all attributes of a start tag that stands at that place. */
    void readAttributes(EObject object, Attributes attributes, int atLine, int atColumn) {
        line = atLine;
        column = atColumn;
        Map<String, Features.Slot> slots = features.of(object.eClass());
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            if (uri.isEmpty()) {
                readAttribute(object, slots.get(attributes.getLocalName(i)), attributes, i);
            } else if (Names.XSI_URI.equals(uri)) {
                readSchemaAttribute(object, attributes, i);
            } else if (Names.isXmi(uri)) {
                readXmiAttribute(object, attributes, i);
            } else {
                keep(object, attributes, i, true);
            }
        }
    }

    private void readAttribute(EObject object, Features.Slot slot, Attributes attributes, int i) {
        String text = attributes.getValue(i);
        if (slot == null || slot.kind() == Features.Kind.CONTAINMENT) {
            String name = attributes.getLocalName(i);
            warning(object.eClass().getEStructuralFeature(name) == null ? "unknownAttribute" : "derivedAttribute",
                    name, object.eClass().getName());
            resource.extrasOf(object).attributes.add(new RawXml.Attribute(name, text));
        } else if (slot.kind() == Features.Kind.LINK) {
            links.addAttribute(object, slot, text, scopes, line, column);
        } else if (slot.kind() == Features.Kind.VALUES) {
            for (String token : text.split("[ \t\r\n]+")) {
                if (!token.isEmpty()) {
                    add(object, slot, token, line, column);
                }
            }
        } else {
            set(object, slot, text, line, column);
        }
    }

    private void warning(String key, Object... arguments) {
        problems.report(Severity.WARNING, line, column, Messages.get(key, arguments));
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
                problems.report(Severity.ERROR, line, column, Messages.get("prefixTaken", qName, prefix));
                return;
            }
            RawXml.Namespace namespace = new RawXml.Namespace(prefix, attributes.getURI(i));
            if (!extras.namespaces.contains(namespace)) {
                extras.namespaces.add(namespace);
            }
        }
        extras.attributes.add(new RawXml.Attribute(qName, attributes.getValue(i)));
    }

    /** Sets a single value. */
    void set(EObject object, Features.Slot slot, String text, int atLine, int atColumn) {
        Object converted = slot.kind() == Features.Kind.TEXT ? text : convert(slot, text, atLine, atColumn);
        if (converted != null) {
            ((InternalEObject) object).eSet(slot.id(), converted);
            if (slot.feature() == ItsmPackage.Literals.IDENTIFIED__ID && object.eResource() != null) {
                resource.idChanged(object, null, text);
            }
        }
    }

    /** Adds one of many values; null is one. */
    void add(EObject object, Features.Slot slot, String text, int atLine, int atColumn) {
        Object converted = text == null ? null : convert(slot, text, atLine, atColumn);
        if (converted != null || text == null) {
            list(object, slot).addUnique(converted);
        }
    }

    /** The value, or null after an error has been reported. */
    private Object convert(Features.Slot slot, String text, int atLine, int atColumn) {
        if (Features.isText(slot.feature())) {
            return text;
        }
        try {
            Object result = Features.convert(slot.attribute(), text);
            if (result != null) {
                return result;
            }
        } catch (RuntimeException refused) {
            // Each type has its own exception; all mean the same.
        }
        problems.report(Severity.ERROR, atLine, atColumn, Messages.get("badValue", text,
                slot.feature().getName(), Features.expected(slot.attribute())));
        return null;
    }

    @SuppressWarnings("unchecked")
    static InternalEList<Object> list(EObject object, Features.Slot slot) {
        return (InternalEList<Object>) ((InternalEObject) object).eGet(slot.id(), false, true);
    }
}
