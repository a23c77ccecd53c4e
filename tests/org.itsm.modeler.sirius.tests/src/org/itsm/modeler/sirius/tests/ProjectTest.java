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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.ui.IEditorPart;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.itsm.modeler.sirius.project.ItsmProject;
import org.itsm.modeler.sirius.project.ModelSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What "New ITSM project" makes. */
class ProjectTest extends LoggedTest {

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

    static Stream<ModelSource> sources() {
        return ModelSource.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void whateverItStartsWithIsDrawn(ModelSource source) throws Exception {
        try (TestProject test = TestProject.of(source)) {
            assertEquals(Elements.all(test.model(), LifecycleElement.class).map(Names::of).sorted().toList(),
                    Figures.nodes(test.chain()).map(figure -> Names.of(figure.getTarget())).sorted().toList());
            assertEquals(5, test.chain().getDiagramElements().stream()
                    .filter(element -> element.getMapping().getName().startsWith("D1_C_Lane_")).count());
        }
    }

    @Test
    void emptyModelIsOfferedFirstThenTheTemplatesThenTheSamples() {
        List<ModelSource> all = ModelSource.all();

        assertEquals(ModelSource.empty(), all.get(0));
        assertEquals(Stream.concat(Templates.names().stream(), Samples.names().stream()).toList(),
                all.stream().map(source -> source.file().name()).toList());
        assertEquals(all.size(), all.stream().map(ModelSource::title).distinct().count());
    }

    @Test
    void emptyProjectHasAModelCalledLikeIt() throws Exception {
        try (TestProject test = TestProject.of(ModelSource.empty())) {
            assertEquals(test.project().project().getName(), test.model().getName());
            assertEquals(List.of(), Elements.all(test.model(), LifecycleElement.class).toList());
        }
    }

    @Test
    void modelOfATemplateHasIdsOfItsOwn() throws Exception {
        ModelSource template = new ModelSource.Template(Templates.find("one-service-end-to-end").orElseThrow());
        try (TestProject first = TestProject.of(template); TestProject second = TestProject.of(template)) {
            Set<String> ids = Elements.all(first.model()).stream().map(ITSMElement::getId).collect(Collectors.toSet());

            assertEquals(Elements.all(first.model()).size(), ids.size());
            assertTrue(Elements.all(second.model()).stream().map(ITSMElement::getId).noneMatch(ids::contains));
        }
    }

    @Test
    void wizardOffersEverySourceAndMakesTheProjectOfTheChosenOne() throws Exception {
        Workbench.prepare();
        WizardRun run = WizardRun.finish("made by the wizard", "Template: One service, end to end");

        assertEquals(ModelSource.all().stream().map(ModelSource::title).toList(), run.offered());
        try (TestProject test = TestProject.of(run.project())) {
            assertEquals("One service, end to end", test.model().getName());
            assertEquals(1, Workbench.run(() -> Workbench.page().getEditorReferences().length));
        }
    }

    @Test
    void lifecycleChainOpensAndCloses() throws Exception {
        try (TestProject test = TestProject.of(ModelSource.empty())) {
            IEditorPart editor = test.openArranged(test.chain());
            Pictures.export(test.session(), test.chain(), "empty-D1");

            assertEquals(test.project().chain().getName(), editor.getTitle());
        }
    }
}
