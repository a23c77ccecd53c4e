/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;

/** A project with models for one test. */
final class TestProject {

    private final IProject project;

    private TestProject(IProject project) {
        this.project = project;
    }

    static TestProject create(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
        return new TestProject(project);
    }

    IProject project() {
        return project;
    }

    /** Closes all editors and deletes a project that a test has made through the workbench, if it has come so far. */
    static void deleteIfMade(String name) throws Exception {
        Workbench.act(() -> Workbench.page().closeAllEditors(false));
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (made.exists()) {
            made.delete(true, true, null);
        }
    }

    void delete() throws Exception {
        Workbench.act(() -> Workbench.page().closeAllEditors(false));
        Workbench.settle();
        Job.getJobManager().join(ResourcesPlugin.FAMILY_MANUAL_REFRESH, null);
        project.delete(true, true, null);
    }

    /** A copy of a sample. */
    IFile sample(String name) throws Exception {
        try (InputStream content = Samples.open(name).orElseThrow()) {
            return file(name + ".itsm", content.readAllBytes());
        }
    }

    IFile file(String name, byte[] content) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(content), IResource.FORCE, null);
        return file;
    }

    IFile model(String name, ITSMModel model) throws Exception {
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI(name), model);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        resource.save(content, null);
        return file(name, content.toByteArray());
    }

    static String text(IFile file) throws Exception {
        try (InputStream content = file.getContents(true)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Another program changes the file. */
    static void changeOutside(IFile file, Consumer<ITSMModel> change) throws Exception {
        var loaded = ItsmModels.load(file.getLocation().toPath());
        change.accept(loaded.model().orElseThrow());
        ItsmModels.save(loaded.resource());
    }
}
