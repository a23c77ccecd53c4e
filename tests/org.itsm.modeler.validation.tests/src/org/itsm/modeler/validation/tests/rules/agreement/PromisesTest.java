/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {

    private static final String SERVICES = "<services id='s' name='s' supportedBy='t'/><services id='t' name='t'/>";
    private static final String CUSTOMER = "<stakeholders xsi:type='itsm:Customer' id='c' name='c'/>"
            + "<stakeholders id='d' name='d' internal='true'/>";

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    private static String agreement(String id, String attributes, String... targets) {
        StringBuilder text = new StringBuilder("<agreements id='" + id + "' name='" + id + "' " + attributes + ">");
        for (int i = 0; i < targets.length; i++) {
            text.append("<targets id='" + id + "." + i + "' " + targets[i] + "/>");
        }
        return text + "</agreements>";
    }

    private static String target(String metric, String unit, String number) {
        return "metric='" + metric + "' unit='" + unit + "' target='" + number + "'";
    }

    /** An SLA with one target and a contract with others below it. */
    private static List<String> below(String promised, String... held) {
        return found("SLA-04", SERVICES, agreement("a", "kind='SLA' service='s'", promised),
                agreement("u", "kind='UA' underpins='a'", held));
    }

    @ParameterizedTest
    @CsvSource({ "%,99.0,98.9", "h/d,8.0,7.0", "h/w,40.0,39.0", "h/month,700.0,699.0", "h/y,8000.0,7000.0", "ms,100.0,101.0",
            "s,1.0,2.0", "min,30.0,31.0", "h,2.0,8.0", "d,1.0,2.0" })
    void theUnitSaysWhichNumberIsWeaker(String unit, String strong, String weak) {
        assertEquals(List.of("SLA-04 at a"), below(target("m", unit, strong), target("m", unit, weak)));
        assertEquals(List.of(), below(target("m", unit, weak), target("m", unit, strong)));
        assertEquals(List.of(), below(target("m", unit, strong), target("m", unit, strong)));
    }

    @Test
    void metricsAreComparedNormalisedAndUnitsTrimmed() {
        assertEquals(List.of("SLA-04 at a"), below(target("Time to  restore", "h ", "2.0"), target(" TIME to restore", " h", "8.0")));
        assertEquals(List.of(), below(target("m", "h", "2.0"), target("n", "h", "8.0")));
        assertEquals(List.of(), below(target("m", "h", "2.0"), target("m", "H", "8.0")));
    }

    @Test
    void unitsAreNotConvertedAndOthersAreNotCompared() {
        assertEquals(List.of(), below(target("m", "h", "2.0"), target("m", "min", "480.0")));
        assertEquals(List.of(), below(target("m", "1", "2.0"), target("m", "1", "8.0")));
        assertEquals(List.of(), below("metric='m' target='2.0'", "metric='m' target='8.0'"));
    }

    @Test
    void blankMetricsMissingNumbersAndRangesAreNotCompared() {
        assertEquals(List.of(), below(target(" ", "h", "2.0"), target("", "h", "8.0")));
        assertEquals(List.of(), below("unit='h' target='2.0'", "unit='h' target='8.0'"));
        assertEquals(List.of(), below(target("m", "h", "2.0"), "metric='m' unit='h' min='8.0' max='9.0'"));
        assertEquals(List.of(), below("metric='m' unit='h' max='2.0'", target("m", "h", "8.0")));
    }

    @Test
    void anyTargetBelowMayBeTheWeakerOne() {
        assertEquals(List.of("SLA-04 at a"),
                below(target("m", "h", "2.0"), target("m", "h", "1.0"), target("x", "h", "9.0"), target("m", "h", "3.0")));
    }

    @Test
    void theFirstWeakerAgreementInTheFileIsNamedWhereverItsLinkStands() {
        ValidationResult result = Runs.only("SLA-04", Models.of(SERVICES,
                agreement("u2", "kind='UA'", target("m", "h", "3.0")) + agreement("u1", "kind='UA'", target("m", "h", "4.0")),
                agreement("a", "kind='SLA' service='s'", target("m", "h", "2.0")),
                agreement("u3", "kind='UA' underpins='a'", target("m", "h", "9.0"))));
        assertEquals(List.of("'u3' does not underpin 'a'"), Runs.messages(result));
        Resource resource = Models.of(SERVICES, agreement("u1", "kind='UA' underpins='a'", target("m", "h", "3.0")),
                agreement("a", "kind='SLA' service='s'", target("m", "h", "2.0")),
                agreement("u2", "kind='UA' underpins='a'", target("m", "h", "9.0")));
        Agreement first = agreements(resource).get(0);
        first.getUnderpins().clear();
        first.getUnderpins().add(agreements(resource).get(1));
        assertEquals(List.of("'u1' does not underpin 'a'"), Runs.messages(Runs.only("SLA-04", resource)));
    }

    @Test
    void onlyAnSlaIsAskedAndOnlyWhatUnderpinsItDirectlyCounts() {
        assertEquals(List.of(), found("SLA-04", SERVICES, agreement("a", "kind='OLA' service='s'", target("m", "h", "2.0")),
                agreement("u", "kind='UA' underpins='a'", target("m", "h", "8.0"))));
        assertEquals(List.of(), found("SLA-04", SERVICES, agreement("a", "kind='SLA' service='s'", target("m", "h", "2.0")),
                agreement("o", "kind='OLA' underpins='a'", target("m", "h", "2.0")),
                agreement("u", "kind='UA' underpins='o'", target("m", "h", "8.0"))));
    }

    @Test
    void whatRestsOnOtherServicesNeedsAnAgreementBelow() {
        Resource resource = Models.of(SERVICES, agreement("a", "kind='SLA' service='s'"), agreement("b", "kind='SLA' service='t'"),
                agreement("c", "kind='SLA'"));
        assertEquals(List.of("'t' does not underpin 'a'"), Runs.messages(Runs.only("SLA-04", resource)));
    }

    @Test
    void aRetiredAgreementUnderpinsNothing() {
        String sla = agreement("a", "kind='SLA' service='s'", target("m", "h", "2.0"));
        assertEquals(List.of("SLA-04 at a"), found("SLA-04", SERVICES, sla,
                agreement("u", "kind='UA' status='RETIRED' underpins='a'", target("m", "h", "1.0"))));
        assertEquals(List.of(), found("SLA-04", SERVICES, sla, agreement("o", "kind='OLA' underpins='a'"),
                agreement("u", "kind='UA' status='RETIRED' underpins='a'", target("m", "h", "8.0"))));
        assertEquals(List.of(), found("SLA-04", SERVICES, agreement("a", "kind='SLA' status='RETIRED' service='s'")));
    }

    @Test
    void raisingLeavesStrongerTargetsAndOtherMetricsAlone() {
        Resource resource = Models.of(SERVICES,
                agreement("a", "kind='SLA' service='s'", target("m", "h", "2.0"), target("m", "h", "4.0"), target("p", "%", "99.0")),
                agreement("u", "kind='UA' underpins='a'", target("m", "h", "3.0"), target("m", "h", "1.0"), target("x", "h", "9.0"),
                        target("p", "%", "98.0")));
        apply("SLA-04", 2, resource);
        assertEquals(List.of(2.0, 1.0, 9.0, 99.0), numbers(agreements(resource).get(1)));
        assertEquals(List.of(), Runs.counted(Runs.only("SLA-04", resource)));
    }

    @Test
    void theNewOlaPromisesTheStrongestOfEachAndIsMadeInsideTheHouse() {
        Resource resource = Models.of(SERVICES, CUSTOMER,
                agreement("a", "kind='SLA' service='s'", target("m", "h", "4.0"), target("M", "h", "2.0"), target("x", "1", "5.0")));
        apply("SLA-04", 1, resource);
        Agreement ola = agreements(resource).get(1);
        assertEquals("t", ola.getService().getId());
        assertEquals("d", ola.getSupplier().getId());
        assertEquals(List.of(2.0), numbers(ola));
        assertEquals(List.of(), Runs.counted(Runs.only("SLA-04", resource)));
    }

    @Test
    void aNumberThatItsUnitDoesNotAllowIsNotHandedOn() {
        assertEquals(List.of(), fixes("SLA-04", Models.of(SERVICES, CUSTOMER,
                agreement("a", "kind='SLA' service='s'", target("m", "%", "120.0")),
                agreement("u", "kind='UA' underpins='a'", target("m", "%", "98.0")))));
    }

    @Test
    void anAgreementInAnotherFileUnderpinsAsWell() {
        ResourceSet set = ItsmModels.newResourceSet();
        Models.in(set, "other.itsm", "<agreements id='u' name='u' kind='UA'><underpins href='model.itsm#a'/>"
                + "<targets id='u.1' " + target("m", "h", "8.0") + "/></agreements>");
        Resource resource = Models.in(set, "model.itsm", SERVICES, agreement("a", "kind='SLA' service='s'", target("m", "h", "2.0")));
        set.getResources().forEach(EcoreUtil::resolveAll);
        assertEquals(List.of("'u' does not underpin 'a'"), Runs.messages(Runs.only("SLA-04", resource)));
    }

    /** Two agreements about one service with one customer, in this order. */
    private static List<String> two(String first, String later) {
        return found("SLA-07", SERVICES, CUSTOMER, agreement("a", "kind='SLA' service='s' customer='c'", first.split(";")),
                agreement("b", "kind='SLA' service='s' customer='c'", later.split(";")));
    }

    @Test
    void theLaterOfTwoAgreementsConflicts() {
        assertEquals(List.of("SLA-07 at b"), two(target("Up Time", "%", "99.0"), target("up  time", " % ", "98.0")));
        assertEquals(List.of(), two(target("m", "%", "99.0"), target("m", "%", "99")));
        assertEquals(List.of(), two(target("m", "%", "99.0"), target("n", "%", "98.0")));
        assertEquals(List.of(), two(target("m", "%", "99.0"), target("m", "h", "98.0")));
        assertEquals(List.of(), two(target("m", "%", "99.0"), target("m", "%", "98.0") + " window='night'"));
    }

    @Test
    void anAbsentUnitOrWindowEqualsAnAbsentOneAndAnAbsentMetricNothing() {
        assertEquals(List.of("SLA-07 at b"), two("metric='m' target='1.0'", "metric='m' unit=' ' window='' target='2.0'"));
        assertEquals(List.of(), two("unit='h' target='1.0'", "metric=' ' unit='h' target='2.0'"));
    }

    @Test
    void setsOfTargetsAreComparedAndEmptyOnesAreNot() {
        String one = target("m", "h", "1.0");
        String two = target("m", "h", "2.0");
        assertEquals(List.of(), two(one + ";" + two, two + ";" + one + ";" + one));
        assertEquals(List.of("SLA-07 at b"), two(one + ";" + two, one));
        assertEquals(List.of(), two(one, "metric='m' unit='h' min='3.0'"));
    }

    @Test
    void whoeverDiffersFromAnyEarlierOneConflicts() {
        String who = "kind='SLA' service='s' customer='c'";
        assertEquals(List.of("SLA-07 at b", "SLA-07 at d"), found("SLA-07", SERVICES, CUSTOMER,
                agreement("a", who, target("m", "h", "1.0")), agreement("b", who, target("m", "h", "2.0")),
                agreement("d", who, target("m", "h", "1.0")), agreement("e", who, target("n", "h", "7.0"))));
    }

    @Test
    void theFirstConflictingMetricIsNamedAsTheLaterOneWritesIt() {
        String who = "kind='SLA' service='s' customer='c'";
        assertEquals(List.of("Conflicting targets for 'N'"), Runs.messages(Runs.only("SLA-07", Models.of(SERVICES, CUSTOMER,
                agreement("a", who, target("p", "h", "1.0"), target("n", "h", "1.0")),
                agreement("b", who, target("q", "h", "2.0"), target(" N", "h", "2.0"), target("p", "h", "2.0"))))));
    }

    @Test
    void kindServiceAndCustomerMustBeGivenAndEqualAndNeitherBeRetired() {
        for (String who : List.of("service='s' customer='c'", "kind='SLA' customer='c'", "kind='SLA' service='s'")) {
            assertEquals(List.of(), found("SLA-07", SERVICES, CUSTOMER, agreement("a", who, target("m", "h", "1.0")),
                    agreement("b", who, target("m", "h", "2.0"))), who);
        }
        String all = "kind='SLA' service='s' customer='c'";
        for (String other : List.of("kind='OLA' service='s' customer='c'", "kind='SLA' service='t' customer='c'",
                all + " status='RETIRED'")) {
            assertEquals(List.of(), found("SLA-07", SERVICES, CUSTOMER, agreement("a", other, target("m", "h", "1.0")),
                    agreement("b", all, target("m", "h", "2.0"))), other);
        }
    }

    private static List<Agreement> agreements(Resource resource) {
        return Models.modelIn(resource).getAgreements();
    }

    private static List<Double> numbers(Agreement agreement) {
        return agreement.getTargets().stream().map(ServiceTarget::getTarget).toList();
    }

    private static List<QuickFix> fixes(String rule, Resource resource) {
        ValidationResult result = Runs.only(rule, resource);
        return Stream.of(result.findings().get(0)).flatMap(finding -> Runs.fixes(finding, result).stream()).toList();
    }

    private static void apply(String rule, int number, Resource resource) {
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), Runs.fix(number, fixes(rule, resource)));
    }
}
