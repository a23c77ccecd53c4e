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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.itsm.modeler.model.util.DocumentOrder;

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
        return super.getValue(object, valueFeature) instanceof Collection<?> values
            ? inDocumentOrder(values)
            : null;
    }

    /** Documents come in the order in which they were opened. */
    private static EList<EObject> inDocumentOrder(Collection<?> values) {
        Map<EObject, List<EObject>> byRoot = values.stream()
            .map(EObject.class::cast)
            .collect(Collectors.groupingBy(EcoreUtil::getRootContainer, LinkedHashMap::new,
                Collectors.toCollection(ArrayList::new)));
        EList<EObject> ordered = new BasicEList<>(values.size());
        byRoot.entrySet().stream()
            .sorted(Comparator.comparingInt(document -> documentNumber(document.getKey())))
            .forEach(document -> {
                document.getValue().sort(DocumentOrder::compare);
                ordered.addAll(document.getValue());
            });
        return ordered;
    }

    private static int documentNumber(EObject root) {
        Resource resource = root.eResource();
        return resource == null || resource.getResourceSet() == null
            ? -1
            : resource.getResourceSet().getResources().indexOf(resource);
    }
}
