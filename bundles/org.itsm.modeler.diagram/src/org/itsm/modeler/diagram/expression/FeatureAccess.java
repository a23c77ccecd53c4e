/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.expression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** {@code feature:name}: one feature of self, or one of the five that every element has. */
public final class FeatureAccess extends Expression {

    private final String name;

    FeatureAccess(String text, String place, String name) {
        super(text, place);
        this.name = name;
    }

    /** The feature that is read. */
    public String feature() {
        return name;
    }

    @Override
    public Object value(Scope scope) {
        EObject self = scope.self();
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        return feature == null ? inherent(self) : self.eGet(feature);
    }

    private Object inherent(EObject self) {
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> allContents(self);
            case "eClass" -> self.eClass();
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw failure(Messages.text("unknownFeature", name, self.eClass().getName()));
        };
    }

    private static List<EObject> allContents(EObject self) {
        List<EObject> contents = new ArrayList<>();
        for (Iterator<EObject> each = self.eAllContents(); each.hasNext();) {
            contents.add(each.next());
        }
        return contents;
    }

    @Override
    public Set<String> variables() {
        return Set.of(Scope.SELF);
    }
}
