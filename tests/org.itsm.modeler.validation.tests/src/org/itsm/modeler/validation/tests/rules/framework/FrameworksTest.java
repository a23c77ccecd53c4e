/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    private static String process(String attributes) {
        return "<itsmProcesses id='p' name='p' " + attributes + "/>";
    }

    /** A mandatory element with a part, beside another element. */
    private static final String STANDARD = "<frameworks id='f' name='f'><elements id='a' name='a' code='8' mandatory='true'>"
            + "<elements id='b' name='b'><elements id='c' name='c' mandatory='true'/></elements></elements>"
            + "<elements id='d' name='d'/></frameworks>";

    @Test
    void onlyAFrameworkInUseIsAskedForWhatIsMandatory() {
        assertEquals(List.of(), found("FRM-02", process(""), STANDARD));
        assertEquals(List.of("FRM-02 at a", "FRM-02 at c"), found("FRM-02", process("adopts='d'"), STANDARD));
        assertEquals(List.of(), found("FRM-02", process("adopts='x'"), STANDARD,
                "<frameworks id='g' name='g'><elements id='x' name='x'/></frameworks>"));
    }

    @Test
    void whatIsBelowCoversAndWhatIsAboveDoesNot() {
        assertEquals(List.of(), found("FRM-02", process("adopts='c'"), STANDARD));
        assertEquals(List.of("FRM-02 at c"), found("FRM-02", process("adopts='b'"), STANDARD));
        assertEquals(List.of("FRM-02 at c"), found("FRM-02", process("adopts='a'"), STANDARD));
        assertEquals(List.of("FRM-02 at c"), found("FRM-02", process("status='RETIRED' adopts='a'"), STANDARD));
    }

    @Test
    void codeAndNameSayWhatIsNotCovered() {
        assertEquals(List.of("8 a is not covered", "c is not covered"),
                Runs.messages(Runs.only("FRM-02", Models.of(process("adopts='d'"), STANDARD))));
    }

    @Test
    void aProcessInAnotherFileCovers() {
        ResourceSet set = ItsmModels.newResourceSet();
        Resource catalogue = Models.in(set, "catalogue.itsm", STANDARD);
        Models.in(set, "model.itsm", "<itsmProcesses id='p' name='p'><adopts href='catalogue.itsm#a'/></itsmProcesses>");
        assertEquals(List.of("FRM-02 at c"), Runs.counted(Runs.only("FRM-02", catalogue)));
    }

    @Test
    void theNewProcessTakesOverNameCodeAndStageAndNeedsAGoal() {
        String framework = "<frameworks id='f' name='f'><elements id='a' name='Changes' code=' 8 ' mandatory='true' stage='DESIGN'/>"
                + "<elements id='d' name='d'/></frameworks>";
        String goal = "<serviceOrganizations id='o' name='o'><goals id='g' name='g'/></serviceOrganizations>";
        assertEquals(List.of(), fixes("FRM-02", Models.of(process("adopts='d'"), framework)));
        Resource resource = Models.of(goal, process("adopts='d'"), framework);
        apply("FRM-02", resource);
        ITSMProcess created = Models.modelIn(resource).getItsmProcesses().get(1);
        assertEquals("Changes", created.getName());
        assertEquals("8", created.getCode());
        assertEquals(LifecycleStage.DESIGN, created.getStage());
        assertEquals(List.of("a"), ids(created.getAdopts()));
        assertEquals(List.of(), Runs.counted(Runs.only("FRM-02", resource)));
        Resource taken = Models.of(goal, process("code='8' adopts='d'"), framework);
        apply("FRM-02", taken);
        assertNull(Models.modelIn(taken).getItsmProcesses().get(1).getCode());
    }

    private static String framework(String id, String name, String edition) {
        return "<frameworks id='" + id + "' name='" + name + "'" + (edition == null ? "" : " edition='" + edition + "'")
                + "><elements id='" + id + "1' name='1'><elements id='" + id + "2' name='2'/></elements></frameworks>";
    }

    @Test
    void editionsDifferWhereNamesAreEqual() {
        String adopting = process("adopts='f2 g2'");
        assertEquals(List.of("FRM-03 at p"), found("FRM-03", adopting, framework("f", "ITIL", "4"), framework("g", " itil ", "2011")));
        assertEquals(List.of(), found("FRM-03", adopting, framework("f", "ITIL", "V 4"), framework("g", "ITIL", "v  4")));
        assertEquals(List.of(), found("FRM-03", adopting, framework("f", "ITIL", "4"), framework("g", "COBIT", "2019")));
        assertEquals(List.of(), found("FRM-03", process("adopts='f1 f2'"), framework("f", "ITIL", "4"), framework("g", "ITIL", "3")));
    }

    @Test
    void anAbsentEditionIsAnEmptyOneAndFrameworksWithoutNameAreNotCompared() {
        String adopting = process("adopts='f1 g1'");
        assertEquals(List.of("FRM-03 at p"), found("FRM-03", adopting, framework("f", "ITIL", "4"), framework("g", "ITIL", null)));
        assertEquals(List.of(), found("FRM-03", adopting, framework("f", "ITIL", " "), framework("g", "ITIL", null)));
        assertEquals(List.of(), found("FRM-03", adopting, framework("f", " ", "4"), framework("g", " ", "3")));
    }

    @Test
    void keepingAnEditionSettlesAllFrameworksThatAreMixed() {
        Resource resource = Models.of(process("adopts='f1 f2 g1 h1 i1 i2'"), framework("f", "ITIL", "4"), framework("g", "ITIL", "3"),
                framework("h", "COBIT", "5"), framework("i", "COBIT", "2019"));
        List<QuickFix> fixes = fixes("FRM-03", resource);
        assertEquals(List.of("f", "i", "g", "h"), ids(fixes.get(0).choices()));
        QuickFix keepOlder = fixes.get(0).choosing(fixes.get(0).choices().get(2));
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), keepOlder);
        assertEquals(List.of("g1", "i1", "i2"), ids(Models.modelIn(resource).getItsmProcesses().get(0).getAdopts()));
        assertEquals(List.of(), Runs.counted(Runs.only("FRM-03", resource)));
    }

    @Test
    void anEditionWithoutTheStageOfTheProcessIsNotOffered() {
        String staged = "<frameworks id='%s' name='ITIL' edition='%s'><elements id='%s1' name='1' stage='%s'/></frameworks>";
        Resource resource = Models.of(process("stage='DESIGN' adopts='f1 g1'"), staged.formatted("f", "4", "f", "DESIGN"),
                staged.formatted("g", "3", "g", "OPERATION"));
        assertEquals(List.of("f"), ids(fixes("FRM-03", resource).get(0).choices()));
    }

    @Test
    void sixProcessesAreTooMany() {
        String framework = "<frameworks id='f' name='f'><elements id='a' name='a' code='%s'/></frameworks>";
        assertEquals(List.of(), found("FRM-04", processes(5), framework.formatted("9.1")));
        assertEquals(List.of("9.1 is adopted 6 times"),
                Runs.messages(Runs.only("FRM-04", Models.of(processes(6), framework.formatted("9.1")))));
        assertEquals(List.of("a is adopted 7 times"),
                Runs.messages(Runs.only("FRM-04", Models.of(processes(7), framework.formatted(" ")))));
    }

    private static String processes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "<itsmProcesses id='p" + i + "' name='p" + i + "' adopts='a'/>")
                .collect(Collectors.joining());
    }

    @Test
    void allThatIsMissingOfAFrameworkIsToldInOneSentence() {
        String framework = "<frameworks id='f' name='f' %s/>";
        assertEquals(List.of("'f' has no edition, licence or source"), described(framework.formatted("kind='STANDARD' edition=' '")));
        assertEquals(List.of("'f' has no licence"), described(framework.formatted("edition='1' source='s'")));
        assertEquals(List.of(), described(framework.formatted("kind='ORGANIZATIONAL_KNOWLEDGE'")));
    }

    private static List<String> described(String framework) {
        return Runs.messages(Runs.only("FRM-05", Models.of(framework)));
    }

    @Test
    void unspecifiedIsNoKind() {
        assertEquals(List.of("FRM-01 at f", "FRM-01 at g"), found("FRM-01", "<frameworks id='f' name='f'/>"
                + "<frameworks id='g' name='g' status='RETIRED' kind='UNSPECIFIED'/><frameworks id='h' name='h' kind='STANDARD'/>"));
    }

    @Test
    void aProcessStandsInOneOfTheStagesOfWhatItAdopts() {
        String framework = "<frameworks id='f' name='f'><elements id='a' name='a' stage='DESIGN'/>"
                + "<elements id='b' name='b' stage='OPERATION'/><elements id='c' name='c'/></frameworks>";
        assertEquals(List.of(), found("FRM-06", process("adopts='a'"), framework));
        assertEquals(List.of(), found("FRM-06", process("stage='STRATEGY' adopts='c'"), framework));
        assertEquals(List.of(), found("FRM-06", process("stage='STRATEGY'"), framework));
        assertEquals(List.of(), found("FRM-06", process("stage='OPERATION' adopts='a b'"), framework));
        assertEquals(List.of("FRM-06 at p"), found("FRM-06", process("stage='OPERATION' adopts='c a'"), framework));
        Resource resource = Models.of(process("stage='STRATEGY' adopts='c b a'"), framework);
        assertEquals(List.of("'p' stands in strategy, its framework says operation"), Runs.messages(Runs.only("FRM-06", resource)));
        apply("FRM-06", resource);
        assertEquals(LifecycleStage.OPERATION, Models.modelIn(resource).getItsmProcesses().get(0).getStage());
    }

    private static List<String> ids(List<?> elements) {
        return elements.stream().map(element -> ((Identified) element).getId()).toList();
    }

    private static List<QuickFix> fixes(String rule, Resource resource) {
        ValidationResult result = Runs.only(rule, resource);
        return Runs.fixes(result.findings().get(0), result);
    }

    private static void apply(String rule, Resource resource) {
        ModelChanges.run(ModelChanges.domainOf(resource.getResourceSet()), fixes(rule, resource).get(0));
    }
}
