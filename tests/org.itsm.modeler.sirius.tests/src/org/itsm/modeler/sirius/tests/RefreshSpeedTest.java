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
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.dialect.command.RefreshRepresentationsCommand;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.sirius.SessionEdits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our engine brings a large lifecycle chain up to date at least ten times as fast as Sirius does, in the same workbench
 * on the same model after the same edit. Both work on the thread of the workbench, and its processor time
 * counts, so that a busy machine does not matter.
 */
class RefreshSpeedTest {

    private static final String CHAIN = "D1";
    private static final int WARM_UP = 500;
    private static final int REFRESHES = 30;
    private static final int BUILDS = 300;

    @TempDir
    private static Path folder;

    /** An open editor has long been running compiled code: both are done until that is so here. */
    @BeforeAll
    static void warmUp() throws Exception {
        try (TestProject test = project(WARM_UP)) {
            Workbench.Work refresh = refreshing(test);
            Workbench.Work build = () -> build(test);
            for (int i = 0; i < REFRESHES; i++) {
                Workbench.act(refresh);
            }
            for (int i = 0; i < BUILDS; i++) {
                Workbench.act(build);
            }
        }
    }

    /** On small diagrams what the services answer, which is the same for both, has the larger share. */
    @ParameterizedTest
    @CsvSource({"500, 5", "2000, 10"})
    void diagramIsUpToDateManyTimesAsFastAsInSirius(int nodes, int factor) throws Exception {
        Row row = measure(nodes);
        System.out.println(row);

        assertTrue(factor * row.ours().afterName() <= row.theirs().afterName(), () -> "a name: " + row);
        assertTrue(factor * row.ours().afterLink() <= row.theirs().afterLink(), () -> "a link: " + row);
    }

    /** Milliseconds for bringing the diagram up to date after an edit. */
    private record Times(double afterName, double afterLink) {
    }

    private record Row(int nodes, int edges, Times theirs, Times ours) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d nodes, %d edges: Sirius %.0f ms after a name, %.0f ms after a link; ours %.1f and %.1f ms",
                    nodes, edges, theirs.afterName(), theirs.afterLink(), ours.afterName(), ours.afterLink());
        }
    }

    private static TestProject project(int nodes) throws Exception {
        return TestProject.of(GeneratedModels.source(GeneratedModels.chainOf(nodes), folder, "speed" + nodes));
    }

    private static Workbench.Work refreshing(TestProject test) {
        return () -> SessionEdits.execute(test.domain(),
                new RefreshRepresentationsCommand(test.domain(), new NullProgressMonitor(), test.chain()));
    }

    private static Diagram build(TestProject test) {
        return DiagramBuilder.build(Parity.NOTATION, CHAIN, test.model(), Parity.standard(CHAIN));
    }

    private static Row measure(int nodes) throws Exception {
        try (TestProject test = project(nodes)) {
            Workbench.Work refresh = refreshing(test);
            Times theirs = timesOf(test, refresh);
            Times ours = timesOf(test, () -> build(test));
            Workbench.act(refresh);
            Parity.check(test.chain(), test.model(), CHAIN);
            return new Row((int) Figures.nodes(test.chain()).count(), build(test).edges().size(), theirs, ours);
        }
    }

    /** A link decides which elements are in which chains, so that less can be kept than after a new name. */
    private static Times timesOf(TestProject test, Workbench.Work refresh) {
        LifecycleElement named = Elements.all(test.model(), LifecycleElement.class).findFirst().orElseThrow();
        BusinessProcess process = Elements.all(test.model(), BusinessProcess.class)
                .filter(each -> !each.getRealizes().isEmpty()).findFirst().orElseThrow();
        OrganizationalObjective objective = process.getRealizes().get(0);
        return new Times(
                Measured.medianAfter(() -> test.change(() -> named.setName(named.getName() + "x")), refresh),
                Measured.medianAfter(() -> test.change(() -> {
                    if (!process.getRealizes().remove(objective)) {
                        process.getRealizes().add(objective);
                    }
                }), refresh));
    }
}
