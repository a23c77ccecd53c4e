/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.workbench.ErrorLog;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What all tests in the workbench have in common: a project, a diagram, and an error log that is empty at the end. */
abstract class DiagramTest {

    IProject project;
    Robot robot;
    private ErrorLog log;

    @BeforeEach
    void begin() throws CoreException {
        Workbench.prepare();
        log = ErrorLog.listen();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(getClass().getSimpleName());
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void end() throws CoreException {
        Workbench.act(() -> Workbench.page().closeAllEditors(false));
        project.delete(true, true, null);
        log.close();
        log.assertEmpty();
    }

    /** Opens the diagram of a copy of a sample. */
    DiagramEditor openSample(String name) throws Exception {
        try (InputStream content = Samples.open(name).orElseThrow()) {
            return open(file(name + ".itsm", content.readAllBytes()));
        }
    }

    DiagramEditor openEmpty() throws Exception {
        try (InputStream content = Templates.open("empty").orElseThrow()) {
            return open(file("empty.itsm", content.readAllBytes()));
        }
    }

    /** Opens a copy of the empty model in the model's own editor, on the page with the diagram. */
    void openEmptyInModelEditor() throws Exception {
        try (InputStream content = Templates.open("empty").orElseThrow()) {
            IFile file = file("empty.itsm", content.readAllBytes());
            ItsmEditor editor = Workbench.run(() -> (ItsmEditor) IDE.openEditor(Workbench.page(), file, "org.itsm.modeler.ui.editor"));
            Workbench.await("the file is read", () -> !editor.session().isOpening());
            for (int i = 0; i < 9 && pageOf(editor) == null; i++) {
                int next = i;
                Workbench.act(() -> editor.setActivePage(next));
            }
            robot = new Robot(pageOf(editor));
            robot.awaitPicture();
        }
    }

    private static DiagramPage pageOf(ItsmEditor editor) {
        return Workbench.run(() -> Adapters.adapt(editor, DiagramPage.class));
    }

    DiagramEditor openModel(ITSMModel model) throws Exception {
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("model.itsm"), model);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        resource.save(content, null);
        return open(file("model.itsm", content.toByteArray()));
    }

    DiagramEditor open(IFile file) {
        DiagramEditor editor = Workbench.open(file);
        robot = new Robot(editor.page());
        robot.awaitPicture();
        return editor;
    }

    IFile file(String name, byte[] content) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(content), IResource.FORCE, null);
        return file;
    }
}
