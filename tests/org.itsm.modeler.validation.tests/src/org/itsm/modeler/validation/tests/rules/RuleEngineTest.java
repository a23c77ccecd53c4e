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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleChecks;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    private static final String BROKEN = "<objectives id='x' status='APPROVED' targetDate='soon'/>"
            + "<technicalActivities id='a' name='A' code='C'/><roles id='r' name='R'/><roles id='s' name='r'/>";

    private static Severity severity(Profile profile, String ruleId) {
        return RuleRegistry.standard().find(ruleId).flatMap(profile::severityOf).orElse(null);
    }

    private static List<String> rulesThatFind(RuleSettings settings, String... elements) {
        return Runs.with(settings, Models.of(elements)).findings().stream().map(Finding::ruleId).distinct().sorted().toList();
    }

    @Test
    void theDraftProfileAsksOnlyWhatIsBrokenInItself() {
        assertEquals(List.of("CHN-09", "STR-01", "STR-10"), rulesThatFind(RuleSettings.of(Profile.DRAFT), BROKEN));
        List<String> running = Runs.with(RuleSettings.of(Profile.DRAFT), Models.of(BROKEN)).checks().stream()
                .map(checks -> checks.rule().id())
                .toList();
        assertEquals(List.of("CHN-09", "CHN-10", "REF-01", "STR-01", "STR-02", "STR-10"), running);
    }

    @Test
    void theReleaseProfileRaisesTheChainByOneLevel() {
        assertEquals(Severity.WARNING, severity(Profile.RELEASE, "CHN-13"));
        assertEquals(Severity.ERROR, severity(Profile.RELEASE, "CHN-01"));
        assertEquals(Severity.ERROR, severity(Profile.RELEASE, "CHN-10"));
        assertEquals(Severity.WARNING, severity(Profile.RELEASE, "STR-03"));
    }

    @Test
    void aProjectCanTurnRulesOffAndChangeTheirSeverity() {
        RuleSettings settings = new RuleSettings(Profile.DRAFT,
                Map.of("STR-01", Optional.empty(), "STR-03", Optional.of(Severity.INFO)), Map.of(), Set.of());
        ValidationResult result = Runs.with(settings, Models.of(BROKEN));
        assertEquals(List.of("STR-10 ERROR", "CHN-09 ERROR", "STR-03 INFO"),
                result.findings().stream().map(finding -> finding.ruleId() + " " + finding.severity()).toList());
        assertEquals(2, result.count(Severity.ERROR));
        assertEquals(1, result.count(Severity.INFO));
    }

    @Test
    void findingsAreInDocumentOrderThenByRule() {
        List<String> findings = Runs.all(Models.of(BROKEN, "<objectives id='y'><subObjectives id='z'/></objectives>")).findings().stream()
                .filter(finding -> finding.ruleId().matches("STR.*|CHN.*|REF.*"))
                .map(Runs::identity)
                .toList();
        assertEquals(List.of("CHN-14 at model (BUSINESS_PROCESSES)", "CHN-14 at model (IT_SERVICE_ORGANIZATION)",
                "CHN-14 at model (IT_SERVICE_MANAGEMENT)", "CHN-15 at model", "CHN-01 at x", "STR-01 at x", "STR-06 at x", "STR-10 at x",
                "STR-01 at y", "CHN-01 at z", "STR-01 at z", "CHN-09 at a", "STR-03 at s"), findings);
    }

    @Test
    void twoRunsFindTheSame() {
        Resource resource = Models.of(BROKEN);
        List<String> first = Runs.all(resource).findings().stream().map(finding -> Runs.identity(finding) + finding.message()).toList();
        assertEquals(first, Runs.all(resource).findings().stream().map(finding -> Runs.identity(finding) + finding.message()).toList());
        assertEquals(first, Runs.all(Models.of(BROKEN)).findings().stream().map(f -> Runs.identity(f) + f.message()).toList());
    }

    @Test
    void aWaiverHoldsUntilItsLastDayAndForItsRuleOnly() {
        ValidationResult result = Runs.all(Models.of(
                "<roles id='a'><waivers id='w1' rule='STR-01' reason='Later' until='2026-06-30'/></roles>",
                "<roles id='b'><waivers id='w2' rule='STR-01' reason='Later' until='2026-06-29'/></roles>",
                "<roles id='c'><waivers id='w3' rule='STR-02' reason='Later'/></roles>",
                "<roles id='d'><waivers id='w4' rule='STR-01' reason=' '/><waivers id='w5' rule='STR-01' reason='Later'/></roles>"));
        List<String> waived = result.findings().stream().filter(Finding::waived).map(f -> Runs.identity(f) + " " + f.waiver().getId()).toList();
        assertEquals(List.of("STR-01 at a w1", "STR-01 at d w5"), waived);
        assertEquals(2, result.waived());
        assertTrue(Runs.counted(result).containsAll(List.of("STR-01 at b", "STR-01 at c")));
    }

    @Test
    void aWaiverIsNotInherited() {
        assertEquals(List.of("CHN-01 at y"), Runs.counted(Runs.only("CHN-01", Models.of(
                "<objectives id='x'><waivers id='w' rule='CHN-01' reason='Later'/><subObjectives id='y'/></objectives>"))));
    }

    @Test
    void retiredElementsAreSkippedWhereTheChainIsAskedAbout() {
        ValidationResult result = Runs.only("CHN-01", Models.of("<objectives id='x' status='RETIRED'/>", "<objectives id='y'/>"));
        assertEquals(List.of("CHN-01 at y"), Runs.counted(result));
        assertEquals(1, result.checks().get(0).applicable());
    }

    @Test
    void anObjectOutsideOurPackageIsPassedOver() {
        Resource resource = Models.of("<roles id='r' name='R'/>");
        resource.getContents().add(org.eclipse.emf.ecore.EcoreFactory.eINSTANCE.createEAnnotation());
        assertEquals(List.of(), Runs.counted(Runs.only("STR-01", resource)));
    }

    @Test
    void aFactIsComputedOnceByTheFirstWhoAsks() {
        AtomicInteger computed = new AtomicInteger();
        Rule<Role> rule = new Rule<>("XYZ-01", Severity.INFO, Role.class, ItsmPackage.Literals.ITSM_ELEMENT__NAME) {
            @Override
            public void check(Role role, ValidationContext context, Findings<Role> findings) {
                assertEquals("1", context.fact(String.class, c -> {
                    c.fact(Integer.class, d -> 7);
                    return "" + computed.incrementAndGet();
                }));
            }
        };
        RuleSettings settings = new RuleSettings(Profile.REVIEW, Map.of("XYZ-01", Optional.of(Severity.INFO)), Map.of(), Set.of());
        ValidationResult result = new Validator(RuleRegistry.of(List.of(rule)), settings, Runs.TODAY)
                .validate(Models.of("<roles id='r'/>", "<roles id='s'/>"));
        assertEquals(1, computed.get());
        assertEquals(List.of(new RuleChecks(rule, 2)), result.checks());
        Runs.all(Models.of("<roles id='r'/>"));
        assertEquals(1, computed.get());
    }

    @Test
    void aRuleSeesItsScopeClassAndItsSubclassesOnly() {
        List<String> seen = new ArrayList<>();
        Rule<Stakeholder> rule = new Rule<>("XYZ-01", Severity.INFO, Stakeholder.class, ItsmPackage.Literals.ITSM_ELEMENT__NAME) {
            @Override
            public void check(Stakeholder element, ValidationContext context, Findings<Stakeholder> findings) {
                seen.add(element.getId());
            }
        };
        new Validator(RuleRegistry.of(List.of(rule)), RuleSettings.of(Profile.REVIEW), Runs.TODAY).validate(Models.of("<roles id='r'/>",
                "<stakeholders id='s'/>", "<stakeholders xsi:type='itsm:Customer' id='c'/>"));
        assertEquals(List.of("s", "c"), seen);
    }

    @Test
    void aRuleWithoutAPageSaysSo() {
        Rule<Role> rule = new Rule<>("XYZ-01", Severity.INFO, Role.class, ItsmPackage.Literals.ITSM_ELEMENT__NAME) {
            @Override
            public void check(Role role, ValidationContext context, Findings<Role> findings) {
                findings.aboutElement();
            }
        };
        IllegalStateException missing = assertThrows(IllegalStateException.class, rule::page);
        assertTrue(missing.getMessage().contains("XYZ-01.properties"), missing.getMessage());
    }

    @Test
    void twoRulesCannotShareAnId() {
        List<Rule<?>> twice = new ArrayList<>(RuleRegistry.standard().all());
        twice.add(twice.get(0));
        assertThrows(IllegalArgumentException.class, () -> RuleRegistry.of(twice));
    }

    @Test
    void theStandardRulesAreSortedById() {
        List<Rule<?>> rules = RuleRegistry.standard().all();
        List<Rule<?>> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::id));
        assertEquals(sorted, rules);
        rules.forEach(rule -> assertTrue(rule.id().matches("[A-Z]{3}-[0-9]{2}"), rule.id()));
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        Resource resource = Models.of("<objectives id='x' name='X'/>", "<objectives id='y' name='Y'/>",
                "<businessProcesses id='b' realizes='x y'/>", "<businessProcesses id='c'/>");
        ValidationResult result = Runs.only("CHN-03", resource);
        QuickFix fix = Runs.fixes(result.findings().get(0), result).get(0);
        assertEquals("Link an objective: X", fix.label());
        QuickFix other = fix.choosing(Models.modelIn(resource).getObjectives().get(1));
        assertEquals("Link an objective: Y", other.label());
        assertThrows(IllegalArgumentException.class, () -> fix.choosing(Models.modelIn(resource)));
        other.apply();
        assertEquals(List.of("y"), Models.modelIn(resource).getBusinessProcesses().get(1).getRealizes().stream().map(o -> o.getId()).toList());
    }

    @Test
    void nothingToChooseIsSaidSo() {
        Resource resource = Models.of("<roles id='r'/>");
        ValidationResult result = Runs.only("STR-01", resource);
        QuickFix fix = Runs.fixes(result.findings().get(0), result).get(0);
        assertNotNull(fix);
        assertThrows(IllegalArgumentException.class, () -> fix.choosing(resource.getContents().get(0)));
    }
}
