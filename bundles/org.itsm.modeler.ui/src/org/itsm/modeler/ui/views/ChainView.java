/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.itsm.modeler.model.chain.ChainCache;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/**
 * The chain of the element that is selected anywhere in the workbench: on the left what it serves, up to the objectives, on
 * the right what serves it, down to the activities. Parts that select other things than elements are followed when these
 * can be adapted to an element. Enter or a double click shows the element in the editor.
 */
public final class ChainView extends ModelView implements ISelectionListener {

    public static final String ID = "org.itsm.modeler.ui.chain";

    private ChainTree up;
    private ChainTree down;
    private LifecycleElement element;
    private ChainGraph graph;
    private LifecycleElement shown;
    private ChainTree used;

    /** Called by the workbench. */
    public ChainView() {
        super();
    }

    @Override
    void createControls(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        up = tree(sash, "chainView.up");
        down = tree(sash, "chainView.down");
        used = up;
        getSite().getPage().addSelectionListener(this);
        take(getSite().getPage().getSelection());
    }

    private ChainTree tree(Composite parent, String title) {
        ChainTree tree = new ChainTree(parent, title);
        tree.control().addListener(SWT.FocusIn, event -> used = tree);
        tree.control().addListener(SWT.DefaultSelection, event -> tree.selected().ifPresent(this::reveal));
        return tree;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            take(selection);
        }
    }

    private void take(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            LifecycleElement other = Adapters.adapt(structured.getFirstElement(), LifecycleElement.class);
            if (other != null && other != element) {
                element = other;
                if (follower() != null) {
                    follower().request();
                }
            }
        }
    }

    // ---- what is shown

    @Override
    void refresh() {
        if (element != null && element.eResource() == null) {
            element = null;
        }
        ChainGraph current = element == null ? null : ChainCache.graphOf(element);
        int node = current == null ? -1 : current.indexOf(element);
        if (node < 0) {
            shown = null;
            graph = null;
            up.show(Optional.empty(), 0);
            down.show(Optional.empty(), 0);
            setContentDescription(UiTexts.get("chainView.none"));
            return;
        }
        if (element != shown || current != graph) {
            up.show(Optional.of(new ChainStep(current, node, false)), current.upstreamOf(node).cardinality());
            down.show(Optional.of(new ChainStep(current, node, true)), current.downstreamOf(node).cardinality());
        } else {
            up.control().clearAll(true);
            down.control().clearAll(true);
        }
        shown = element;
        graph = current;
        setContentDescription(UiTexts.get("chainView.of", ElementLabels.typeOf(element.eClass()), ElementLabels.textOf(element)));
    }

    // ---- what the user does

    @Override
    void openSelected() {
        used.selected().ifPresent(this::reveal);
    }

    @Override
    public void setFocus() {
        used.control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }
}
