/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.refactoring;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.util.Deletion;
import org.itsm.modeler.ui.editor.ItsmEditor;

/** What the commands of refactoring are about: the selected elements of the model in the active editor. */
final class SelectedElements {

    private SelectedElements() {
    }

    /** The model of the active editor; empty when it may not be changed. */
    static Optional<ModelSession> session(ExecutionEvent event) {
        return Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), ModelSession.class))
                .filter(session -> !session.isClosed() && session.readOnlyReason().isEmpty());
    }

    /** The elements that are selected in the active part, in its order. */
    static List<ITSMElement> of(ExecutionEvent event) {
        return HandlerUtil.getCurrentStructuredSelection(event).stream().filter(ITSMElement.class::isInstance)
                .map(ITSMElement.class::cast).toList();
    }

    /** Those of them that can be deleted, none a part of another one. A diagram forbids some. */
    static List<EObject> toDelete(ExecutionEvent event) {
        DiagramPage diagram = diagram(event);
        List<? extends EObject> elements = diagram == null ? of(event) : diagram.deletableElements();
        return Deletion.topmost(elements.stream()
                .filter(element -> element instanceof ITSMElement && !(element instanceof ITSMModel)).toList());
    }

    /** The diagram that is seen in the active editor; null when none is. */
    static DiagramPage diagram(ExecutionEvent event) {
        return Adapters.adapt(HandlerUtil.getActiveEditor(event), DiagramPage.class);
    }

    /** Selects what was around the elements, when they have gone. */
    static void leave(List<EObject> elements, EObject around, ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ItsmEditor editor && !elements.isEmpty()
                && elements.get(0).eContainer() == null) {
            editor.reveal(around);
        }
    }
}
