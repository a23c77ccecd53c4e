/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;

/**
 * The figures of a diagram as objects that services can ask: the element that a figure stands for, its mapping, what it
 * is in, and the ends of an edge, under the names that such features have in Sirius. They are made when a tool is used and
 * belong to no model.
 */
final class Views {

    private static final Kind KIND = new Kind();

    private final Diagram diagram;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Figure> parents = new HashMap<>();

    Views(Diagram diagram) {
        this.diagram = diagram;
        diagram.figures().forEach(figure -> add(figure, null));
    }

    private void add(Figure figure, Figure parent) {
        figures.put(figure.key(), figure);
        if (parent != null) {
            parents.put(figure.key(), parent);
        }
        figure.children().forEach(child -> add(child, figure));
        figure.bordered().forEach(child -> add(child, figure));
    }

    /** The figure of the key; null when the diagram has none. */
    Figure figure(String key) {
        return figures.get(key);
    }

    /** What the figure is in; null when it is directly on the diagram. */
    Figure parent(Figure figure) {
        return parents.get(figure.key());
    }

    /** Says whether the figure is in the other one, at any depth. */
    boolean isIn(Figure figure, Figure outer) {
        for (Figure at = parent(figure); at != null; at = parent(at)) {
            if (at.key().equals(outer.key())) {
                return true;
            }
        }
        return false;
    }

    /** The view of a figure; of the diagram for null. */
    EObject of(Figure figure) {
        EObject view = EcoreUtil.create(KIND.view);
        if (figure == null) {
            view.eSet(KIND.target, diagram.root());
            return view;
        }
        describe(view, figure.element(), figure.mapping());
        view.eSet(KIND.parent, of(parent(figure)));
        return view;
    }

    /** The view of what a figure is in. */
    EObject around(Figure figure) {
        return of(parent(figure));
    }

    EObject of(Edge edge) {
        EObject view = EcoreUtil.create(KIND.view);
        describe(view, edge.element(), edge.mapping());
        view.eSet(KIND.source, of(figure(edge.source())));
        view.eSet(KIND.end, of(figure(edge.target())));
        view.eSet(KIND.parent, of((Figure) null));
        return view;
    }

    private static void describe(EObject view, EObject element, String mapping) {
        view.eSet(KIND.target, element);
        EObject mappingView = EcoreUtil.create(KIND.mapping);
        mappingView.eSet(KIND.name, mapping);
        view.eSet(KIND.actualMapping, mappingView);
    }

    /** The classes of the views. */
    private static final class Kind {

        private final EClass view = EcoreFactory.eINSTANCE.createEClass();
        private final EClass mapping = EcoreFactory.eINSTANCE.createEClass();
        private final EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        private final EReference target;
        private final EReference actualMapping;
        private final EReference source;
        private final EReference end;
        private final EReference parent;

        Kind() {
            EPackage views = EcoreFactory.eINSTANCE.createEPackage();
            views.setName("views");
            views.setNsPrefix("views");
            views.setNsURI("org.itsm.modeler.diagram.tool/views");
            view.setName("View");
            mapping.setName("Mapping");
            views.getEClassifiers().add(view);
            views.getEClassifiers().add(mapping);
            name.setName("name");
            name.setEType(EcorePackage.Literals.ESTRING);
            mapping.getEStructuralFeatures().add(name);
            target = reference("target", EcorePackage.Literals.EOBJECT);
            actualMapping = reference("actualMapping", mapping);
            source = reference("sourceNode", view);
            end = reference("targetNode", view);
            EReference children = reference("children", view);
            children.setContainment(true);
            children.setUpperBound(-1);
            parent = reference("parent", view);
            parent.setEOpposite(children);
            children.setEOpposite(parent);
        }

        private EReference reference(String called, EClass type) {
            EReference reference = EcoreFactory.eINSTANCE.createEReference();
            reference.setName(called);
            reference.setEType(type);
            reference.setResolveProxies(false);
            view.getEStructuralFeatures().add(reference);
            return reference;
        }
    }
}
