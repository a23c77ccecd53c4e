/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.edit;

import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

/**
 * The property of a reference that is stored at its other end. It is not edited here, and as the order of such a list
 * depends on how the model was loaded and edited, its values are shown in document order.
 */
final class OppositePropertyDescriptor extends ItemPropertyDescriptor {

    OppositePropertyDescriptor(AdapterFactory factory, ResourceLocator resourceLocator, String displayName,
            String description, EStructuralFeature feature, Object staticImage, String category,
            String[] filterFlags) {
        super(factory, resourceLocator, displayName, description, feature, false, false, false, staticImage, category,
            filterFlags);
    }

    @Override
    protected Object getValue(EObject object, EStructuralFeature valueFeature) {
        return super.getValue(object, valueFeature) instanceof List<?> values
            ? DocumentPosition.sorted(values)
            : List.of();
    }
}
