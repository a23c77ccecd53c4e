/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.session;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.DecorationEditPolicy;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.Decoration;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.sirius.findings.ModelFindings;

/**
 * Keeps the findings on the figures true while the model changes. Sirius refreshes the figures of what was changed;
 * a rule, though, may now say something else about an element far away. So after each change, once for all that came
 * together, the decorations of those figures are drawn again whose findings are not what they were.
 */
final class LiveFindings extends ResourceSetListenerImpl {

    private static final NotificationFilter MODEL_CHANGES = new NotificationFilter.Custom() {
        @Override
        public boolean matches(Notification change) {
            return !change.isTouch() && change.getFeature() instanceof EStructuralFeature feature
                    && feature.getEContainingClass().getEPackage() == ItsmPackage.eINSTANCE;
        }
    };

    private final Session session;
    private final Map<ITSMElement, String> shown = new WeakHashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();

    LiveFindings(Session session) {
        super(MODEL_CHANGES);
        this.session = session;
    }

    @Override
    public boolean isPostcommitOnly() {
        return true;
    }

    @Override
    public void resourceSetChanged(ResourceSetChangeEvent event) {
        if (PlatformUI.isWorkbenchRunning() && waiting.compareAndSet(false, true)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::redraw);
        }
    }

    private void redraw() {
        waiting.set(false);
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        if (editing == null || !session.isOpen()) {
            return;
        }
        Map<ITSMElement, String> current = new IdentityHashMap<>();
        editing.getEditors().stream()
                .filter(IDiagramWorkbenchPart.class::isInstance)
                .map(IDiagramWorkbenchPart.class::cast)
                .filter(editor -> editor.getDiagramGraphicalViewer() != null)
                .flatMap(editor -> editor.getDiagramGraphicalViewer().getEditPartRegistry().values().stream())
                .filter(IDiagramElementEditPart.class::isInstance)
                .map(IDiagramElementEditPart.class::cast)
                .filter(figure -> changed(figure.resolveDiagramElement(), current))
                .forEach(LiveFindings::redraw);
        shown.putAll(current);
    }

    /** Says whether the findings of what the figure shows are not those that it was drawn with. */
    private boolean changed(DDiagramElement element, Map<ITSMElement, String> current) {
        return element != null && element.getTarget() instanceof ITSMElement target
                && !current.computeIfAbsent(target, LiveFindings::describe).equals(shown.get(target));
    }

    private static String describe(ITSMElement element) {
        return ModelFindings.at(element).stream()
                .map(finding -> finding.severity() + finding.ruleId() + finding.message())
                .collect(Collectors.joining("\n"));
    }

    private static void redraw(IDiagramElementEditPart figure) {
        DDiagramElement element = figure.resolveDiagramElement();
        Map<Decoration, Object> images = element.getParentDiagram().getUiState().getDecorationImage();
        element.getDecorations().forEach(images::remove);
        EditPolicy decorations = figure.getEditPolicy(EditPolicyRoles.DECORATION_ROLE);
        if (decorations instanceof DecorationEditPolicy policy) {
            policy.refresh();
        }
    }
}
