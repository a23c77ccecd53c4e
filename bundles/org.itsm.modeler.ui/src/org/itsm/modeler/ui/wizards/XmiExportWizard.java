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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.xmi.XmiExport;
import org.itsm.modeler.exchange.xmi.XmiExportResult;
import org.itsm.modeler.exchange.xmi.XmiFormat;
import org.itsm.modeler.model.resource.ItsmModels;

/** Exports a model file as XMI: asks which and where to, shows what the export leaves out, and writes it. */
public final class XmiExportWizard extends ModelExportWizard {

    private final ExportFilePage filePage = new ExportFilePage();
    private final ReportPage reportPage = ReportPage.ofConversion("wizard.exportPreview");

    /** Called by the workbench. */
    public XmiExportWizard() {
        super("wizard.xmi.window", "exportXmi", ModelPage.forOne());
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
        return from != filePage || to != reportPage || preview();
    }

    private boolean preview() {
        return export(null);
    }

    @Override
    public boolean performFinish() {
        return export(filePage.file());
    }

    /** Writes to the file; null writes to a folder that is thrown away, to see what there is to say. */
    private boolean export(Path target) {
        Path model = modelPage.model().getLocation().toPath();
        XmiFormat format = filePage.format();
        boolean withMetamodel = filePage.withMetamodel();
        List<XmiExportResult> results = new ArrayList<>();
        boolean done = ModelFiles.run(getContainer(), monitor -> results.add(target == null
                ? rehearse(model, format, withMetamodel)
                : write(model, target, format, withMetamodel)));
        if (done) {
            reportPage.show(results.get(0).files().stream().map(file -> file.getFileName().toString()).toList(),
                    results.get(0).notes());
            if (target != null) {
                ModelFiles.refreshFile(target);
            }
        }
        return done;
    }

    private static XmiExportResult write(Path model, Path target, XmiFormat format, boolean withMetamodel)
            throws IOException, ExchangeException {
        Resource source = ItsmModels.load(model).resource();
        return XmiExport.write(source, target, format, withMetamodel);
    }

    private static XmiExportResult rehearse(Path model, XmiFormat format, boolean withMetamodel)
            throws IOException, ExchangeException {
        Path folder = Files.createTempDirectory("itsm-export");
        try {
            return write(model, folder.resolve("preview.xmi"), format, withMetamodel);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
