/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.validation.RuleSettingsFile;

/** Marks the findings of the model files that have changed; of all of them when the settings of the rules have. */
public final class ModelBuilder extends IncrementalProjectBuilder {

    public static final String ID = "org.itsm.modeler.ui.builder";

    /** Called by the workspace. */
    public ModelBuilder() {
        super();
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        List<IFile> files = changed(kind == FULL_BUILD ? null : getDelta(getProject()));
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            progress.setTaskName(UiTexts.get("findings.job", file.getName()));
            FindingMarkers.validate(file, progress.split(1));
        }
        return new IProject[0];
    }

    private List<IFile> changed(IResourceDelta delta) throws CoreException {
        List<IFile> files = new ArrayList<>();
        boolean[] all = {delta == null};
        if (delta != null) {
            delta.accept(each -> {
                all[0] |= each.getResource().getName().equals(RuleSettingsFile.NAME);
                if (each.getKind() != IResourceDelta.REMOVED && isContent(each)) {
                    collect(each.getResource(), files);
                }
                return true;
            });
        }
        if (all[0]) {
            files.clear();
            getProject().accept(resource -> {
                collect(resource, files);
                return true;
            });
        }
        return files;
    }

    /** Our own markers are no change. */
    private static boolean isContent(IResourceDelta delta) {
        return delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & ~IResourceDelta.MARKERS) != 0;
    }

    private static void collect(IResource resource, List<IFile> files) {
        if (resource instanceof IFile file && ItsmModels.FILE_EXTENSION.equals(file.getFileExtension())) {
            files.add(file);
        }
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }
}
