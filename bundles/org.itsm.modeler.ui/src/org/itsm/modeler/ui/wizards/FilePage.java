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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;

/** Asks for a file of the file system. */
class FilePage extends WizardPage {

    private final String texts;
    private final String pattern;
    private final boolean save;
    private Text path;

    private FilePage(String texts, String pattern, boolean save) {
        super(texts);
        this.texts = texts;
        this.pattern = pattern;
        this.save = save;
        setTitle(UiTexts.get(texts + ".title"));
        setDescription(UiTexts.get(texts + ".description"));
        setPageComplete(false);
    }

    /** Asks for a file that is there. */
    static FilePage toOpen(String texts, String pattern) {
        return new FilePage(texts, pattern, false);
    }

    /** Asks where to write a file; the subclass may ask for more. */
    FilePage(String texts, String pattern) {
        this(texts, pattern, true);
    }

    Path file() {
        return Path.of(path.getText().strip());
    }

    void suggest(Path file) {
        path.setText(file.toString());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        new Label(page, SWT.NONE).setText(UiTexts.get("wizard.file"));
        path = new Text(page, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(path, UiTexts.get(texts + ".title"));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(path);
        path.addListener(SWT.Modify, event -> check());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(UiTexts.get("wizard.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        addMore(page);
        setControl(page);
    }

    /** Room for more fields, three columns wide. */
    void addMore(Composite page) {
        // A file is all that is asked for here.
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), save ? SWT.SAVE : SWT.OPEN);
        dialog.setFilterExtensions(new String[] {pattern, "*"});
        dialog.setFileName(path.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    private void check() {
        String problem = problem(path.getText().strip());
        setErrorMessage(problem);
        setPageComplete(problem == null && !path.getText().isBlank());
    }

    private String problem(String text) {
        try {
            Path file = Path.of(text);
            if (text.isEmpty()) {
                return null;
            } else if (save) {
                Path folder = file.toAbsolutePath().getParent();
                return Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)
                        ? UiTexts.get("wizard.noFolder", text)
                        : null;
            }
            return Files.isRegularFile(file) ? null : UiTexts.get("wizard.noFile", text);
        } catch (InvalidPathException wrong) {
            return UiTexts.get("wizard.noPath", text);
        }
    }
}
