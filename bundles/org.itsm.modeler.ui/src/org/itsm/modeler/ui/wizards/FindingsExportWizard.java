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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.itsm.modeler.model.resource.AtomicFile;

/** Writes what the rules find in model files: asks in which and where to, shows how the report begins, and writes it. */
public final class FindingsExportWizard extends ModelExportWizard {

    private static final int PREVIEWED_LINES = 100;

    private final FindingsFilePage filePage = new FindingsFilePage();
    private final ReportPage reportPage = ReportPage.ofText("wizard.findingsPreview");

    /** Called by the workbench. */
    public FindingsExportWizard() {
        super("wizard.findings.window", "exportFindings", ModelPage.forSeveral());
    }

    @Override
    public void addPages() {
        addPage(modelPage);
        addPage(filePage);
        addPage(reportPage);
    }

    /** The preview is made when the page before it is left. */
    @Override
    boolean mayGo(Object from, Object to) {
        if (to == filePage) {
            filePage.suggestBeside(modelPage.model());
        }
        return to != reportPage || preview();
    }

    private boolean preview() {
        FindingsExport export = filePage.export(modelPage.models());
        AtomicReference<FindingsExport.Made> made = new AtomicReference<>();
        boolean done = ModelFiles.runCancelable(getContainer(), monitor -> made.set(export.make(monitor)));
        if (done) {
            reportPage.show(made.get().text().lines().limit(PREVIEWED_LINES).toList(), made.get().remarks());
        }
        return done;
    }

    @Override
    public boolean performFinish() {
        FindingsExport export = filePage.export(modelPage.models());
        Path target = filePage.file();
        boolean done = ModelFiles.runCancelable(getContainer(), monitor -> {
            byte[] content = export.make(monitor).text().getBytes(StandardCharsets.UTF_8);
            AtomicFile.replace(target, out -> out.write(content));
        });
        if (done) {
            ModelFiles.refreshFile(target);
        }
        return done;
    }
}
