/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.refactoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.refactoring.DeletionPlan;
import org.itsm.modeler.validation.refactoring.Edit;
import org.itsm.modeler.validation.refactoring.FindingChange;
import org.itsm.modeler.validation.refactoring.OutdatedException;
import org.itsm.modeler.validation.refactoring.Plan;
import org.itsm.modeler.validation.refactoring.RenamePlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop whose services are in a file of their own, which two other files refer to. */
class PlansTest {

    @TempDir
    Path path;

    private Folder folder;
    private URI services;
    private URI shop;
    private URI unrelated;

    @BeforeEach
    void writeModels() throws IOException {
        folder = new Folder(path);
        services = folder.write("a services.itsm", """
                  <services id="order" name="Order desk" code="S-1"/>
                  <services id="mail" name="Mail" supportedBy="order"/>
                  <itsmProcesses id="incident" name="Incidents" purpose="Keeps the Order desk (S-1) up, not the Order desks" manages="order"/>
                """);
        shop = folder.write("shop.itsm", """
                  <objectives id="grow" name="Grow"/>
                  <businessProcesses id="sell" name="Sell" value="Sells at the Order desk" realizes="grow">
                    <usesServices href="a%20services.itsm#order"/>
                    <usesServices href="a%20services.itsm#mail"/>
                  </businessProcesses>
                  <technicalActivities id="patch" name="Patch">
                    <performedFor href="a%20services.itsm#incident"/>
                  </technicalActivities>
                """);
        unrelated = folder.write("unrelated.itsm", "  <objectives id=\"order\" name=\"Another one\"/>\n");
    }

    private static URI in(URI file, String id) {
        return file.appendFragment(id);
    }

    private Plan deletion(String... ids) throws Exception {
        return DeletionPlan.of(List.of(ids).stream().map(id -> in(services, id)).toList(), folder);
    }

    private boolean othersRefer(URI file, String id) throws IOException {
        return DeletionPlan.othersRefer(List.of(in(file, id)), folder);
    }

    @Test
    void whatAnotherFileRefersToIsKnownBeforeAPlanIsMade() throws Exception {
        assertTrue(othersRefer(services, "order"));
        assertFalse(othersRefer(shop, "grow"));
    }

    @Test
    void aLinkToAnElementIsNoLinkToThatOfTheSameIdInACopyOfItsFile() throws Exception {
        URI copy = folder.write("copy.itsm", "  <services id=\"order\" name=\"Order desk\"/>\n");
        assertFalse(othersRefer(copy, "order"));
        assertTrue(othersRefer(services, "order"));
    }

    @Test
    void aLinkWithADetourIsNotOverlooked() throws Exception {
        folder.write("detour.itsm", "  <businessProcesses id=\"b\" name=\"B\"><usesServices href=\"../%s/copy.itsm#order\"/></businessProcesses>\n"
                .formatted(path.getFileName()));
        assertTrue(othersRefer(folder.write("copy.itsm", "  <services id=\"order\" name=\"Order desk\"/>\n"), "order"));
    }

    @Test
    void aDeletionCutsTheLinksOfOtherFiles() throws Exception {
        Plan plan = deletion("order");
        assertEquals(List.of(services, shop), plan.files());
        Edit.Cut cut = (Edit.Cut) plan.in(shop).get(0);
        assertEquals(in(shop, "sell"), cut.place());
        assertEquals(in(services, "order"), cut.target());
        assertEquals(1, plan.in(shop).size());
    }

    @Test
    void aDeletionTellsTheLinksWithinTheFile() throws Exception {
        Edit.Removal removal = (Edit.Removal) deletion("order").in(services).get(0);
        assertEquals(2, removal.links().size());
        assertEquals(List.of(), removal.parts());
    }

    @Test
    void aDeletionThatNobodyElseRefersToIsOfOneFile() throws Exception {
        assertEquals(List.of(unrelated), DeletionPlan.of(List.of(in(unrelated, "order")), folder).files());
    }

    @Test
    void aDeletionTellsWhatTheRulesWillSay() throws Exception {
        List<FindingChange> findings = deletion("incident").findings();
        assertTrue(findings.stream().anyMatch(each -> each.appears() && each.element().equals("Grow")
                && each.rule().startsWith("CHN")), findings.toString());
        assertTrue(findings.stream().noneMatch(each -> !each.appears() && each.element().equals("Incidents")),
                findings.toString());
    }

    @Test
    void deletingAFileTellsWhatTheRulesWillSay() throws Exception {
        Plan plan = DeletionPlan.ofFiles(Set.of(services), folder);
        assertEquals(List.of(shop), plan.files());
        assertTrue(plan.findings().stream().anyMatch(each -> each.appears() && each.rule().equals("CHN-04")
                && each.element().equals("Sell")), plan.findings().toString());
    }

    @Test
    void nothingOfTheFilesIsChangedByPlanning() throws Exception {
        byte[] before = folder.content(services);
        deletion("order", "mail");
        assertEquals(new String(before), new String(folder.content(services)));
    }

    private ITSMModel carriedOut(Plan plan, URI file) throws Exception {
        ResourceSet models = ItsmModels.newResourceSet();
        Resource resource = ItsmModels.load(models, file).resource();
        Edit.all(plan.in(file), models).run();
        return ItsmModels.modelIn(resource).orElseThrow();
    }

    @Test
    void aPlanIsCarriedOutFileByFile() throws Exception {
        Plan plan = deletion("order");
        assertEquals(1, carriedOut(plan, services).getServices().size());
        assertEquals(List.of("Mail"), carriedOut(plan, shop).getBusinessProcesses().get(0).getUsesServices().stream()
                .map(service -> service.getName()).toList());
    }

    @Test
    void whatHasGoneSinceIsSaid() throws Exception {
        Plan plan = deletion("order");
        folder.write("shop.itsm", "  <businessProcesses id=\"sell\" name=\"Sell\"/>\n");
        OutdatedException said = assertThrows(OutdatedException.class, () -> carriedOut(plan, shop));
        assertEquals(in(shop, "sell"), said.place());
    }

    @Test
    void whatIsNotThereCannotBePlanned() {
        assertThrows(OutdatedException.class, () -> deletion("nobody"));
    }

    @Test
    void aLinkThatIsBrokenAnywayIsCutToo() throws Exception {
        folder.write("broken.itsm", "  <businessProcesses id=\"b\" name=\"B\">\n"
                + "    <usesServices href=\"a%20services.itsm#gone\"/>\n"
                + "    <usesServices href=\"a%20services.itsm#order\"/>\n  </businessProcesses>\n");
        Plan plan = deletion("order");
        assertEquals(3, plan.files().size());
        ITSMModel broken = carriedOut(plan, plan.files().get(1));
        assertTrue(broken.getBusinessProcesses().get(0).getUsesServices().get(0).eIsProxy());
    }

    @Test
    void aRenamingLeavesLinksAlone() throws Exception {
        Plan plan = RenamePlan.of(in(services, "order"), "Order window", "S-1", false, folder);
        assertEquals(1, plan.edits().size());
        assertEquals("Order window", carriedOut(plan, services).getServices().get(0).getName());
    }

    @Test
    void textsFollowANameWhereItIsAWordOfItsOwn() throws Exception {
        Plan plan = RenamePlan.of(in(services, "order"), "Order window", "S-9", true, folder);
        assertEquals(List.of(services, shop), plan.files());
        assertEquals("Keeps the Order window (S-9) up, not the Order desks",
                carriedOut(plan, services).getItsmProcesses().get(0).getPurpose());
        assertEquals("Sells at the Order window", carriedOut(plan, shop).getBusinessProcesses().get(0).getValue());
    }

    @Test
    void aNameThatIsTakenIsSaidByTheRules() throws Exception {
        Plan plan = RenamePlan.of(in(services, "order"), "Mail", "S-1", false, folder);
        assertTrue(plan.findings().stream().anyMatch(FindingChange::appears), plan.findings().toString());
        assertFalse(plan.findings().stream().anyMatch(each -> !each.appears()), plan.findings().toString());
    }

    @Test
    void whatCannotBeReadIsToldWithThePlan() throws Exception {
        folder.write("worse.itsm", "  <businessProcesses id=\"w\" name=\"W\" maturity=\"high\">\n"
                + "    <usesServices href=\"a%20services.itsm#order\"/>\n  </businessProcesses>\n");
        assertEquals(1, deletion("order").problems().size());
    }
}
