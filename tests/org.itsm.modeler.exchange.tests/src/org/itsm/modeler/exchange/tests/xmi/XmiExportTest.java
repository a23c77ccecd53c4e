/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.archimate.ArchiImport;
import org.itsm.modeler.exchange.archimate.Mapping;
import org.itsm.modeler.exchange.tests.TestFiles;
import org.itsm.modeler.exchange.xmi.XmiExport;
import org.itsm.modeler.exchange.xmi.XmiExportResult;
import org.itsm.modeler.exchange.xmi.XmiFormat;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class XmiExportTest {

    private static final String ROOT = "<itsm:ITSMModel xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:itsm=\"http://itsm-modeler.org/itsm/1.0\" ";

    @TempDir
    Path folder;

    static Stream<String> samples() {
        return Samples.names().stream().filter(name -> Samples.find(name).isPresent());
    }

    private LoadedModel load(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content);
        return ItsmModels.load(file);
    }

    private XmiExportResult export(LoadedModel model, String name) throws Exception {
        return XmiExport.write(model.resource(), folder.resolve(name), XmiFormat.XMI, true);
    }

    private static EObject byId(Resource resource, String id) {
        return PlainEmf.all(resource).stream().filter(object -> id.equals(EcoreUtil.getID(object))).findFirst()
                .orElseThrow();
    }

    private static Object get(EObject object, String feature) {
        EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
        return object.eGet(known);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleOpensInPlainEmfWithAllItsFacts(String sample) throws Exception {
        Path file = folder.resolve(sample + ".itsm");
        try (InputStream in = Samples.open(sample).orElseThrow()) {
            Files.copy(in, file);
        }
        LoadedModel model = ItsmModels.load(file);
        assertEquals(List.of(), export(model, "out/" + sample + ".xmi").notes());
        Resource plain = PlainEmf.open(folder.resolve("out/" + sample + ".xmi"));
        assertEquals(PlainEmf.all(model.resource()).size(), PlainEmf.all(plain).size());
        assertEquals(PlainEmf.facts(model.resource()), PlainEmf.facts(plain));
    }

    @Test
    void aGeneratedModelOpensInPlainEmfWithAllItsFacts() throws Exception {
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(),
                ItsmModels.uriOf(folder.resolve("generated.itsm")),
                ModelGenerator.of(11).elements(300).build().model());
        XmiExport.write(resource, folder.resolve("generated.xmi"), XmiFormat.XMI, true);
        assertEquals(PlainEmf.facts(resource), PlainEmf.facts(PlainEmf.open(folder.resolve("generated.xmi"))));
    }

    @Test
    void anImportedModelOpensInPlainEmf() throws Exception {
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(),
                ItsmModels.uriOf(folder.resolve("bicycles.itsm")),
                ArchiImport.read(TestFiles.bicycleRental(), Mapping.standard()).model());
        XmiExport.write(resource, folder.resolve("bicycles.xmi"), XmiFormat.XMI, true);
        assertEquals(PlainEmf.facts(resource), PlainEmf.facts(PlainEmf.open(folder.resolve("bicycles.xmi"))));
    }

    @ParameterizedTest
    @EnumSource
    void theHeaderIsThatOfTheFormat(XmiFormat format) throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><objectives id=\"o\" name=\"&quot;Größe&quot; &amp; 1\"/>"
                + "</itsm:ITSMModel>");
        XmiExport.write(model.resource(), folder.resolve("m.xmi"), format, true);
        String text = Files.readString(folder.resolve("m.xmi"));
        assertTrue(text.contains("xmi:version=\"" + format.version() + "\""), text);
        assertTrue(text.contains(format == XmiFormat.XMI ? "\"http://www.omg.org/XMI\""
                : "\"http://www.omg.org/spec/XMI/2.5.1\""), text);
        assertTrue(text.contains("xsi:schemaLocation=\"http://itsm-modeler.org/itsm/1.0 itsm.ecore\""), text);
        assertEquals("\"Größe\" & 1", get(byId(PlainEmf.open(folder.resolve("m.xmi")), "o"), "name"));
    }

    @Test
    void withoutMetamodelThereIsNeitherFileNorSchemaLocation() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"/>");
        XmiExportResult result = XmiExport.write(model.resource(), folder.resolve("m.xmi"), XmiFormat.XMI, false);
        assertEquals(List.of(folder.resolve("m.xmi")), result.files());
        assertFalse(Files.exists(folder.resolve("itsm.ecore")));
        assertFalse(Files.readString(folder.resolve("m.xmi")).contains("schemaLocation"));
    }

    @Test
    void theMetamodelCopyHasNothingThatNeedsOurCode() throws Exception {
        export(load("m.itsm", ROOT + "id=\"m\"/>"), "m.xmi");
        EPackage metamodel = PlainEmf.open(folder.resolve("m.xmi")).getContents().get(0).eClass().getEPackage();
        assertNull(metamodel.getEClassifier("ChainGraph"));
        assertNotNull(EcoreUtil.getDocumentation(metamodel.getEClassifier("KPI")));
        assertFalse(Files.readString(folder.resolve("itsm.ecore")).contains("org.itsm.modeler"));
    }

    @Test
    void theModelAndItsFileStayAsTheyAre() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><objectives id=\"o\"/>"
                + "<businessProcesses id=\"p\" realizes=\"o\"/></itsm:ITSMModel>");
        byte[] before = Files.readAllBytes(folder.resolve("m.itsm"));
        String uri = model.resource().getURI().toString();
        export(model, "out/m.xmi");
        assertEquals(uri, model.resource().getURI().toString());
        assertEquals(1, model.resource().getResourceSet().getResources().size());
        assertEquals(1, model.resource().getContents().size());
        assertFalse(model.resource().isModified());
        ItsmModels.save(model.resource());
        LoadedModel again = ItsmModels.load(folder.resolve("m.itsm"));
        assertEquals(PlainEmf.facts(model.resource()), PlainEmf.facts(again.resource()));
        assertEquals(new String(before).length() > 0, again.model().isPresent());
    }

    @Test
    void filesThatTheModelRefersToAreExportedWithIt() throws Exception {
        load("parts/roles & co.itsm", ROOT + "id=\"r\"><roles id=\"role\" name=\"Owner\"/></itsm:ITSMModel>");
        load("parts/goals.itsm", ROOT + "id=\"g\"><objectives id=\"goal\">"
                + "<owner href=\"roles%20&amp;%20co.itsm#role\"/></objectives></itsm:ITSMModel>");
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><businessProcesses id=\"p\">"
                + "<realizes href=\"parts/goals.itsm#goal\"/></businessProcesses></itsm:ITSMModel>");
        assertEquals(List.of(), model.problems());
        XmiExportResult result = export(model, "out/all.xmi");
        assertEquals(Stream.of("all.xmi", "all-goals.xmi", "all-roles & co.xmi", "itsm.ecore")
                .map(name -> folder.resolve("out").resolve(name)).toList(), result.files());
        assertEquals(List.of(), result.notes());
        Resource plain = PlainEmf.open(folder.resolve("out/all.xmi"));
        EObject goal = (EObject) ((List<?>) get(byId(plain, "p"), "realizes")).get(0);
        assertEquals("all-goals.xmi", goal.eResource().getURI().lastSegment());
        assertEquals("Owner", get((EObject) get(goal, "owner"), "name"));
    }

    @Test
    void filesOfOneNameFromSeveralFoldersDoNotMeet() throws Exception {
        load("a/x.itsm", ROOT + "id=\"a\"><objectives id=\"oa\"/></itsm:ITSMModel>");
        load("b/x.itsm", ROOT + "id=\"b\"><objectives id=\"ob\"/></itsm:ITSMModel>");
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><businessProcesses id=\"p\">"
                + "<realizes href=\"a/x.itsm#oa\"/><realizes href=\"b/x.itsm#ob\"/></businessProcesses></itsm:ITSMModel>");
        List<String> names = export(model, "m.xmi").files().stream().map(file -> file.getFileName().toString())
                .toList();
        assertEquals(List.of("m.xmi", "m-x.xmi", "m-x-2.xmi", "itsm.ecore"), names);
        PlainEmf.facts(PlainEmf.open(folder.resolve("m.xmi")));
    }

    @Test
    void brokenLinksStayBrokenLinksAndAreTold() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><businessProcesses id=\"p\" realizes=\"gone\">"
                + "<usesServices href=\"lost.itsm#s\"/></businessProcesses></itsm:ITSMModel>");
        XmiExportResult result = export(model, "out/m.xmi");
        assertEquals(2, result.notes().size());
        assertTrue(result.notes().get(0).startsWith("link realizes of BusinessProcess p leads to nothing"));
        String text = Files.readString(folder.resolve("out/m.xmi"));
        assertTrue(text.contains("href=\"#gone\"") || text.contains("href=\"m.xmi#gone\""), text);
        assertTrue(text.contains("href=\"../lost.itsm#s\""), text);
        assertEquals(1, ((List<?>) get(model.model().orElseThrow().getBusinessProcesses().get(0), "realizes")).size());
    }

    @Test
    void whatTheMetamodelDoesNotKnowIsLeftOutAndTold() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\" colour=\"red\"><objectives id=\"o\"><future/></objectives>"
                + "</itsm:ITSMModel>");
        XmiExportResult result = export(model, "out/m.xmi");
        assertEquals(2, result.notes().size(), result.notes()::toString);
        assertTrue(result.notes().stream().allMatch(note -> note.startsWith(folder.resolve("m.itsm") + ":2:")
                && note.endsWith("is unknown. The export leaves it out.")), result.notes()::toString);
        PlainEmf.open(folder.resolve("out/m.xmi"));
    }

    @Test
    void objectsWithoutOrWithDoubtfulIdentifiersKeepTheirLinks() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><objectives name=\"A\"/><objectives id=\"x\" name=\"B\"/>"
                + "<objectives id=\"x\" name=\"C\"/><businessProcesses name=\"P\" realizes=\"//@objectives.0 "
                + "//@objectives.2\"/></itsm:ITSMModel>");
        export(model, "out/m.xmi");
        Resource plain = PlainEmf.open(folder.resolve("out/m.xmi"));
        EObject process = PlainEmf.all(plain).stream().filter(o -> "P".equals(get(o, "name"))).findFirst()
                .orElseThrow();
        assertEquals(List.of("A", "C"), ((List<?>) get(process, "realizes")).stream()
                .map(target -> get((EObject) target, "name")).toList());
    }

    @Test
    void theSameModelGivesTheSameBytes() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><objectives id=\"o\"/></itsm:ITSMModel>");
        export(model, "a/m.xmi");
        export(model, "b/m.xmi");
        export(model, "b/m.xmi");
        assertEquals(Files.readString(folder.resolve("a/m.xmi")), Files.readString(folder.resolve("b/m.xmi")));
        assertEquals(Files.readString(folder.resolve("a/itsm.ecore")),
                Files.readString(folder.resolve("b/itsm.ecore")));
    }

    @Test
    void aFileOfTheModelIsNeverOverwritten() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"/>");
        String before = Files.readString(folder.resolve("m.itsm"));
        assertThrows(ExchangeException.class, () -> export(model, "m.itsm"));
        assertThrows(ExchangeException.class, () -> export(model, "../" + folder.getFileName() + "/m.itsm"));
        assertEquals(before, Files.readString(folder.resolve("m.itsm")));
    }

    @Test
    void aStrangeMetamodelIsNeverOverwritten() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"/>");
        Files.writeString(folder.resolve("itsm.ecore"), "<mine/>");
        assertThrows(ExchangeException.class, () -> export(model, "m.xmi"));
        assertEquals("<mine/>", Files.readString(folder.resolve("itsm.ecore")));
        assertFalse(Files.exists(folder.resolve("m.xmi")));
        assertThrows(ExchangeException.class, () -> export(model, "out/itsm.ecore"));
    }

    @Test
    void aModelThatWasNotReadCompletelyIsNotExported() throws Exception {
        LoadedModel model = load("m.itsm", ROOT + "id=\"m\"><objectives id=\"o\" priority=\"high\"/></itsm:ITSMModel>");
        assertTrue(model.hasErrors());
        assertThrows(ExchangeException.class, () -> export(model, "out/m.xmi"));
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
