/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;

/**
 * A specification with one diagram, S, of a model. Tests give what its default layer holds and what follows it; mappings
 * are referred to as {@code {L}} and then the rest of the path.
 */
final class SmallNotation {

    private static final String LAYER = "//@ownedViewpoints[name='Small']/@ownedRepresentations[name='S']/@defaultLayer";

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:diagramtool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
                xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="Small">
              <ownedViewpoints name="Small">
                <ownedRepresentations xsi:type="diagram:DiagramDescription" name="S" titleExpression="feature:name" domainClass="itsm::ITSMModel">
                  {FILTERS}
                  <layout xsi:type="diagram:CustomLayoutConfiguration" id="org.eclipse.elk.layered"/>
                  <defaultLayer name="S_L_default">
            """;
    private static final String TAIL = """
                </ownedRepresentations>
                <ownedJavaExtensions qualifiedClassName="{SERVICES}"/>
              </ownedViewpoints>
              <userColorsPalettes name="P">
                <entries xsi:type="description:UserFixedColor" name="red" red="255" green="0" blue="0"/>
                <entries xsi:type="description:UserFixedColor" name="blue" red="0" green="0" blue="255"/>
              </userColorsPalettes>
            </description:Group>
            """;

    private final String layer;
    private final String layers;
    private final String filters;

    private SmallNotation(String layer, String layers, String filters) {
        this.layer = layer;
        this.layers = layers;
        this.filters = filters;
    }

    static SmallNotation of(String layer) {
        return new SmallNotation(layer, "", "");
    }

    SmallNotation withLayers(String additional) {
        return new SmallNotation(layer, additional, filters);
    }

    SmallNotation withFilters(String more) {
        return new SmallNotation(layer, layers, more);
    }

    /** A node mapping of the class; {@code attributes} go into its tag, {@code parts} after its style. */
    static String node(String tag, String id, String type, String candidates, String attributes, String parts) {
        return "<" + tag + " name=\"" + id + "\" domainClass=\"itsm::" + type + "\" semanticCandidatesExpression=\"" + candidates + "\" " + attributes
                + ">" + square("red") + parts + "</" + tag + ">";
    }

    static String node(String tag, String id, String type, String candidates) {
        return node(tag, id, type, candidates, "", "");
    }

    static String container(String tag, String id, String type, String candidates, String attributes, String parts) {
        return "<" + tag + " name=\"" + id + "\" domainClass=\"itsm::" + type + "\" semanticCandidatesExpression=\"" + candidates + "\" " + attributes
                + "><style xsi:type=\"style:FlatContainerStyleDescription\" " + colors("backgroundColor", "red") + colors("foregroundColor", "red")
                + colors("borderColor", "red") + colors("labelColor", "red") + "/>" + parts + "</" + tag + ">";
    }

    static String square(String color) {
        return square(color, "");
    }

    static String square(String color, String attributes) {
        return "<style xsi:type=\"style:SquareDescription\" labelPosition=\"node\" " + attributes + " " + colors("color", color)
                + colors("borderColor", color) + colors("labelColor", color) + "/>";
    }

    static String conditional(String condition, String color) {
        return "<conditionnalStyles predicateExpression=\"" + condition + "\">" + square(color) + "</conditionnalStyles>";
    }

    static String edge(String id, String source, String target, String finder, String attributes, String parts) {
        return "<edgeMappings name=\"" + id + "\" sourceMapping=\"" + source + "\" targetMapping=\"" + target + "\" targetFinderExpression=\"" + finder
                + "\" " + attributes + "><style " + colors("strokeColor", "red") + "/>" + parts + "</edgeMappings>";
    }

    static String edge(String id, String source, String target, String finder) {
        return edge(id, source, target, finder, "", "");
    }

    static String colors(String attribute, String color) {
        return attribute + "=\"//@userColorsPalettes[name='P']/@entries[name='" + color + "']\" ";
    }

    Notation read(Path folder) {
        String text = HEAD.replace("{FILTERS}", filters) + layer + "</defaultLayer>\n" + layers + TAIL;
        try {
            Path file = Files.createTempFile(folder, "small", ".odesign");
            Files.writeString(file, text.replace("{L}", LAYER).replace("{SERVICES}", SmallServices.class.getName()));
            return Notation.read(file.toUri().toURL(), new Properties(), SmallNotation.class.getClassLoader());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The diagram as it is at first. */
    Diagram build(Path folder, EObject root) {
        Notation notation = read(folder);
        return DiagramBuilder.build(notation, "S", root, ViewOptions.standard(notation.diagrams().get(0)));
    }

    Diagram build(Path folder, EObject root, Set<String> activeLayers, Set<String> activeFilters, Set<String> hidden) {
        return DiagramBuilder.build(read(folder), "S", root, new ViewOptions(activeLayers, activeFilters, hidden));
    }
}
