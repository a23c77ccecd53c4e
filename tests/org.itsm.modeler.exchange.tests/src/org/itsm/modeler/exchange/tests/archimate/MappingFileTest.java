/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.archimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.archimate.ImportReport;
import org.itsm.modeler.exchange.archimate.ImportReport.Kind;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.exchange.archimate.Mapping;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {

    @Test
    void theStandardMappingCanBeReadFromAFileOfTheUsers(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("my mapping.txt"), Mapping.standardText());
        Archi archi = new Archi().element("BusinessProcess", "p").element("Goal", "g")
                .link("RealizationRelationship", "p", "g");
        Mapping mine = Mapping.read(file);
        assertEquals(file.toString(), mine.name());
        assertEquals(archi.read().report().counts(), archi.read(mine).report().counts());
    }

    @Test
    void aMappingReplacesTheStandardOneAsAWhole() throws Exception {
        Mapping mapping = Mapping.parse("""
                # mine
                element Capability when not name="old *" and property."life cycle"="in use|planned"
                  becomes BusinessProcess with criticality=high repeatable=yes tags="a b"   # a comment
                element Goal|Driver becomes OrganizationalObjective
                link BusinessProcess Association OrganizationalObjective
                     when name="serves" and not target.name=Wealth adds source.realizes
                link BusinessProcess Association OrganizationalObjective skip "not served"
                """, "mine");
        String property = "<property key=\"Life Cycle\" value=\" Planned \"/>";
        ImportResult result = new Archi().element("Capability", "new", "New one", property, "")
                .element("Capability", "old", "Old one", property, "").element("Driver", "d", "Health")
                .element("Goal", "w", "Wealth").element("BusinessProcess", "p")
                .link("AssociationRelationship", "d", "new", " name=\"Serves\"")
                .link("AssociationRelationship", "new", "w", " name=\"serves\"").read(mapping);
        BusinessProcess process = result.model().getBusinessProcesses().get(0);
        assertEquals("New one", process.getName());
        assertEquals("HIGH", process.getCriticality().getName());
        assertEquals(List.of("a b"), process.getTags());
        assertTrue(process.isRepeatable());
        assertEquals(List.of(Archi.find(result, "d")), process.getRealizes());
        assertEquals(List.of("not served"), result.report().listed().stream()
                .filter(listed -> listed.kind() == Kind.RELATIONSHIP).map(ImportReport.Listed::reason).toList());
        assertEquals("mine", result.report().mapping());
        assertEquals("the mapping has no rule for it", result.report().listed().get(1).reason());
    }

    @Test
    void theRemarkOfARuleStandsInTheReportAtEachElement() throws Exception {
        Mapping mapping = Mapping.parse("element Goal becomes KPI with unit=% note \"is it measured?\"", "mine");
        ImportResult result = new Archi().element("Goal", "g").element("Driver", "d").read(mapping);
        assertEquals(List.of("Goal 'The g': is it measured?"),
                result.report().notes().stream().map(ImportReport.Note::text).toList());
        assertEquals("%", result.model().getKpis().get(0).getUnit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            1:1 ~ elements Goal becomes KPI ~ \
                'elements' begins no rule; rules begin with element, property, home, link or path
            1:9 ~ element Gool becomes KPI ~ \
                'Gool' is no element type of ArchiMate 3
            1:22 ~ element Goal becomes Kpi ~ \
                'Kpi' is no class of the metamodel that a rule can use
            1:22 ~ element Goal becomes LifecycleElement ~ \
                'LifecycleElement' is no class of the metamodel that a rule can use
            1:14 ~ element Goal is KPI ~ \
                'becomes' is expected here
            1:14 ~ element Goal becomes ~ \
                the rule ends where a class of the metamodel is expected
            1:26 ~ element Goal becomes KPI and ~ \
                'and' is too much; put texts with blanks between quotation marks
            1:31 ~ element Goal becomes KPI with target=much ~ \
                'much' is no value of target
            1:31 ~ element Goal becomes KPI with goal=1 ~ \
                'goal' is no attribute of KPI that can be set
            1:31 ~ element Goal becomes KPI with unit ~ \
                'unit' is no FEATURE=VALUE
            1:31 ~ element Goal becomes KPI with id=x ~ \
                'id' is no attribute of KPI that can be set
            1:19 ~ element Goal when level=IT becomes KPI ~ \
                'level=IT' is no condition; see the head of the standard mapping
            1:19 ~ element Goal when nested KPI becomes KPI ~ \
                'nested' is no condition; see the head of the standard mapping
            1:28 ~ element Goal when incoming Touches Goal becomes KPI ~ \
                'Touches' is no relationship of ArchiMate 3 (name it without the ending 'Relationship')
            1:19 ~ element Goal skip "no end ~ \
                a quotation mark is not closed on this line
            1:1 ~ element Goal becomes ITGoal ~ \
                a model holds no ITGoal by itself; add a line 'home ITGoal in …'
            1:17 ~ property x sets colour ~ \
                no class has an attribute 'colour' that can be set
            1:6 ~ home ITGoal in Team "T" ~ \
                a Team at the top of a model holds no ITGoal
            1:30 ~ link BusinessProcess Serving Goals adds source.realizes ~ \
                'Goals' is no class of the metamodel that a rule can use
            1:39 ~ link BusinessProcess Serving KPI adds realizes ~ \
                'realizes' is neither source.FEATURE nor target.FEATURE
            1:39 ~ link BusinessProcess Serving KPI adds source.realizes ~ \
                BusinessProcess.realizes is for OrganizationalObjective, which not all classes at the other end are
            1:39 ~ link BusinessProcess Serving KPI adds source.itGoals ~ \
                'itGoals' is no reference that BusinessProcess stores
            1:40 ~ link BusinessProcess Serving Role adds source.raci ~ \
                BusinessProcess.raci takes a Role at the other end and its kind, as in raci:RESPONSIBLE; other references take no kind
            1:40 ~ link BusinessProcess Serving Role adds source.raci:BOSS ~ \
                'BOSS' is none of RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED
            1:34 ~ path BusinessProcess Serving KPI adds source.realizes ~ \
                a path needs at least two steps; use 'link' for one
            1:46 ~ path BusinessProcess Serving KPI Realization archimate:Goal adds source.realizes ~ \
                a path ends at a class of the metamodel
            """)
    void whatCannotWorkIsRefusedWithItsPlace(String place, String rule, String message) {
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> Mapping.parse(rule, "my.mapping"));
        assertEquals("my.mapping:" + place + ": " + message, refusal.located());
    }

    @Test
    void errorsNameTheLineAndColumnOfContinuedRules() {
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> Mapping.parse("""
                # first

                element Goal
                    when name=x
                  becomes Kpi
                """, "m"));
        assertEquals("m:5:11: 'Kpi' is no class of the metamodel that a rule can use", refusal.located());
    }

    @Test
    void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("latin.mapping"),
                "element Goal skip \"Größe\"".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("is not UTF-8 text; save the mapping file as UTF-8",
                assertThrows(ExchangeException.class, () -> Mapping.read(file)).getMessage());
    }

    @Test
    void anEmptyMappingListsEverything() throws Exception {
        ImportResult result = new Archi().element("Goal", "g").element("BusinessProcess", "p")
                .link("RealizationRelationship", "p", "g").read(Mapping.parse("# nothing\n", "none"));
        assertEquals(2, result.report().listed(Kind.ELEMENT));
        assertEquals(1, result.report().listed(Kind.RELATIONSHIP));
    }
}
