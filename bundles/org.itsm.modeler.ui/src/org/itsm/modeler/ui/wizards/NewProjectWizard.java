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

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.build.ItsmNature;

/** Makes a project with one model in it and opens that. */
public final class NewProjectWizard extends ItsmWizard implements INewWizard, IExecutableExtension {

    private IWorkbench workbench;
    private IConfigurationElement configuration;
    private WizardNewProjectCreationPage projectPage;
    private StartPage startPage;

    /** Called by the workbench. */
    public NewProjectWizard() {
        super("wizard.project.window", "newProject");
    }

    @Override
    public void init(IWorkbench current, IStructuredSelection selection) {
        workbench = current;
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        configuration = config;
    }

    @Override
    public void addPages() {
        projectPage = new WizardNewProjectCreationPage("project");
        projectPage.setTitle(UiTexts.get("wizard.project.title"));
        projectPage.setDescription(UiTexts.get("wizard.project.description"));
        startPage = new StartPage();
        addPage(projectPage);
        addPage(startPage);
    }

    @Override
    public boolean performFinish() {
        String name = projectPage.getProjectName();
        IPath location = projectPage.useDefaults() ? null : projectPage.getLocationPath();
        Start start = startPage.chosen();
        AtomicReference<IFile> made = new AtomicReference<>();
        boolean done = ModelFiles.run(getContainer(), monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, 2);
            byte[] content = start.contentFor(name);
            IProject project = ModelFiles.project(name, location, progress.split(1));
            ItsmNature.add(project, null);
            made.set(ModelFiles.in(project, name));
            ModelFiles.write(made.get(), content, progress.split(1));
        });
        if (done) {
            if (configuration != null) {
                BasicNewProjectResourceWizard.updatePerspective(configuration);
            }
            ModelFiles.open(workbench, made.get());
        }
        return done;
    }
}
