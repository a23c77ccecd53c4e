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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.build.ItsmNature;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in places, and in states, that are met more rarely. */
class UnusualFilesTest extends WorkbenchTest {

    @TempDir
    Path outside;

    private static void renameAndSave(ItsmEditor editor) {
        Workbench.act(() -> editor.session().run(
                new ModelEdit("Rename", () -> editor.model().orElseThrow().setName("Another name"))));
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        Workbench.settle();
    }

    @Test
    void aModelInAFolderWithBlanksAndUmlautsIsEditedAndSaved() throws Exception {
        IFolder folder = project.project().getFolder("Möbel für Ärzte");
        folder.create(true, true, null);
        IFile file = folder.getFile("größer & schöner.itsm");
        try (InputStream content = Samples.open("minimal").orElseThrow()) {
            file.create(new ByteArrayInputStream(content.readAllBytes()), true, null);
        }
        ItsmEditor editor = Workbench.open(file);
        renameAndSave(editor);
        assertFalse(editor.isDirty());
        assertTrue(TestProject.text(file).contains("Another name"));
    }

    @Test
    void aLinkedModelIsSavedWhereItIs() throws Exception {
        Path target = outside.resolve("linked.itsm");
        try (InputStream content = Samples.open("minimal").orElseThrow()) {
            Files.write(target, content.readAllBytes());
        }
        IFile link = project.project().getFile("linked.itsm");
        link.createLink(IPath.fromPath(target), IResource.NONE, null);
        renameAndSave(Workbench.open(link));
        assertTrue(Files.readString(target).contains("Another name"));
        assertTrue(link.isLinked());
    }

    @Test
    void aModelThatWasDeletedBehindTheWorkspaceStopsNoBuild() throws Exception {
        TwoModels models = TwoModels.in(project);
        ItsmNature.add(project.project(), null);
        Files.delete(models.services().getLocation().toPath());
        project.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertTrue(models.shop().findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO).length > 0);
        models.shop().touch(null);
        project.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    @Test
    void closingAProjectClosesItsModels() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("minimal"));
        project.project().close(null);
        Workbench.await("the editor is closed", () -> !Workbench.page().isPartVisible(editor)
                && Workbench.page().getEditorReferences().length == 0);
        assertEquals(0, Workbench.run(() -> Workbench.page().getEditorReferences().length));
        project.project().open(null);
    }
}
