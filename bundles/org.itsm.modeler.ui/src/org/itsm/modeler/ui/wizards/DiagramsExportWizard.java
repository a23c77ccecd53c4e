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
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.DiagramRoot;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.svg.PictureFormat;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.AtomicFile;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;

/** Draws diagrams of a model file, as it is saved, into pictures, as {@code itsm render} does. */
public final class DiagramsExportWizard extends ModelExportWizard {

    private static final double PNG_SCALE = 2;

    private final DiagramsPage diagramsPage = new DiagramsPage();
    private Notation notation;
    private IFile read;
    private List<DiagramRoot> diagrams = List.of();

    /** Called by the workbench. */
    public DiagramsExportWizard() {
        super("wizard.diagrams.window", "exportDiagrams", ModelPage.forOne());
    }

    @Override
    public void addPages() {
        addPage(modelPage);
        addPage(diagramsPage);
    }

    /** The diagrams of the model are found out when the page before them is left. */
    @Override
    boolean mayGo(Object from, Object to) {
        return from != modelPage || to != diagramsPage || modelPage.model().equals(read) || readModel();
    }

    private boolean readModel() {
        IFile file = modelPage.model();
        boolean done = ModelFiles.run(getContainer(), monitor -> {
            ITSMModel model = ModelFiles.modelOf(ItsmModels.load(file.getLocation().toPath()));
            notation = Notation.standard();
            diagrams = DiagramBuilder.all(notation, model);
        });
        if (done) {
            read = file;
            diagramsPage.show(diagrams, file.getLocation().toPath().getParent());
        }
        return done;
    }

    @Override
    public boolean canFinish() {
        return modelPage.model() != null && modelPage.model().equals(read) && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        List<DiagramRoot> chosen = diagramsPage.chosen();
        Path folder = diagramsPage.folder();
        PictureFormat format = diagramsPage.format();
        boolean done = ModelFiles.runCancelable(getContainer(), monitor -> draw(chosen, folder, format, monitor));
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            ModelFiles.refreshFolder(container);
        }
        return done;
    }

    private void draw(List<DiagramRoot> chosen, Path folder, PictureFormat format, IProgressMonitor monitor)
            throws IOException {
        Positions positions = Positions.read(Positions.fileFor(read.getLocation().toPath()));
        SubMonitor progress = SubMonitor.convert(monitor, chosen.size());
        for (DiagramRoot each : chosen) {
            Path file = folder.resolve(each.fileName() + format.extension());
            progress.split(1).subTask(file.getFileName().toString());
            Diagram diagram = DiagramBuilder.build(notation, each.description().id(), each.root(),
                    ViewOptions.standard(each.description()));
            DiagramLayout layout = new LayoutEngine().layout(diagram, TextMeasure.standard(), positions, null);
            AtomicFile.replace(file, out -> format.write(diagram, layout, PNG_SCALE, out));
        }
    }
}
