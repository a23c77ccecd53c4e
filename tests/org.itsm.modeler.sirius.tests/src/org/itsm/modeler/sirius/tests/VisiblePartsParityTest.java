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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.business.api.helper.display.DisplayServiceManager;
import org.eclipse.sirius.diagram.business.api.query.DDiagramQuery;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.diagram.ui.business.api.helper.graphicalfilters.CompositeFilterApplicationBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Filter;
import org.itsm.modeler.sirius.SessionEdits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both show the same whatever layers and filters are switched on, on every diagram: each alone, and all together. */
class VisiblePartsParityTest {

    private static final int MODELS = 4;

    @TempDir
    static Path folder;

    static Stream<Object[]> samples() {
        return Descriptions.onEachSample(Descriptions.diagrams());
    }

    static Stream<Object[]> generated() {
        return IntStream.rangeClosed(1, MODELS).boxed()
                .flatMap(number -> Descriptions.diagrams().stream().map(id -> new Object[] {number, id}));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothShowTheSamePartsOfEachSample(String sample, String id) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            compare(test, id);
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void bothShowTheSamePartsOfAGeneratedModel(int number, String id) throws Exception {
        try (TestProject test = TestProject.of(GeneratedModels.source(GeneratedModels.varied(number), folder, "parts" + number + id))) {
            compare(test, id);
        }
    }

    private static void compare(TestProject test, String id) {
        List<ViewOptions> choices = choices(Parity.NOTATION.diagram(id).orElseThrow());
        assertTrue(choices.size() > 2, () -> id + " has neither layers nor filters");
        EObject root = test.rootsFor(id).get(0);
        DSemanticDiagram theirs = (DSemanticDiagram) test.representation(root, id);
        for (ViewOptions choice : choices) {
            choose(test, theirs, choice);
            Parity.check(theirs, root, id, choice);
        }
    }

    /** Each layer switched over, each filter on, no layer, all layers, all filters, everything, and as in the beginning. */
    private static List<ViewOptions> choices(DiagramDescription diagram) {
        ViewOptions standard = ViewOptions.standard(diagram);
        Set<String> layers = names(diagram.layers().stream().map(org.itsm.modeler.diagram.notation.Layer::id));
        Set<String> filters = names(diagram.filters().stream().map(Filter::id));
        List<ViewOptions> choices = new ArrayList<>();
        layers.forEach(layer -> choices.add(new ViewOptions(switched(standard.layers(), layer), Set.of(), Set.of())));
        filters.forEach(filter -> choices.add(new ViewOptions(standard.layers(), Set.of(filter), Set.of())));
        choices.add(new ViewOptions(Set.of(), Set.of(), Set.of()));
        choices.add(new ViewOptions(layers, Set.of(), Set.of()));
        choices.add(new ViewOptions(standard.layers(), filters, Set.of()));
        choices.add(new ViewOptions(layers, filters, Set.of()));
        choices.add(standard);
        return choices;
    }

    private static Set<String> names(Stream<String> ids) {
        return new HashSet<>(ids.toList());
    }

    private static Set<String> switched(Set<String> on, String layer) {
        Set<String> result = new HashSet<>(on);
        if (!result.remove(layer)) {
            result.add(layer);
        }
        return result;
    }

    /** What an editor does by itself after each change of the filters, the tests do here: the diagram is not open. */
    private static void choose(TestProject test, DSemanticDiagram diagram, ViewOptions choice) {
        Set<Layer> active = Set.copyOf(new DDiagramQuery(diagram).getAllActivatedLayers());
        diagram.getDescription().getAdditionalLayers().stream()
                .filter(layer -> active.contains(layer) != choice.layers().contains(layer.getName()))
                .forEach(layer -> Workbench.act(() -> SessionEdits.execute(test.domain(),
                        new ChangeLayerActivationCommand(test.domain(), diagram, layer, new NullProgressMonitor()))));
        test.change(() -> {
            diagram.getActivatedFilters().removeIf(filter -> !choice.filters().contains(filter.getName()));
            diagram.getDescription().getFilters().stream()
                    .filter(filter -> choice.filters().contains(filter.getName()) && !diagram.getActivatedFilters().contains(filter))
                    .forEach(diagram.getActivatedFilters()::add);
            DialectManager.INSTANCE.refresh(diagram, new NullProgressMonitor());
            new CompositeFilterApplicationBuilder(diagram).computeCompositeFilterApplications();
            DisplayServiceManager.INSTANCE.getDisplayService().refreshAllElementsVisibility(diagram);
        });
    }
}
