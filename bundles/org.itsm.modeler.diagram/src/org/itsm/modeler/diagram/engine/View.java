/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;

/**
 * A figure, an edge or the diagram as services ask it: by the names that the features have in Sirius. It belongs to no
 * model and is forgotten after the build, or after the use of a tool.
 */
public final class View extends DynamicEObjectImpl {

    private static final EClass FIGURE;
    private static final EClass MAPPING;
    private static final EReference TARGET;
    private static final EReference ACTUAL_MAPPING;
    private static final EReference SOURCE_NODE;
    private static final EReference TARGET_NODE;
    private static final EAttribute NAME;

    static {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("views");
        views.setNsPrefix("views");
        views.setNsURI("org.itsm.modeler.diagram.engine/views");
        FIGURE = type(views, "View");
        MAPPING = type(views, "Mapping");
        TARGET = reference("target", EcorePackage.Literals.EOBJECT);
        ACTUAL_MAPPING = reference("actualMapping", MAPPING);
        SOURCE_NODE = reference("sourceNode", FIGURE);
        TARGET_NODE = reference("targetNode", FIGURE);
        NAME = EcoreFactory.eINSTANCE.createEAttribute();
        NAME.setName("name");
        NAME.setEType(EcorePackage.Literals.ESTRING);
        MAPPING.getEStructuralFeatures().add(NAME);
    }

    private final View around;

    private View(EClass type, View around) {
        super(type);
        this.around = around;
    }

    private static EClass type(EPackage views, String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        views.getEClassifiers().add(type);
        return type;
    }

    private static EReference reference(String name, EClass type) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setResolveProxies(false);
        FIGURE.getEStructuralFeatures().add(reference);
        return reference;
    }

    /** The view of a diagram. */
    public static View diagram(EObject root) {
        View view = new View(FIGURE, null);
        view.eSet(TARGET, root);
        return view;
    }

    /** The view of a mapping, as far as services know it. */
    public static View mapping(String id) {
        View view = new View(MAPPING, null);
        view.eSet(NAME, id);
        return view;
    }

    /** The view of a figure in another one, or directly on the diagram. */
    public static View figure(EObject element, View mapping, View around) {
        View view = new View(FIGURE, around);
        view.eSet(TARGET, element);
        view.eSet(ACTUAL_MAPPING, mapping);
        return view;
    }

    /** The view of an edge between two figures. */
    public static View edge(EObject element, View mapping, View diagram, View source, View target) {
        View view = figure(element, mapping, diagram);
        view.eSet(SOURCE_NODE, source);
        view.eSet(TARGET_NODE, target);
        return view;
    }

    @Override
    public InternalEObject eInternalContainer() {
        return around;
    }
}
