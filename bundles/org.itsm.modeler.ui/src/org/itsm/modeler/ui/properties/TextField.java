/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.itsm.modeler.ui.Accessibility;

/** Text that is taken over when the keyboard goes elsewhere or Enter is pressed; Escape takes back what was typed. */
class TextField extends Field {

    private static final int TALL = 66;

    private final TextKind kind;
    private Text text;
    /** Whether the model does not have yet what is typed. */
    private boolean typing;
    /** The mark beside the text; null as long as nothing was ever wrong. */
    private ControlDecoration wrong;

    TextField(EStructuralFeature feature, FieldHost host, TextKind kind) {
        super(feature, host);
        this.kind = kind;
    }

    @Override
    boolean isTall() {
        return kind.lines() > 1;
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 0, 0, 0).applyTo(body);
        text = toolkit.createText(body, "", SWT.BORDER | (isTall() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setMessage(kind.example());
        text.setToolTipText(hint());
        Accessibility.name(text, label());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, isTall() ? TALL : SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.KeyDown, this::escape);
        text.addListener(SWT.Modify, event -> {
            check();
            tell(text.isFocusControl() && isTyped());
        });
        addMore(body, toolkit);
        return body;
    }

    /** Room for a button beside the text. */
    void addMore(Composite body, FormToolkit toolkit) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, isTall() ? TALL : SWT.DEFAULT).applyTo(text);
    }

    Text text() {
        return text;
    }

    private void escape(Event event) {
        if (event.keyCode == SWT.ESC && isOf(host.object())) {
            show(host.object());
        }
    }

    private void check() {
        String problem = kind.problem(feature, text.getText());
        if (problem != null) {
            sayWrong(problem);
        } else if (wrong != null) {
            wrong.hide();
        }
    }

    private void sayWrong(String problem) {
        if (wrong == null) {
            wrong = new ControlDecoration(text, SWT.TOP | SWT.LEFT, text.getParent());
            wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        }
        wrong.setDescriptionText(problem);
        wrong.show();
    }

    void commit() {
        boolean other = isTyped();
        tell(false);
        if (other) {
            host.set(feature, kind.valueOf(feature, text.getText()));
        }
    }

    /** Whether the text is a value, and another one than the element has. */
    private boolean isTyped() {
        return isOf(host.object()) && kind.problem(feature, text.getText()) == null
                && !text.getText().equals(shown(host.object()));
    }

    private void tell(boolean now) {
        if (now != typing) {
            typing = now;
            host.typing(now ? this::commit : null);
        }
    }

    private String shown(EObject object) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining(Text.DELIMITER));
        }
        return value == null ? "" : kind.textOf(feature, value);
    }

    @Override
    void show(EObject object) {
        String value = shown(object);
        if (!value.equals(text.getText())) {
            text.setText(value);
        }
        text.setEditable(host.isEditable() && feature.isChangeable() && kind != TextKind.FIXED);
    }
}
