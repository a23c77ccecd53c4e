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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.itsm.modeler.exchange.ExchangeException;

/**
 * What becomes of ArchiMate elements and relationships, as data: read from a mapping file, whose format the head of the
 * standard mapping explains.
 */
public final class Mapping {

    private static final String STANDARD = "archi.mapping";

    private final String name;
    private final List<Rules.ElementRule> elements;
    private final Map<String, String> properties;
    private final List<Rules.HomeRule> homes;
    private final List<Rules.LinkRule> links;
    private final List<Rules.PathRule> paths;

    Mapping(String name, List<Rules.ElementRule> elements, Map<String, String> properties,
            List<Rules.HomeRule> homes, List<Rules.LinkRule> links, List<Rules.PathRule> paths) {
        this.name = name;
        this.elements = List.copyOf(elements);
        this.properties = Map.copyOf(properties);
        this.homes = List.copyOf(homes);
        this.links = List.copyOf(links);
        this.paths = List.copyOf(paths);
    }

    /** The mapping that comes with the product. */
    public static Mapping standard() {
        try {
            return parse(standardText(), STANDARD);
        } catch (ExchangeException e) {
            throw new IllegalStateException(e.located(), e);
        }
    }

    /** The text of the mapping that comes with the product, for users who want one of their own. */
    public static String standardText() {
        try (InputStream in = Mapping.class.getResourceAsStream(STANDARD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(STANDARD, e);
        }
    }

    /** The mapping in a file of the user's; errors name the place in it. */
    public static Mapping read(Path file) throws IOException, ExchangeException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return parse(text, file.toString());
        } catch (CharacterCodingException e) {
            throw new ExchangeException(file.toString(), 0, 0, MappingParser.TEXTS.text("mapping.encoding"), e);
        }
    }

    /** The mapping in a text; the name stands in errors and in the report. */
    public static Mapping parse(String text, String name) throws ExchangeException {
        return new MappingParser(name).parse(text);
    }

    public String name() {
        return name;
    }

    List<Rules.ElementRule> elements() {
        return elements;
    }

    /** From the key of an ArchiMate property, in lower case, to the name of a feature. */
    Map<String, String> properties() {
        return properties;
    }

    List<Rules.HomeRule> homes() {
        return homes;
    }

    List<Rules.LinkRule> links() {
        return links;
    }

    List<Rules.PathRule> paths() {
        return paths;
    }
}
