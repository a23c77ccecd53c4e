/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.generated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.support.GeneratedModel;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelGeneratorTest {

    @Test
    void oneSeedGivesOneModel() throws IOException {
        assertArrayEquals(bytes(all(5).build()), bytes(all(5).build()));
    }

    @Test
    void anotherSeedGivesAnotherModelOfTheSameSize() throws IOException {
        GeneratedModel one = ModelGenerator.of(5).elements(2_000).build();
        GeneratedModel other = ModelGenerator.of(6).elements(2_000).build();
        assertEquals(elements(one.model()), elements(other.model()));
        assertFalse(Arrays.equals(bytes(one), bytes(other)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 40, 41, 42, 59, 60, 61, 99, 100, 101, 999, 1_000, 20_000 })
    void theModelHasAsManyElementsAsAskedFor(int size) {
        assertEquals(size, elements(ModelGenerator.of(1).elements(size).build().model()));
        assertEquals(size, elements(ModelGenerator.of(1).elements(size).plant("CHN-14", 1).build().model()));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void linksGrowWithTheElements(boolean hubs) {
        double small = linksPerElement(2_000, hubs);
        double large = linksPerElement(50_000, hubs);
        assertTrue(2 < small && small < 4, () -> small + " links for each element");
        assertEquals(small, large, 0.1);
    }

    @Test
    void hubsAreLinkedToALargePartOfTheModel() {
        ITSMModel model = ModelGenerator.of(1).elements(10_000).hubs(true).build().model();
        assertTrue(model.getServices().get(0).getConsumedBy().size() >= 1_400);
        assertEquals(model.getServices().size(), model.getItsmProcesses().get(0).getManages().size());
        assertEquals(model.getTechnicalActivities().size(), model.getTeams().get(0).getPerforms().size());
        assertEquals(model.getItsmProcesses().size(), model.getTechnicalActivities().get(0).getPerformedFor().size());
    }

    @Test
    void noListHoldsAnythingTwice() {
        GeneratedModel generated = all(3).hubs(true).build();
        TreeIterator<EObject> contents = generated.model().eAllContents();
        while (contents.hasNext()) {
            EObject object = contents.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (reference.isMany()) {
                    Collection<?> values = (Collection<?>) object.eGet(reference, false);
                    assertEquals(values.stream().distinct().count(), values.size(), () -> object + " " + reference.getName());
                }
            }
        }
    }

    @Test
    void whatCannotBePlantedIsRefused() {
        ModelGenerator generator = ModelGenerator.of(1);
        assertThrows(IllegalArgumentException.class, () -> generator.plant("GOV-01", 1));
        assertThrows(IllegalArgumentException.class, () -> generator.plant("CHN-01", 0));
        assertThrows(IllegalArgumentException.class, () -> generator.plant("CHN-15", 2));
        assertThrows(IllegalArgumentException.class, () -> ModelGenerator.of(1).plant("CHN-14", 1).plant("CHN-03", 1));
        assertThrows(IllegalArgumentException.class, () -> ModelGenerator.of(1).elements(ModelGenerator.SMALLEST - 1));
    }

    private static ModelGenerator all(long seed) {
        ModelGenerator generator = ModelGenerator.of(seed).elements(1_000);
        ModelGenerator.plantable().stream().sorted().filter(rule -> !rule.equals("CHN-14"))
                .forEach(rule -> generator.plant(rule, 1));
        return generator;
    }

    private static double linksPerElement(int size, boolean hubs) {
        ITSMModel model = ModelGenerator.of(1).elements(size).hubs(hubs).build().model();
        long links = 0;
        TreeIterator<EObject> contents = model.eAllContents();
        while (contents.hasNext()) {
            EObject object = contents.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isTransient()) {
                    links += count(object.eGet(reference, false));
                }
            }
        }
        return (double) links / size;
    }

    private static int count(Object value) {
        if (value instanceof Collection<?> many) {
            return many.size();
        }
        return value == null ? 0 : 1;
    }

    private static long elements(ITSMModel model) {
        long count = 1;
        TreeIterator<EObject> contents = model.eAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof ITSMElement) {
                count++;
            }
        }
        return count;
    }

    private static byte[] bytes(GeneratedModel generated) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generated.into(URI.createURI("generated.itsm")).save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        return out.toByteArray();
    }
}
