/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.itsm.modeler.diagram.svg.PictureFormat;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.model.resource.AtomicFile;

/** Writes the diagram that is shown as a picture. */
final class DiagramExport {

    private static final double PNG_SCALE = 2;

    private final DiagramPage page;

    DiagramExport(DiagramPage page) {
        this.page = page;
    }

    /** Asks for the file; its extension says which kind of picture. */
    void ask() {
        FileDialog dialog = new FileDialog(page.canvas().getShell(), SWT.SAVE);
        dialog.setText(DiagramTexts.get("export.title"));
        dialog.setFilterNames(new String[] {DiagramTexts.get("export.svg"), DiagramTexts.get("export.png")});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        dialog.setFileName(page.session().file().trimFileExtension().lastSegment() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            page.export(Path.of(chosen));
        }
    }

    /** Where the model is; empty when that is no folder of this machine. */
    private Optional<Path> folder() {
        URI file = page.session().file();
        return WorkspaceFiles.inWorkspace(file).map(IFile::getLocation).map(location -> location.toFile().toPath())
                .or(() -> file.isFile() ? Optional.of(Path.of(file.toFileString())) : Optional.empty()).map(Path::getParent);
    }

    /** The job that writes the picture. */
    static Job write(Scene scene, Path file) {
        Job job = Job.create(DiagramTexts.get("job.export", file.getFileName()),
                (ICoreRunnable) monitor -> write(scene, file, monitor));
        job.setUser(true);
        return job;
    }

    private static void write(Scene scene, Path file, IProgressMonitor monitor) throws CoreException {
        try {
            PictureFormat format = PictureFormat.of(file.getFileName().toString()).orElse(PictureFormat.SVG);
            AtomicFile.replace(file, out -> format.write(scene.diagram(), scene.layout(), PNG_SCALE,
                    new CancelableOutput(out, monitor)));
            IFile inWorkspace = WorkspaceFiles.inWorkspace(URI.createFileURI(file.toAbsolutePath().toString())).orElse(null);
            if (inWorkspace != null) {
                inWorkspace.refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(DiagramTexts.get("export.failed", file, e.getMessage()), e));
        }
    }
}
