/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;

/** What somebody finds out about a part of the workbench who neither sees it nor uses a mouse. */
final class Reading {

    private static final List<Class<? extends Control>> USED = List.of(Text.class, StyledText.class, Combo.class, CCombo.class,
            Spinner.class, DateTime.class, org.eclipse.swt.widgets.List.class, Tree.class, Table.class, Button.class, Link.class,
            Hyperlink.class, DiagramCanvas.class, TableCursor.class);
    private static final int MOST_STEPS = 400;

    private Reading() {
    }

    /** The controls that a user works with. */
    static List<Control> used(Control part) {
        return Workbench.findAll(part, Control.class).stream().filter(Control::isVisible)
                .filter(control -> USED.stream().anyMatch(type -> type.isInstance(control)))
                .filter(control -> !isInside(control)).toList();
    }

    /** A field inside a combo or a tab of a form is no control of its own. */
    private static boolean isInside(Control control) {
        return control.getParent() instanceof CCombo || control.getParent() instanceof Spinner;
    }

    /** The controls without a name. */
    static List<String> nameless(Control part) {
        List<String> found = new ArrayList<>();
        used(part).stream().filter(control -> nameOf(control).isBlank()).map(Reading::describe).forEach(found::add);
        Workbench.findAll(part, ToolBar.class).stream().filter(Control::isVisible).forEach(bar -> {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getControl() == null && item.getText().isBlank()
                        && (item.getToolTipText() == null || item.getToolTipText().isBlank())) {
                    found.add("a tool in " + describe(bar));
                }
            }
        });
        return found;
    }

    private static String nameOf(Control control) {
        String given = Names.of(control);
        if (given != null && !given.isBlank()) {
            return given;
        }
        if (control instanceof Button button) {
            return button.getText().isBlank() ? String.valueOf(button.getToolTipText() == null ? "" : button.getToolTipText())
                    : button.getText();
        }
        if (control instanceof Link link) {
            return link.getText();
        }
        if (control instanceof Hyperlink link) {
            return link.getText();
        }
        if (control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0 && !text.getText().isBlank()) {
            // It says itself, as the messages of dialogs do.
            return text.getText();
        }
        return labelBefore(control);
    }

    /** SWT takes the label that was made just before. */
    private static String labelBefore(Control control) {
        Control[] siblings = control.getParent().getChildren();
        for (int i = 1; i < siblings.length; i++) {
            if (siblings[i] == control && siblings[i - 1] instanceof Label label) {
                return label.getText();
            }
        }
        return "";
    }

    /** The controls that the keyboard does not come to from any other: by Tab, or by arrow keys from one that Tab comes to. */
    static List<String> outOfReach(Control part) {
        Set<Control> reached = new LinkedHashSet<>();
        Control at = used(part).stream().filter(Control::isEnabled).filter(Control::setFocus).findFirst().orElse(null);
        for (int i = 0; i < MOST_STEPS && at != null && reached.add(at); i++) {
            at.traverse(SWT.TRAVERSE_TAB_NEXT);
            at = at.getDisplay().getFocusControl();
        }
        return used(part).stream().filter(Control::isEnabled)
                .filter(control -> reached.stream().noneMatch(each -> each == control || leadsTo(each, control)))
                .map(Reading::describe).toList();
    }

    private static boolean leadsTo(Control reached, Control control) {
        boolean choice = control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0
                && reached.getParent() == control.getParent();
        boolean cursor = reached instanceof TableCursor && reached.getParent() == control || control instanceof TableCursor
                && control.getParent() == reached;
        return choice || cursor;
    }

    /** The letters that more than one control of the part asks for. */
    static List<String> doubleMnemonics(Control part) {
        List<String> all = new ArrayList<>();
        for (Control control : Workbench.findAll(part, Control.class)) {
            String text = control instanceof Button button ? button.getText() : control instanceof Label label ? label.getText() : "";
            int at = text.replace("&&", "").indexOf('&');
            if (control.isVisible() && at >= 0) {
                all.add(text.replace("&&", "").substring(at + 1, at + 2).toLowerCase());
            }
        }
        return all.stream().filter(each -> all.stream().filter(each::equals).count() > 1).distinct().toList();
    }

    private static String describe(Control control) {
        StringBuilder path = new StringBuilder(control.toString());
        for (Composite each = control.getParent(); each != null && path.length() < 300; each = each.getParent()) {
            path.append(" in ").append(each.getClass().getSimpleName());
        }
        return path.toString();
    }
}
