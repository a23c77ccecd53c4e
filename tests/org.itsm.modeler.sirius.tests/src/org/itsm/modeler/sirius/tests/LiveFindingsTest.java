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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.figure.WorkspaceImageFigure;
import org.eclipse.sirius.viewpoint.Decoration;
import org.eclipse.swt.graphics.Image;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.sirius.findings.ModelFindings;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Severity;
import org.junit.jupiter.api.Test;

/** Findings on the figures of an open diagram while the model changes. */
class LiveFindingsTest extends LoggedTest {

    /** The severity whose icon a figure was last seen with. */
    private final Map<ITSMElement, Severity> shown = new IdentityHashMap<>();

    @Test
    void figuresShowTheFindingsFromTheBeginning() throws Exception {
        try (TestProject test = TestProject.ofSample("hospital")) {
            test.open(test.chain());

            assertTrue(figuresAreRight(test) > 0);
        }
    }

    @Test
    void figuresFollowEachChangeUndoAndRedo() throws Exception {
        try (TestProject test = TestProject.ofSample("e-shop")) {
            test.open(test.chain());
            long before = figuresAreRight(test);

            for (BusinessProcess process : Elements.all(test.model(), BusinessProcess.class).toList()) {
                test.change(() -> process.getRealizes().clear());
                Workbench.settle();
                figuresAreRight(test);
            }
            assertTrue(figuresAreRight(test) > before);
            for (int i = Elements.all(test.model(), BusinessProcess.class).toList().size(); i > 0; i--) {
                Workbench.act(test.commands()::undo);
                Workbench.settle();
                figuresAreRight(test);
            }
            assertEquals(before, figuresAreRight(test));
        }
    }

    @Test
    void anElementThatWasNotTouchedShowsWhatAChangeElsewhereMakesOfIt() throws Exception {
        try (TestProject test = TestProject.ofSample("e-shop")) {
            test.open(test.chain());
            figuresAreRight(test);
            ITSMElement informed = Elements.all(test.model(), BusinessProcess.class)
                    .filter(process -> gravest(process).equals(Optional.of(Severity.INFO))).findFirst().orElseThrow();
            BusinessProcess other = Elements.all(test.model(), BusinessProcess.class)
                    .filter(process -> process != informed).findFirst().orElseThrow();

            test.change(() -> other.setName(informed.getName()));
            Workbench.settle();

            assertTrue(gravest(informed).orElseThrow().compareTo(Severity.INFO) > 0 || gravest(other).isPresent());
            figuresAreRight(test);
        }
    }

    /** Checks the icon of every figure; returns how many there are. */
    private long figuresAreRight(TestProject test) {
        List<AbstractDNode> figures = Figures.nodes(test.chain()).toList();
        figures.forEach(figure -> Workbench.act(() -> check(test.chain(), figure)));
        return figures.stream().filter(figure -> decoration(figure).isPresent()).count();
    }

    private void check(DDiagram diagram, AbstractDNode figure) {
        ITSMElement element = (ITSMElement) figure.getTarget();
        Optional<Severity> gravest = gravest(element);
        Optional<Decoration> decoration = decoration(figure);
        assertEquals(gravest.isPresent(), decoration.isPresent(), () -> Names.of(element) + " has " + gravest);
        gravest.ifPresent(severity -> {
            Image drawn = (Image) diagram.getUiState().getDecorationImage().get(decoration.orElseThrow());
            if (drawn == null) {
                // Sirius has refreshed it since and forgotten the image; it was not drawn again, so it must be the old one.
                assertEquals(shown.get(element), severity, () -> Names.of(element) + " was not drawn again");
            } else {
                Image right = WorkspaceImageFigure
                        .getImageInstanceFromPath("/org.itsm.modeler.design/icons/" + severity.key() + ".png");
                assertArrayEquals(right.getImageData().data, drawn.getImageData().data,
                        () -> Names.of(element) + " has not the icon of " + severity);
                shown.put(element, severity);
            }
        });
    }

    private static Optional<Decoration> decoration(AbstractDNode figure) {
        return figure.getDecorations().stream()
                .filter(decoration -> decoration.getDescription().getName().endsWith("_B_findings")).findFirst();
    }

    private static Optional<Severity> gravest(ITSMElement element) {
        return ModelFindings.at(element).stream().map(Finding::severity).max(Comparator.naturalOrder());
    }
}
