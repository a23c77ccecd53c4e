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

import static org.itsm.modeler.model.tests.resource.ItsmFiles.file;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.fileWith;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.ItsmResourceFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file says, opening it opens no connection and no file but models. */
class NothingIsFetchedTest {

    @TempDir
    Path folder;

    private ServerSocket server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
        address = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        assertThrows(SocketTimeoutException.class, server::accept);
        server.close();
    }

    private void open(String text) throws IOException {
        ItsmModels.load(write(folder, "m.itsm", text));
    }

    @Test
    void byADoctype() throws IOException {
        open("<!DOCTYPE m SYSTEM \"" + address + "/m.dtd\">\n" + file().substring(ItsmFiles.DECLARATION.length()));
        open("<!DOCTYPE m PUBLIC \"m\" \"" + address + "/m.dtd\"><m/>");
    }

    @Test
    void byAnExternalEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String target : List.of(address, secret.toUri().toString())) {
            open("<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY x SYSTEM \"" + target + "\">]>"
                    + "<itsm:ITSMModel xmlns:itsm=\"http://itsm-modeler.org/itsm/1.0\" id=\"m\">&x;</itsm:ITSMModel>");
            open("<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY % x SYSTEM \"" + target + "\"> %x;]><m/>");
        }
    }

    @Test
    void byASchemaLocation() throws IOException {
        open(fileWith(" xsi:schemaLocation=\"http://vendor.org/v " + address + "/v.xsd http://itsm-modeler.org/itsm/1.0 "
                + address + "/itsm.ecore\" xmlns:v=\"http://vendor.org/v\" v:a=\"1\"", "<v:x/>",
                "<objectives xsi:type=\"v:Y\"/>"));
        open("<v:x xmlns:v=\"http://vendor.org/v\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://vendor.org/v " + address + "/v.ecore\"/>");
        open("<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"" + address
                + "/v.ecore\"/>");
    }

    @Test
    void byANamespaceThatIsAnAddress() throws IOException {
        open("<v:x xmlns:v=\"" + address + "/v\"/>");
        open(fileWith(" xmlns:v=\"" + address + "/v\" v:a=\"1\"", "<v:x/>", "<objectives xsi:type=\"v:Y\"/>"));
    }

    @Test
    void byAnInclude() throws IOException {
        open(file("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "/x.xml\"/>"));
    }

    @Test
    void byALink() throws IOException {
        for (String href : List.of(address + "/x.itsm#o", "jar:" + address + "/x.jar!/x.itsm#o",
                "archive:" + address + "/x.zip!/x.itsm#o", address.replace("http", "ftp") + "/x.itsm#o")) {
            open(file("<objectives id=\"o\">", "  <definedBy href=\"" + href + "\"/>", "</objectives>"));
            open(file("<objectives href=\"" + href + "\"/>"));
        }
    }

    @Test
    void byALinkInAResourceSetOfAnybody() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("itsm", new ItsmResourceFactory());
        Path file = write(folder, "m.itsm",
                file("<objectives id=\"o\">", "  <definedBy href=\"" + address + "/x.itsm#o\"/>", "</objectives>"));
        Resource resource = set.getResource(ItsmModels.uriOf(file), true);
        EcoreUtil.resolveAll(set);

        OrganizationalObjective objective = (OrganizationalObjective) resource.getEObject("o");
        assertEquals(true, objective.getDefinedBy().eIsProxy());
        assertEquals(1, set.getResources().size());
    }

    @Test
    void byTheUserEither() {
        assertEquals(true, ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI(address + "/x.itsm")).hasErrors());
        assertNull(ItsmModels.newResourceSet().getResource(URI.createURI(address + "/x.itsm"), true));
    }
}
