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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.sirius.findings.FindingMarkers;
import org.itsm.modeler.validation.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "Validate table" and the quick fixes of the markers that it makes. */
class TableValidationTest extends LoggedTest {

    private static final String COMMAND = "org.itsm.modeler.sirius.validateTable";

    private static TestProject project;

    @BeforeAll
    static void openProject() throws Exception {
        project = TestProject.ofSample("hospital");
    }

    @AfterAll
    static void closeProject() throws Exception {
        project.close();
    }

    static List<String> tables() {
        return Descriptions.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableGetsOneMarkerForEachFindingAtWhatItShows(String id) throws Exception {
        DTable table = open(id);
        validate();
        validate();

        assertEquals(Findings.texts(findingsIn(table)), Markers.texts(markersOf(table)));
    }

    @Test
    void validatingATableLeavesTheMarkersOfOthersAlone() throws Exception {
        DTable objectives = open("T1");
        validate();
        List<String> before = Markers.texts(markersOf(objectives));
        assertFalse(before.isEmpty());

        open("T4");
        validate();

        assertEquals(before, Markers.texts(markersOf(objectives)));
    }

    @Test
    void fixSolvesTheFindingAndIsUndoneAtOnce() throws Exception {
        DTable table = open("T4");
        validate();
        byte[] before = project.bytes();
        int fixed = 0;
        for (String text : Markers.texts(markersOf(table)).stream().distinct().toList()) {
            IMarker marker = markersOf(table).stream().filter(each -> Markers.text(each).equals(text)).findFirst().orElseThrow();
            IMarkerResolution[] resolutions = Workbench.run(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
            if (resolutions.length > 0) {
                Workbench.act(() -> resolutions[0].run(marker));
                Workbench.settle();
                assertFalse(marker.exists(), () -> "marker is still there after " + text + ": " + resolutions[0].getLabel());
                Workbench.act(project.commands()::undo);
                Workbench.settle();
                assertArrayEquals(before, project.bytes(), () -> "undone: " + text);
                validate();
                fixed++;
            }
        }
        assertTrue(fixed > 0, "nothing was fixed");
    }

    private static DTable open(String id) throws Exception {
        DTable table = (DTable) project.representation(project.rootsFor(id).get(0), id);
        project.open(table);
        return table;
    }

    /** As a click on the button in the tool bar does it. */
    private static void validate() {
        Workbench.act(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null));
        Workbench.settle();
    }

    private static List<IMarker> markersOf(DTable table) throws Exception {
        return Markers.of(project, FindingMarkers.TYPE).stream()
                .filter(marker -> table.getUid().equals(marker.getAttribute("TABLE", null))).toList();
    }

    private static List<Finding> findingsIn(DTable table) {
        Set<EObject> shown = new HashSet<>(Set.of(table.getTarget()));
        table.eAllContents().forEachRemaining(part -> {
            if (part instanceof DSemanticDecorator decorator) {
                shown.add(decorator.getTarget());
            }
        });
        return Findings.of(project).stream().filter(finding -> shown.contains(finding.element())).toList();
    }
}
