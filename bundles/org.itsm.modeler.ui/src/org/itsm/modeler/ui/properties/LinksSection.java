/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** The links of an element to others, those that others hold to it among them where the metamodel has a name for them. */
public final class LinksSection extends ElementSection {

    /** Called by the extension registry. */
    public LinksSection() {
        super();
    }

    @Override
    List<EReference> featuresOf(EClass type) {
        return type.getEAllReferences().stream().filter(LinksSection::isLink).toList();
    }

    @Override
    Field fieldFor(EStructuralFeature feature, EClass type) {
        return new LinkField((EReference) feature, this);
    }

    private static boolean isLink(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                && ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(reference.getEReferenceType());
    }
}
