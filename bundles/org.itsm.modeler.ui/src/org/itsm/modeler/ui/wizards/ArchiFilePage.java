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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.itsm.modeler.exchange.archimate.Mapping;
import org.itsm.modeler.model.resource.AtomicFile;
import org.itsm.modeler.ui.UiTexts;

/** Asks for a model of Archi, and for a mapping of the user's own, which the standard one is there to begin with. */
final class ArchiFilePage extends FilePage {

    private static final String PATTERN = "*.mapping";

    private PathField mapping;

    ArchiFilePage() {
        super("wizard.archi", "*.archimate", PathField.Kind.INPUT);
    }

    @Override
    void addMore(Composite page) {
        mapping = addInput(page, "wizard.archi.mapping", PATTERN);
        new Label(page, SWT.NONE);
        Button save = new Button(page, SWT.PUSH);
        save.setText(UiTexts.get("wizard.archi.saveMapping"));
        save.setToolTipText(UiTexts.get("wizard.archi.saveMapping.why"));
        save.addListener(SWT.Selection, event -> saveStandard());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(save);
    }

    private void saveStandard() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {PATTERN, "*"});
        dialog.setFileName(UiTexts.get("wizard.archi.mappingName"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveStandard(Path.of(chosen));
        }
    }

    private void saveStandard(Path file) {
        try {
            AtomicFile.replace(file, out -> out.write(Mapping.standardText().getBytes(StandardCharsets.UTF_8)));
            mapping.suggest(file);
        } catch (IOException failure) {
            ModelFiles.report(failure);
        }
    }
}
