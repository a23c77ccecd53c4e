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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * The common base of all generated item providers (<code>providerRootExtendsClass</code> of the genmodel): icons are SVG
 * files, opposites are listed in document order, and what is particular to a class is offered before what every element
 * may contain.
 */
public class ItsmItemProvider extends ItemProviderAdapter {

    /** Called by the constructors of the generated item providers only. */
    protected ItsmItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public Object getImage(Object object) {
        return object instanceof EObject element
            ? overlayImage(object, ItsmIcons.of(element.eClass()))
            : super.getImage(object);
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain editingDomain, Object sibling) {
        List<Object> descriptors = new ArrayList<>(super.getNewChildDescriptors(object, editingDomain, sibling));
        descriptors.sort(Comparator.comparingInt(ItsmItemProvider::particularity).reversed());
        return descriptors;
    }

    /** How far down the class hierarchy the feature that is to hold the new child is declared. */
    private static int particularity(Object descriptor) {
        return descriptor instanceof CommandParameter parameter && parameter.getEStructuralFeature() != null
            ? parameter.getEStructuralFeature().getEContainingClass().getEAllSuperTypes().size()
            : 0;
    }

    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator resourceLocator,
            String displayName, String description, EStructuralFeature feature, boolean isSettable, boolean multiLine,
            boolean sortChoices, Object staticImage, String category, String[] filterFlags,
            Object propertyEditorFactory) {
        if (feature.getEType() == ItsmPackage.Literals.DATE) {
            return new DatePropertyDescriptor(factory, resourceLocator, displayName, description, feature, isSettable,
                staticImage, category, filterFlags, propertyEditorFactory);
        }
        if (!feature.isTransient() || !feature.isMany()) {
            return super.createItemPropertyDescriptor(factory, resourceLocator, displayName, description, feature,
                isSettable, multiLine, sortChoices, staticImage, category, filterFlags, propertyEditorFactory);
        }
        return new OppositePropertyDescriptor(factory, resourceLocator, displayName, description, feature, staticImage,
            category, filterFlags);
    }
}
