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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.ui.IEditorPart;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.itsm.modeler.sirius.project.ItsmProject;
import org.itsm.modeler.sirius.project.ModelSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What "New ITSM project" makes. */
class ProjectTest {

    private ErrorLog log;

    @BeforeEach
    void listen() {
        log = ErrorLog.listen();
    }

    @AfterEach
    void noErrorWasLogged() {
        log.close();
        log.assertEmpty();
    }

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void projectOfASampleIsReadyToWorkIn(String sample) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            ItsmProject project = test.project();

            assertSame(test.session(), ModelingProject.asModelingProject(project.project()).get().getSession());
            assertTrue(ItsmViewpoint.isChosenIn(test.session()));
            assertEquals(SessionStatus.SYNC, test.session().getStatus());
            assertEquals(1, test.session().getSemanticResources().size());
            assertSame(test.model(), test.chain().getTarget());
            assertFalse(test.chain().getDiagramElements().isEmpty());
            assertEquals(List.of(project.project().getName() + ".itsm", "representations.aird"),
                    Arrays.stream(project.project().members()).map(IResource::getName)
                            .filter(name -> !name.startsWith(".")).sorted().toList());
            try (InputStream shipped = Samples.open(sample).orElseThrow(); InputStream copy = project.model().getContents()) {
                assertArrayEquals(shipped.readAllBytes(), copy.readAllBytes());
            }
        }
    }

    @Test
    void emptyProjectHasAModelCalledLikeItAndTheFiveLanes() throws Exception {
        try (TestProject test = TestProject.of(new ModelSource.Empty())) {
            assertEquals(test.project().project().getName(), test.model().getName());
            assertTrue(test.model().eContents().isEmpty());
            assertEquals(5, test.chain().getDiagramElements().stream()
                    .filter(element -> element.getMapping().getName().startsWith("D1_C_Lane_")).count());
        }
    }

    @Test
    void lifecycleChainOpensAndCloses() throws Exception {
        try (TestProject test = TestProject.of(new ModelSource.Empty())) {
            IEditorPart editor = test.openArranged(test.chain());
            Pictures.export(test.session(), test.chain(), "empty-D1");

            assertEquals(test.project().chain().getName(), editor.getTitle());
        }
    }
}
