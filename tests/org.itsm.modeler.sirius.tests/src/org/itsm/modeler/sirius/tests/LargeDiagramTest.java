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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.sirius.project.ModelSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lifecycle chain of large models, compared with a class diagram of EcoreTools that has as many nodes and edges. Where
 * EcoreTools is missing nothing is compared: it needs the Java tooling and EMF's generator, which the product never has,
 * so they are not on the target platform only to be measured against.
 */
class LargeDiagramTest {

    private static final int WARM_UP = 100;
    /** What two runs of the same may differ by. */
    private static final double NOISE = 1.15;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void warmUp() throws Exception {
        Workbench.prepare();
        assumeTrue(EcoreDiagram.isInstalled(), "EcoreTools, to compare with, is not on the target platform");
        compare(WARM_UP);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 2_000})
    void lifecycleChainIsNoSlowerThanAClassDiagram(int nodes) throws Exception {
        Measured[] both = compare(nodes);
        Measured ours = both[0];
        Measured theirs = both[1];
        System.out.println("Lifecycle chain: " + ours + System.lineSeparator() + "Class diagram:   " + theirs);

        assertEquals(ours.nodes(), theirs.nodes());
        assertEquals(ours.edges(), theirs.edges());
        assertTrue(ours.creation() <= NOISE * theirs.creation(), "creation");
        assertTrue(ours.refresh() <= NOISE * theirs.refresh(), "refresh");
        assertTrue(ours.opening() <= NOISE * theirs.opening(), "opening");
    }

    private static Measured[] compare(int nodes) throws Exception {
        AtomicReference<DSemanticDiagram> drawn = new AtomicReference<>();
        ModelSource source = GeneratedModels.source(GeneratedModels.chainOf(nodes), folder, "chain" + nodes);
        try (TestProject test = TestProject.of(source)) {
            Measured ours = measure(test, drawn);
            try (EcoreDiagram classes = EcoreDiagram.like(drawn.get(), "classes" + nodes)) {
                return new Measured[] {ours, classes.measure()};
            }
        }
    }

    private static Measured measure(TestProject test, AtomicReference<DSemanticDiagram> drawn) throws Exception {
        Workbench.act(() -> test.change(() -> DialectManager.INSTANCE.deleteRepresentation(descriptorOf(test), test.session())));
        double creation = Measured.timeOf(() -> drawn.set((DSemanticDiagram) test.representation(test.model(), "D1")));
        LifecycleElement changed = Elements.all(test.model(), LifecycleElement.class).findFirst().orElseThrow();
        double refresh = Measured.medianOf(() -> {
            test.change(() -> changed.setName(changed.getName() + "x"));
            test.change(() -> DialectManager.INSTANCE.refresh(drawn.get(), new NullProgressMonitor()));
        });
        double opening = Measured.timeOf(() -> test.open(drawn.get()));
        return new Measured((int) Figures.nodes(drawn.get()).count(), EcoreDiagram.links(drawn.get()).size(), creation, refresh, opening);
    }

    private static DRepresentationDescriptor descriptorOf(TestProject test) {
        return DialectManager.INSTANCE.getRepresentationDescriptors(test.model(), test.session()).iterator().next();
    }
}
