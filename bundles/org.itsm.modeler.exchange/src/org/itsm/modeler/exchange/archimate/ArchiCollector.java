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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.itsm.modeler.exchange.ExchangeException;

/** Turns the tags of a file of Archi into an {@link ArchiModel}. */
final class ArchiCollector {

    /** Parts of a concept or folder that only concern how Archi shows it. */
    private static final Set<String> PRESENTATION = Set.of("feature", "metadata");

    private final String source;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<ConceptFrame> concepts = new ArrayList<>();
    private final List<ArchiView> views = new ArrayList<>();
    private final Map<String, String> profiles = new HashMap<>();
    private final List<ImportReport.Note> remarks = new ArrayList<>();
    private Frame model;

    ArchiCollector(String source) {
        this.source = source;
    }

    /** A tag that is open: what it is and what its children have said so far. */
    private static class Frame {
        final Tag tag;
        final Position position;
        String id = "";
        String name = "";
        String folder = "";
        String version = "";
        String documentation = "";
        final StringBuilder text = new StringBuilder();
        final List<ArchiProperty> properties = new ArrayList<>();

        Frame(Tag tag, Position position) {
            this.tag = tag;
            this.position = position;
        }
    }

    private static final class ConceptFrame extends Frame {
        String type = "";
        String profileIds = "";
        String from;
        String to;
        boolean directed;

        ConceptFrame(Position position) {
            super(Tag.CONCEPT, position);
        }

        boolean isRelationship() {
            return from != null || to != null || type.endsWith(ArchiTypes.RELATIONSHIP);
        }
    }

    private enum Tag {
        MODEL, FOLDER, CONCEPT, TEXT, IGNORED
    }

    void start(XMLStreamReader xml, Position position) throws ExchangeException {
        Frame parent = open.peek();
        if (parent == null) {
            model = described(new Frame(Tag.MODEL, position), xml);
            model.version = attribute(xml, "version");
            open.push(model);
        } else {
            open.push(child(parent, xml, position));
        }
    }

    private Frame child(Frame parent, XMLStreamReader xml, Position position) throws ExchangeException {
        if (parent.tag == Tag.IGNORED || parent.tag == Tag.TEXT) {
            return new Frame(Tag.IGNORED, position);
        }
        String tag = xml.getLocalName();
        return switch (tag) {
            case "folder" -> folder(parent, xml, position);
            case "element" -> concept(parent, xml, position);
            case "documentation", "purpose" -> new Frame(Tag.TEXT, position);
            case "property" -> property(parent, xml, position);
            case "profile" -> profile(xml, position);
            case "source", "target" -> end(parent, xml, position);
            default -> {
                if (!PRESENTATION.contains(tag)) {
                    remark(position, "archi.unknown", tag);
                }
                yield new Frame(Tag.IGNORED, position);
            }
        };
    }

    private Frame folder(Frame parent, XMLStreamReader xml, Position position) {
        Frame frame = described(new Frame(Tag.FOLDER, position), xml);
        frame.folder = parent.folder.isEmpty() ? frame.name : parent.folder + "/" + frame.name;
        return frame;
    }

    private Frame concept(Frame parent, XMLStreamReader xml, Position position) throws ExchangeException {
        String stated = xml.getAttributeValue(ArchiReader.XSI, "type");
        if (stated == null || stated.isBlank()) {
            throw new ExchangeException(source, position.line(), position.column(),
                    ArchiReader.TEXTS.text("archi.type"));
        }
        String type = stated.substring(stated.indexOf(':') + 1).strip();
        if (type.endsWith("Model")) {
            Frame view = described(new Frame(Tag.IGNORED, position), xml);
            views.add(new ArchiView(view.id, type, view.name, position));
            return view;
        }
        ConceptFrame frame = new ConceptFrame(position);
        described(frame, xml);
        frame.type = type;
        frame.folder = parent.folder;
        frame.profileIds = attribute(xml, "profiles");
        frame.from = xml.getAttributeValue(null, "source");
        frame.to = xml.getAttributeValue(null, "target");
        frame.directed = "true".equals(xml.getAttributeValue(null, "directed"));
        concepts.add(frame);
        return frame;
    }

    private Frame property(Frame parent, XMLStreamReader xml, Position position) {
        parent.properties.add(new ArchiProperty(clean(attribute(xml, "key")), clean(attribute(xml, "value"))));
        return new Frame(Tag.IGNORED, position);
    }

    private Frame profile(XMLStreamReader xml, Position position) {
        Frame frame = described(new Frame(Tag.IGNORED, position), xml);
        profiles.putIfAbsent(frame.id, frame.name);
        return frame;
    }

    /** Some versions of Archi wrote the ends of a relationship as elements with a link. */
    private static Frame end(Frame parent, XMLStreamReader xml, Position position) {
        if (parent instanceof ConceptFrame concept) {
            String link = attribute(xml, "href");
            String id = link.substring(link.indexOf('#') + 1);
            if ("source".equals(xml.getLocalName())) {
                concept.from = id;
            } else {
                concept.to = id;
            }
        }
        return new Frame(Tag.IGNORED, position);
    }

    void text(String text) {
        Frame frame = open.peek();
        if (frame != null && frame.tag == Tag.TEXT) {
            frame.text.append(text);
        }
    }

    void end() {
        Frame frame = open.pop();
        if (frame.tag == Tag.TEXT) {
            open.peek().documentation = clean(frame.text.toString().replace("\r\n", "\n"));
        } else if (frame.tag == Tag.FOLDER && !(frame.documentation.isBlank() && frame.properties.isEmpty())) {
            remark(frame.position, "archi.folder", frame.folder);
        }
    }

    ArchiModel model() {
        List<ArchiElement> elements = new ArrayList<>();
        List<ArchiRelationship> relationships = new ArrayList<>();
        for (ConceptFrame c : concepts) {
            if (c.isRelationship()) {
                relationships.add(new ArchiRelationship(c.id, ArchiTypes.relation(c.type), c.type, c.name,
                        c.documentation, List.copyOf(c.properties), specializations(c), c.folder, c.position,
                        reference(c.from), reference(c.to), c.directed));
            } else {
                elements.add(new ArchiElement(c.id, ArchiTypes.element(c.type), c.type, c.name, c.documentation,
                        List.copyOf(c.properties), specializations(c), c.folder, c.position));
            }
        }
        return new ArchiModel(model.id, model.name, model.version, model.documentation,
                List.copyOf(model.properties), List.copyOf(elements), List.copyOf(relationships), List.copyOf(views),
                List.copyOf(remarks));
    }

    private List<String> specializations(ConceptFrame concept) {
        return Arrays.stream(concept.profileIds.strip().split("\\s+")).filter(id -> !id.isEmpty())
                .map(ArchiCollector::reference).map(id -> profile(id, concept)).toList();
    }

    private String profile(String id, ConceptFrame concept) {
        String name = profiles.get(id);
        if (name == null) {
            remark(concept.position, "archi.profile", id);
            return id;
        }
        return name;
    }

    private static <F extends Frame> F described(F frame, XMLStreamReader xml) {
        frame.id = attribute(xml, "id");
        frame.name = clean(attribute(xml, "name")).replaceAll("\\s+", " ").strip();
        return frame;
    }

    private void remark(Position position, String key, Object... arguments) {
        remarks.add(new ImportReport.Note(position.line(), position.column(), ArchiReader.TEXTS.text(key, arguments)));
    }

    private static String reference(String id) {
        return id == null ? "" : id.substring(id.indexOf('#') + 1).strip();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** XML 1.1 knows control characters that XML 1.0, which models are written in, does not. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && "\t\n\r".indexOf(text.charAt(i)) < 0) {
                return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
            }
        }
        return text;
    }
}
