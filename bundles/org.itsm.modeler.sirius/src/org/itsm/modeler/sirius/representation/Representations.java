/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.representation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramNodeEditPart;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.ui.IEditorPart;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.itsm.modeler.sirius.SessionEdits;
import org.itsm.modeler.sirius.SiriusTexts;

/** Finds, creates and opens the diagrams and tables of ITSM elements. */
public final class Representations {

    private Representations() {
    }

    /**
     * Chooses the viewpoint in the session unless it is chosen already.
     *
     * @throws CoreException when Sirius does not know the viewpoint
     */
    public static void chooseViewpoint(Session session, IProgressMonitor monitor) throws CoreException {
        if (!ItsmViewpoint.isChosenIn(session)) {
            Viewpoint viewpoint = ItsmViewpoint.find()
                    .orElseThrow(() -> failure(SiriusTexts.get("representation.noViewpoint"), null));
            SessionEdits.run(session.getTransactionalEditingDomain(), SiriusTexts.get("representation.choosing"),
                    () -> new ViewpointSelector(session).selectViewpoint(viewpoint, false, monitor));
        }
    }

    /** The representation of the element under that id; empty when there is none yet. */
    public static Optional<DRepresentation> find(Session session, EObject element, String id) {
        return DialectManager.INSTANCE.getRepresentationDescriptors(element, session).stream()
                .filter(descriptor -> descriptor.getDescription() != null && id.equals(descriptor.getDescription().getName()))
                .map(DRepresentationDescriptor::getRepresentation)
                .findFirst();
    }

    /**
     * The representation of the element under that id, created if need be; the viewpoint is chosen if need be.
     *
     * @throws CoreException when the element has no representation of that id or it cannot be created
     */
    public static DRepresentation findOrCreate(Session session, EObject element, String id, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        chooseViewpoint(session, progress.split(1));
        Optional<DRepresentation> found = find(session, element, id);
        return found.isPresent() ? found.get() : create(session, element, id, progress.split(1));
    }

    private static DRepresentation create(Session session, EObject element, String id, IProgressMonitor monitor)
            throws CoreException {
        RepresentationDescription description = ItsmViewpoint.description(session, element, id)
                .orElseThrow(() -> failure(SiriusTexts.get("representation.unknown", id), null));
        String title = titleOf(session, element, description);
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        AtomicReference<DRepresentation> created = new AtomicReference<>();
        try (SavingPause pause = SavingPause.begin(session, progress.split(1))) {
            IProgressMonitor creation = progress.split(1);
            SessionEdits.run(session.getTransactionalEditingDomain(), SiriusTexts.get("representation.creating", title),
                    () -> created.set(DialectManager.INSTANCE.createRepresentation(title, element, description, session, creation)));
        }
        return created.get();
    }

    private static String titleOf(Session session, EObject element, RepresentationDescription description)
            throws CoreException {
        try {
            return session.getInterpreter().evaluateString(element, description.getTitleExpression());
        } catch (EvaluationException broken) {
            throw failure(SiriusTexts.get("representation.noTitle", description.getName()), broken);
        }
    }

    /**
     * Opens the editor of the representation. Called on the UI thread.
     *
     * @throws CoreException when Sirius has no editor for it
     */
    public static IEditorPart open(Session session, DRepresentation representation, IProgressMonitor monitor)
            throws CoreException {
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session, representation, monitor);
        if (editor == null) {
            throw failure(SiriusTexts.get("representation.notOpened", representation.getName()), null);
        }
        return editor;
    }

    /**
     * Opens the representation of the element under that id; one that is created for it is arranged. Called on the UI
     * thread.
     *
     * @throws CoreException when the element has no representation of that id, or it cannot be created or opened
     */
    public static IEditorPart show(Session session, EObject element, String id, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        chooseViewpoint(session, progress.split(1));
        Optional<DRepresentation> known = find(session, element, id);
        if (known.isPresent()) {
            return open(session, known.get(), progress.split(1));
        }
        IEditorPart editor = open(session, create(session, element, id, progress.split(1)), monitor);
        arrange(editor);
        return editor;
    }

    /**
     * Arranges all of a diagram that is open, and shows its first figure: the corner of a large diagram may be empty.
     * Does nothing for a table. Called on the UI thread.
     */
    public static void arrange(IEditorPart editor) {
        if (editor instanceof IDiagramWorkbenchPart part) {
            DiagramEditPart diagram = part.getDiagramEditPart();
            ArrangeRequest request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
            request.setPartsToArrange(List.of(diagram));
            diagram.performRequest(request);
            part.getDiagramGraphicalViewer().flush();
            part.getDiagramGraphicalViewer().getEditPartRegistry().values().stream()
                    .filter(IDiagramNodeEditPart.class::isInstance)
                    .map(IDiagramNodeEditPart.class::cast)
                    .min(Comparator.comparingInt(figure -> placeOf(figure).y))
                    .ifPresent(part.getDiagramGraphicalViewer()::reveal);
        }
    }

    /** Where the figure is on the diagram, whatever it is in. */
    private static Point placeOf(IDiagramNodeEditPart figure) {
        Point place = figure.getFigure().getBounds().getTopLeft();
        figure.getFigure().translateToAbsolute(place);
        return place;
    }

    private static CoreException failure(String message, Throwable cause) {
        return new CoreException(Status.error(message, cause));
    }
}
