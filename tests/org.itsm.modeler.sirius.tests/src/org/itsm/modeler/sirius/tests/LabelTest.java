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
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramContainerEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramNameEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramNodeEditPart;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.SiriusWrapLabel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names in figures, on the diagram whose figures have most to say: the objectives, with their perspectives. */
class LabelTest extends LoggedTest {

    private static final int MARGIN = 12;
    /** Sirius draws marks two pixels inside of a figure. */
    private static final int MARK = 18;
    private static final int ABOVE_AND_BELOW = 4;

    private static TestProject project;
    private static List<IDiagramNodeEditPart> figures;

    @BeforeAll
    static void openObjectives() throws Exception {
        project = TestProject.ofSample("hospital");
        DDiagram objectives = (DDiagram) project.representation(project.model(), "D3");
        IDiagramWorkbenchPart editor = (IDiagramWorkbenchPart) project.openArranged(objectives);
        figures = Workbench.run(() -> figuresIn(editor));
    }

    @AfterAll
    static void closeProject() throws Exception {
        project.close();
    }

    @Test
    void namesKeepOffTheEdgesOfTheirFigures() {
        assertEach(figures.stream(), figure -> keepsOff(figure, MARGIN, MARGIN));
    }

    @Test
    void namesKeepOffTheMarksOfFindings() {
        assertEach(figures.stream().filter(LabelTest::isMarked), figure -> keepsOff(figure, MARGIN, MARK));
    }

    @Test
    void allLinesOfANameAreInItsFigure() {
        assertEach(figures.stream(), LabelTest::hasAllLines);
    }

    @Test
    void namesOfContainersKeepOffTheMarksOfFindings() throws Exception {
        IDiagramWorkbenchPart editor = (IDiagramWorkbenchPart) project.openArranged(project.representation(project.model(), "D4"));
        List<GraphicalEditPart> marked = Workbench.run(() -> partsIn(editor, IDiagramContainerEditPart.class)
                .filter(part -> !part.resolveDiagramElement().getDecorations().isEmpty())
                .map(GraphicalEditPart.class::cast).toList());

        assertFalse(marked.isEmpty());
        Workbench.act(() -> marked.forEach(part -> {
            SiriusWrapLabel name = nameOf(part);
            assertTrue(name.getTextBounds().right() <= part.getFigure().getBounds().right() - MARK, () -> describe(name));
        }));
    }

    @Test
    void namesOfContainersAreNotCutWhereLettersAreWiderThanOnTheScreen() throws Exception {
        IDiagramWorkbenchPart editor = (IDiagramWorkbenchPart) project.openArranged(project.representation(project.model(), "D4"));
        List<SiriusWrapLabel> names = Workbench.run(() -> partsIn(editor, IDiagramContainerEditPart.class)
                .map(part -> nameOf((GraphicalEditPart) part)).toList());

        assertFalse(names.isEmpty());
        Workbench.act(() -> names.forEach(name -> {
            Rectangle clip = name.getParent().getClippingStrategy().getClip(name)[0];
            assertEquals(name.getParent().getBounds().right(), clip.right(), () -> describe(name));
        }));
    }

    private static SiriusWrapLabel nameOf(GraphicalEditPart container) {
        return container.getChildren().stream().filter(IDiagramNameEditPart.class::isInstance)
                .map(part -> (SiriusWrapLabel) ((GraphicalEditPart) part).getFigure()).findFirst().orElseThrow();
    }

    private static void assertEach(Stream<IDiagramNodeEditPart> figures, Predicate<IDiagramNodeEditPart> condition) {
        List<IDiagramNodeEditPart> all = figures.toList();
        assertFalse(all.isEmpty());
        Workbench.act(() -> all.forEach(figure -> assertTrue(condition.test(figure), () -> describe(figure.getNodeLabel()))));
    }

    private static List<IDiagramNodeEditPart> figuresIn(IDiagramWorkbenchPart editor) {
        return partsIn(editor, IDiagramNodeEditPart.class).filter(part -> part.getNodeLabel().getParent() != null).toList();
    }

    private static <T> Stream<T> partsIn(IDiagramWorkbenchPart editor, Class<T> kind) {
        editor.getDiagramGraphicalViewer().flush();
        return editor.getDiagramGraphicalViewer().getEditPartRegistry().values().stream()
                .filter(kind::isInstance).map(kind::cast).distinct();
    }

    private static boolean isMarked(IDiagramNodeEditPart figure) {
        return !figure.resolveDiagramElement().getDecorations().isEmpty();
    }

    private static boolean keepsOff(IDiagramNodeEditPart part, int left, int right) {
        Rectangle label = part.getNodeLabel().getBounds();
        Rectangle figure = part.getNodeLabel().getParent().getBounds();
        return label.x() >= figure.x() + left && label.right() <= figure.right() - right;
    }

    private static boolean hasAllLines(IDiagramNodeEditPart part) {
        SiriusWrapLabel label = part.getNodeLabel();
        return label.getSubStringText().replace("\n", "").equals(label.getText().replace("\n", ""))
                && label.getTextBounds().height() + 2 * ABOVE_AND_BELOW <= label.getParent().getBounds().height();
    }

    private static String describe(SiriusWrapLabel label) {
        return label.getText() + " has " + label.getBounds() + " with " + label.getTextBounds() + " in " + label.getParent().getBounds();
    }
}
