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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.Test;

/** The workbench goes on while large files are written and read. */
class LargeFileTest extends WorkbenchTest {

    private static final int ELEMENTS = 30_000;
    private static final int STEP = 5;

    private ItsmEditor open() throws Exception {
        IFile file = project.model("large.itsm", ModelGenerator.of(1).elements(ELEMENTS).build().model());
        ItsmEditor editor = Workbench.open(file);
        Workbench.act(() -> editor.session().run(new ModelEdit("Rename", () -> editor.model().orElseThrow().setName("Another"))));
        return editor;
    }

    private static byte[] content(ItsmEditor editor) {
        return Workbench.run(() -> ItsmModels.contentOf(editor.session().resource()));
    }

    /** How often the UI thread had a turn of its own while something was done. */
    private static int turnsDuring(Runnable work) {
        AtomicInteger turns = new AtomicInteger();
        return Workbench.run(() -> {
            count(turns);
            work.run();
            return turns.getAndSet(Integer.MIN_VALUE);
        });
    }

    private static void count(AtomicInteger turns) {
        Workbench.display().timerExec(STEP, () -> {
            if (turns.incrementAndGet() > 0) {
                count(turns);
            }
        });
    }

    @Test
    void theWorkbenchPaintsWhileAModelIsWritten() throws Exception {
        ItsmEditor editor = open();
        byte[] before = content(editor);
        assertTrue(turnsDuring(() -> editor.doSave(new NullProgressMonitor())) > 0);
        assertFalse(editor.isDirty());
        assertArrayEquals(before, Files.readAllBytes(project.project().getFile("large.itsm").getLocation().toFile().toPath()));
    }

    @Test
    void whatChangesWhileTheModelIsWrittenIsSaved() throws Exception {
        ItsmEditor editor = open();
        Workbench.act(() -> {
            Workbench.display().timerExec(STEP, () -> editor.model().orElseThrow().setName("Meanwhile"));
            editor.doSave(new NullProgressMonitor());
        });
        assertTrue(TestProject.text(project.project().getFile("large.itsm")).contains("name=\"Meanwhile\""));
    }

    @Test
    void theWorkbenchPaintsWhileAModelIsRestored() throws Exception {
        ItsmEditor editor = open();
        byte[] kept = content(editor);
        Workbench.act(() -> editor.session().revert());
        Workbench.await("it is read", () -> !editor.isDirty());
        assertTrue(turnsDuring(() -> restore(editor, kept)) > 0);
        assertArrayEquals(kept, content(editor));
        assertTrue(editor.isDirty());
    }

    private static void restore(ItsmEditor editor, byte[] content) {
        try {
            editor.session().restore(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
