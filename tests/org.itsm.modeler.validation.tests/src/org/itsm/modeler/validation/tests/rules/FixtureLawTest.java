/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of the fixtures: {@code incorrect.itsm} gives exactly the findings of its rule, at elements whose ids begin with
 * "here", {@code correct.itsm} gives none of the rule, and every fix does what it promises.
 */
class FixtureLawTest {

    static Stream<Rule<?>> rules() {
        return RuleRegistry.standard().all().stream();
    }

    static Stream<String> fixtures() {
        return Stream.concat(Stream.of(Fixtures.BASE),
                rules().flatMap(rule -> Stream.of(Fixtures.correct(rule.id()), Fixtures.incorrect(rule.id()))));
    }

    @Test
    void thereAreRules() {
        assertTrue(rules().count() >= 23);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAPageAndTwoFixtures(Rule<?> rule) {
        assertAll(
                () -> assertFalse(rule.page().name().isBlank()),
                () -> assertFalse(rule.page().message().isBlank()),
                () -> assertFalse(rule.page().documentation().isBlank()),
                () -> assertFalse(rule.page().right().isBlank()),
                () -> assertFalse(rule.page().wrong().isBlank()),
                () -> assertFalse(rule.reads().isEmpty(), "It says which features it reads"),
                () -> assertTrue(Fixtures.exists(Fixtures.correct(rule.id())), "correct.itsm"),
                () -> assertTrue(Fixtures.exists(Fixtures.incorrect(rule.id())), "incorrect.itsm"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void fixturesAreCanonical(String fixture) {
        assertEquals(Fixtures.lines(fixture), Fixtures.lines(Fixtures.load(fixture)));
    }

    @Test
    void theBaseOfTheFixturesIsClean() {
        assertEquals(List.of(), Runs.counted(Runs.all(Fixtures.load(Fixtures.BASE))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theIncorrectModelGivesExactlyTheFindingsOfTheRule(Rule<?> rule) {
        List<Finding> findings = Runs.all(Fixtures.load(Fixtures.incorrect(rule.id()))).findings().stream()
                .filter(finding -> !finding.waived())
                .toList();
        assertFalse(findings.isEmpty());
        for (Finding finding : findings) {
            assertEquals(rule.id(), finding.ruleId(), Runs.identity(finding));
            assertEquals(rule.severity(), finding.severity());
            assertTrue(finding.element().getId().startsWith("here"), Runs.identity(finding));
            assertFalse(finding.message().contains("{"), finding.message());
        }
        assertEquals(findings.size(), findings.stream().map(Runs::identity).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCorrectModelGivesNoFindingOfTheRule(Rule<?> rule) {
        ValidationResult result = Runs.only(rule.id(), Fixtures.load(Fixtures.correct(rule.id())));
        assertEquals(List.of(), Runs.counted(result));
        assertTrue(result.checks().get(0).applicable() > 0, "The rule had something to look at");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyDocumentedFixIsOfferedAndNoOther(Rule<?> rule) {
        ValidationResult result = Runs.all(Fixtures.load(Fixtures.incorrect(rule.id())));
        Set<Integer> offered = new HashSet<>();
        for (Finding finding : findingsOf(rule, result)) {
            Runs.fixes(finding, result).forEach(fix -> offered.add(fix.number()));
        }
        Set<Integer> documented = new HashSet<>(IntStream.rangeClosed(1, rule.page().fixes().size()).boxed().toList());
        assertEquals(documented, offered);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFixRemovesItsFindingAddsNoneAndIsUndoneByOneUndo(Rule<?> rule) {
        int findings = findingsOf(rule, Runs.all(Fixtures.load(Fixtures.incorrect(rule.id())))).size();
        int tried = 0;
        for (int finding = 0; finding < findings; finding++) {
            int fixes = fixesOf(rule, finding);
            for (int fix = 0; fix < fixes; fix++) {
                tryFix(rule, finding, fix);
                tried++;
            }
        }
        assertTrue(tried >= rule.page().fixes().size());
    }

    /** Counts every choice of a fix as a fix of its own. */
    private static int fixesOf(Rule<?> rule, int finding) {
        ValidationResult result = Runs.all(Fixtures.load(Fixtures.incorrect(rule.id())));
        return Runs.withChoices(Runs.fixes(findingsOf(rule, result).get(finding), result)).size();
    }

    private static void tryFix(Rule<?> rule, int finding, int fixAt) {
        Resource resource = Fixtures.load(Fixtures.incorrect(rule.id()));
        List<String> linesBefore = Fixtures.lines(resource);
        ValidationResult before = Runs.all(resource);
        Finding mended = findingsOf(rule, before).get(finding);
        QuickFix fix = Runs.withChoices(Runs.fixes(mended, before)).get(fixAt);
        String what = Runs.identity(mended) + ": " + fix.label();
        EditingDomain domain = ModelChanges.domainOf(resource.getResourceSet());

        ModelChanges.run(domain, fix);

        List<String> expected = new ArrayList<>(Runs.counted(before));
        expected.remove(Runs.identity(mended));
        List<String> after = Runs.counted(Runs.all(resource));
        assertTrue(expected.containsAll(after), what + " leaves or adds " + after);
        assertEquals(Fixtures.lines(resource), Fixtures.lines(reloaded(resource)), what + " makes a model that loads as it is");

        assertTrue(domain.getCommandStack().canUndo(), what);
        domain.getCommandStack().undo();
        assertFalse(domain.getCommandStack().canUndo(), what + " is undone by one undo");
        assertEquals(linesBefore, Fixtures.lines(resource), what);
        assertEquals(Runs.counted(before), Runs.counted(Runs.all(resource)), what);
    }

    private static Resource reloaded(Resource resource) {
        return Models.load(resource.getURI(), String.join("\n", Fixtures.lines(resource)));
    }

    private static List<Finding> findingsOf(Rule<?> rule, ValidationResult result) {
        return result.findings().stream().filter(finding -> finding.rule().id().equals(rule.id())).toList();
    }
}
