/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.Relocation;
import org.junit.jupiter.api.Test;

/** Links of files that get other addresses. */
class RelocationTest {

    private static final URI SHOP = URI.createFileURI("/models/shop.itsm");
    private static final URI SERVICES = URI.createFileURI("/models/services.itsm");
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <itsm:ITSMModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:itsm="http://itsm-modeler.org/itsm/1.0" id="m">
            """;
    private static final String SERVICE = HEAD + "  <services id=\"order\" name=\"Order\"/>\n</itsm:ITSMModel>\n";

    private final ResourceSet models = ItsmModels.newResourceSet();

    private static String shop(String file) {
        return HEAD + "  <businessProcesses id=\"sell\" name=\"Sell\">\n    <usesServices href=\"" + file
                + "#order\"/>\n  </businessProcesses>\n</itsm:ITSMModel>\n";
    }

    private Resource open(URI file, String content) {
        return ItsmModels.load(models, file, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))).resource();
    }

    private static String text(Resource resource) throws IOException {
        return new String(ItsmModels.contentOf(resource), StandardCharsets.UTF_8);
    }

    private static Relocation to(URI file, String place) {
        return new Relocation(Map.of(file, URI.createFileURI(place)));
    }

    @Test
    void aLinkFollowsItsFile() throws IOException {
        open(SERVICES, SERVICE);
        Resource shop = open(SHOP, shop("services.itsm"));
        to(SERVICES, "/models/parts/our services.itsm").apply(models);
        assertEquals(shop("parts/our%20services.itsm"), text(shop));
    }

    @Test
    void aBrokenLinkFollowsToo() throws IOException {
        Resource shop = open(SHOP, shop("services.itsm"));
        to(SERVICES, "/models/other.itsm").apply(models);
        assertEquals(shop("other.itsm"), text(shop));
    }

    @Test
    void aBrokenLinkThatIsWrittenInAnUnusualWayFollowsToo() throws IOException {
        Resource shop = open(SHOP, shop("file:/models/services.itsm"));
        to(SERVICES, "/models/other.itsm").apply(models);
        assertEquals(shop("other.itsm"), text(shop));
    }

    @Test
    void theLinksOfAFileThatMovesLeadBack() throws IOException {
        Resource shop = open(SHOP, shop("services.itsm"));
        to(SHOP, "/models/parts/shop.itsm").apply(models);
        assertEquals(shop("../services.itsm"), text(shop));
    }

    @Test
    void theWayBackLeavesEverythingAsItWas() throws IOException {
        open(SERVICES, SERVICE);
        Resource shop = open(SHOP, shop("services.itsm"));
        Relocation relocation = to(SERVICES, "/models/other.itsm");
        relocation.apply(models);
        relocation.inverse().apply(models);
        assertEquals(shop("services.itsm"), text(shop));
    }

    @Test
    void itConcernsOnlyFilesWithLinksToWhatMoves() {
        Resource services = open(SERVICES, SERVICE);
        Resource shop = open(SHOP, shop("services.itsm"));
        Relocation relocation = to(SERVICES, "/models/other.itsm");
        assertTrue(relocation.concerns(shop));
        assertFalse(relocation.concerns(services));
        assertFalse(to(SHOP, "/models/other.itsm").concerns(shop));
    }
}
