/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** What may be made inside an element. */
final class NewElements {

    private NewElements() {
    }

    /**
     * A place and what goes there.
     *
     * @param feature the list
     * @param type    a concrete class
     */
    record Kind(EReference feature, EClass type) {
    }

    /** The kinds of elements that the container may hold, those that only it can hold first. */
    static List<Kind> in(EObject container) {
        List<Kind> kinds = new ArrayList<>();
        for (EReference reference : container.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                concrete(reference.getEReferenceType()).forEach(type -> kinds.add(new Kind(reference, type)));
            }
        }
        return kinds;
    }

    private static List<EClass> concrete(EClass type) {
        return ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass known && !known.isAbstract() && type.isSuperTypeOf(known)
                        && ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(known))
                .map(EClass.class::cast)
                .toList();
    }

    static Optional<Kind> find(EObject container, String feature, String type) {
        return in(container).stream()
                .filter(kind -> kind.feature().getName().equals(feature) && kind.type().getName().equals(type))
                .findFirst();
    }

    /** Makes one, with a name that says what it is, at the end of its list. */
    @SuppressWarnings("unchecked")
    static ITSMElement create(EObject container, Kind kind) {
        ITSMElement element = (ITSMElement) EcoreUtil.create(kind.type());
        element.setName(UiTexts.get("new.name", ElementLabels.typeOf(kind.type())));
        ((List<EObject>) container.eGet(kind.feature())).add(element);
        return element;
    }
}
