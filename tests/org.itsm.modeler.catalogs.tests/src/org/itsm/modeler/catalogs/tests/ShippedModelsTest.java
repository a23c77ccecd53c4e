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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.catalogs.tests.ModelPage.Entry;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model that the product brings along: samples, templates and catalogues. */
class ShippedModelsTest {

    /** Rules that speak once for each layer of a model. */
    private static final Set<String> PER_LAYER = Set.of("CHN-14", "IMP-01");

    @TempDir
    Path folder;

    static Stream<ModelFile> models() {
        return Shipped.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasATitleADescriptionAndAPage(ModelFile model) throws IOException {
        assertFalse(model.title().isBlank());
        assertTrue(model.description().endsWith("."), model.description());
        assertEquals(model.title(), ModelPage.of(model).title());
    }

    @ParameterizedTest
    @MethodSource("models")
    void loadsWithoutAProblem(ModelFile model) throws IOException {
        LoadedModel loaded = Shipped.load(model, folder);
        assertEquals(List.of(), loaded.problems());
        assertTrue(loaded.model().isPresent());
    }

    @ParameterizedTest
    @MethodSource("models")
    void loadingAndSavingGivesTheSameBytes(ModelFile model) throws IOException {
        LoadedModel loaded = Shipped.load(model, folder);
        Path file = folder.resolve(model.name() + ".itsm");
        Files.delete(file);
        ItsmModels.save(loaded.resource());
        assertArrayEquals(Shipped.bytes(model), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("models")
    void findingsAreExactlyThoseOfThePage(ModelFile model) throws IOException {
        ModelPage page = ModelPage.of(model);
        ValidationResult result = Shipped.validate(Shipped.load(model, folder), Shipped.TODAY);
        assertEquals(known(page.intended()), found(result, finding -> !finding.waived()));
        assertEquals(known(page.waived()), found(result, Finding::waived));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementThatThePageNamesIsInTheModel(ModelFile model) throws IOException {
        ModelPage page = ModelPage.of(model);
        Set<String> ids = Shipped.elements(Shipped.load(model, folder)).map(ITSMElement::getId)
                .collect(Collectors.toSet());
        Stream.of(page.intended(), page.waived()).flatMap(Set::stream)
                .forEach(entry -> assertTrue(ids.contains(entry.element()), entry.toString()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsAreGivenReadableAndUsedOnce(ModelFile model) throws IOException {
        Set<String> ids = new HashSet<>();
        Shipped.objects(Shipped.load(model, folder)).forEach(object -> {
            String id = ((Identified) object).getId();
            assertTrue(id.matches("[a-z0-9][A-Za-z0-9.-]*"), id);
            assertTrue(ids.add(id), id);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesAreEnglish(ModelFile model) throws IOException {
        LoadedModel loaded = Shipped.load(model, folder);
        assertEquals("en", loaded.model().map(ITSMModel::getLanguage).orElseThrow());
        Shipped.elements(loaded)
                .forEach(element -> assertTrue(element.getName().matches("[A-Z0-9][ -~]*"), element.getName()));
    }

    /** The entries whose rules are there; a rule that comes later is compared from then on. */
    private static SortedSet<Entry> known(SortedSet<Entry> entries) {
        return entries.stream().filter(entry -> Shipped.RULES.find(entry.rule()).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Entry> found(ValidationResult result, Predicate<Finding> which) {
        SortedSet<Entry> sorted = new TreeSet<>();
        result.findings().stream().filter(which).forEach(finding -> {
            Entry entry = new Entry(finding.ruleId(), finding.element().getId());
            assertTrue(sorted.add(entry) || PER_LAYER.contains(entry.rule()), () -> "Found twice: " + entry);
        });
        return sorted;
    }
}
