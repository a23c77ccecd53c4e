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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.itsm.modeler.validation.preferences.RulePreferences;

/**
 * Marks the findings of the model files that have changed and of those that refer to them; of all files when the settings
 * of the rules have changed. Files that are open are marked by those who have them open.
 */
public final class ModelBuilder extends IncrementalProjectBuilder {

    public static final String ID = "org.itsm.modeler.ui.builder";

    /** The files in which settings of the rules stand. */
    private static final Set<String> SETTINGS = Set.of(RuleSettingsFile.NAME, RulePreferences.NODE + ".prefs");

    /** Called by the workspace. */
    public ModelBuilder() {
        super();
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        Collection<IFile> files = toValidate(kind == FULL_BUILD ? null : getDelta(getProject()));
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            progress.setTaskName(UiTexts.get("findings.job", file.getName()));
            FindingMarkers.validate(file, progress.split(1));
        }
        return new IProject[0];
    }

    private Collection<IFile> toValidate(IResourceDelta delta) throws CoreException {
        List<IFile> all = models();
        if (delta == null) {
            return all;
        }
        Set<IFile> changed = new LinkedHashSet<>();
        boolean[] settings = {false};
        delta.accept(each -> {
            if (isContent(each)) {
                settings[0] |= SETTINGS.contains(each.getResource().getName());
                collect(each.getResource(), changed);
            }
            return true;
        });
        if (settings[0]) {
            return all;
        }
        changed.addAll(new Dependents().of(changed, all));
        changed.removeIf(file -> !file.exists());
        return changed;
    }

    private List<IFile> models() throws CoreException {
        List<IFile> models = new ArrayList<>();
        getProject().accept(resource -> {
            collect(resource, models);
            return true;
        });
        return models;
    }

    /** Our own markers are no change. */
    private static boolean isContent(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & ~IResourceDelta.MARKERS) != 0;
    }

    private static void collect(IResource resource, Collection<IFile> files) {
        if (resource instanceof IFile file && ItsmModels.FILE_EXTENSION.equals(file.getFileExtension())) {
            files.add(file);
        }
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        for (IFile model : models()) {
            if (!FindingMarkers.areLive(model)) {
                model.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
            }
        }
    }
}
