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

import java.util.List;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the editor, whichever of its pages it was made on. */
final class EditorSelection extends EventManager implements ISelectionProvider {

    private final ItsmEditor editor;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    EditorSelection(ItsmEditor editor) {
        this.editor = editor;
    }

    /** A page says what is selected on it. */
    void selected(List<? extends EObject> elements) {
        if (!selection.toList().equals(elements)) {
            selection = new StructuredSelection(List.copyOf(elements));
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            for (Object listener : getListeners()) {
                ((ISelectionChangedListener) listener).selectionChanged(event);
            }
        }
    }

    @Override
    public IStructuredSelection getSelection() {
        return selection;
    }

    /** Reveals the first element of the selection. */
    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject element) {
            editor.reveal(element);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        addListenerObject(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        removeListenerObject(listener);
    }
}
