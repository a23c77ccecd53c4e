/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.ContainerGenerator;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.Welcome;

/** What the wizards do with files and projects. */
public final class ModelFiles {

    /** Who says that a file or folder cannot be written. */
    private static final Set<String> OF_FILES = Set.of(ResourcesPlugin.PI_RESOURCES, EFS.PI_FILE_SYSTEM);

    private ModelFiles() {
    }

    /** Something that a wizard does with the workspace, off the UI thread. */
    @FunctionalInterface
    interface Work {

        void run(IProgressMonitor monitor) throws Exception;
    }

    /** Does the work with a progress bar; says what went wrong and returns false when it did not succeed. */
    static boolean run(IWizardContainer container, Work work) {
        return run(container, false, work);
    }

    /** The same for work that asks its monitor; when the user stops it, false is returned and nothing said. */
    static boolean runCancelable(IWizardContainer container, Work work) {
        return run(container, true, work);
    }

    private static boolean run(IWizardContainer container, boolean cancelable, Work work) {
        try {
            container.run(true, cancelable, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws InvocationTargetException {
                    try {
                        work.run(monitor);
                    } catch (OperationCanceledException canceled) {
                        throw canceled;
                    } catch (Exception failure) {
                        throw new InvocationTargetException(failure, failure.getMessage());
                    }
                }
            });
            return true;
        } catch (InvocationTargetException failure) {
            report(failure.getCause());
        } catch (InterruptedException canceled) {
            // The user has stopped it and knows.
            return false;
        }
        return false;
    }

    /** Says what went wrong; what a file of the user's has caused is no matter for the log. */
    static void report(Throwable failure) {
        boolean foreseen = failure instanceof IOException || failure instanceof ExchangeException
                || failure instanceof CoreException refused && OF_FILES.contains(refused.getStatus().getPlugin());
        String reason = failure instanceof ExchangeException located ? located.located() : failure.getMessage();
        StatusManager.getManager().handle(Status.error(UiTexts.get("wizard.failed", reason), failure),
                foreseen ? StatusManager.SHOW : StatusManager.SHOW | StatusManager.LOG);
    }

    /** The file that a wizard begins with: the selected one, or that of the active editor; null when there is neither. */
    static IFile chosen(IWorkbench workbench, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof IFile file) {
            return file;
        }
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null ? null : window.getActivePage().getActiveEditor();
        return editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
    }

    /**
     * The model that was read.
     *
     * @throws IOException when there is none; its message is what is wrong with the file
     */
    static ITSMModel modelOf(LoadedModel loaded) throws IOException {
        return loaded.model().orElseThrow(() -> new IOException(problemOf(loaded)));
    }

    /** What is wrong with a file that cannot be read as a whole. */
    static String problemOf(LoadedModel loaded) {
        return loaded.errors().stream().findFirst().map(LoadProblem::toString)
                .orElseGet(() -> UiTexts.get("wizard.noModel", loaded.resource().getURI()));
    }

    /** Makes a project that is open, or takes the one that is there. */
    public static IProject project(String name, IPath location, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IWorkspaceRoot workspace = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = workspace.getProject(name);
        if (!project.exists()) {
            IProjectDescription description = project.getWorkspace().newProjectDescription(name);
            description.setLocation(location == null || workspace.getLocation().equals(location) ? null : location);
            project.create(description, progress.split(1));
        }
        project.open(progress.split(1));
        return project;
    }

    /** Writes a file, replacing one that is there; folders that are not there yet are made. */
    public static void write(IFile file, byte[] content, IProgressMonitor monitor) throws CoreException {
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(content), IResource.KEEP_HISTORY, monitor);
        } else {
            new ContainerGenerator(file.getParent().getFullPath()).generateContainer(monitor);
            file.create(new ByteArrayInputStream(content), IResource.NONE, monitor);
        }
    }

    /** Lets the workspace see what was written to the folder. */
    static void refreshFolder(IContainer folder) {
        try {
            folder.refreshLocal(IResource.DEPTH_ONE, null);
        } catch (CoreException failure) {
            report(failure);
        }
    }

    /** Lets the workspace see a file that was written, wherever it knows it. */
    static void refreshFile(Path written) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(written.toUri())) {
            refreshFolder(file.getParent());
        }
    }

    /** The model file of that name in the folder. */
    static IFile in(IContainer folder, String name) {
        String extension = "." + ItsmModels.FILE_EXTENSION;
        return folder.getFile(IPath.fromOSString(name.endsWith(extension) ? name : name + extension));
    }

    /** Shows the file in the editor and in the explorer. */
    public static void open(IWorkbench workbench, IFile file) {
        Welcome.leave(workbench, () -> show(workbench, file));
    }

    private static void show(IWorkbench workbench, IFile file) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException failure) {
            report(failure);
        }
        BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
    }
}
