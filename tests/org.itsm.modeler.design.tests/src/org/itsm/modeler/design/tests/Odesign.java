/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.itsm.modeler.design.ViewpointRegistrar;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The viewpoint specification as plain XML, with the references between its elements followed. */
public final class Odesign {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Element group;
    private final Properties texts = new Properties();

    private Odesign(Element group) {
        this.group = group;
    }

    /** Reads the file that is shipped. */
    public static Odesign read() {
        URL file = ViewpointRegistrar.class.getResource("/description/itsm.odesign");
        try (InputStream content = file.openStream();
                InputStream properties = new URL(file, "../plugin.properties").openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(content);
            Odesign odesign = new Odesign(document.getDocumentElement());
            odesign.texts.load(properties);
            return odesign;
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new AssertionError(failure);
        }
    }

    Element group() {
        return group;
    }

    /** The texts behind the %keys. */
    Properties texts() {
        return texts;
    }

    /** All elements, in the order of the file. */
    Stream<Element> all() {
        List<Element> elements = new ArrayList<>();
        collect(group, elements);
        return elements.stream();
    }

    private static void collect(Element element, List<Element> elements) {
        elements.add(element);
        children(element).forEach(child -> collect(child, elements));
    }

    /** The elements of one class, such as NodeMapping; a tag whose class is not written counts by its tag. */
    Stream<Element> of(String... types) {
        return all().filter(isA(types));
    }

    static Predicate<Element> isA(String... types) {
        List<String> wanted = Arrays.asList(types);
        return element -> wanted.contains(typeOf(element));
    }

    /** The class of an element: the one that is written, else the one that its tag always has. */
    static String typeOf(Element element) {
        String type = element.getAttributeNS(XSI, "type");
        if (!type.isEmpty()) {
            return type.substring(type.indexOf(':') + 1);
        }
        return DEFAULT_TYPES.getOrDefault(element.getTagName(), element.getTagName());
    }

    /** The features on the way of references that hold one element: EMF reads a step without name or number as one. */
    private static final List<String> SINGLE_VALUED = List.of("defaultLayer", "style");

    private static final Map<String, String> DEFAULT_TYPES = Map.ofEntries(
            Map.entry("nodeMappings", "NodeMapping"),
            Map.entry("subNodeMappings", "NodeMapping"),
            Map.entry("borderedNodeMappings", "NodeMapping"),
            Map.entry("containerMappings", "ContainerMapping"),
            Map.entry("subContainerMappings", "ContainerMapping"),
            Map.entry("edgeMappings", "EdgeMapping"));

    static List<Element> children(Element element, String... tags) {
        List<String> wanted = Arrays.asList(tags);
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && (wanted.isEmpty() || wanted.contains(child.getTagName()))) {
                children.add(child);
            }
        }
        return children;
    }

    /** The attributes by name, without namespaces and types. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNamespaceURI() == null) {
                attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
            }
        }
        return attributes;
    }

    static String name(Element element) {
        return element.getAttribute("name");
    }

    static Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }

    /** The nearest element above, or the element itself, that is of one of the classes; null where there is none. */
    static Element nearest(Element element, String... types) {
        Element current = element;
        while (current != null && !isA(types).test(current)) {
            current = parent(current);
        }
        return current;
    }

    /** What the attribute points to in this file. */
    List<Element> targets(Element element, String reference) {
        String paths = element.getAttribute(reference);
        if (paths.isBlank()) {
            return List.of();
        }
        return Arrays.stream(paths.split(" ")).map(this::resolve).toList();
    }

    /** The element at the path. */
    Element resolve(String path) {
        Element current = group;
        for (String step : path.substring("//".length()).split("/")) {
            current = step(current, step.substring("@".length()), path);
        }
        return current;
    }

    private static Element step(Element from, String step, String path) {
        int bracket = step.indexOf('[');
        int dot = bracket < 0 ? step.indexOf('.') : -1;
        String tag = bracket >= 0 ? step.substring(0, bracket) : dot >= 0 ? step.substring(0, dot) : step;
        List<Element> candidates = children(from, tag);
        if (bracket >= 0) {
            String name = step.substring(bracket + "[name='".length(), step.length() - "']".length());
            candidates = candidates.stream().filter(candidate -> name(candidate).equals(name)).toList();
        }
        if (bracket < 0 && dot < 0 && !SINGLE_VALUED.contains(tag)) {
            throw new AssertionError("Which " + tag + " in " + path + "?");
        }
        int index = dot >= 0 ? Integer.parseInt(step.substring(dot + 1)) : 0;
        if (candidates.size() <= index) {
            throw new AssertionError("Nothing at " + path + " (" + step + ")");
        }
        return candidates.get(index);
    }

    /** Where an element stands, for messages. */
    static String where(Element element) {
        Element named = element;
        while (named != null && name(named).isEmpty()) {
            named = parent(named);
        }
        return (named == null ? "" : name(named) + " ") + element.getTagName();
    }
}
