/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.resource.ItsmModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogsTest {

    @TempDir
    Path folder;

    static List<String> names() {
        return Catalogs.names();
    }

    @Test
    void thereIsACatalogueForEachFramework() {
        assertEquals(List.of("itil-4", "itil-2011", "itil-5-stages", "iso-iec-20000-1-2018", "cobit-2019", "fitsm-3.0",
                "mof-4.0", "it4it-3.0", "verism", "own-knowledge"), Catalogs.names());
        assertEquals(Catalogs.names(), Catalogs.all().stream().map(ModelFile::name).toList());
    }

    @Test
    void anUnknownNameFindsNothing() throws IOException {
        assertTrue(Catalogs.find("../catalogs/itil-4").isEmpty());
        assertTrue(Catalogs.open("itil").isEmpty());
        assertTrue(Catalogs.load(ItsmModels.newResourceSet(), "itil").isEmpty());
        assertTrue(Catalogs.placeIn(folder, "itil").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "itil-4,CATEGORY,13", "itil-4,PRACTICE,34", "itil-4,PRINCIPLE,7", "itil-4,ACTIVITY,13",
            "itil-2011,STAGE,5", "itil-2011,PROCESS,26", "itil-2011,CATEGORY,5", "itil-5-stages,STAGE,8",
            "iso-iec-20000-1-2018,CLAUSE,64", "cobit-2019,CATEGORY,5", "cobit-2019,OBJECTIVE,40",
            "fitsm-3.0,CATEGORY,2", "fitsm-3.0,REQUIREMENT,21", "fitsm-3.0,PROCESS,14", "fitsm-3.0,ACTIVITY,39",
            "mof-4.0,STAGE,3", "mof-4.0,CATEGORY,1", "mof-4.0,PROCESS,16", "mof-4.0,ACTIVITY,6",
            "it4it-3.0,PROCESS,7", "verism,CATEGORY,7" })
    void elementsAreAsManyAsTheFrameworkHas(String name, FrameworkElementKind kind, int count) throws IOException {
        assertEquals(count, elements(load(name)).stream().filter(element -> element.getKind() == kind).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = { "itil-4:GMP 14, SMP 17, TMP 3, SVC 6, CIM 7, GP 7, DIM 4",
            "itil-2011:SS 5, SD 8, ST 7, SO 5, CSI 1, FN 4", "itil-5-stages:PSL 8",
            "cobit-2019:EDM 5, APO 14, BAI 11, DSS 6, MEA 4", "fitsm-3.0:GR 7, PR 14",
            "mof-4.0:PLAN 4, PLAN-MR 2, DEL 5, DEL-MR 2, OPR 4, OPR-MR 1, MAN 3, MAN-MR 1", "it4it-3.0:VS 7" })
    void numberedCodesRunFromOneWithoutAGap(String name, String counts) throws IOException {
        Set<String> codes = codes(load(name));
        for (String each : counts.split(", ")) {
            String group = each.split(" ")[0];
            int count = Integer.parseInt(each.split(" ")[1]);
            Set<Integer> numbers = codes.stream().filter(code -> code.matches(group + "-?\\d+"))
                    .map(code -> Integer.valueOf(code.replaceFirst(group + "-?", "")))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(count, numbers.size(), each);
            assertTrue(numbers.contains(1) && numbers.contains(count), each);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void codesAreGivenAndUsedOnceWithinAFramework(String name) throws IOException {
        Set<String> codes = new HashSet<>();
        for (FrameworkElement element : elements(load(name))) {
            assertTrue(element.getCode() != null && codes.add(element.getCode()), element.getId());
            assertEquals(name + '.' + element.getCode(), element.getId());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noElementIsDescribedInThePublishersWords(String name) throws IOException {
        elements(load(name)).forEach(element -> assertNull(element.getDescription(), element.getId()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void frameworkSaysWhereItComesFromAndWhatItsOwnerAsksFor(String name) throws IOException {
        Framework framework = load(name);
        assertFalse(framework.getDescription().isBlank());
        if (name.equals("own-knowledge")) {
            assertEquals(FrameworkKind.ORGANIZATIONAL_KNOWLEDGE, framework.getKind());
            assertTrue(framework.getElements().isEmpty());
        } else {
            assertFalse(framework.getEdition().isBlank());
            assertFalse(framework.getPublisher().isBlank());
            assertFalse(framework.getLicence().isBlank());
            assertTrue(framework.getSource().startsWith("https://"), framework.getSource());
            assertFalse(Catalogs.noticeOf(framework).orElseThrow().isBlank());
        }
    }

    @Test
    void noticesAreThoseThatTheOwnersAskFor() throws IOException {
        Map<String, String> notices = Map.of("fitsm-3.0", "FitSM © ITEMO e.V., CC BY 4.0.",
                "mof-4.0", "The Microsoft Operations Framework 4.0 is provided with permission from",
                "itil-4", "ITIL® is a registered trademark of the PeopleCert group.",
                "itil-2011", "ITIL® is a registered trademark of the PeopleCert group.",
                "itil-5-stages", "ITIL® is a registered trademark of the PeopleCert group.",
                "cobit-2019", "COBIT® is a registered trademark of ISACA",
                "iso-iec-20000-1-2018", "ISO/IEC 20000-1:2018 © ISO/IEC",
                "it4it-3.0", "ArchiMate® and IT4IT® are registered trademarks of The Open Group");
        for (Map.Entry<String, String> notice : notices.entrySet()) {
            String found = Catalogs.noticeOf(load(notice.getKey())).orElseThrow();
            assertTrue(found.startsWith(notice.getValue()), found);
        }
    }

    @Test
    void processesOfItil2011HaveTheStageInWhichTheyStand() throws IOException {
        SortedMap<String, LifecycleStage> stages = new TreeMap<>();
        for (FrameworkElement stage : load("itil-2011").getElements()) {
            stages.put(stage.getCode(), stage.getStage());
            stage.getElements().forEach(process -> assertEquals(stage.getStage(), process.getStage()));
        }
        assertEquals(Map.of("SS", LifecycleStage.STRATEGY, "SD", LifecycleStage.DESIGN, "ST", LifecycleStage.TRANSITION,
                "SO", LifecycleStage.OPERATION, "CSI", LifecycleStage.IMPROVEMENT, "FN", LifecycleStage.UNSPECIFIED),
                stages);
    }

    @Test
    void clausesStandInTheClauseOfWhichTheirNumberIsAContinuation() throws IOException {
        Framework standard = load("iso-iec-20000-1-2018");
        assertEquals(List.of("4", "5", "6", "7", "8", "9", "10"),
                standard.getElements().stream().map(FrameworkElement::getCode).toList());
        for (FrameworkElement clause : elements(standard)) {
            for (int i = 0; i < clause.getElements().size(); i++) {
                assertEquals(clause.getCode() + '.' + (i + 1), clause.getElements().get(i).getCode());
            }
            assertEquals(clause.getElements().isEmpty(), clause.isMandatory(), clause.getCode());
        }
    }

    @Test
    void clausesMapToPracticesByName() throws IOException {
        SortedMap<String, String> mappings = new TreeMap<>();
        for (FrameworkElement clause : elements(load("iso-iec-20000-1-2018"))) {
            if (!clause.getMapsTo().isEmpty()) {
                clause.getMapsTo().forEach(practice -> assertEquals(FrameworkElementKind.PRACTICE, practice.getKind()));
                mappings.put(clause.getCode(), clause.getMapsTo().stream().map(FrameworkElement::getName)
                        .collect(Collectors.joining(" + ")));
            }
        }
        assertEquals(23, mappings.size());
        assertEquals("Service catalogue management", mappings.get("8.2.4"));
        assertEquals("Release management + Deployment management", mappings.get("8.5.3"));
        assertEquals("Measurement and reporting", mappings.get("9.4"));
        assertEquals("Continual improvement", mappings.get("10.2"));
    }

    @Test
    void interfacesOfFitsmAreThirtyOnePairsSaidAtBothEnds() throws IOException {
        Map<String, List<String>> partners = elements(load("fitsm-3.0")).stream()
                .filter(element -> element.getKind() == FrameworkElementKind.PROCESS)
                .collect(Collectors.toMap(FrameworkElement::getCode, CatalogsTest::interfacesOf));
        int ends = 0;
        for (Map.Entry<String, List<String>> entry : partners.entrySet()) {
            for (String partner : entry.getValue()) {
                assertTrue(partners.get(partner).contains(entry.getKey()), entry.getKey() + '-' + partner);
                ends++;
            }
        }
        assertEquals(2 * 31, ends);
    }

    @Test
    void everyGroupOfRequirementsOfFitsmIsMandatoryAndNothingElse() throws IOException {
        elements(load("fitsm-3.0")).forEach(element -> assertEquals(
                element.getKind() == FrameworkElementKind.REQUIREMENT, element.isMandatory(), element.getId()));
    }

    @Test
    void anElementIsFoundByItsCodeWhateverItsCase() throws IOException {
        Framework fitsm = Catalogs.load(ItsmModels.newResourceSet(), "fitsm-3.0").orElseThrow();
        FrameworkElement activity = Catalogs.element(fitsm, " chm.a1 ").orElseThrow();
        assertEquals("CHM.A1", activity.getCode());
        assertSame(fitsm, Catalogs.frameworkOf(activity).orElseThrow());
        assertTrue(Catalogs.element(fitsm, "CHM.A9").isEmpty());
        assertTrue(Catalogs.element(fitsm, " ").isEmpty());
    }

    @Test
    void allCataloguesFitIntoOneResourceSet() throws IOException {
        ResourceSet resourceSet = ItsmModels.newResourceSet();
        List<Framework> frameworks = Catalogs.loadAll(resourceSet);
        assertEquals(Catalogs.names().size(), frameworks.size());
        assertEquals(frameworks, Catalogs.loadAll(resourceSet));
        for (Framework framework : frameworks) {
            assertTrue(Catalogs.isShipped(framework));
            elements(framework).forEach(element -> element.getMapsTo().forEach(
                    target -> assertFalse(target.eIsProxy(), element.getId())));
        }
    }

    @Test
    void filesInAFolderAreThoseOfTheProductAndReferToEachOther() throws IOException {
        Path file = Catalogs.placeIn(folder.resolve("catalogs"), "iso-iec-20000-1-2018").orElseThrow();
        assertArrayEquals(Shipped.bytes(Catalogs.find("iso-iec-20000-1-2018").orElseThrow()), Files.readAllBytes(file));
        Framework standard = ItsmModels.load(file).model().orElseThrow().getFrameworks().get(0);
        assertFalse(Catalogs.isShipped(standard));
        Map<String, FrameworkElement> byCode = elements(standard).stream()
                .collect(Collectors.toMap(FrameworkElement::getCode, Function.identity()));
        assertEquals("Change enablement", byCode.get("8.5.1").getMapsTo().get(0).getName());
    }

    @Test
    void aFileThatIsThereAlreadyStays() throws IOException {
        Path file = folder.resolve("verism.itsm");
        Files.writeString(file, "mine");
        assertEquals(file, Catalogs.placeIn(folder, "verism").orElseThrow());
        assertEquals("mine", Files.readString(file));
    }

    private static List<String> interfacesOf(FrameworkElement process) {
        return process.getProperties().stream().filter(property -> "interfaces".equals(property.getKey()))
                .flatMap(property -> List.of(property.getValue().split(" ")).stream()).toList();
    }

    private static Framework load(String name) throws IOException {
        return Catalogs.load(ItsmModels.newResourceSet(), name).orElseThrow();
    }

    private static Set<String> codes(Framework framework) {
        return elements(framework).stream().map(FrameworkElement::getCode).collect(Collectors.toSet());
    }

    private static List<FrameworkElement> elements(Framework framework) {
        List<FrameworkElement> elements = new ArrayList<>();
        framework.eAllContents().forEachRemaining(object -> {
            if (object instanceof FrameworkElement element) {
                elements.add(element);
            }
        });
        return elements;
    }
}
