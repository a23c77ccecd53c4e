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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.emf.FindingDiagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "Validate diagram" and the quick fixes of the markers that it makes. */
class ValidationTest extends LoggedTest {

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void diagramOfTheModelGetsOneMarkerForEachFinding(String sample) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            validate(test);

            assertEquals(Findings.texts(Findings.of(test)), Markers.texts(Markers.of(test, Markers.DIAGRAM)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void markersOfferTheFixesOfTheirRule(String sample) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            validate(test);
            ValidationResult result = Findings.run(test);
            Map<String, List<Finding>> byText = new TreeMap<>();
            Findings.of(test).forEach(finding -> byText
                    .computeIfAbsent(FindingDiagnostic.textOf(finding), text -> new ArrayList<>()).add(finding));

            for (IMarker marker : Markers.of(test, Markers.DIAGRAM)) {
                Finding finding = byText.get(Markers.text(marker)).get(0);
                boolean fixable = !finding.rule().fixes(finding, result.context()).isEmpty();
                assertEquals(fixable, Workbench.run(() -> resolutions(marker).length > 0), () -> Markers.text(marker));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fixSolvesTheFindingTakesItsMarkersAwayAndIsUndoneAtOnce(String sample) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            validate(test);
            int fixed = 0;
            for (String rule : rulesWithMarkers(test)) {
                IMarker marker = markerOf(test, rule);
                IMarkerResolution[] resolutions = Workbench.run(() -> resolutions(marker));
                for (int i = 0; i < resolutions.length; i++) {
                    fix(test, resolutions[i], markerOf(test, rule));
                    fixed++;
                }
            }
            assertTrue(fixed > 0 || Findings.of(test).isEmpty(), "nothing was fixed");
        }
    }

    private static void fix(TestProject test, IMarkerResolution resolution, IMarker marker) throws Exception {
        String text = Markers.text(marker);
        byte[] before = test.bytes();
        List<String> findings = Findings.texts(Findings.of(test));

        Workbench.act(() -> resolution.run(marker));
        Workbench.settle();

        String what = text + ": " + resolution.getLabel();
        assertFalse(marker.exists(), () -> "marker is still there after " + what);
        assertTrue(count(text, Findings.texts(Findings.of(test))) < count(text, findings), () -> "finding is still there after " + what);
        Workbench.act(test.commands()::undo);
        Workbench.settle();
        assertArrayEquals(before, test.bytes(), () -> "undone: " + what);
        validate(test);
    }

    private static long count(String text, List<String> texts) {
        return texts.stream().filter(text::equals).count();
    }

    /** The ids of all rules that have a marker whose text is like no other: only that says which element it is about. */
    private static List<String> rulesWithMarkers(TestProject test) throws Exception {
        return Markers.texts(Markers.of(test, Markers.DIAGRAM)).stream().map(text -> text.substring(0, 6)).distinct().toList();
    }

    private static IMarker markerOf(TestProject test, String rule) throws Exception {
        return Markers.of(test, Markers.DIAGRAM).stream().filter(marker -> Markers.text(marker).startsWith(rule))
                .findFirst().orElseThrow();
    }

    private static IMarkerResolution[] resolutions(IMarker marker) {
        return IDE.getMarkerHelpRegistry().getResolutions(marker);
    }

    private static void validate(TestProject test) {
        DialectEditor editor = (DialectEditor) test.open(test.chain());
        Workbench.act(editor::validateRepresentation);
        Workbench.settle();
    }
}
