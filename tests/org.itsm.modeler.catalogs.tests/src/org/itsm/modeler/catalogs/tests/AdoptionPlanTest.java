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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.itsm.modeler.catalogs.AdoptionPlan;
import org.itsm.modeler.catalogs.AdoptionResult;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.junit.jupiter.api.Test;

class AdoptionPlanTest {

    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();

    private static Framework catalog(String name) throws IOException {
        return Catalogs.load(ItsmModels.newResourceSet(), name).orElseThrow();
    }

    private AdoptionResult adopt(String catalog, String... codes) throws IOException {
        Framework framework = catalog(catalog);
        return new AdoptionPlan(framework,
                List.of(codes).stream().map(code -> Catalogs.element(framework, code).orElseThrow()).toList(), true).applyTo(model);
    }

    private static List<String> names(List<? extends ITSMElement> elements) {
        return elements.stream().map(ITSMElement::getName).toList();
    }

    @Test
    void whatIsNewIsToldApartFromWhatWasThere() throws IOException {
        adopt("itil-4", "SMP-05");
        AdoptionResult result = adopt("itil-4", "SMP-05", "SMP-06");
        assertEquals(2, result.processes().size());
        assertEquals(names(result.processes()).subList(1, 2), names(result.newProcesses()));
        assertEquals(1, result.copiedElements());
    }

    @Test
    void withoutElementsTheWholeFrameworkIsAdoptedWithItsActivities() throws IOException {
        AdoptionResult result = adopt("fitsm-3.0");
        assertEquals(model.getItsmProcesses(), result.newProcesses());
        assertEquals(model.getTechnicalActivities(), result.newActivities());
        assertTrue(result.newActivities().size() > 0, "activities");
        assertTrue(result.copiedElements() > result.newProcesses().size(), "elements");
    }

    @Test
    void aCatalogueAloneMakesNoProcesses() throws IOException {
        AdoptionResult result = new AdoptionPlan(catalog("itil-4"), List.of(), false).applyTo(model);
        assertEquals(List.of(), result.processes());
        assertEquals(List.of(), model.getItsmProcesses());
        assertTrue(result.copiedElements() > 0, "elements");
    }
}
