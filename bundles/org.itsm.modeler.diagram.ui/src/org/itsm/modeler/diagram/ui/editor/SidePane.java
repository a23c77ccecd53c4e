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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

/** A pane left of the main one that keeps its width when the window gets wider, and can be taken away. */
final class SidePane {

    private static final int NARROWEST = 60;

    private final Composite area;
    private final Sash sash;
    private Control side;
    private Control main;
    private int width;
    private boolean wanted = true;
    private boolean offered = true;

    SidePane(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FormLayout());
        sash = new Sash(area, SWT.VERTICAL);
        sash.addListener(SWT.Selection, this::dragged);
    }

    Composite area() {
        return area;
    }

    /** Shows the two, of which the parent is the area. */
    void show(Control left, Control right) {
        side = left;
        main = right;
        place();
    }

    void setWidth(int pixels) {
        width = pixels;
        place();
    }

    boolean isOpen() {
        return side.getVisible();
    }

    /** Takes the pane away, or brings it back. */
    void toggle() {
        wanted = !wanted;
        place();
    }

    /** Where the pane is of no use it is not to be seen, whatever the user has chosen. */
    void setOffered(boolean useful) {
        offered = useful;
        place();
    }

    private void dragged(Event event) {
        width = Math.max(NARROWEST, event.x);
        event.x = width;
        place();
    }

    private void place() {
        side.setVisible(wanted && offered);
        sash.setVisible(isOpen());
        side.setLayoutData(data(new FormAttachment(0), new FormAttachment(sash)));
        sash.setLayoutData(data(new FormAttachment(0, width), null));
        main.setLayoutData(data(isOpen() ? new FormAttachment(sash) : new FormAttachment(0), new FormAttachment(100)));
        area.layout();
    }

    private static FormData data(FormAttachment left, FormAttachment right) {
        FormData data = new FormData();
        data.left = left;
        data.right = right;
        data.top = new FormAttachment(0);
        data.bottom = new FormAttachment(100);
        return data;
    }
}
