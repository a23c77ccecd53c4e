/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.canvas;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.diagram.Figure;

/** The field over a figure in which it is renamed: Enter or leaving it takes the text over, Escape does not. */
final class DirectEdit {

    private static final int WIDEST = 360;
    private static final int NARROWEST = 120;

    private final DiagramCanvas canvas;
    private Text field;
    private Figure figure;

    DirectEdit(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    boolean open(Figure wanted) {
        Optional<String> text = canvas.work().editableText(wanted);
        if (text.isEmpty()) {
            return false;
        }
        cancel();
        canvas.reveal(wanted.key());
        figure = wanted;
        field = new Text(canvas, SWT.SINGLE | SWT.BORDER);
        field.setText(text.get());
        field.selectAll();
        place();
        field.addListener(SWT.Modify, event -> canvas.work().typing(this::commit));
        field.addListener(SWT.Dispose, event -> cancel());
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.FocusOut, event -> commit());
        field.addListener(SWT.Traverse, this::traverse);
        field.setFocus();
        return true;
    }

    /** Another state of the diagram, or another part of it, is shown: the field stays over its figure as long as there is one. */
    void follow() {
        if (field != null) {
            Optional<Figure> same = canvas.scene().figure(figure.key());
            if (same.isEmpty()) {
                cancel();
            } else {
                figure = same.get();
                place();
            }
        }
    }

    private void place() {
        Rectangle at = canvas.placeOf(figure.key()).orElseThrow();
        int width = Math.max(NARROWEST, Math.min(WIDEST, at.width));
        int height = field.computeSize(width, SWT.DEFAULT).y;
        field.setBounds(at.x + (at.width - width) / 2, at.y + Math.max(0, Math.min(at.height - height, (at.height - height) / 2)),
                width, height);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            cancel();
            canvas.forceFocus();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            commit();
        }
    }

    /** Takes over what was typed, if the field is open. */
    void commit() {
        if (field == null) {
            return;
        }
        String text = field.getText();
        Figure renamed = figure;
        boolean focused = field.isFocusControl();
        cancel();
        if (focused) {
            canvas.forceFocus();
        }
        canvas.work().rename(renamed, text);
    }

    void cancel() {
        if (field != null) {
            Text closing = field;
            field = null;
            figure = null;
            canvas.work().typing(null);
            closing.dispose();
        }
    }
}
