/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.workbench;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A dialog on the screen, worked with as a user does: by mouse and keys. */
public final class OpenDialog {

    private final Hands hands;
    private final Shell shell;

    private OpenDialog(Hands hands, Shell shell) {
        this.hands = hands;
        this.shell = shell;
    }

    /** Waits for the dialog of that title. */
    public static OpenDialog await(Hands hands, String title) {
        UiDriver.await("the dialog " + title, () -> find(title).isPresent());
        UiDriver.settle();
        return new OpenDialog(hands, UiDriver.run(() -> find(title).orElseThrow()));
    }

    private static Optional<Shell> find(String title) {
        return Arrays.stream(UiDriver.display().getShells()).filter(each -> each.isVisible() && each.getText().equals(title)).findFirst();
    }

    /** Clicks on the button when it can be pressed. */
    public void press(String label) {
        Predicate<Button> wanted = button -> button.getText().replace("&", "").equals(label) && button.isEnabled();
        UiDriver.await("the button " + label, () -> controls(shell, Button.class).anyMatch(wanted));
        click(UiDriver.run(() -> controls(shell, Button.class).filter(wanted).findFirst().orElseThrow()));
    }

    /** Types into the first field, instead of what it holds. */
    public void fill(String text) {
        Text field = UiDriver.run(() -> controls(shell, Text.class).filter(Control::isEnabled).findFirst().orElseThrow());
        click(field);
        hands.key('a', SWT.CTRL);
        hands.type(text);
    }

    /** Clicks on the entry of a tree when it is there, wherever it stands. */
    public void choose(String label) {
        UiDriver.await("the entry " + label, () -> item(label).isPresent());
        TreeItem entry = UiDriver.run(() -> item(label).orElseThrow());
        hands.click(UiDriver.run(entry::getParent), UiDriver.run(() -> {
            entry.getParent().showItem(entry);
            return new Point(entry.getBounds().x + entry.getBounds().width / 2, entry.getBounds().y + entry.getBounds().height / 2);
        }), Hands.LEFT);
    }

    private Optional<TreeItem> item(String label) {
        return controls(shell, Tree.class).flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(OpenDialog::expanded)
                .filter(item -> item.getText().equals(label)).findFirst();
    }

    private static Stream<TreeItem> expanded(TreeItem item) {
        return Stream.concat(Stream.of(item), item.getExpanded() ? Arrays.stream(item.getItems()).flatMap(OpenDialog::expanded)
                : Stream.empty());
    }

    private void click(Control control) {
        hands.click(control, UiDriver.run(() -> new Point(control.getSize().x / 2, control.getSize().y / 2)), Hands.LEFT);
    }

    /** Waits until it is gone. */
    public void awaitEnd() {
        UiDriver.await("the dialog closes", () -> shell.isDisposed() || !shell.isVisible());
        UiDriver.settle();
    }

    private static <C extends Control> Stream<C> controls(Composite parent, Class<C> type) {
        return Arrays.stream(parent.getChildren()).filter(Control::isVisible)
                .flatMap(child -> Stream.concat(type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                        child instanceof Composite composite ? controls(composite, type) : Stream.empty()));
    }
}
