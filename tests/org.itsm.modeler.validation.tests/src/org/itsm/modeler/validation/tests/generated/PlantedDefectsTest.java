/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.tests.support.GeneratedModel;
import org.itsm.modeler.tests.support.GeneratedModel.Planted;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlantedDefectsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Set<String> GROUPS = Set.of("STR", "REF", "CHN");
    private static final Set<String> ONCE = Set.of("CHN-14", "CHN-15");

    static SortedSet<String> plantable() {
        return new TreeSet<>(ModelGenerator.plantable());
    }

    static Stream<String> sizesSeedsAndHubs() {
        return Stream.of(40, 41, 43, 57, 99, 100, 333, 2_000)
                .flatMap(size -> Stream.of(1, 2, 3).flatMap(seed -> Stream.of(
                        size + "," + seed + ",false", size + "," + seed + ",true")));
    }

    @ParameterizedTest
    @MethodSource("sizesSeedsAndHubs")
    void withoutPlantedDefectsNothingIsFound(String options) {
        String[] parts = options.split(",");
        GeneratedModel generated = ModelGenerator.of(Long.parseLong(parts[1])).elements(Integer.parseInt(parts[0]))
                .hubs(Boolean.parseBoolean(parts[2])).build();
        assertEquals(List.of(), generated.planted());
        assertEquals(List.of(), all(validate(generated)).stream().map(Finding::message).toList());
    }

    @ParameterizedTest
    @MethodSource("plantable")
    void eachPlantedDefectIsFoundAndNothingElse(String rule) {
        int count = ONCE.contains(rule) ? 1 : 7;
        GeneratedModel generated = ModelGenerator.of(11).elements(2_000).plant(rule, count).build();
        assertEquals(count, generated.plantedFor(rule).size());
        assertEquals(count, generated.planted().size());
        assertEquals(generated.planted(), found(validate(generated)));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void defectsOfAllRulesTogetherAreFoundAsIfEachWereAlone(long seed) {
        ModelGenerator generator = ModelGenerator.of(seed).elements(500).hubs(seed % 2 == 0);
        for (String rule : plantable()) {
            if (!rule.equals("CHN-14")) {
                generator.plant(rule, ONCE.contains(rule) ? 1 : 3);
            }
        }
        GeneratedModel generated = generator.build();
        assertEquals(generated.planted(), found(validate(generated)), () -> "seed " + seed);
    }

    @Test
    void lowCoverageThatFollowsFromOtherDefectsIsRecorded() {
        GeneratedModel generated = ModelGenerator.of(1).elements(1_000).plant("CHN-01", 5).plant("CHN-02", 5).build();
        assertEquals(List.of("model"), generated.plantedFor("CHN-15"));
        assertEquals(generated.planted(), found(validate(generated)));
    }

    @ParameterizedTest
    @CsvSource({ "100,1", "1000,2", "5000,3" })
    void theOtherGroupsAreNotBotheredEither(int size, long seed) {
        GeneratedModel generated = ModelGenerator.of(seed).elements(size).build();
        assertEquals(List.of(), validate(generated).findings().stream().map(Finding::message).toList());
    }

    @Test
    void everyPlantableRuleIsThere() {
        RuleRegistry rules = RuleRegistry.standard();
        for (String rule : plantable()) {
            assertTrue(rules.find(rule).isPresent(), rule);
        }
    }

    private static List<Planted> found(ValidationResult result) {
        return all(result).stream().filter(finding -> !finding.waived())
                .map(finding -> new Planted(finding.ruleId(), finding.element().getId())).sorted().toList();
    }

    private static List<Finding> all(ValidationResult result) {
        return result.findings().stream().filter(finding -> GROUPS.contains(finding.rule().group())).toList();
    }

    private static ValidationResult validate(GeneratedModel generated) {
        Resource resource = generated.into(URI.createURI("generated.itsm"));
        EcoreUtil.resolveAll(resource);
        return new Validator(RuleRegistry.standard(), RuleSettings.of(Profile.REVIEW), TODAY).validate(resource);
    }
}
