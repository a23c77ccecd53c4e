/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.own.OwnRuleException;
import org.itsm.modeler.validation.own.RuleJars;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleJarsTest {

    private static final RuleRegistry STANDARD = RuleRegistry.standard();

    @TempDir
    Path folder;

    @Test
    void theExampleOfTheDocsFindsWhatItsPageSays() throws IOException, OwnRuleException {
        Resource model = Models.of("<services id='a' name='A' code='SRV-001'/>", "<services id='b' name='B'/>",
                "<services id='c' name='C' code='C-1'/>", "<services id='d' name='D' status='RETIRED'/>");
        try (RuleJars jars = RuleJars.open(List.of(example()), STANDARD)) {
            assertEquals(List.of("The code of 'B' is missing, not SRV- and three digits",
                    "The code of 'C' is C-1, not SRV- and three digits"), Runs.messages(run(model, jars, Set.of("OWN-01"))));
        }
    }

    @Test
    void theQuickFixOfTheExampleIsOneUndoableStepAtEveryFinding() throws IOException, OwnRuleException {
        Resource model = Models.of("<services id='a' name='A' code='SRV-001'/>", "<services id='b' name='B'/>",
                "<services id='c' name='C' code='C-1'/>");
        try (RuleJars jars = RuleJars.open(List.of(example()), STANDARD)) {
            ValidationResult before = run(model, jars, Set.of());
            EditingDomain domain = ModelChanges.domainOf(model.getResourceSet());
            List<Finding> findings = before.findings().stream().filter(finding -> finding.ruleId().equals("OWN-01")).toList();
            ModelChanges.run(domain, "Fix all",
                    findings.stream().map(finding -> Runs.fix(1, Runs.fixes(finding, before))).toList());
            List<String> expected = Runs.counted(before).stream().filter(finding -> !finding.startsWith("OWN-01")).toList();
            assertEquals(expected, Runs.counted(run(model, jars, Set.of())));
            domain.getCommandStack().undo();
            assertEquals(Runs.counted(before), Runs.counted(run(model, jars, Set.of())));
            assertFalse(domain.getCommandStack().canUndo());
        }
    }

    @Test
    void waiversSettingsAndProfilesHoldForRulesOfAJar() throws IOException, OwnRuleException {
        Resource model = Models.of("<services id='b' name='B'><waivers id='w' rule='OWN-01' reason='Old'/></services>");
        try (RuleJars jars = RuleJars.open(List.of(example()), STANDARD)) {
            assertTrue(run(model, jars, Set.of("OWN-01")).findings().get(0).waived());
            assertEquals(List.of(), Runs.counted(run(model, jars, Set.of("STR-09"))));
            RuleSettings draft = RuleSettings.of(Profile.DRAFT).onlyRules(Set.of("OWN-01"));
            assertEquals(List.of(), new Validator(STANDARD.with(jars.rules()), draft, Runs.TODAY).validate(model).findings());
        }
    }

    @Test
    void eachJarHasAClassLoaderOfItsOwn() throws IOException, OwnRuleException {
        Path one = new JarBuilder().rule("R", "\"ONE-01\", Severity.INFO, ITService.class").services("R").completePage("ONE-01")
                .build(folder.resolve("one.jar"));
        Path two = new JarBuilder().rule("R", "\"TWO-01\", Severity.INFO, ITService.class").services("# ours", "R")
                .completePage("TWO-01").build(folder.resolve("two.jar"));
        try (RuleJars jars = RuleJars.open(List.of(one, two), STANDARD)) {
            assertEquals(List.of("ONE-01", "TWO-01"), jars.rules().stream().map(Rule::id).toList());
            assertNotSame(jars.rules().get(0).getClass(), jars.rules().get(1).getClass());
        }
    }

    @Test
    void aJarThatIsNotThereIsNamed() {
        assertRefused("no such jar", folder.resolve("gone.jar"));
    }

    @Test
    void aFolderIsNoJar() {
        assertRefused("is a folder", folder);
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws IOException {
        assertRefused("is no jar that can be read", Files.writeString(folder.resolve("text.jar"), "text"));
    }

    @Test
    void aJarWithoutServiceFileIsTold() throws IOException {
        assertRefused("META-INF/services/org.itsm.modeler.validation.Rule",
                new JarBuilder().entry("README", "nothing").build(folder.resolve("empty.jar")));
    }

    @Test
    void aServiceFileThatNamesNoClassOfTheJarIsTold() throws IOException {
        assertRefused("Provider Nobody not found", new JarBuilder().services("Nobody").build(folder.resolve("a.jar")));
    }

    @Test
    void aServiceThatIsNoRuleIsTold() throws IOException {
        assertRefused("Thing not a subtype", new JarBuilder().source("Thing", "public class Thing { }").services("Thing")
                .build(folder.resolve("a.jar")));
    }

    @Test
    void aClassThatIsBrokenIsTold() throws IOException {
        assertRefused("cannot be loaded", new JarBuilder().services("Broken").entry("Broken.class", "no class")
                .build(folder.resolve("a.jar")));
    }

    @Test
    void aRuleWhoseConstructorFailsIsTold() throws IOException {
        assertRefused("the rule R cannot be made: java.lang.IllegalStateException: oops", new JarBuilder().source("R", """
                import org.itsm.modeler.model.itsm.ITService;
                import org.itsm.modeler.validation.*;
                public class R extends Rule<ITService> {
                    public R() { super("ABC-01", Severity.INFO, ITService.class); throw new IllegalStateException("oops"); }
                    @Override public void check(ITService s, ValidationContext c, Findings<ITService> f) { f.aboutElement(); }
                }
                """).services("R").completePage("ABC-01").build(folder.resolve("a.jar")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
            "\"ABC-1\", Severity.INFO, ITService.class | the id 'ABC-1' of the rule R is not of the form ABC-01",
            "\"abc-01\", Severity.INFO, ITService.class | the id 'abc-01' of the rule R",
            "null, Severity.INFO, ITService.class | the id 'null' of the rule R",
            "\"ABC-01\", null, ITService.class | the rule ABC-01 (R) has no severity; give its constructor ERROR, WARNING or INFO",
            "\"ABC-01\", Severity.INFO, null | the rule ABC-01 (R) looks at no class of the metamodel",
            "\"CHN-01\", Severity.INFO, ITService.class | the id CHN-01 of the rule R is taken already by org.itsm.modeler",
            "\"ABC-02\", Severity.INFO, ITService.class | ABC-02.properties is missing beside R",
            "\"ABC-03\", Severity.INFO, ITService.class | lacks the key documentation",
            "\"ABC-04\", Severity.INFO, ITService.class | the page ABC-04.properties lacks a text for the key right",
            "\"ABC-05\", Severity.INFO, ITService.class | the message of the page ABC-05.properties has a wrong place: M {name}"})
    void aRuleThatIsNotCompleteIsTold(String arguments, String problem) throws IOException {
        Path jar = new JarBuilder().rule("R", arguments).services("R").completePage("ABC-01").completePage("CHN-01")
                .page("ABC-03", "name=N", "message=M")
                .page("ABC-04", "name=N", "message=M", "documentation=D", "right= ", "wrong=W")
                .page("ABC-05", "name=N", "message=M {name}", "documentation=D", "right=R", "wrong=W")
                .build(folder.resolve("a.jar"));
        assertRefused(problem, jar);
    }

    @Test
    void twoJarsWithOneIdAreTold() throws IOException {
        Path other = Files.copy(example(), folder.resolve("other.jar"));
        assertRefused("is taken already by com.example.itsm.ServiceCodeFollowsConvention (" + example() + ")", example(), other);
    }

    private Path example() throws IOException {
        Path jar = folder.resolve("own-rules.jar");
        return Files.exists(jar) ? jar : JarBuilder.example().build(jar);
    }

    private static ValidationResult run(Resource model, RuleJars jars, Set<String> selected) {
        RuleSettings settings = RuleSettings.of(Profile.REVIEW).onlyRules(selected);
        return new Validator(STANDARD.with(jars.rules()), settings, Runs.TODAY).validate(model);
    }

    private static void assertRefused(String problem, Path... jars) {
        OwnRuleException refused = assertThrows(OwnRuleException.class, () -> RuleJars.open(List.of(jars), STANDARD).close());
        assertTrue(refused.getMessage().contains(problem), refused::getMessage);
        assertEquals(jars[jars.length - 1].toString(), refused.source());
    }
}
