/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help.generator;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files of the help, as a browser or the Eclipse help reads them. */
record HelpFile(Path path, Document document) {

    static HelpFile read(Path path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new HelpFile(path, factory.newDocumentBuilder().parse(new InputSource(new StringReader(Files.readString(path)))));
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new AssertionError(path + ": " + failure.getMessage(), failure);
        }
    }

    /** All files of that kind below the folders, in order. */
    static List<HelpFile> in(String extension, Path... folders) {
        return Stream.of(folders).flatMap(HelpFile::below).filter(path -> path.toString().endsWith(extension)).sorted()
            .map(HelpFile::read).toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList().stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    Stream<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    /** All values of the attribute on elements of that name. */
    Stream<String> values(String element, String attribute) {
        return elements(element).filter(each -> each.hasAttribute(attribute)).map(each -> each.getAttribute(attribute));
    }

    boolean hasPlace(String id) {
        return elements("*").anyMatch(element -> element.getAttribute("id").equals(id));
    }
}
