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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.itsm.modeler.ui.UiTexts;

/** Validates all files of projects that no editor has open, because other settings of the rules hold now. */
public final class Revalidation {

    private Revalidation() {
    }

    /** Validates a project in the background, or all projects where none is given. */
    public static void schedule(Optional<IProject> project) {
        Job job = Job.create(UiTexts.get("findings.again"), (ICoreRunnable) monitor -> run(project, monitor));
        job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
        job.setUser(true);
        job.schedule();
    }

    private static void run(Optional<IProject> project, IProgressMonitor monitor) throws CoreException {
        List<IProject> projects = project.map(List::of)
                .orElseGet(() -> Arrays.asList(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
        SubMonitor progress = SubMonitor.convert(monitor, projects.size());
        for (IProject each : projects) {
            SubMonitor part = progress.split(1);
            if (each.isAccessible() && each.hasNature(ItsmNature.ID)) {
                each.build(IncrementalProjectBuilder.FULL_BUILD, ModelBuilder.ID, null, part);
            }
        }
    }
}
