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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.catalogs.Adoption;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionTest {

    @TempDir
    Path folder;

    private final ResourceSet catalogs = ItsmModels.newResourceSet();
    private Path file;
    private Resource resource;
    private ITSMModel model;

    @BeforeEach
    void anEmptyModel() {
        file = folder.resolve("model.itsm");
        model = ItsmFactory.eINSTANCE.createITSMModel();
        model.setName("Model");
        resource = ItsmModels.create(ItsmModels.newResourceSet(), ItsmModels.uriOf(file), model);
    }

    @Test
    void adoptingAnElementMakesAProcessWithItsNameCodeAndStage() throws IOException {
        FrameworkElement element = element("itil-2011", "SO-2");
        ITSMProcess process = Adoption.adopt(element, model);
        assertEquals("Incident management", process.getName());
        assertEquals("SO-2", process.getCode());
        assertEquals(LifecycleStage.OPERATION, process.getStage());
        assertEquals(List.of(process), model.getItsmProcesses());
        FrameworkElement own = process.getAdopts().get(0);
        assertSame(resource, own.eResource());
        assertEquals("Incident management", own.getName());
        assertNotEquals(element.getId(), own.getId());
    }

    @Test
    void onlyWhatTheElementStandsInComesWithIt() throws IOException {
        Adoption.adopt(element("itil-2011", "SO-2"), model);
        Framework framework = model.getFrameworks().get(0);
        assertEquals("2011", framework.getEdition());
        assertEquals(Catalogs.noticeOf(catalog("itil-2011")), Catalogs.noticeOf(framework));
        assertEquals(List.of("SO", "SO-2"), codesIn(framework));
    }

    @Test
    void aRequirementComesWithTheProcessAndActivitiesInIt() throws IOException {
        Adoption.copy(element("fitsm-3.0", "PR12"), model);
        assertEquals(List.of("PR", "PR12", "CHM", "CHM.A1", "CHM.A2"), codesIn(model.getFrameworks().get(0)));
    }

    @Test
    void laterElementsComeToTheirPlaceInTheOrderOfTheFramework() throws IOException {
        Adoption.adopt(element("cobit-2019", "DSS02"), model);
        Adoption.adopt(element("cobit-2019", "APO09"), model);
        Adoption.adopt(element("cobit-2019", "DSS01"), model);
        assertEquals(List.of("APO", "APO09", "DSS", "DSS01", "DSS02"), codesIn(model.getFrameworks().get(0)));
        assertEquals(1, model.getFrameworks().size());
    }

    @Test
    void adoptingTwiceChangesNothing() throws IOException {
        ITSMProcess process = Adoption.adopt(element("itil-4", "SMP-05"), model);
        Adoption.copy(catalog("itil-4"), model);
        ItsmModels.save(resource);
        String before = Files.readString(file);
        assertSame(process, Adoption.adopt(element("itil-4", "SMP-05"), model));
        Adoption.copy(catalog("itil-4"), model);
        ItsmModels.save(resource);
        assertEquals(before, Files.readString(file));
    }

    @Test
    void aProcessThatIsThereAdoptsAnElementOfItsName() throws IOException {
        ITSMProcess present = process("incident  Management");
        ITSMProcess process = Adoption.adopt(element("itil-4", "SMP-05"), model);
        assertSame(present, process);
        assertEquals("SMP-05", process.getCode());
        assertSame(present, Adoption.adopt(element("iso-iec-20000-1-2018", "8.6.1"), model));
        assertEquals("SMP-05", process.getCode());
        assertEquals(2, process.getAdopts().size());
    }

    @Test
    void editionsOfOneFrameworkAreNotMixedInAProcess() throws IOException {
        ITSMProcess older = Adoption.adopt(element("itil-2011", "SO-2"), model);
        ITSMProcess newer = Adoption.adopt(element("itil-4", "SMP-05"), model);
        assertEquals("Incident management", older.getName());
        assertEquals("Incident management (ITIL 4)", newer.getName());
        assertEquals(2, model.getFrameworks().size());
    }

    @Test
    void aCodeThatIsTakenStaysWithWhoHasIt() throws IOException {
        process("Portfolio meeting").setCode("PM");
        ITSMProcess process = Adoption.adopt(element("fitsm-3.0", "PM"), model);
        assertEquals("Problem Management", process.getName());
        assertNull(process.getCode());
    }

    @Test
    void anElementOfAnotherFileIsReferredTo() throws IOException {
        Path placed = Catalogs.placeIn(folder.resolve("catalogs"), "itil-4").orElseThrow();
        LoadedModel loaded = ItsmModels.load(resource.getResourceSet(), ItsmModels.uriOf(placed));
        Framework framework = loaded.model().orElseThrow().getFrameworks().get(0);
        FrameworkElement element = find(framework, "SMP-05");
        ITSMProcess process = Adoption.adopt(element, model);
        assertSame(element, process.getAdopts().get(0));
        assertTrue(model.getFrameworks().isEmpty());
        ItsmModels.save(resource);
        String saved = Files.readString(file);
        assertTrue(saved.contains("href=\"catalogs/itil-4.itsm#itil-4.SMP-05\""), saved);
        LoadedModel again = ItsmModels.load(file);
        assertEquals(List.of(), again.problems());
        ITSMProcess reread = again.model().orElseThrow().getItsmProcesses().get(0);
        assertEquals("Incident management", reread.getAdopts().get(0).getName());
        assertEquals(List.of(reread), reread.getAdopts().get(0).getAdoptedBy());
    }

    @ParameterizedTest
    @CsvSource({ "itil-4,34,0", "itil-2011,26,0", "itil-5-stages,0,0", "iso-iec-20000-1-2018,18,0", "cobit-2019,40,0",
            "fitsm-3.0,14,39", "mof-4.0,16,0", "it4it-3.0,7,0", "verism,0,0", "own-knowledge,0,0" })
    void aWholeCatalogueBeginsAChain(String name, int processes, int activities) throws IOException {
        List<ITSMProcess> adopted = Adoption.adoptAll(catalog(name), model);
        assertEquals(model.getItsmProcesses(), adopted);
        assertEquals(processes, adopted.size());
        assertEquals(activities, model.getTechnicalActivities().size());
        for (ITSMProcess process : adopted) {
            assertEquals(process.getName(), process.getAdopts().get(0).getName());
            assertEquals(process.getCode(), process.getAdopts().get(0).getCode());
        }
        for (TechnicalActivity activity : model.getTechnicalActivities()) {
            ITSMProcess process = activity.getPerformedFor().get(0);
            assertTrue(activity.getCode().startsWith(process.getCode() + '.'), activity.getCode());
        }
        assertSavedWhole();
    }

    @Test
    void adoptingAWholeCatalogueAgainChangesNothing() throws IOException {
        List<ITSMProcess> first = Adoption.adoptAll(catalog("fitsm-3.0"), model);
        ItsmModels.save(resource);
        String before = Files.readString(file);
        assertEquals(first, Adoption.adoptAll(catalog("fitsm-3.0"), model));
        ItsmModels.save(resource);
        assertEquals(before, Files.readString(file));
    }

    @Test
    void cataloguesSideBySideShareProcessesOfOneName() throws IOException {
        Adoption.adoptAll(catalog("itil-4"), model);
        Adoption.adoptAll(catalog("iso-iec-20000-1-2018"), model);
        Adoption.adoptAll(catalog("fitsm-3.0"), model);
        Set<String> names = new HashSet<>();
        model.getItsmProcesses().forEach(process -> assertTrue(names.add(process.getName().toLowerCase(Locale.ROOT)),
                process.getName()));
        assertSavedWhole();
    }

    @Test
    void mappingsLeadToTheCopyInTheModelWhicheverComesFirst() throws IOException {
        Adoption.copy(catalog("itil-4"), model);
        Adoption.copy(catalog("iso-iec-20000-1-2018"), model);
        List<String> mappings = mappings();
        anEmptyModel();
        Adoption.copy(catalog("iso-iec-20000-1-2018"), model);
        assertEquals(List.of(), mappings());
        Adoption.copy(catalog("itil-4"), model);
        assertEquals(26, mappings().size());
        assertEquals(mappings, mappings());
        assertSavedWhole();
    }

    @Test
    void copyingLeavesTheCatalogueAsItIs() throws IOException {
        Framework catalog = catalog("fitsm-3.0");
        List<String> before = codesIn(catalog);
        Adoption.adoptAll(catalog, model);
        assertEquals(before, codesIn(catalog));
        catalog.eAllContents().forEachRemaining(object -> {
            if (object instanceof FrameworkElement element) {
                assertTrue(element.getAdoptedBy().isEmpty(), element.getId());
            }
        });
    }

    /** Nothing leads back to the product's own files, and the structure of the model is sound. */
    private void assertSavedWhole() throws IOException {
        ItsmModels.save(resource);
        assertFalse(Files.readString(file).contains("href="), "refers to another file");
        LoadedModel again = ItsmModels.load(file);
        assertEquals(List.of(), again.problems());
        List<Finding> findings = Shipped.validate(again, Shipped.TODAY).findings().stream()
                .filter(finding -> finding.ruleId().matches("(STR|REF)-.*|FRM-0[1356]|GOV-04|CHN-09")).toList();
        assertEquals(List.of(), findings);
    }

    private List<String> mappings() {
        return model.getFrameworks().stream().sorted((a, b) -> a.getName().compareTo(b.getName()))
                .flatMap(framework -> elements(framework).stream())
                .flatMap(element -> element.getMapsTo().stream().map(target -> {
                    assertTrue(EcoreUtil.isAncestor(model, target), element.getCode());
                    return element.getCode() + " -> " + target.getCode();
                })).toList();
    }

    private ITSMProcess process(String name) {
        ITSMProcess process = ItsmFactory.eINSTANCE.createITSMProcess();
        process.setName(name);
        model.getItsmProcesses().add(process);
        return process;
    }

    private Framework catalog(String name) throws IOException {
        return Catalogs.load(catalogs, name).orElseThrow();
    }

    private FrameworkElement element(String name, String code) throws IOException {
        return find(catalog(name), code);
    }

    private static FrameworkElement find(Framework framework, String code) {
        return elements(framework).stream().filter(element -> code.equals(element.getCode())).findFirst().orElseThrow();
    }

    private static List<String> codesIn(Framework framework) {
        return elements(framework).stream().map(FrameworkElement::getCode).toList();
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
