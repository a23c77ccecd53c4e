/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.elements;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.itsm.modeler.model.edit.ItsmEditAdapterFactory;
import org.itsm.modeler.model.edit.ItsmIcons;
import org.itsm.modeler.model.edit.ItsmLiterals;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.provider.ItsmEditPlugin;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.validation.Labels;

/** What elements, classes and features are called and how they look in lists and trees. */
public final class ElementLabels {

    private ElementLabels() {
    }

    /** The name of an element; a part without a name is described. */
    public static String textOf(EObject object) {
        if (object instanceof ITSMElement element) {
            return Labels.nameOf(element);
        }
        ItsmEditAdapterFactory factory = new ItsmEditAdapterFactory();
        Object adapter = factory.adapt((Object) object, IItemLabelProvider.class);
        String text = adapter instanceof IItemLabelProvider labels ? labels.getText(object) : typeOf(object.eClass());
        factory.dispose();
        return text;
    }

    /** The name of a class in words. */
    public static String typeOf(EClass type) {
        return ItsmEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type");
    }

    /** What the feature is called. */
    public static String featureOf(EStructuralFeature feature) {
        return ItsmEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature");
    }

    /** What the feature means, a sentence; empty where its name says enough. */
    public static String meaningOf(EStructuralFeature feature) {
        String key = "_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_description";
        try {
            return ItsmEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException none) {
            return "";
        }
    }

    /** What a value of an enumeration is called. */
    public static String literalOf(Enumerator value) {
        return ItsmLiterals.of(value);
    }

    /** The icon of a concrete class. */
    public static Image iconOf(EClass type) {
        return UiIcons.image(descriptorOf(type));
    }

    public static ImageDescriptor descriptorOf(EClass type) {
        return ImageDescriptor.createFromURL(ItsmIcons.of(type));
    }
}
