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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.itsm.modeler.exchange.archimate.ArchiImport;
import org.itsm.modeler.exchange.archimate.ImportReport;
import org.itsm.modeler.exchange.archimate.ImportReport.Kind;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.exchange.archimate.Mapping;
import org.itsm.modeler.exchange.tests.TestFiles;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example that comes with Archi, from end to end. */
class ArchisuranceTest {

    private final Path file = TestFiles.data("archimate/Archisurance.archimate");
    private ImportResult result;

    @BeforeEach
    void readTheFile() throws Exception {
        assumeTrue(Files.isReadable(file), "the sample of the Archi project is not part of ours; it is missing at "
                + file + ", name another folder with -Ditsm.testdata");
        result = ArchiImport.read(file, Mapping.standard());
    }

    @Test
    void eachClassGetsWhatTheFileHoldsOfIt() {
        Map<String, Integer> counts = new TreeMap<>();
        result.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof ITSMElement) {
                counts.merge(object.eClass().getName(), 1, Integer::sum);
            }
        });
        assertEquals(Map.ofEntries(Map.entry("Agreement", 1), Map.entry("BusinessProcess", 17),
                Map.entry("Customer", 3), Map.entry("Framework", 1), Map.entry("FrameworkElement", 6),
                Map.entry("ITService", 14), Map.entry("OrganizationalObjective", 3), Map.entry("Role", 3),
                Map.entry("Stakeholder", 16), Map.entry("SystemComponent", 26)), counts);
        assertEquals("Archisurance", result.model().getName());
        assertEquals("An example of a fictional Insurance company.", result.model().getDescription());
    }

    @Test
    void everythingIsEitherCarriedOverOrListed() throws Exception {
        TreeSet<String> listed = new TreeSet<>();
        result.report().listed().forEach(entry -> assertTrue(listed.add(entry.id()), entry::toString));
        TreeSet<String> all = new TreeSet<>();
        Map<Kind, Integer> totals = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && "element".equals(xml.getLocalName())) {
                    String id = xml.getAttributeValue(null, "id");
                    all.add(id);
                    Kind kind = kindOf(xml);
                    totals.merge(kind, 1, Integer::sum);
                    if (kind == Kind.ELEMENT) {
                        assertEquals(listed.contains(id), !(Archi.find(result, id) instanceof ITSMElement), id);
                    }
                }
            }
        }
        assertTrue(all.containsAll(listed));
        totals.forEach((kind, total) -> assertEquals(total,
                result.report().carried(kind) + result.report().listed(kind), kind::toString));
        assertEquals(Map.of(Kind.ELEMENT, 120, Kind.RELATIONSHIP, 176, Kind.VIEW, 17), totals);
        assertEquals(55, result.report().carried(Kind.RELATIONSHIP));
    }

    private static Kind kindOf(XMLStreamReader xml) {
        if (xml.getAttributeValue(null, "source") != null) {
            return Kind.RELATIONSHIP;
        }
        String type = xml.getAttributeValue("http://www.w3.org/2001/XMLSchema-instance", "type");
        return type.endsWith("DiagramModel") ? Kind.VIEW : Kind.ELEMENT;
    }

    @Test
    void servicesSystemsAndProcessesAreLinked() {
        BusinessProcess register = (BusinessProcess) Archi.find(result, "564");
        assertEquals(List.of("Insurance Application Service", "Customer data mutation Service"),
                register.getUsesServices().stream().map(ITService::getName).toList());
        SystemComponent crm = (SystemComponent) Archi.find(result, "1393");
        assertEquals(List.of("CIS", "Insurance Application Service"),
                crm.getSupports().stream().map(ITService::getName).toList());
        ITService insurance = (ITService) Archi.find(result, "1196");
        assertEquals(List.of("Claim Files Service"),
                insurance.getSupportedBy().stream().map(ITService::getName).toList());
        assertEquals(List.of("Customer"), insurance.getCustomers().stream().map(ITSMElement::getName).toList());
    }

    @Test
    void eachListedPartHasAReasonAndAPlace() {
        for (ImportReport.Listed listed : result.report().listed()) {
            assertTrue(listed.line() > 1 && listed.column() > 1 && !listed.reason().isBlank(), listed::toString);
        }
        assertEquals(result.report().listed().size() + result.report().notes().size(),
                result.report().details().size());
    }

    @Test
    void theSameFileGivesTheSameBytes() throws Exception {
        ImportResult again = ArchiImport.read(file, Mapping.standard());
        assertEquals(TestFiles.text(result.model()), TestFiles.text(again.model()));
        assertEquals(result.report().details(), again.report().details());
    }
}
