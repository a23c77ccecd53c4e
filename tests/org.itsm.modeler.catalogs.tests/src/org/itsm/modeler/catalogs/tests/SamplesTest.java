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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.resource.LoadedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

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

    @Test
    void minimalHasNoFindingOnAnyDay() throws IOException {
        assertEquals(new TreeSet<>(), ModelPage.of(Samples.find("minimal").orElseThrow()).intended());
        LoadedModel minimal = load("minimal");
        for (LocalDate day : List.of(LocalDate.of(2026, 5, 1), Shipped.TODAY, LocalDate.of(2099, 12, 31))) {
            assertEquals(List.of(), Shipped.validate(minimal, day).findings(), day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({ "minimal,15,25", "e-shop,54,70", "hospital,225,275" })
    void sampleIsAsLargeAsItShouldBe(String name, int least, int most) throws IOException {
        long size = Shipped.elements(load(name)).count();
        assertTrue(least <= size && size <= most, () -> name + " has " + size + " elements");
    }

    @ParameterizedTest
    @MethodSource("names")
    void sampleHasElementsInAllFiveLayers(String name) throws IOException {
        Set<Layer> layers = Shipped.elements(load(name)).filter(LifecycleElement.class::isInstance)
                .map(element -> ((LifecycleElement) element).getLayer()).collect(Collectors.toSet());
        assertEquals(Set.of(Layer.values()), layers);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsNotInAFrameworkIsDescribed(String name) throws IOException {
        SortedSet<String> undescribed = new TreeSet<>();
        Shipped.elements(load(name))
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
        Set<EClass> used = Shipped.objects(load("hospital")).map(EObject::eClass).collect(Collectors.toSet());
        List<String> missing = ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !used.contains(type))
                .map(EClass::getName).toList();
        assertEquals(List.of(), missing);
    }

    private LoadedModel load(String name) throws IOException {
        return Shipped.load(Samples.find(name).orElseThrow(), folder);
    }
}
