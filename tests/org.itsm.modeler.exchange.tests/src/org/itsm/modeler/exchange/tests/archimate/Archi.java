/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.archimate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.archimate.ArchiImport;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.exchange.archimate.Mapping;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Property;

/** Writes small files of Archi and imports them. */
final class Archi {

    static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:archimate="http://www.archimatetool.com/archimate" name="Test" id="m" version="5.0.0">
            """;

    /** Never changes, and reading it takes longer than a small file does. */
    static final Mapping STANDARD = Mapping.standard();

    private final List<String> elements = new ArrayList<>();
    private final List<String> relationships = new ArrayList<>();
    private final List<String> profiles = new ArrayList<>();

    /** An element; what follows the name is the inner XML, empty for none. */
    Archi element(String type, String id, String name, String inner, String attributes) {
        elements.add("<element xsi:type=\"archimate:%s\" name=\"%s\" id=\"%s\"%s>%s</element>".formatted(type, name,
                id, attributes, inner));
        return this;
    }

    Archi element(String type, String id, String name) {
        return element(type, id, name, "", "");
    }

    Archi element(String type, String id) {
        return element(type, id, "The " + id);
    }

    Archi profiled(String type, String id, String name, String profile) {
        String profileId = "profile-" + profiles.size();
        profiles.add("<profile name=\"%s\" id=\"%s\" conceptType=\"%s\"/>".formatted(profile, profileId, type));
        return element(type, id, name, "", " profiles=\"" + profileId + "\"");
    }

    Archi property(String type, String id, String name, String key, String value) {
        return element(type, id, name, "<property key=\"%s\" value=\"%s\"/>".formatted(key, value), "");
    }

    Archi link(String type, String source, String target) {
        return link(type, source, target, "");
    }

    Archi link(String type, String source, String target, String attributes) {
        relationships.add("<element xsi:type=\"archimate:%s\" id=\"r%d\" source=\"%s\" target=\"%s\"%s/>"
                .formatted(type, relationships.size() + 1, source, target, attributes));
        return this;
    }

    String xml() {
        return HEAD + "<folder name=\"All\" id=\"f1\" type=\"other\">\n" + String.join("\n", elements)
                + "\n</folder>\n<folder name=\"Relations\" id=\"f2\" type=\"relations\">\n"
                + String.join("\n", relationships) + "\n</folder>\n" + String.join("\n", profiles)
                + "\n</archimate:model>\n";
    }

    ImportResult read() throws IOException, ExchangeException {
        return read(xml());
    }

    ImportResult read(Mapping mapping) throws IOException, ExchangeException {
        return read(xml().getBytes(StandardCharsets.UTF_8), mapping);
    }

    static ImportResult read(String xml) throws IOException, ExchangeException {
        return read(xml.getBytes(StandardCharsets.UTF_8), STANDARD);
    }

    static ImportResult read(byte[] file, Mapping mapping) throws IOException, ExchangeException {
        return ArchiImport.read(new ByteArrayInputStream(file), "test.archimate", mapping);
    }

    /** The object with the identifier, or null. */
    static EObject find(ITSMModel model, String id) {
        for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (id.equals(EcoreUtil.getID(object))) {
                return object;
            }
        }
        return null;
    }

    static EObject find(ImportResult result, String id) {
        return find(result.model(), id);
    }

    /** What the feature of the object with the identifier holds: one object, or a list. */
    static Object get(ImportResult result, String id, String feature) {
        EObject object = find(result, id);
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    static List<String> properties(ITSMElement element, String key) {
        return element.getProperties().stream().filter(property -> key.equals(property.getKey()))
                .map(Property::getValue).toList();
    }
}
