/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;

/** A path of the file system: a label, the text, and a button to look for it; three columns of a page. */
final class PathField {

    private final Kind kind;
    private final Text text;

    /** What the path leads to. */
    enum Kind {
        /** A file that is there. */
        INPUT,
        /** A file that need not be there, in a folder that is. */
        OUTPUT,
        /** A folder that is there. */
        FOLDER;

        private String problemOf(String typed) {
            Path path = Path.of(typed);
            boolean fits = switch (this) {
                case INPUT -> Files.isRegularFile(path);
                case OUTPUT -> !Files.isDirectory(path) && isInFolder(path);
                case FOLDER -> Files.isDirectory(path);
            };
            return fits ? null : UiTexts.get("wizard.path." + name(), typed);
        }

        private static boolean isInFolder(Path file) {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.isDirectory(folder);
        }
    }

    /**
     * @param label   in front of it
     * @param name    for screen readers
     * @param pattern of the names of files to choose from
     * @param changed is told of each change
     */
    PathField(Composite page, Kind kind, String label, String name, String pattern, Runnable changed) {
        this.kind = kind;
        new Label(page, SWT.NONE).setText(label);
        text = new Text(page, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(text, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(UiTexts.get("wizard.browse"));
        Accessibility.name(browse, UiTexts.get("wizard.browseFor", name));
        browse.addListener(SWT.Selection, event -> browse(pattern));
    }

    private void browse(String pattern) {
        String chosen = kind == Kind.FOLDER ? browseFolders() : browseFiles(pattern);
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    private String browseFolders() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SAVE);
        dialog.setFilterPath(text.getText());
        return dialog.open();
    }

    private String browseFiles(String pattern) {
        FileDialog dialog = new FileDialog(text.getShell(), kind == Kind.OUTPUT ? SWT.SAVE : SWT.OPEN);
        dialog.setFilterExtensions(new String[] {pattern, "*"});
        dialog.setFileName(text.getText());
        return dialog.open();
    }

    boolean isEmpty() {
        return text.getText().isBlank();
    }

    void suggest(Path path) {
        text.setText(path.toString());
    }

    /** Empty while nothing is typed; only to be asked when there is no problem. */
    Optional<Path> path() {
        return isEmpty() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
    }

    /** Why what is typed cannot be taken; null when it can, or when nothing is typed. */
    String problem() {
        String typed = text.getText().strip();
        try {
            return typed.isEmpty() ? null : kind.problemOf(typed);
        } catch (InvalidPathException wrong) {
            return UiTexts.get("wizard.noPath", typed);
        }
    }
}
