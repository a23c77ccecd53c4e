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

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.expression.Scope;

/** Where figures stand: the diagram or another figure. */
final class Place {

    private final EObject element;
    private final View view;
    private final View diagram;
    private final String key;

    private Place(EObject element, View view, View diagram, String key) {
        this.element = element;
        this.view = view;
        this.diagram = diagram;
        this.key = key;
    }

    static Place diagram(EObject root) {
        View view = View.diagram(root);
        return new Place(root, view, view, "");
    }

    /** The inside or the border of a figure. */
    Place in(Shape shape) {
        return new Place(shape.element(), shape.view(), diagram, shape.key());
    }

    EObject element() {
        return element;
    }

    View view() {
        return view;
    }

    View diagramView() {
        return diagram;
    }

    /** The key of the figure; empty for the diagram. */
    String key() {
        return key;
    }

    /** What expressions that look for elements to show here may name. */
    Scope scope() {
        return Scope.of(element).with(Variables.DIAGRAM, diagram).with(Variables.CONTAINER_VIEW, view);
    }

    /** What expressions on an element that is shown here may name. */
    Scope inside(EObject shown) {
        return Scope.of(shown).with(Variables.DIAGRAM, diagram).with(Variables.CONTAINER_VIEW, view).with(Variables.CONTAINER, element)
                .with(Variables.ELEMENT, shown);
    }
}
