/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.welcome;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.Welcome;
import org.itsm.modeler.ui.editor.ItsmEditor;

/**
 * Opens the model files that are named on the command line, their lifecycle chain drawn: {@code -model FILE}, as often as
 * wanted.
 */
public final class OpenAtStart implements IStartup {

    private static final String OPTION = "-model";

    /** Called by the extension registry. */
    public OpenAtStart() {
        super();
    }

    @Override
    public void earlyStartup() {
        List<File> files = files(Platform.getApplicationArgs());
        if (!files.isEmpty()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(() -> Welcome.leave(workbench, () -> open(workbench, files)));
        }
    }

    private static List<File> files(String[] arguments) {
        List<File> files = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(OPTION)) {
                files.add(new File(arguments[i + 1]).getAbsoluteFile());
            }
        }
        return files;
    }

    private static void open(IWorkbench workbench, List<File> files) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        files.forEach(file -> open(page, file));
    }

    /** Opens the file, which may lie outside the workspace; says so when it cannot be opened. */
    public static void open(IWorkbenchPage page, File file) {
        try {
            ItsmEditor.open(page, new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file))).showChain();
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(UiTexts.get("open.failed", file, e.getMessage()), e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
