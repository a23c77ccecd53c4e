/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Makes a new element inside the selected one, or in the model when nothing is selected. */
public final class NewElementHandler extends AbstractHandler {

    static final String COMMAND = "org.itsm.modeler.ui.newElement";
    static final String FEATURE = "org.itsm.modeler.ui.newElement.feature";
    static final String TYPE = "org.itsm.modeler.ui.newElement.type";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ItsmEditor editor) {
            Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
            EObject container = selected instanceof EObject element ? element : editor.model().orElse(null);
            Optional.ofNullable(container)
                    .flatMap(place -> NewElements.find(place, event.getParameter(FEATURE), event.getParameter(TYPE)))
                    .ifPresent(kind -> create(editor, container, kind));
        }
        return null;
    }

    private static void create(ItsmEditor editor, EObject container, NewElements.Kind kind) {
        AtomicReference<EObject> created = new AtomicReference<>();
        editor.session().run(new ModelEdit(UiTexts.get("new.label", ElementLabels.typeOf(kind.type())),
                () -> created.set(NewElements.create(container, kind))));
        editor.reveal(created.get());
    }
}
