/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a refresh costs: how often it asks the same. */
class ServiceCallsTest {

    private static final List<String> REPEATED = List.of("semanticCandidatesExpression", "preconditionExpression", "columnFinderExpression");

    static List<String> representations() {
        return Descriptions.all();
    }

    @ParameterizedTest
    @MethodSource("representations")
    void noServiceIsAskedTheSameTwiceInOneRefresh(String id) throws Exception {
        Workbench.prepare();
        try (ServiceCalls calls = new ServiceCalls(); TestProject test = TestProject.ofSample("hospital")) {
            DRepresentation representation = test.representation(test.rootsFor(id).get(0), id);
            calls.clear();

            test.change(() -> DialectManager.INSTANCE.refresh(representation, new NullProgressMonitor()));

            assertTrue(calls.count() > 0);
            assertEquals(List.of(), calls.moreThan(1).stream().filter(call -> !isRepeatedBySirius(call, representation)).toList());
        }
    }

    /**
     * Sirius itself asks twice which elements a mapping shows in a container and whether a decoration is there, and
     * once for each cell of a line which columns the line meets, whatever the viewpoint says.
     */
    private static boolean isRepeatedBySirius(String call, DRepresentation representation) {
        EObject description = DialectManager.INSTANCE.getDescription(representation);
        for (Iterator<EObject> parts = description.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            for (String name : REPEATED) {
                EStructuralFeature feature = part.eClass().getEStructuralFeature(name);
                if (feature != null && part.eGet(feature) instanceof String expression && call.contains(" x " + expression + " of ")) {
                    return true;
                }
            }
        }
        return false;
    }
}
