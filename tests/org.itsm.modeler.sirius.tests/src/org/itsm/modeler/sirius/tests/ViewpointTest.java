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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.itsm.modeler.tests.workbench.ErrorLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The viewpoint specification as Sirius itself sees it. */
class ViewpointTest {

    private static ErrorLog log;

    @BeforeAll
    static void wakeUp() {
        log = SiriusLog.listen();
        Workbench.prepare();
    }

    @Test
    void siriusKnowsTheViewpointThoughNoBundleOfTheDesignDependsOnSirius() {
        assertTrue(ItsmViewpoint.find().isPresent(), () -> "no ITSM viewpoint; the log says " + log.entries());
        assertEquals(List.of(), requirementsOnSirius("org.itsm.modeler.design"));
    }

    @Test
    void itsSpecificationLoadsWithoutAWarning() {
        Group group = (Group) EcoreUtil.getRootContainer(viewpoint());

        assertEquals(List.of(), group.eResource().getErrors());
        assertEquals(List.of(), group.eResource().getWarnings());
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(group);
        assertEquals(List.of(), diagnostic.getChildren().stream().map(Diagnostic::getMessage).distinct().sorted().toList());
        log.assertEmpty();
    }

    @Test
    void everyReferenceInItResolves() {
        Group group = (Group) EcoreUtil.getRootContainer(viewpoint());

        assertEquals(List.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(group).keySet().stream()
                .map(EObject::toString).sorted().toList());
        assertFalse(viewpoint().getOwnedRepresentations().isEmpty());
    }

    private static Viewpoint viewpoint() {
        return ItsmViewpoint.find().orElseThrow();
    }

    private static List<String> requirementsOnSirius(String bundle) {
        String required = Platform.getBundle(bundle).getHeaders().get("Require-Bundle");
        return List.of(required.split(",")).stream().map(String::strip).filter(name -> name.startsWith("org.eclipse.sirius"))
                .toList();
    }
}
