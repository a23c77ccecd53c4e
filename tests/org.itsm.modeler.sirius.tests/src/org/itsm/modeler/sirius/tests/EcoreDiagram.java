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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.business.api.componentization.DiagramComponentizationManager;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.itsm.modeler.sirius.SessionEdits;

/** A class diagram of EcoreTools with as many classes and references as another diagram has nodes and edges. */
final class EcoreDiagram implements AutoCloseable {

    private static final String BUNDLE = "org.eclipse.emf.ecoretools.design";
    private static final URI VIEWPOINT = URI.createURI("viewpoint:/" + BUNDLE + "/Design");
    private static final String CLASSES = "Entities";
    /** EcoreTools' classes are not synchronised: a user drops them from the Model Explorer. */
    private static final String DROP = "External EClass from treeview";

    private final IProject project;
    private final Session session;
    private final EPackage root;

    private EcoreDiagram(IProject project, Session session, EPackage root) {
        this.project = project;
        this.session = session;
        this.root = root;
    }

    static boolean isInstalled() {
        return Platform.getBundle(BUNDLE) != null;
    }

    /** A project with the Ecore model and no diagram yet. */
    static EcoreDiagram like(DDiagram other, String name) throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(monitor);
        project.open(monitor);
        IFile file = project.getFile(name + ".ecore");
        file.create(new ByteArrayInputStream(content(other)), true, monitor);
        Session session = ModelingProjectManager.INSTANCE.createLocalRepresentationsFile(project, monitor);
        URI address = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        SessionEdits.execute(session.getTransactionalEditingDomain(), new AddSemanticResourceCommand(session, address, monitor));
        Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoint(VIEWPOINT);
        SessionEdits.run(session.getTransactionalEditingDomain(), "viewpoint",
                () -> new ViewpointSelector(session).selectViewpoint(viewpoint, false, monitor));
        ModelingProjectManager.INSTANCE.convertToModelingProject(project, monitor);
        Resource loaded = session.getTransactionalEditingDomain().getResourceSet().getResource(address, false);
        return new EcoreDiagram(project, session, (EPackage) loaded.getContents().get(0));
    }

    private static byte[] content(DDiagram other) throws Exception {
        EPackage all = EcoreFactory.eINSTANCE.createEPackage();
        all.setName("all");
        all.setNsPrefix("all");
        all.setNsURI("http://example.org/all");
        Map<EObject, EClass> classes = new HashMap<>();
        Figures.nodes(other).forEach(node -> {
            EClass type = EcoreFactory.eINSTANCE.createEClass();
            type.setName("Class" + classes.size());
            all.getEClassifiers().add(type);
            classes.put(node.getTarget(), type);
        });
        links(other).forEach(edge -> {
            EReference reference = EcoreFactory.eINSTANCE.createEReference();
            EClass source = classes.get(((DSemanticDecorator) edge.getSourceNode()).getTarget());
            reference.setName("reference" + source.getEStructuralFeatures().size());
            reference.setEType(classes.get(((DSemanticDecorator) edge.getTargetNode()).getTarget()));
            source.getEStructuralFeatures().add(reference);
        });
        XMIResourceImpl file = new XMIResourceImpl();
        file.getContents().add(all);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        file.save(content, null);
        return content.toByteArray();
    }

    /** The edges between nodes: lanes are joined too. */
    static List<DEdge> links(DDiagram diagram) {
        List<EObject> nodes = Figures.nodes(diagram).map(EObject.class::cast).toList();
        return Figures.edges(diagram).filter(edge -> nodes.contains(edge.getSourceNode()) && nodes.contains(edge.getTargetNode())).toList();
    }

    Measured measure() {
        DSemanticDiagram[] made = new DSemanticDiagram[1];
        double creation = Measured.timeOf(() -> made[0] = create());
        EClass changed = (EClass) root.getEClassifiers().get(0);
        double refresh = Measured.medianOf(() -> {
            SessionEdits.run(session.getTransactionalEditingDomain(), "change", () -> changed.setName(changed.getName() + "x"));
            SessionEdits.run(session.getTransactionalEditingDomain(), "refresh",
                    () -> DialectManager.INSTANCE.refresh(made[0], new NullProgressMonitor()));
        });
        double opening = Measured.timeOf(() -> DialectUIManager.INSTANCE.openEditor(session, made[0], new NullProgressMonitor()));
        return new Measured((int) Figures.nodes(made[0]).count(), (int) Figures.edges(made[0]).count(), creation, refresh, opening);
    }

    private DSemanticDiagram create() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        DSemanticDiagram[] made = new DSemanticDiagram[1];
        RepresentationDescription description = DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), root).stream()
                .filter(each -> each.getName().equals(CLASSES)).findFirst().orElseThrow();
        SessionEdits.run(session.getTransactionalEditingDomain(), "create", () -> made[0] = (DSemanticDiagram) DialectManager.INSTANCE
                .createRepresentation("Classes", root, description, session, monitor));
        IDiagramCommandFactory commands = DiagramCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(session.getTransactionalEditingDomain());
        commands.setUserInterfaceCallBack(new NoUICallback());
        ContainerDropDescription drop = new DiagramComponentizationManager()
                .getAllTools(session.getSelectedViewpoints(false), made[0].getDescription()).stream()
                .filter(ContainerDropDescription.class::isInstance).map(ContainerDropDescription.class::cast)
                .filter(tool -> tool.getName().equals(DROP)).findFirst().orElseThrow();
        CompoundCommand drops = new CompoundCommand();
        root.getEClassifiers().forEach(type -> drops.append(commands.buildDropInContainerCommandFromTool(made[0], type, drop)));
        SessionEdits.execute(session.getTransactionalEditingDomain(), drops);
        SessionEdits.run(session.getTransactionalEditingDomain(), "refresh", () -> DialectManager.INSTANCE.refresh(made[0], monitor));
        return made[0];
    }

    @Override
    public void close() throws Exception {
        Workbench.run(() -> Workbench.page().closeAllEditors(false));
        Workbench.settle();
        Workbench.act(() -> session.close(new NullProgressMonitor()));
        project.delete(true, true, new NullProgressMonitor());
        Workbench.settle();
    }
}
