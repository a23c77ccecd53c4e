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
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;

/**
 * In a workbench that is started to be killed: opens a model, takes back what was not saved, then edits and saves without
 * end, and says on standard output how far it has come. In any other workbench it does nothing.
 */
public final class EditingWorkbench implements IStartup {

    static final String WANTED = "itsm.editing";
    static final String PROJECT = "killed";
    static final String MODEL = "shop.itsm";

    private static final int PAUSE = 25;
    private static final int EDITS_BETWEEN_SAVES = 60;

    private ItsmEditor editor;
    private int number = -1;

    /** Called by the workbench. */
    public EditingWorkbench() {
        super();
    }

    @Override
    public void earlyStartup() {
        if (Boolean.getBoolean(WANTED)) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> begin(display));
        }
    }

    private void begin(Display display) {
        try {
            editor = (ItsmEditor) IDE.openEditor(
                    PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), model());
        } catch (CoreException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        display.timerExec(PAUSE, () -> answer(display));
        // The editor's question what to do with a copy that was left behind is before this in the queue.
        editor.session().whenOpen(() -> display.asyncExec(() -> edit(display)));
    }

    private static IFile model() throws CoreException, IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        IFile file = project.getFile(MODEL);
        if (!file.exists()) {
            try (InputStream content = Samples.open("e-shop").orElseThrow()) {
                file.create(new ByteArrayInputStream(content.readAllBytes()), true, null);
            }
        }
        return file;
    }

    private void answer(Display display) {
        for (Shell shell : display.getShells()) {
            Workbench.findAll(shell, Button.class).stream().filter(button -> button.getText().equals("Restore"))
                    .forEach(button -> button.notifyListeners(SWT.Selection, null));
        }
        if (number < 0) {
            display.timerExec(PAUSE, () -> answer(display));
        }
    }

    private void edit(Display display) {
        boolean asking = Arrays.stream(display.getShells()).anyMatch(shell -> (shell.getStyle() & SWT.APPLICATION_MODAL) != 0);
        if (!asking) {
            number = number < 0 ? KilledWorkbenchTest.numberIn(editor.model().orElseThrow()) + 1 : number + 1;
            editor.session().run(new ModelEdit("Edit " + number,
                    () -> KilledWorkbenchTest.setNumber(editor.model().orElseThrow(), number)));
            System.out.println("edited " + number + ' ' + System.currentTimeMillis());
            if (number % EDITS_BETWEEN_SAVES == 0) {
                editor.doSave(new NullProgressMonitor());
                System.out.println("saved " + number + ' ' + System.currentTimeMillis());
            }
        }
        display.timerExec(PAUSE, () -> edit(display));
    }
}
