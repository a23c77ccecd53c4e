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

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.itsm.modeler.model.util.Dates;

/**
 * The property of a date. The metamodel keeps a wrong date that a file brings, so that nothing is lost; editing takes
 * none.
 */
final class DatePropertyDescriptor extends ItemPropertyDescriptor {

    DatePropertyDescriptor(AdapterFactory factory, ResourceLocator resourceLocator, String displayName, String description,
            EStructuralFeature feature, boolean isSettable, Object staticImage, String category, String[] filterFlags,
            Object propertyEditorFactory) {
        super(factory, resourceLocator, displayName, description, feature, isSettable, false, false, staticImage, category,
            filterFlags, propertyEditorFactory);
    }

    @Override
    public ValueHandler getValueHandler(Object object) {
        return new DateValueHandler((EDataType) feature.getEType(), resourceLocator);
    }

    private static final class DateValueHandler extends DataTypeValueHandler {

        private final ResourceLocator texts;

        DateValueHandler(EDataType type, ResourceLocator texts) {
            super(type);
            this.texts = texts;
        }

        @Override
        public String isValid(String literal) {
            return Dates.isWrong(literal) ? texts.getString("_UI_WrongDate_message", new Object[] {literal}) : null;
        }

        /** An emptied cell takes the date away. */
        @Override
        public Object toValue(String literal) {
            return literal.isEmpty() ? null : super.toValue(literal);
        }
    }
}
