/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the diagram as the workbench knows it: the elements that the figures stand for. */
final class DiagramSelection extends EventManager implements ISelectionProvider {

    private final Consumer<List<?>> reveal;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    DiagramSelection(Consumer<List<?>> reveal) {
        this.reveal = reveal;
    }

    void selected(IStructuredSelection elements) {
        if (!selection.equals(elements)) {
            selection = elements;
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            for (Object listener : getListeners()) {
                ((ISelectionChangedListener) listener).selectionChanged(event);
            }
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured && !structured.isEmpty()) {
            reveal.accept(structured.toList());
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
