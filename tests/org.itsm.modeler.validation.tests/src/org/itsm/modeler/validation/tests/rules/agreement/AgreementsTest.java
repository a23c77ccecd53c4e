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

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementsTest {

    private static final List<String> AT_A = List.of("at a");

    private static Resource agreement(String attributes, String... targets) {
        StringBuilder text = new StringBuilder("<agreements id='a' name='a' " + attributes + ">");
        for (int i = 0; i < targets.length; i++) {
            text.append("<targets id='t" + i + "' " + targets[i] + "/>");
        }
        return Models.of(text + "</agreements>");
    }

    private static List<String> found(String rule, String attributes, String... targets) {
        return Runs.counted(Runs.only(rule, agreement(attributes, targets))).stream()
                .map(finding -> finding.substring(rule.length() + 1)).toList();
    }

    @Test
    void eachTargetNeedsANumberOfAnySort() {
        assertEquals(AT_A, found("SLA-01", ""));
        assertEquals(List.of(), found("SLA-01", "", "target='0.0'", "min='1.0'", "max='1.0'"));
        assertEquals(AT_A, found("SLA-01", "", "target='1.0'", "metric='m' unit='h'"));
        assertEquals(List.of(), found("SLA-01", "status='RETIRED'"));
    }

    @Test
    void theNumberThatIsAddedFitsWhatTheAgreementUnderpins() {
        Resource resource = Models.of("<agreements id='s' name='s' kind='SLA'><targets id='s1' metric='Restore' unit='h' target='3.0'/>"
                + "</agreements><agreements id='o' name='o' kind='OLA' underpins='s'><targets id='o1' metric='restore' unit='h'/>"
                + "<targets id='o2' metric='m' unit='%'/><targets id='o3' metric='m' unit='1'/></agreements>");
        apply("SLA-01", 1, resource);
        Agreement ola = Models.modelIn(resource).getAgreements().get(1);
        assertEquals(List.of(3.0, 99.0, 1.0), ola.getTargets().stream().map(target -> target.getTarget()).toList());
        assertEquals(List.of(), Runs.counted(Runs.only("SLA-04", resource)));
    }

    @Test
    void theLastDayStillCountsAndOnlyAnApprovedAgreementRunsOut() {
        assertEquals(List.of(), found("SLA-02", "status='APPROVED' validTo='2026-06-30'"));
        assertEquals(AT_A, found("SLA-02", "status='APPROVED' validTo='2026-06-29'"));
        assertEquals(List.of(), found("SLA-02", "status='DRAFT' validTo='2026-06-29'"));
        assertEquals(List.of(), found("SLA-02", "status='RETIRED' validTo='2026-06-29'"));
        assertEquals(List.of(), found("SLA-02", "status='APPROVED'"));
    }

    @Test
    void noAgreementEndsBeforeItBeginsAndWrongDatesAreAbsent() {
        assertEquals(AT_A, found("SLA-02", "validFrom='2027-01-02' validTo='2027-01-01'"));
        assertEquals(List.of(), found("SLA-02", "validFrom='2027-01-01' validTo='2027-01-01'"));
        assertEquals(List.of(), found("SLA-02", "validFrom='2027-02-30' validTo='2027-01-01'"));
        assertEquals(List.of(), found("SLA-02", "status='APPROVED' validTo='2026-2-1'"));
    }

    @Test
    void whatBeginsLaterIsExtendedFromThere() {
        Resource resource = agreement("validFrom='2030-01-02' validTo='2029-01-01'");
        apply("SLA-02", 1, resource);
        assertEquals("2031-01-02", Models.modelIn(resource).getAgreements().get(0).getValidTo());
    }

    @Test
    void whatOthersNeedIsNotRetired() {
        String expired = " status='APPROVED' validTo='2026-01-01' service='s'";
        Resource onlySla = Models.of("<services id='s' name='s' kind='CUSTOMER_FACING'/>",
                "<agreements id='a' name='a' kind='SLA'" + expired + "/>");
        assertEquals(List.of(1), numbers(fixes("SLA-02", onlySla)));
        Resource oneOfTwo = Models.of("<services id='s' name='s' kind='CUSTOMER_FACING'/>",
                "<agreements id='a' name='a' kind='SLA'" + expired + "/><agreements id='b' name='b' kind='SLA' service='s'/>");
        assertEquals(List.of(1, 2), numbers(fixes("SLA-02", oneOfTwo)));
        Resource below = Models.of("<services id='s' name='s' supportedBy='t'/><services id='t' name='t'/>",
                "<agreements id='a' name='a' kind='UA' underpins='b'" + expired + "/>",
                "<agreements id='b' name='b' kind='SLA' service='s'/>");
        assertEquals(List.of(1), numbers(fixes("SLA-02", below)));
    }

    @Test
    void theKindSaysWithWhomAnAgreementIsMade() {
        assertEquals(List.of("'a' has no customer"), Runs.messages(Runs.only("SLA-03", agreement("kind='SLA'"))));
        assertEquals(List.of("'a' has no supplier"), Runs.messages(Runs.only("SLA-03", agreement("kind='OLA'"))));
        assertEquals(List.of("'a' has no supplier"), Runs.messages(Runs.only("SLA-03", agreement("kind='UA'"))));
        assertEquals(List.of(), found("SLA-03", ""));
    }

    @Test
    void aContractIsOfferedThoseOutsideFirstAndAnOlaThoseInside() {
        String stakeholders = "<stakeholders xsi:type='itsm:Customer' id='c' name='c'/><stakeholders id='i' name='i' internal='true'/>"
                + "<stakeholders id='o' name='o'/><stakeholders id='r' name='r' status='RETIRED'/>";
        assertEquals(List.of("o", "i", "c"), choices("SLA-03", Models.of(stakeholders, "<agreements id='a' name='a' kind='UA'/>")));
        assertEquals(List.of("i", "o", "c"), choices("SLA-03", Models.of(stakeholders, "<agreements id='a' name='a' kind='OLA'/>")));
        assertEquals(List.of("c"), choices("SLA-03", Models.of(stakeholders, "<agreements id='a' name='a' kind='SLA'/>")));
    }

    @Test
    void aCustomerToWhomSomethingElseWasPromisedIsNotOffered() {
        String target = "<targets id='%s' metric='m' unit='h' target='%s'/>";
        assertEquals(List.of("d"), choices("SLA-03", Models.of("<services id='s' name='s' customers='c d'/>",
                "<stakeholders xsi:type='itsm:Customer' id='c' name='c'/><stakeholders xsi:type='itsm:Customer' id='d' name='d'/>",
                "<agreements id='a' name='a' kind='SLA' service='s'>" + target.formatted("t", "1.0") + "</agreements>",
                "<agreements id='b' name='b' kind='SLA' service='s' customer='c'>" + target.formatted("u", "2.0")
                        + "</agreements>")));
    }

    @ParameterizedTest
    @CsvSource({ "%,100.1", "%,-0.1", "ms,0.0", "s,-1.0", "min,0.0", "h,0.0", "d,-0.5" })
    void numbersThatTheUnitDoesNotAllowAreOutOfRange(String unit, String number) {
        for (String feature : List.of("target", "min", "max")) {
            assertEquals(AT_A, found("SLA-05", "", "metric='m' unit=' " + unit + " ' " + feature + "='" + number + "'"), feature);
            assertEquals(List.of(), found("SLA-05", "", "metric='m' unit='x' " + feature + "='" + number + "'"), feature);
            assertEquals(List.of(), found("SLA-05", "", "metric='m' " + feature + "='" + number + "'"), feature);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "unit='%' target='0.0'", "unit='%' target='100.0'", "unit='h' target='0.1'", "unit='h/d' target='0.0'",
            "unit='H' target='0.0'", "min='2.0' max='2.0'", "min='2.0' max='3.0' target='9.0'" })
    void theEndsOfARangeBelongToIt(String target) {
        assertEquals(List.of(), found("SLA-05", "", "metric='m' " + target));
    }

    @Test
    void theFirstTargetOutOfRangeIsNamed() {
        assertEquals(List.of("Target 'n' of 'a' is out of range"), Runs.messages(Runs.only("SLA-05",
                agreement("", "metric='m' min='1.0' max='2.0'", "metric=' n' min='2.0' max='1.0'", "unit='%' target='101.0'"))));
        assertEquals(List.of("Target 'no. 1' of 'a' is out of range"),
                Runs.messages(Runs.only("SLA-05", agreement("", "min='2.0' max='1.0'"))));
    }

    @Test
    void swappingIsOfferedOnlyWhereItMendsAll() {
        assertEquals(List.of(1), numbers(fixes("SLA-05", agreement("", "min='2.0' max='1.0'", "min='4.0' max='3.0'"))));
        assertEquals(List.of(), numbers(fixes("SLA-05", agreement("", "min='2.0' max='1.0'", "unit='%' target='101.0'"))));
    }

    @Test
    void aReviewIsOverdueTheDayAfter() {
        assertEquals(AT_A, found("SLA-06", "reviewDate='2026-06-29'"));
        assertEquals(List.of(), found("SLA-06", "reviewDate='2026-06-30'"));
        assertEquals(List.of(), found("SLA-06", "reviewDate='29.06.2026'"));
        assertEquals(List.of(), found("SLA-06", "reviewDate='2026-06-29' status='RETIRED'"));
    }

    @Test
    void onlyServicesThatTheAgreementFitsAreOffered() {
        String services = "<services id='s' name='s'/><services id='t' name='t' supportedBy='s'/>"
                + "<services id='u' name='u' kind='CUSTOMER_FACING'/><services id='r' name='r' status='RETIRED'/>";
        assertEquals(List.of("u", "s"), choices("SLA-08", Models.of(services, "<agreements id='a' name='a' kind='SLA'/>")));
        assertEquals(List.of("s", "t", "u"), choices("SLA-08", Models.of(services, "<agreements id='a' name='a' kind='UA'/>")));
        assertEquals(List.of(), fixes("SLA-08", agreement("kind='SLA'")));
    }

    private static List<String> choices(String rule, Resource resource) {
        return fixes(rule, resource).get(0).choices().stream()
                .map(choice -> ((Identified) choice).getId())
                .toList();
    }

    private static List<Integer> numbers(List<QuickFix> fixes) {
        return fixes.stream().map(QuickFix::number).toList();
    }

    private static List<QuickFix> fixes(String rule, Resource resource) {
        ValidationResult result = Runs.only(rule, resource);
        return Runs.fixes(result.findings().get(0), result);
    }

    private static void apply(String rule, int number, Resource resource) {
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), Runs.fix(number, fixes(rule, resource)));
    }
}
