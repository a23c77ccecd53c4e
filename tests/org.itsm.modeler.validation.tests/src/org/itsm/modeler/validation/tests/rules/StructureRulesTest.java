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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {

    private static List<String> found(String ruleId, String... elements) {
        return Runs.counted(Runs.only(ruleId, Models.of(elements)));
    }

    private static List<String> messages(String ruleId, String... elements) {
        return Runs.messages(Runs.only(ruleId, Models.of(elements)));
    }

    private static void run(int number, String ruleId, Resource resource) {
        ValidationResult result = Runs.only(ruleId, resource);
        Runs.fix(number, Runs.fixes(result.findings().get(0), result)).apply();
    }

    // STR-01

    @ParameterizedTest
    @ValueSource(strings = {"", "name=\"\"", "name=\"  \"", "name=\"&#xA0;&#x2007;&#xA;\""})
    void aNameOfWhiteSpaceIsNone(String name) {
        assertEquals(List.of("STR-01 at r"), found("STR-01", "<roles id='r' " + name + "/>"));
    }

    @Test
    void retiredElementsNeedANameToo() {
        assertEquals(List.of("Role has no name"), messages("STR-01", "<roles id='r' status='RETIRED'/>"));
    }

    @Test
    void anElementIsNotNamedAfterACodeThatIsTaken() {
        Resource resource = Models.of("<roles id='r' name='Owner'/>", "<roles id='s' code=' OWNER '/>");
        ValidationResult result = Runs.only("STR-01", resource);
        List<QuickFix> fixes = Runs.fixes(result.findings().get(0), result);
        assertEquals(List.of(2), fixes.stream().map(QuickFix::number).toList());
        fixes.get(0).apply();
        assertEquals("Role", Models.modelIn(resource).getRoles().get(1).getName());
    }

    @Test
    void aServiceIsNotNamedAfterASystem() {
        Resource resource = Models.of("<services id='s' code='Mail'/>", "<systems id='y' name='mail'/>");
        ValidationResult result = Runs.only("STR-01", resource);
        assertEquals(List.of(2), Runs.fixes(result.findings().get(0), result).stream().map(QuickFix::number).toList());
    }

    // STR-02

    @Test
    void everyLaterElementWithTheIdIsReported() {
        assertEquals(List.of("STR-02 at a", "STR-02 at a"), found("STR-02", "<roles id='a'/>", "<roles id='a'/>", "<kpis id='a'/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=''", "id=' &#xA0;'"})
    void aBlankIdIsMissing(String id) {
        assertEquals(List.of("Identifier '' is missing"), messages("STR-02", "<roles " + id + "/>"));
    }

    @Test
    void partsAreFoundAtTheElementThatHoldsThemOnceForAllOfThem() {
        assertEquals(List.of("STR-02 at s", "STR-02 at k"), found("STR-02",
                "<services id='s'><properties id='p'/><waivers id='p'/><raci/></services>",
                "<kpis id='k'><measurements id='s'/></kpis>"));
    }

    @Test
    void aNewIdIsGivenToEveryPartAndTheFirstKeepsItsOwn() {
        Resource resource = Models.of("<roles id='a'/>", "<services id='a'><raci/><raci id='b'/><raci id='b'/></services>");
        run(1, "STR-02", resource);
        assertEquals(List.of(), Runs.counted(Runs.only("STR-02", resource)));
        assertEquals("a", Models.modelIn(resource).getRoles().get(0).getId());
        assertEquals("b", Models.modelIn(resource).getServices().get(0).getRaci().get(1).getId());
    }

    @Test
    void anIdIsLookedForInAllFiles(@TempDir Path folder) {
        Resource second = Models.files(folder, "second.itsm", "<roles id='a'><heldBy href='first.itsm#b'/></roles>",
                "first.itsm", "<roles id='a'/><stakeholders id='b' name='Board'/>");
        Resource first = second.getResourceSet().getResources().get(1);
        assertEquals(List.of(), Runs.counted(Runs.only("STR-02", second)));
        assertEquals(List.of("STR-02 at a"), Runs.counted(Runs.only("STR-02", first)));
    }

    @Test
    void theFirstIsTheOneThatReferencesMeanAlsoWhereTheFileIsNotInCanonicalOrder() {
        Resource resource = Models.of("<roles id='a' name='Role'/>", "<services id='a' name='Service' owner='a'/>");
        ValidationResult result = Runs.only("STR-02", resource);
        assertEquals(List.of(Models.modelIn(resource).getServices().get(0)), Runs.elements(result));
    }

    // STR-03

    @Test
    void namesAreTheSameWhateverTheirCaseAndWhiteSpace() {
        assertEquals(List.of("STR-03 at b", "STR-03 at c"), found("STR-03", "<roles id='a' name='Straße  eins'/>",
                "<roles id='b' name='&#xA0;STRASSE&#x2003;EINS'/>", "<roles id='c' name='strasse eins'/>"));
    }

    @Test
    void namesAreComparedWithinTheVeryClassAndContainerOnly() {
        assertEquals(List.of(), found("STR-03", "<objectives id='a' name='X'><subObjectives id='b' name='X'/></objectives>",
                "<businessProcesses id='c' name='X'/>", "<stakeholders id='d' name='X'/>",
                "<stakeholders xsi:type='itsm:Customer' id='e' name='X'/>"));
    }

    @Test
    void blankNamesAreNotTheSame() {
        assertEquals(List.of(), found("STR-03", "<roles id='a'/>", "<roles id='b'/>", "<roles id='c' name=' '/>",
                "<roles id='d' name=' '/>"));
    }

    @Test
    void theEditionIsPartOfTheNameOfAFramework() {
        assertEquals(List.of("STR-03 at c", "STR-03 at e"), found("STR-03", "<frameworks id='a' name='F' edition='4'/>",
                "<frameworks id='b' name='F' edition='5'/>", "<frameworks id='c' name='f' edition=' 4 '/>",
                "<frameworks id='d' name='F'/>", "<frameworks id='e' name='F'/>"));
    }

    @Test
    void theNewNameIsTheFirstFreeOne() {
        Resource resource = Models.of("<roles id='a' name='Owner'/>", "<roles id='b' name='owner 2'/>", "<roles id='c' name='OWNER'/>");
        run(1, "STR-03", resource);
        assertEquals("OWNER 3", Models.modelIn(resource).getRoles().get(2).getName());
    }

    @Test
    void aNewNameStaysShortEnough() {
        String name = "x".repeat(80);
        Resource resource = Models.of("<roles id='a' name='" + name + "'/>", "<roles id='b' name='" + name + "'/>");
        run(1, "STR-03", resource);
        assertEquals("x".repeat(77) + "\u2026 2", Models.modelIn(resource).getRoles().get(1).getName());
    }

    @Test
    void mergingTakesLinksPartsAndContentsAndLeavesNothingBehind() {
        Resource resource = Models.of(
                "<objectives id='a' name='O' code='A'>"
                        + "<raci id='r1' kind='ACCOUNTABLE' role='x'/><subObjectives id='c' name='Sub'/></objectives>",
                "<objectives id='b' name='o' code='B' priority='2' definedBy='s'>"
                        + "<description>From the board.</description>"
                        + "<raci id='r2' kind='ACCOUNTABLE' role='y'/><raci id='r3' kind='CONSULTED' role='y'/>"
                        + "<subObjectives id='d' name='SUB'/><subObjectives id='e' name='Other'/></objectives>",
                "<businessProcesses id='p' name='P' realizes='a b'/>", "<businessProcesses id='q' name='Q' realizes='b'/>",
                "<stakeholders id='s' name='S' concerns='b'/>", "<roles id='x' name='X'/>", "<roles id='y' name='Y'/>",
                "<kpis id='k' name='K' measures='d b'/>");
        run(2, "STR-03", resource);
        ITSMModel model = Models.modelIn(resource);
        assertEquals(1, model.getObjectives().size());
        OrganizationalObjective first = model.getObjectives().get(0);
        assertEquals("a", first.getId());
        assertEquals("O", first.getName());
        assertEquals("A", first.getCode());
        assertEquals(2, first.getPriority());
        assertEquals("From the board.", first.getDescription());
        assertSame(model.getStakeholders().get(0), first.getDefinedBy());
        assertEquals(List.of("r1", "r3"), first.getRaci().stream().map(raci -> raci.getId()).toList());
        assertEquals(List.of("c", "e"), first.getSubObjectives().stream().map(sub -> sub.getId()).toList());
        assertEquals(List.of(first), model.getBusinessProcesses().get(0).getRealizes());
        assertEquals(List.of(first), model.getBusinessProcesses().get(1).getRealizes());
        assertEquals(model.getBusinessProcesses(), first.getRealizedBy());
        assertEquals(List.of(first), model.getStakeholders().get(0).getConcerns());
        assertEquals(List.of(first.getSubObjectives().get(0), first), model.getKpis().get(0).getMeasures());
        assertEquals(Fixtures.lines(resource), Fixtures.lines(Models.load(resource.getURI(), String.join("\n", Fixtures.lines(resource)))));
    }

    @Test
    void mergingLinksNothingToItself() {
        Resource resource = Models.of("<services id='a' name='S' supportedBy='b'/>", "<services id='b' name='S' supportedBy='a c'/>",
                "<services id='c' name='T' supportedBy='b'/>");
        run(2, "STR-03", resource);
        ITSMModel model = Models.modelIn(resource);
        assertEquals(List.of(model.getServices().get(1)), model.getServices().get(0).getSupportedBy());
        assertEquals(List.of(model.getServices().get(0)), model.getServices().get(1).getSupportedBy());
    }

    // STR-04

    @Test
    void eightyCodePointsFitHoweverManyCharsTheyAre() {
        assertEquals(List.of(), found("STR-04", "<roles id='a' name='" + "\uD83D\uDE00".repeat(80) + "'/>"));
        assertEquals(List.of("STR-04 at a"), found("STR-04", "<roles id='a' name='" + "\uD83D\uDE00".repeat(81) + "'/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#xA;", "&#xD;", "&#xD;&#xA;"})
    void aNameIsOnOneLine(String lineBreak) {
        assertEquals(List.of("STR-04 at a"), found("STR-04", "<roles id='a' name='Owner of" + lineBreak + "services'/>"));
    }

    @Test
    void theWholeNameGoesBeforeTheDescription() {
        String name = "Word ".repeat(20).strip();
        Resource resource = Models.of("<roles id='a' name='" + name + "'><description>Old.</description></roles>");
        run(1, "STR-04", resource);
        Role role = Models.modelIn(resource).getRoles().get(0);
        assertEquals("Word ".repeat(16).strip() + "\u2026", role.getName());
        assertEquals(name + "\n\nOld.", role.getDescription());
    }

    // STR-06

    @Test
    void onlyWhatIsApprovedMustBeDescribed() {
        assertEquals(List.of("STR-06 at c"), found("STR-06", "<roles id='a' status='IN_REVIEW'/>", "<roles id='b' status='RETIRED'/>",
                "<roles id='c' status='APPROVED'><description>&#xA0;</description></roles>", "<roles id='d'/>"));
    }

    // STR-08

    @Test
    void codesAreTrimmedAndTheirCaseCounts() {
        assertEquals(List.of("STR-08 at b", "STR-08 at d"), found("STR-08", "<roles id='a' code='A'/>", "<roles id='b' code='&#xA0;A '/>",
                "<roles id='c' code='a'/>", "<roles id='d' code='A'/>", "<teams id='e' code='A'/>", "<roles id='f' code=' '/>",
                "<roles id='g' code=''/>"));
    }

    @Test
    void aCodeIsUsedOnceInTheWholeModelButOncePerFramework() {
        assertEquals(List.of("STR-08 at b", "STR-08 at f"), found("STR-08",
                "<objectives id='a' code='A'><subObjectives id='b' code='A'/></objectives>",
                "<frameworks id='c' code='A'><elements id='d' code='A'><elements id='f' code='A'/></elements></frameworks>",
                "<frameworks id='g'><elements id='h' code='A'/></frameworks>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-09:A-10", "A:A-2", "9:10", "A-099:A-100", "1.1:1.2", "v1a:v1a-2",
            "A-99999999999999999999:A-100000000000000000000"})
    void theNextCodeCountsUp(String oldAndNew) {
        String[] codes = oldAndNew.split(":");
        Resource resource = Models.of("<roles id='a' code='" + codes[0] + "'/>", "<roles id='b' code='" + codes[0] + " '/>");
        run(1, "STR-08", resource);
        assertEquals(codes[1], Models.modelIn(resource).getRoles().get(1).getCode());
    }

    @Test
    void theNextCodeIsFree() {
        Resource resource = Models.of("<roles id='a' code='A1'/>", "<roles id='b' code='A1'/>", "<roles id='c' code='A2'/>");
        run(1, "STR-08", resource);
        assertEquals("A3", Models.modelIn(resource).getRoles().get(1).getCode());
    }

    // STR-09

    @Test
    void aWaiverSaysAllThatIsWrongWithIt() {
        assertEquals(List.of(
                "Waiver of no rule does not hold: there is no such rule and it gives no reason",
                "Waiver of STR-1 does not hold: there is no such rule",
                "Waiver of STR-04 does not hold: it ended on 2026-06-29",
                "Waiver of STR-04 does not hold: its last day 'soon' is not a date"),
                messages("STR-09", "<roles id='a'><waivers id='w1' reason='&#xA0;'/><waivers id='w2' rule='STR-1' reason='x'/>"
                        + "<waivers id='w3' rule='STR-04' reason='x' until='2026-06-29'/>"
                        + "<waivers id='w4' rule='STR-04' reason='x' until='soon'/>"
                        + "<waivers id='w5' rule='STR-04' reason='x' until='2026-06-30'/>"
                        + "<waivers id='w6' rule='STR-04' reason='x' until=''/></roles>"));
    }

    @Test
    void waiversThatShareAnIdAreToldApart() {
        Resource resource = Models.of("<roles id='a'><waivers id='w' rule='X' reason='x'/><waivers id='w' rule='STR-04'/>"
                + "<waivers rule='Y' reason='x'/></roles>");
        ValidationResult result = Runs.only("STR-09", resource);
        assertEquals(List.of("#1", "#2", "#3"), result.findings().stream().map(Finding::key).toList());
        Runs.fixes(result.findings().get(1), result).get(0).apply();
        assertEquals(List.of("X", "Y"), Models.modelIn(resource).getRoles().get(0).getWaivers().stream().map(w -> w.getRule()).toList());
    }

    @Test
    void aWaiverWithoutReasonIsNotExtended() {
        Resource resource = Models.of("<roles id='a'><waivers id='w' rule='STR-04' until='2026-01-01'/></roles>");
        ValidationResult result = Runs.only("STR-09", resource);
        assertEquals(List.of(1), Runs.fixes(result.findings().get(0), result).stream().map(QuickFix::number).toList());
    }

    // STR-10

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-2-3", "0000-01-01", "26-01-01", "2026-01-01 ", "\u0662\u0660\u0662\u0666-01-01",
            "2026-01-01T00:00", " ", "+2026-01-01", "12026-01-01"})
    void aDateNamesADayInAsciiDigits(String date) {
        assertEquals(List.of("'" + date + "' is not a date (yyyy-MM-dd)"),
                messages("STR-10", "<objectives id='a' targetDate='" + date + "'/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0001-01-01", "2024-02-29", "9999-12-31"})
    void theEmptyTextIsNoDateAndNoWrongOne(String date) {
        assertEquals(List.of(), found("STR-10", "<objectives id='a' targetDate='" + date + "'/>"));
    }

    @Test
    void wrongDatesOfAnElementAndItsPartsAreOneFindingAndClearedTogether() {
        Resource resource = Models.of("<kpis id='k'><waivers id='w' rule='STR-04' reason='x' until='x'/>"
                + "<measurements id='m' at='y'/><measurements id='n' at='2026-01-01'/></kpis>",
                "<agreements id='a' validFrom='p' validTo='q' reviewDate='r'/>", "<improvements id='i' doneOn='z'/>");
        assertEquals(List.of("STR-10 at k", "STR-10 at a", "STR-10 at i"), Runs.counted(Runs.only("STR-10", resource)));
        run(1, "STR-10", resource);
        assertEquals(List.of("STR-10 at a", "STR-10 at i"), Runs.counted(Runs.only("STR-10", resource)));
        assertEquals("2026-01-01", Models.modelIn(resource).getKpis().get(0).getMeasurements().get(1).getAt());
    }

    @Test
    void newIdsAreWellFormed() {
        Resource resource = Models.of("<qualityStandards id='a'/>", "<qualityStandards id='a'/>");
        run(1, "STR-02", resource);
        QualityStandard later = Models.modelIn(resource).getQualityStandards().get(1);
        assertNotEquals("a", later.getId());
        assertTrue(later.getId().matches("[A-Za-z0-9_.-]+"), later.getId());
    }
}
