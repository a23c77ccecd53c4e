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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.catalogs.tests.ModelPage.Entry;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final RuleRegistry RULES = RuleRegistry.standard();

    @TempDir
    Path folder;

    static List<String> names() {
        return Samples.names();
    }

    @Test
    void samplesAreNamedFromTheSmallestToTheLargest() {
        assertEquals(List.of("minimal", "e-shop", "hospital"), Samples.names());
        assertEquals(Samples.names(), Samples.all().stream().map(ModelFile::name).toList());
    }

    @Test
    void anUnknownNameFindsNothing() throws IOException {
        assertTrue(Samples.find("../samples/minimal").isEmpty());
        assertTrue(Samples.open("no such sample").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void sampleHasATitleADescriptionAndAPage(String name) throws IOException {
        ModelFile sample = Samples.find(name).orElseThrow();
        assertFalse(sample.title().isBlank());
        assertTrue(sample.description().endsWith("."), sample.description());
        assertEquals(sample.title(), ModelPage.of(sample).title());
    }

    @ParameterizedTest
    @MethodSource("names")
    void sampleLoadsWithoutAProblem(String name) throws IOException {
        LoadedModel loaded = load(name);
        assertEquals(List.of(), loaded.problems());
        assertTrue(loaded.model().isPresent());
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadingAndSavingGivesTheSameBytes(String name) throws IOException {
        byte[] shipped = bytes(name);
        LoadedModel loaded = load(name);
        Path file = folder.resolve(name + ".itsm");
        Files.delete(file);
        ItsmModels.save(loaded.resource());
        assertArrayEquals(shipped, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void findingsAreExactlyThoseOfThePage(String name) throws IOException {
        ModelPage page = ModelPage.of(Samples.find(name).orElseThrow());
        ValidationResult result = validate(load(name), TODAY);
        assertEquals(known(page.intended()), found(result, finding -> !finding.waived()));
        assertEquals(known(page.waived()), found(result, Finding::waived));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyElementThatThePageNamesIsInTheModel(String name) throws IOException {
        ModelPage page = ModelPage.of(Samples.find(name).orElseThrow());
        Set<String> ids = elements(load(name)).map(ITSMElement::getId).collect(Collectors.toSet());
        for (Entry entry : page.intended()) {
            assertTrue(ids.contains(entry.element()), entry.toString());
        }
        for (Entry entry : page.waived()) {
            assertTrue(ids.contains(entry.element()), entry.toString());
        }
    }

    @Test
    void minimalHasNoFindingOnAnyDay() throws IOException {
        assertEquals(new TreeSet<>(), ModelPage.of(Samples.find("minimal").orElseThrow()).intended());
        LoadedModel minimal = load("minimal");
        for (LocalDate day : List.of(LocalDate.of(2026, 5, 1), TODAY, LocalDate.of(2099, 12, 31))) {
            assertEquals(List.of(), validate(minimal, day).findings(), day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({ "minimal,15,25", "e-shop,54,70", "hospital,225,275" })
    void sampleIsAsLargeAsItShouldBe(String name, int least, int most) throws IOException {
        long size = elements(load(name)).count();
        assertTrue(least <= size && size <= most, () -> name + " has " + size + " elements");
    }

    @ParameterizedTest
    @MethodSource("names")
    void sampleHasElementsInAllFiveLayers(String name) throws IOException {
        Set<Layer> layers = elements(load(name)).filter(LifecycleElement.class::isInstance)
                .map(element -> ((LifecycleElement) element).getLayer()).collect(Collectors.toSet());
        assertEquals(Set.of(Layer.values()), layers);
    }

    @ParameterizedTest
    @MethodSource("names")
    void idsAreGivenReadableAndUsedOnce(String name) throws IOException {
        Set<String> ids = new HashSet<>();
        objects(load(name)).forEach(object -> {
            String id = ((Identified) object).getId();
            assertTrue(id.matches("[a-z0-9][A-Za-z0-9.-]*"), id);
            assertTrue(ids.add(id), id);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreEnglish(String name) throws IOException {
        LoadedModel loaded = load(name);
        assertEquals("en", loaded.model().map(ITSMModel::getLanguage).orElseThrow());
        elements(loaded).forEach(element -> assertTrue(element.getName().matches("[A-Z0-9][ -~]*"), element.getName()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsNotInAFrameworkIsDescribed(String name) throws IOException {
        SortedSet<String> undescribed = new TreeSet<>();
        elements(load(name))
                .filter(element -> element.eClass() != ItsmPackage.Literals.FRAMEWORK_ELEMENT)
                .filter(element -> element.getDescription() == null || element.getDescription().isBlank())
                .forEach(element -> undescribed.add(element.getId()));
        SortedSet<String> intended = new TreeSet<>();
        ModelPage.of(Samples.find(name).orElseThrow()).intended().stream()
                .filter(entry -> entry.rule().equals("STR-06")).forEach(entry -> intended.add(entry.element()));
        assertEquals(intended, undescribed);
    }

    @Test
    void hospitalHasElementsOfEveryClass() throws IOException {
        Set<EClass> used = objects(load("hospital")).map(EObject::eClass).collect(Collectors.toSet());
        List<String> missing = ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !used.contains(type))
                .map(EClass::getName).toList();
        assertEquals(List.of(), missing);
    }

    /** The entries whose rules are there; a rule that comes later is compared from then on. */
    private static SortedSet<Entry> known(SortedSet<Entry> entries) {
        return entries.stream().filter(entry -> RULES.find(entry.rule()).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Entry> found(ValidationResult result, Predicate<Finding> which) {
        List<Entry> entries = result.findings().stream().filter(which)
                .map(finding -> new Entry(finding.ruleId(), finding.element().getId())).toList();
        SortedSet<Entry> sorted = new TreeSet<>(entries);
        assertEquals(entries.size(), sorted.size(), () -> "A rule finds something twice: " + entries);
        return sorted;
    }

    private static ValidationResult validate(LoadedModel loaded, LocalDate today) {
        return new Validator(RULES, RuleSettings.of(Profile.REVIEW), today).validate(loaded.resource());
    }

    private static Stream<ITSMElement> elements(LoadedModel loaded) {
        return objects(loaded).filter(ITSMElement.class::isInstance).map(ITSMElement.class::cast);
    }

    private static Stream<EObject> objects(LoadedModel loaded) {
        List<EObject> objects = new ArrayList<>();
        EcoreUtil.<EObject> getAllContents(loaded.resource(), false).forEachRemaining(objects::add);
        return objects.stream();
    }

    private LoadedModel load(String name) throws IOException {
        Path file = folder.resolve(name + ".itsm");
        Files.write(file, bytes(name));
        return ItsmModels.load(file);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Samples.open(name).orElseThrow()) {
            return in.readAllBytes();
        }
    }
}
