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
        List<IProject> others = others();
        Collection<IFile> files = toValidate(kind == FULL_BUILD ? null : getDelta(getProject()), others);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            progress.setTaskName(UiTexts.get("findings.job", file.getName()));
            FindingMarkers.validate(file, progress.split(1));
        }
        return others.toArray(IProject[]::new);
    }

    /** The other projects of models: when models in them change, those of this one that refer to them are looked at again. */
    private List<IProject> others() throws CoreException {
        List<IProject> others = new ArrayList<>();
        for (IProject project : getProject().getWorkspace().getRoot().getProjects()) {
            if (!project.equals(getProject()) && project.isAccessible() && project.hasNature(ItsmNature.ID)) {
                others.add(project);
            }
        }
        return others;
    }

    private Collection<IFile> toValidate(IResourceDelta delta, List<IProject> others) throws CoreException {
        List<IFile> own = modelsIn(getProject());
        if (delta == null) {
            return own;
        }
        Set<IFile> changed = new LinkedHashSet<>();
        boolean[] settings = {false};
        collectChanged(delta, changed);
        delta.accept(each -> {
            settings[0] |= isContent(each) && SETTINGS.contains(each.getResource().getName());
            return true;
        });
        if (settings[0]) {
            return own;
        }
        List<IFile> all = new ArrayList<>(own);
        for (IProject other : others) {
            collectChanged(getDelta(other), changed);
            all.addAll(modelsIn(other));
        }
        changed.addAll(new Dependents().of(changed, all));
        changed.retainAll(own);
        return changed;
    }

    /** A null delta says that nothing is known of changes. */
    private static void collectChanged(IResourceDelta delta, Collection<IFile> changed) throws CoreException {
        if (delta != null) {
            delta.accept(each -> {
                if (isContent(each)) {
                    collect(each.getResource(), changed);
                }
                return true;
            });
        }
    }

    private static List<IFile> modelsIn(IProject project) throws CoreException {
        List<IFile> models = new ArrayList<>();
        project.accept(resource -> {
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
        for (IFile model : modelsIn(getProject())) {
            if (!FindingMarkers.areLive(model)) {
                model.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
            }
        }
    }
}
