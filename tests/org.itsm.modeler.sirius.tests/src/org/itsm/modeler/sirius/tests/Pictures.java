/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.diagram.ui.tools.api.preferences.SiriusDiagramUiPreferencesKeys;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures of what was drawn, for people to look at. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("itsm.pictures", "target/pictures"));

    /** In pixels; Sirius' own limit is below the size of a chain of a hundred elements. */
    private static final int LARGEST = 40_000_000;

    private Pictures() {
    }

    /** Lets Sirius export large diagrams too; to be called on the UI thread before an editor is open, which would listen. */
    static void allowLargeOnes() {
        InstanceScope.INSTANCE.getNode("org.eclipse.sirius.diagram.ui")
                .putInt(SiriusDiagramUiPreferencesKeys.PREF_MAXIMUM_EXPORT_BUFFER_SIZE.name(), LARGEST);
    }

    /** The whole diagram as Sirius exports it, in its own size: letters of another size would not fit their figures. */
    static Path export(Session session, DRepresentation diagram, String name) throws IOException {
        Path file = fileFor(name);
        Workbench.act(() -> DialectUIManager.INSTANCE.export(diagram, session,
                new org.eclipse.core.runtime.Path(file.toString()),
                new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG, ScalingPolicy.NO_SCALING), new NullProgressMonitor()));
        return file;
    }

    /** The workbench as it stands on the screen. */
    static Path screen(String name) throws IOException {
        Path file = fileFor(name);
        Workbench.settle();
        Workbench.act(() -> {
            Rectangle size = Workbench.display().getBounds();
            Image image = new Image(Workbench.display(), size.width, size.height);
            GC screen = new GC(Workbench.display());
            screen.copyArea(image, 0, 0);
            screen.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            image.dispose();
        });
        return file;
    }

    private static Path fileFor(String name) throws IOException {
        Files.createDirectories(FOLDER);
        return FOLDER.resolve(name + ".png").toAbsolutePath();
    }
}
