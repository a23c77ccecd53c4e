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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.itsm.modeler.ui.UiTexts;

/** Asks for a file of the file system. */
class FilePage extends WizardPage {

    private final String texts;
    private final String pattern;
    private final PathField.Kind kind;
    private final List<PathField> fields = new ArrayList<>();

    /**
     * @param texts   where the keys of its texts begin
     * @param pattern of the names of the files to choose from
     */
    FilePage(String texts, String pattern, PathField.Kind kind) {
        super(texts);
        this.texts = texts;
        this.pattern = pattern;
        this.kind = kind;
        setTitle(UiTexts.get(texts + ".title"));
        setDescription(UiTexts.get(texts + ".description"));
        setPageComplete(false);
    }

    /** Only to be asked when the page is complete. */
    final Path file() {
        return fields.get(0).path().orElseThrow();
    }

    /** The file and those that were asked for besides and given. */
    final List<Path> files() {
        return fields.stream().flatMap(field -> field.path().stream()).toList();
    }

    final boolean hasFile() {
        return !fields.get(0).isEmpty();
    }

    final void suggest(Path file) {
        fields.get(0).suggest(file);
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        fields.add(new PathField(page, kind, UiTexts.get("wizard.file"), getTitle(), pattern, this::check));
        addMore(page);
        setControl(page);
    }

    /** Room for more fields, three columns wide. */
    void addMore(Composite page) {
        // A file is all that is asked for here.
    }

    /** One more file to read, which may be left out. */
    final PathField addInput(Composite page, String label, String filePattern) {
        PathField field = new PathField(page, PathField.Kind.INPUT, UiTexts.get(label), UiTexts.get(label), filePattern, this::check);
        fields.add(field);
        return field;
    }

    final void check() {
        String problem = fields.stream().map(PathField::problem).filter(Objects::nonNull).findFirst().orElse(null);
        setErrorMessage(problem);
        setPageComplete(problem == null && hasFile());
    }
}
