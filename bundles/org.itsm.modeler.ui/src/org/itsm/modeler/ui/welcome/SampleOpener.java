/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.welcome;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.build.ItsmNature;
import org.itsm.modeler.ui.wizards.ModelFiles;
import org.itsm.modeler.ui.wizards.Start;

/** Opens a sample in a project for samples; one that was opened before is opened as it was left. */
final class SampleOpener {

    private SampleOpener() {
    }

    static void open(IWorkbench workbench, Start sample) {
        String name = sample.file().name();
        try {
            IProject project = ModelFiles.project(UiTexts.get("welcome.sampleProject"), null, null);
            ItsmNature.add(project, null);
            IFile file = project.getFile(IPath.fromOSString(name + '.' + ItsmModels.FILE_EXTENSION));
            if (!file.exists()) {
                ModelFiles.write(file, sample.contentFor(name), null);
            }
            ModelFiles.open(workbench, file);
        } catch (CoreException | IOException failure) {
            StatusManager.getManager().handle(
                    Status.error(UiTexts.get("wizard.failed", failure.getMessage()), failure),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
