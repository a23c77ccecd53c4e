/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.itsm.modeler.catalogs.Adoption;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.model.resource.ItsmModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    @TempDir
    Path folder;

    static List<String> names() {
        return Templates.names();
    }

    @Test
    void thereAreTheTemplatesThatABeginnerAsksFor() {
        assertEquals(List.of("empty", "one-service-end-to-end", "fitsm-starter", "cobit-goals-cascade"),
                Templates.names());
        assertEquals(Templates.names(), Templates.all().stream().map(ModelFile::name).toList());
    }

    @Test
    void anUnknownNameFindsNothing() throws IOException {
        assertTrue(Templates.find("minimal").isEmpty());
        assertTrue(Templates.open("minimal").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void placeForOwnKnowledgeIsThereAndEmpty(String name) throws IOException {
        Framework own = load(name).getFrameworks().stream()
                .filter(framework -> framework.getKind() == FrameworkKind.ORGANIZATIONAL_KNOWLEDGE)
                .findFirst().orElseThrow();
        assertTrue(own.getElements().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void frameworksInATemplateAreThoseOfTheCatalogues(String name) throws IOException {
        List<Framework> catalogs = Catalogs.loadAll(ItsmModels.newResourceSet());
        ITSMModel model = load(name);
        for (Framework framework : List.copyOf(model.getFrameworks())) {
            Framework catalog = catalogs.stream().filter(each -> each.getName().equals(framework.getName())
                    && String.valueOf(each.getEdition()).equals(String.valueOf(framework.getEdition())))
                    .findFirst().orElseThrow();
            assertEquals(Catalogs.noticeOf(catalog), Catalogs.noticeOf(framework));
            Adoption.adoptable(framework).forEach(element -> assertTrue(Adoption.adoptable(catalog).stream()
                    .anyMatch(each -> each.getCode().equals(element.getCode())
                            && each.getName().equals(element.getName()))));
        }
    }

    @Test
    void oneServiceEndToEndIsWithoutAnyFinding() throws IOException {
        ModelPage page = ModelPage.of(Templates.find("one-service-end-to-end").orElseThrow());
        assertTrue(page.intended().isEmpty() && page.waived().isEmpty());
    }

    @Test
    void fitsmStarterHasEveryProcessWithOwnerManagerAndActivities() throws IOException {
        ITSMModel model = load("fitsm-starter");
        List<ITSMProcess> processes = model.getItsmProcesses().stream()
                .filter(process -> !process.isOrganizationalOnly()).toList();
        assertEquals(14, processes.size());
        assertEquals(39, model.getTechnicalActivities().size());
        for (ITSMProcess process : processes) {
            assertEquals(process.getCode(), process.getAdopts().get(0).getCode());
            assertEquals(List.of("Process owner", "Process manager"),
                    process.getRaci().stream().map(entry -> entry.getRole().getName()).toList());
            assertFalse(process.getActivities().isEmpty(), process.getName());
        }
    }

    @Test
    void everyRequirementIsCoveredInTheFitsmStarter() throws IOException {
        load("fitsm-starter").getFrameworks().get(0).eAllContents().forEachRemaining(object -> {
            if (object instanceof FrameworkElement element && element.isMandatory()) {
                assertTrue(isCovered(element), element.getCode());
            }
        });
    }

    @Test
    void cobitCascadeLeadsFromThirteenGoalsToThirteen() throws IOException {
        ITSMModel model = load("cobit-goals-cascade");
        assertEquals(13, model.getObjectives().size());
        assertEquals(13, model.getServiceOrganizations().get(0).getGoals().size());
        assertEquals(List.of(4L, 3L, 4L, 2L), List.of(count(model, Perspective.FINANCIAL),
                count(model, Perspective.CUSTOMER), count(model, Perspective.INTERNAL),
                count(model, Perspective.LEARNING_GROWTH)));
        for (OrganizationalObjective objective : model.getObjectives()) {
            assertFalse(objective.getItGoals().isEmpty(), objective.getCode());
        }
        assertEquals(IntStream.rangeClosed(1, 13).mapToObj(i -> String.format(Locale.ROOT, "EG%02d", i)).toList(),
                model.getObjectives().stream().map(OrganizationalObjective::getCode).toList());
    }

    private static long count(ITSMModel model, Perspective perspective) {
        return model.getObjectives().stream().filter(objective -> objective.getPerspective() == perspective).count();
    }

    private static boolean isCovered(FrameworkElement element) {
        return !element.getAdoptedBy().isEmpty() || element.getElements().stream().anyMatch(TemplatesTest::isCovered);
    }

    private ITSMModel load(String name) throws IOException {
        return Shipped.load(Templates.find(name).orElseThrow(), folder).model().orElseThrow();
    }
}
