/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.project;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.itsm.modeler.sirius.SiriusStart;
import org.itsm.modeler.sirius.SiriusTexts;
import org.itsm.modeler.sirius.representation.Representations;

/** Asks for a name and a model to start with, makes the project and opens its lifecycle chain. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private IWorkbench workbench;
    private IConfigurationElement configuration;
    private WizardNewProjectCreationPage projectPage;
    private ModelSourcePage sourcePage;

    /** Called by the workbench. */
    public NewProjectWizard() {
        setWindowTitle(SiriusTexts.get("wizard.title"));
        setNeedsProgressMonitor(true);
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
        projectPage.setTitle(SiriusTexts.get("wizard.project.title"));
        projectPage.setDescription(SiriusTexts.get("wizard.project.description"));
        sourcePage = new ModelSourcePage();
        addPage(projectPage);
        addPage(sourcePage);
    }

    @Override
    public boolean performFinish() {
        AtomicReference<ItsmProject> made = new AtomicReference<>();
        SiriusStart.prepare();
        try {
            // On the thread of the workbench: Sirius measures labels with its fonts, which no two threads may use at once.
            getContainer().run(false, false, creation(made));
            open(made.get());
            return true;
        } catch (InvocationTargetException failure) {
            report(failure.getCause());
        } catch (CoreException failure) {
            report(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private WorkspaceModifyOperation creation(AtomicReference<ItsmProject> made) {
        String name = projectPage.getProjectName();
        IPath location = projectPage.useDefaults() ? null : projectPage.getLocationPath();
        ModelSource source = sourcePage.source();
        return new WorkspaceModifyOperation() {
            @Override
            protected void execute(IProgressMonitor monitor) throws CoreException {
                made.set(ItsmProject.create(name, location, source, monitor));
            }
        };
    }

    private void open(ItsmProject made) throws CoreException {
        Representations.arrange(Representations.open(made.session(), made.chain(), new NullProgressMonitor()));
        made.session().save(new NullProgressMonitor());
        BasicNewProjectResourceWizard.updatePerspective(configuration);
        BasicNewResourceWizard.selectAndReveal(made.model(), workbench.getActiveWorkbenchWindow());
    }

    private static void report(Throwable failure) {
        StatusManager.getManager().handle(Status.error(SiriusTexts.get("wizard.failed", failure.getMessage()), failure),
                StatusManager.SHOW | StatusManager.LOG);
    }
}
