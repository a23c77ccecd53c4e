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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Sirius puts on each diagram of each sample, compared with the model. */
class DiagramContentTest extends LoggedTest {

    static Stream<Object[]> diagrams() {
        return Descriptions.onEachSample(Descriptions.diagrams());
    }

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void figuresAndLinesEqualWhatTheModelSays(String sample, String id) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            List<EObject> roots = test.rootsFor(id);
            assertFalse(roots.isEmpty(), () -> "nothing in " + sample + " that " + id + " is about");
            for (EObject root : roots) {
                new DiagramCheck((DSemanticDiagram) test.representation(root, id)).run();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void lifecycleChainShowsEveryElementOfTheFiveLayersOnce(String sample) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            List<LifecycleElement> shown = shownOn(test.chain());

            assertEquals(Elements.all(test.model(), LifecycleElement.class).map(Names::of).sorted().toList(),
                    shown.stream().map(Names::of).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void chainOfAnElementShowsAllUpstreamAndDownstreamOfIt(String sample) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            List<LifecycleElement> elements = Elements.all(test.model(), LifecycleElement.class)
                    .filter(element -> !(element instanceof ITServiceOrganization) && !(element instanceof Department))
                    .toList();
            assertTrue(elements.size() > 4);
            for (LifecycleElement element : List.of(elements.get(0), elements.get(elements.size() / 2),
                    elements.get(elements.size() - 1))) {
                List<LifecycleElement> shown = shownOn((DSemanticDiagram) test.representation(element, "D2"));

                List<LifecycleElement> chain = Stream.of(List.of(element), element.upstream(), element.downstream())
                        .flatMap(List::stream).distinct().toList();
                assertEquals(chain.stream().map(Names::of).sorted().toList(), shown.stream().map(Names::of).sorted().toList(),
                        () -> "chain of " + Names.of(element));
            }
        }
    }

    private static List<LifecycleElement> shownOn(DSemanticDiagram diagram) {
        return Figures.nodes(diagram)
                .map(figure -> (ITSMElement) figure.getTarget())
                .filter(LifecycleElement.class::isInstance)
                .map(LifecycleElement.class::cast)
                .toList();
    }
}
