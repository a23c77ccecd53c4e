/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.IEditorPart;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.sirius.ItsmViewpoint;
import org.itsm.modeler.sirius.SessionEdits;
import org.itsm.modeler.sirius.project.ItsmProject;
import org.itsm.modeler.sirius.project.ModelSource;
import org.itsm.modeler.sirius.representation.Representations;

/**
 * A project made by the product for one test, removed with all that is open of it when the test is done. What Sirius
 * draws is measured with the fonts of the window system, which only the thread of the workbench may use.
 */
final class TestProject implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ItsmProject project;

    private TestProject(ItsmProject project) {
        this.project = project;
    }

    static TestProject of(ModelSource source) {
        Workbench.prepare();
        return Workbench.run(() -> new TestProject(
                ItsmProject.create("project" + COUNT.incrementAndGet(), null, source, new NullProgressMonitor())));
    }

    static TestProject ofSample(String name) {
        return of(new ModelSource.Sample(Samples.find(name).orElseThrow()));
    }

    /** A project that is there already, with its session open. */
    static TestProject of(IProject project) {
        Session session = ModelingProject.asModelingProject(project).get().getSession();
        ITSMModel model = ItsmModels.modelIn(session.getSemanticResources().iterator().next()).orElseThrow();
        return new TestProject(new ItsmProject(project, project.getFile(project.getName() + '.' + ItsmModels.FILE_EXTENSION), session,
                Representations.find(session, model, ItsmViewpoint.LIFECYCLE_CHAIN).orElseThrow()));
    }

    ItsmProject project() {
        return project;
    }

    Session session() {
        return project.session();
    }

    TransactionalEditingDomain domain() {
        return session().getTransactionalEditingDomain();
    }

    CommandStack commands() {
        return domain().getCommandStack();
    }

    Resource file() {
        return session().getSemanticResources().iterator().next();
    }

    ITSMModel model() {
        return ItsmModels.modelIn(file()).orElseThrow();
    }

    DSemanticDiagram chain() {
        return (DSemanticDiagram) project.chain();
    }

    /** The model as it would be written now. */
    byte[] bytes() {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file().save(content, null);
            return content.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The elements that the description can be about, the first of each class. */
    List<EObject> rootsFor(String id) {
        return Elements.firstOfEachClass(model()).filter(element -> description(element, id).isPresent()).toList();
    }

    Optional<RepresentationDescription> description(EObject element, String id) {
        return ItsmViewpoint.description(session(), element, id);
    }

    DRepresentation representation(EObject root, String id) {
        return Workbench.run(() -> Representations.findOrCreate(session(), root, id, new NullProgressMonitor()));
    }

    /** Changes the model by hand, as one step of the undo history. */
    void change(Runnable change) {
        Workbench.act(() -> SessionEdits.run(domain(), "test", change));
    }

    /**
     * Opens the representation, alone: with an editor that is about what a test deletes, Sirius would tell the user that
     * it closes it.
     */
    IEditorPart open(DRepresentation representation) {
        Workbench.act(() -> Workbench.closeAllBut(representation));
        IEditorPart editor = Workbench.run(() -> Representations.open(session(), representation, new NullProgressMonitor()));
        Workbench.settle();
        return editor;
    }

    IEditorPart openArranged(DRepresentation representation) {
        IEditorPart editor = open(representation);
        Workbench.act(() -> Representations.arrange(editor));
        Workbench.settle();
        return editor;
    }

    @Override
    public void close() throws CoreException {
        Workbench.run(() -> Workbench.page().closeAllEditors(false));
        Workbench.settle();
        Workbench.act(() -> session().close(new NullProgressMonitor()));
        project.project().delete(true, true, new NullProgressMonitor());
        Workbench.settle();
    }
}
