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
import static org.itsm.modeler.model.tests.resource.ItsmFiles.load;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.model;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.put;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.saved;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final String FILE = fileWith(" id=\"m\" name=\"Clinic\"",
            "<description>Two\nlines &amp; an umlaut: \u00e4</description>",
            "<tags>one</tags>",
            "<tags>two words</tags>",
            "<objectives id=\"o1\" name=\"Safe care\" status=\"APPROVED\" priority=\"1\" definedBy=\"s1\">",
            "  <subObjectives id=\"o2\" name=\"Fewer &lt;errors>\"/>",
            "</objectives>",
            "<businessProcesses id=\"p1\" realizes=\"o1 o2\" usesServices=\"v1\"/>",
            "<services id=\"v1\" customers=\"s2\"/>",
            "<stakeholders id=\"s1\" authority=\"UPPER_MANAGEMENT\"/>",
            "<stakeholders xsi:type=\"itsm:Customer\" id=\"s2\"/>",
            "<kpis id=\"k1\" baseline=\"0.5\" measures=\"o1 p1\">",
            "  <measurements id=\"k1m1\" at=\"2026-01-31\" value=\"0.25\"/>",
            "</kpis>");

    @Test
    void aCanonicalFileStaysAsItIs() {
        assertEquals(List.of(), load(FILE).problems());
        assertEquals(FILE, saved(FILE));
    }

    @Test
    void aFileInAnotherOrderBecomesCanonicalAndStaysSo() {
        String wild = "<itsm:ITSMModel xmlns:itsm='http://itsm-modeler.org/itsm/1.0' name='X'   id='m'>"
                + "<kpis id='k'/><objectives id='o' description='a&#xA;b'></objectives></itsm:ITSMModel>";
        String canonical = fileWith(" id=\"m\" name=\"X\"",
                "<objectives id=\"o\">", "  <description>a\nb</description>", "</objectives>", "<kpis id=\"k\"/>");

        assertEquals(canonical, saved(wild));
        assertEquals(canonical, saved(canonical));
    }

    @Test
    void longTextIsReadAsAttributeAndAsElement() {
        assertEquals("a\nb", model(file("<description>a\nb</description>")).getDescription());
        assertEquals("a\nb", model(fileWith(" description=\"a&#xA;b\"")).getDescription());
    }

    @Test
    void whiteSpaceInTextIsKept() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        model.setId("m");
        model.setName(" \t two \r\n three\n");
        model.setDescription("\n  indented \r\n\t");
        model.getTags().add("");
        model.getTags().add("  ");
        model.getTags().add("]]>");

        ITSMModel again = model(text(put(model)));

        assertEquals(model.getName(), again.getName());
        assertEquals(model.getDescription(), again.getDescription());
        assertEquals(model.getTags(), again.getTags());
    }

    @Test
    void absentAndEmptyAndZeroAreThreeThings() {
        OrganizationalObjective absent = model(file("<objectives id=\"o\"/>")).getObjectives().get(0);
        assertNull(absent.getName());
        assertNull(absent.getPriority());

        String zero = file("<objectives id=\"o\" name=\"\" priority=\"0\"/>");
        OrganizationalObjective present = model(zero).getObjectives().get(0);
        assertEquals("", present.getName());
        assertEquals(0, present.getPriority());
        assertEquals(zero, saved(zero));
    }

    @Test
    void aDefaultIsNotWritten() {
        OrganizationalObjective objective = ItsmFactory.eINSTANCE.createOrganizationalObjective();
        objective.setStatus(Status.PROPOSED);
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        model.getObjectives().add(objective);

        assertFalse(text(put(model)).contains("status"));
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefusedByName() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        model.setName("Clinic");
        ITService service = ItsmFactory.eINSTANCE.createITService();
        service.setName("a\u000bb");
        model.getServices().add(service);
        Resource resource = put(model);

        IOException refused = assertThrows(IOException.class, () -> resource.save(new ByteArrayOutputStream(), null));
        assertTrue(refused.getMessage().contains("U+000B"), refused.getMessage());
        assertTrue(refused.getMessage().contains("ITService"), refused.getMessage());
        service.setName("\ud800");
        assertThrows(IOException.class, () -> resource.save(new ByteArrayOutputStream(), null));
        service.setName("\ud83d\ude80");
        assertEquals("\ud83d\ude80", model(text(resource)).getServices().get(0).getName());
    }

    @Test
    void aFileInXml11BecomesXml10() {
        String text = fileWith(" id=\"m\" name=\"a\"");
        assertEquals(text, saved(text.replace("version=\"1.0\" enc", "version=\"1.1\" enc")));
    }

    @Test
    void severalRootsAreKept() {
        String two = ItsmFiles.DECLARATION + "<xmi:XMI" + ItsmFiles.NAMESPACES + ">\n  <itsm:ITSMModel id=\"a\"/>\n"
                + "  <itsm:ITSMModel id=\"b\"/>\n</xmi:XMI>\n";

        assertEquals(2, load(two).resource().getContents().size());
        assertEquals("a", load(two).model().orElseThrow().getId());
        assertEquals(1, load(two).problems().size());
        assertEquals(two, saved(two));
    }

    @Test
    void plainEmfReadsWhatWeWrite() throws IOException {
        Resource plain = new XMIResourceImpl(URI.createURI("memory:/plain.xmi"));
        plain.load(new ByteArrayInputStream(FILE.getBytes("UTF-8")), null);

        assertTrue(EcoreUtil.equals(load(FILE).model().orElseThrow(), plain.getContents().get(0)));
    }

    @Test
    void weReadWhatPlainEmfWrites() throws IOException {
        Resource plain = new XMIResourceImpl(URI.createURI("memory:/plain.xmi"));
        plain.load(new ByteArrayInputStream(FILE.getBytes("UTF-8")), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plain.save(out, Map.of("LINE_WIDTH", 60, "ENCODING", "US-ASCII"));

        assertEquals(FILE, text(load(out.toByteArray()).resource()));
    }

    @Test
    void dynamicEmfReadsWhatWeWrite() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        EPackage dynamic = EcoreUtil.copy(ItsmPackage.eINSTANCE);
        set.getPackageRegistry().put(ItsmPackage.eNS_URI, dynamic);
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/dynamic.xmi"));
        set.getResources().add(resource);
        resource.load(new ByteArrayInputStream(FILE.getBytes("UTF-8")), null);

        EObject root = resource.getContents().get(0);
        assertEquals("Clinic", root.eGet(root.eClass().getEStructuralFeature("name")));
        assertTrue(((String) root.eGet(root.eClass().getEStructuralFeature("description"))).startsWith("Two\nlines"));
    }
}
