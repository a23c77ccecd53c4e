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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;

/** Asks for the name and the folder of a new model file. */
final class NewFilePage extends WizardNewFileCreationPage {

    /** @param title the key of the title */
    NewFilePage(String title, IWorkbench workbench, IStructuredSelection selection) {
        super("file", place(workbench, selection));
        setTitle(UiTexts.get(title));
        setDescription(UiTexts.get("wizard.model.description"));
        setFileExtension(ItsmModels.FILE_EXTENSION);
    }

    /** Whoever has selected elements in an editor, or nothing at all, begins where the file of the editor is. */
    private static IStructuredSelection place(IWorkbench workbench, IStructuredSelection selection) {
        IFile file = ModelFiles.chosen(workbench, StructuredSelection.EMPTY);
        boolean inWorkspace = selection.getFirstElement() instanceof IResource;
        return inWorkspace || file == null ? selection : new StructuredSelection(file);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        nameFolders((Composite) getControl());
    }

    /** The page of the platform tells a screen reader nothing about its tree. */
    private static void nameFolders(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Tree folders) {
                Accessibility.name(folders, UiTexts.get("wizard.model.folders"));
            } else if (child instanceof Composite composite) {
                nameFolders(composite);
            }
        }
    }

    /** The file; it need not be there yet. */
    IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(getContainerFullPath().append(getFileName()));
    }

    @Override
    protected void createAdvancedControls(Composite parent) {
        // A model is written where it is wanted; it is no link to a file elsewhere.
    }

    @Override
    protected IStatus validateLinkedResource() {
        return Status.OK_STATUS;
    }

    @Override
    protected void createLinkTarget() {
        // There is no link.
    }
}
