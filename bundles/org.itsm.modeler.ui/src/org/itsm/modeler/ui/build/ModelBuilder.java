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
import java.util.concurrent.atomic.AtomicBoolean;

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
import org.itsm.modeler.ui.findings.MarkedIcons;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.itsm.modeler.validation.preferences.RulePreferences;

/**
 * Marks the findings of the model files that have changed and of those that refer to them, in whatever project; of all files
 * of the project when the settings of the rules have changed. Files that are open are marked by those who have them open.
 */
public final class ModelBuilder extends IncrementalProjectBuilder {

    public static final String ID = "org.itsm.modeler.ui.builder";

    /** The files in which settings of the rules stand. */
    private static final Set<String> SETTINGS = Set.of(RuleSettingsFile.NAME, RulePreferences.NODE + ".prefs");

    /** The other projects of models at the last build; none before the first one in this session. */
    private List<IProject> known = List.of();

    /** Called by the workspace. */
    public ModelBuilder() {
        super();
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        List<IProject> others = others();
        Collection<IFile> files = toValidate(kind == FULL_BUILD ? null : getDelta(getProject()), others);
        known = others;
        if (!files.isEmpty()) {
            MarkedIcons.prepare();
        }
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            progress.setTaskName(UiTexts.get("findings.job", file.getName()));
            FindingMarkers.validate(file, progress.split(1));
        }
        return others.toArray(IProject[]::new);
    }

    /** The other projects of models: when one of them has gone, those models of this one are looked at again that refer to others. */
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
        Set<IFile> found = new LinkedHashSet<>();
        if (delta == null) {
            found.addAll(own);
        } else if (settingsChanged(delta)) {
            return own;
        } else {
            collectChanged(delta, found);
        }
        List<IFile> all = new ArrayList<>(own);
        for (IProject other : others) {
            all.addAll(modelsIn(other));
        }
        Dependents dependents = new Dependents();
        found.addAll(dependents.of(found, all));
        if (!others.containsAll(known)) {
            found.addAll(dependents.ofAny(own));
        }
        return found;
    }

    private static boolean settingsChanged(IResourceDelta delta) throws CoreException {
        AtomicBoolean changed = new AtomicBoolean();
        delta.accept(each -> {
            if (isContent(each) && SETTINGS.contains(each.getResource().getName())) {
                changed.set(true);
            }
            return true;
        });
        return changed.get();
    }

    private static void collectChanged(IResourceDelta delta, Collection<IFile> changed) throws CoreException {
        delta.accept(each -> {
            if (isContent(each)) {
                collect(each.getResource(), changed);
            }
            return true;
        });
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
