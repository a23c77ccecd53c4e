/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.itsm.modeler.design.ViewpointRegistrar;
import org.itsm.modeler.model.itsm.provider.ItsmItemProviderAdapterFactory;

/** The icons of a picture: each is written once and used where it is needed. */
final class Icons {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** The id of the icon's symbol; null when the icon cannot be found. */
    String idOf(String path) {
        return ids.computeIfAbsent(path, key -> find(key) == null ? "" : "itsm-icon-" + Ids.safe(nameOf(key)) + suffix(key));
    }

    /** Writes the symbols of all icons that were asked for. */
    void write(Xml xml) throws IOException {
        for (Map.Entry<String, String> icon : ids.entrySet()) {
            if (!icon.getValue().isEmpty()) {
                xml.start("symbol").attribute("id", icon.getValue());
                content(xml, icon.getKey());
                xml.end();
            }
        }
    }

    private String suffix(String path) {
        long same = ids.keySet().stream().filter(other -> nameOf(other).equals(nameOf(path))).count();
        return same == 0 ? "" : "-" + (same + 1);
    }

    private static String nameOf(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** Where the image is: in a bundle on the class path, or of the running Eclipse. */
    private static URL find(String path) {
        String inBundle = path.substring(Math.max(0, path.indexOf('/', 1) + 1));
        for (Class<?> owner : new Class<?>[] {ItsmItemProviderAdapterFactory.class, ViewpointRegistrar.class}) {
            URL url = owner.getClassLoader().getResource(inBundle);
            if (url != null) {
                return url;
            }
        }
        return inPlatform(path);
    }

    private static URL inPlatform(String path) {
        try {
            URL url = new URL("platform:/plugin" + path);
            try (InputStream in = url.openStream()) {
                return url;
            }
        } catch (MalformedURLException noPlatform) {
            return null;
        } catch (IOException notThere) {
            return null;
        }
    }

    private static void content(Xml xml, String path) throws IOException {
        try (InputStream in = find(path).openStream()) {
            if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
                copy(xml, in);
            } else {
                String type = path.toLowerCase(Locale.ROOT).endsWith(".gif") ? "gif" : "png";
                xml.attribute("viewBox", "0 0 16 16");
                xml.start("image").attribute("width", 16).attribute("height", 16).attribute("href",
                        "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(in.readAllBytes())).end();
            }
        }
    }

    /** Copies shapes; scripts, styles and links have no place in an icon. */
    private static void copy(Xml xml, InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && depth++ == 0) {
                    String box = reader.getAttributeValue(null, "viewBox");
                    xml.attribute("viewBox", box == null ? "0 0 16 16" : box);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    shape(xml, reader);
                } else if (event == XMLStreamConstants.END_ELEMENT && --depth > 0) {
                    xml.end();
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void shape(Xml xml, XMLStreamReader reader) throws IOException {
        boolean drawn = SVG.equals(reader.getNamespaceURI()) && !reader.getLocalName().matches("script|style|a|foreignObject");
        xml.start(drawn ? reader.getLocalName() : "g");
        for (int i = 0; drawn && i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (reader.getAttributeNamespace(i) == null && !name.startsWith("on")) {
                xml.attribute(name, reader.getAttributeValue(i));
            }
        }
    }
}
