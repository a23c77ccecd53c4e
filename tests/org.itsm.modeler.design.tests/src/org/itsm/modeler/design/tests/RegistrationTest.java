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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;

import javax.xml.parsers.DocumentBuilderFactory;

import org.itsm.modeler.design.ViewpointRegistrar;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** How Sirius finds the viewpoint; that it does is shown where Sirius is. */
class RegistrationTest {

    @Test
    void siriusIsPointedToTheRegistrar() throws Exception {
        try (InputStream content = Files.newInputStream(Checkout.root().resolve("bundles/org.itsm.modeler.design/plugin.xml"))) {
            Element plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content).getDocumentElement();
            Element extension = (Element) plugin.getElementsByTagName("extension").item(0);
            Element component = (Element) extension.getElementsByTagName("component").item(0);
            assertEquals("org.eclipse.sirius.componentization", extension.getAttribute("point"));
            assertEquals(ViewpointRegistrar.class.getName(), component.getAttribute("class"));
            assertNotNull(ViewpointRegistrar.class.getConstructor());
        }
    }

    @Test
    void theRegistrarNamesTheFileThatIsThere() {
        String path = ViewpointRegistrar.VIEWPOINTS;
        assertTrue(path.startsWith("/org.itsm.modeler.design/"), path);
        assertNotNull(ViewpointRegistrar.class.getResource(path.substring("/org.itsm.modeler.design".length())));
    }
}
