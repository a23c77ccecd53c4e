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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.itsm.modeler.sirius.SessionEdits;
import org.itsm.modeler.sirius.SiriusTexts;
import org.itsm.modeler.sirius.representation.Representations;

/**
 * A modeling project with one model, whose session is open, has the viewpoint chosen and holds the lifecycle chain as
 * its first diagram.
 *
 * @param project the project in the workspace
 * @param model   the file of the model
 * @param session the open session
 * @param chain   the lifecycle chain, created but not opened
 */
public record ItsmProject(IProject project, IFile model, Session session, DRepresentation chain) {

    private static final int STEPS = 6;

    /**
     * Makes the project. The session is set up before the project becomes a modeling project: then Sirius finds the
     * session open and does not open it at the same time in a job of its own.
     *
     * @param name     what the project and its model file are called
     * @param location where its folder is; null for the workspace
     * @throws CoreException when a file cannot be written or Sirius has refused the viewpoint
     */
    public static ItsmProject create(String name, IPath location, ModelSource source, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, SiriusTexts.get("project.creating", name), STEPS);
        IProject project = makeProject(name, location, progress.split(1));
        IFile file = makeModel(project, source, progress.split(1));
        Session session = ModelingProjectManager.INSTANCE.createLocalRepresentationsFile(project, progress.split(1));
        ITSMModel model = addModel(session, file, progress.split(1));
        DRepresentation chain = Representations.findOrCreate(session, model, ItsmViewpoint.LIFECYCLE_CHAIN,
                progress.split(1));
        ModelingProjectManager.INSTANCE.convertToModelingProject(project, progress.split(1));
        session.save(monitor);
        return new ItsmProject(project, file, session, chain);
    }

    private static IProject makeProject(String name, IPath location, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IWorkspaceRoot workspace = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = workspace.getProject(name);
        IProjectDescription description = project.getWorkspace().newProjectDescription(name);
        description.setLocation(location == null || workspace.getLocation().equals(location) ? null : location);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        return project;
    }

    private static IFile makeModel(IProject project, ModelSource source, IProgressMonitor monitor) throws CoreException {
        IFile file = project.getFile(project.getName() + '.' + ItsmModels.FILE_EXTENSION);
        try {
            file.create(new ByteArrayInputStream(source.contentFor(project.getName())), IFile.FORCE, monitor);
        } catch (IOException unreadable) {
            throw failure(SiriusTexts.get("project.unreadableSource", unreadable.getMessage()), unreadable);
        }
        return file;
    }

    private static ITSMModel addModel(Session session, IFile file, IProgressMonitor monitor) throws CoreException {
        URI address = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        SessionEdits.execute(domain, new AddSemanticResourceCommand(session, address, monitor));
        Resource loaded = domain.getResourceSet().getResource(address, false);
        return Optional.ofNullable(loaded)
                .flatMap(ItsmModels::modelIn)
                .orElseThrow(() -> failure(SiriusTexts.get("project.noModel", file.getName()), null));
    }

    private static CoreException failure(String message, Throwable cause) {
        return new CoreException(Status.error(message, cause));
    }
}
