/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.DocumentOrder;
import org.itsm.modeler.tests.support.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentOrderTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comparingListingAndCountingAgree(long seed) {
        ITSMModel model = RandomModels.of(seed).build();
        List<EObject> listed = DocumentOrder.list(model);
        List<EObject> sorted = new ArrayList<>(listed);
        Collections.shuffle(sorted, new Random(seed));
        sorted.sort(DocumentOrder::compare);
        assertEquals(listed, sorted, "seed " + seed);

        Map<EObject, Integer> index = DocumentOrder.indexOf(List.of(model));
        assertEquals(listed.size(), index.size());
        for (int i = 0; i < listed.size(); i++) {
            assertEquals(i, index.get(listed.get(i)), "seed " + seed);
        }
    }

    @Test
    void rootsOfAFileFollowEachOther() {
        ITSMModel first = ItsmFactory.eINSTANCE.createITSMModel();
        ITSMModel second = ItsmFactory.eINSTANCE.createITSMModel();
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("m.itsm"), first);
        resource.getContents().add(second);
        second.getObjectives().add(ItsmFactory.eINSTANCE.createOrganizationalObjective());

        assertEquals(-1, DocumentOrder.compare(first, second.getObjectives().get(0)));
        assertEquals(1, DocumentOrder.compare(second, first));
        assertEquals(0, DocumentOrder.compare(first, first));
    }

    @Test
    void differentTreesHaveNoOrder() {
        assertThrows(IllegalArgumentException.class, () -> DocumentOrder.compare(
                ItsmFactory.eINSTANCE.createITSMModel(), ItsmFactory.eINSTANCE.createITSMModel()));
    }
}
