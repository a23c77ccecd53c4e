/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.util.Texts;

/** How elements, classes and layers are called in sentences. */
public final class Labels {

    /** The product speaks one language so far; the root bundle keeps reports the same under every locale. */
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.itsm.modeler.validation.messages", Locale.ROOT,
            Labels.class.getClassLoader());

    private Labels() {
    }

    /** The name; where there is none, the code; where there is neither, the class and the id. */
    public static String nameOf(ITSMElement element) {
        if (!Texts.isBlank(element.getName())) {
            return element.getName();
        }
        if (!Texts.isBlank(element.getCode())) {
            return element.getCode();
        }
        return typeOf(element.eClass()) + (element.getId() == null ? "" : " " + element.getId());
    }

    /** The class in words, such as "IT goal". */
    public static String typeOf(EClass type) {
        return typeOf(type.getName());
    }

    /** The class of that name in the metamodel in words. */
    public static String typeOf(String type) {
        return text("type." + type);
    }

    /** The layer in words, such as "business processes". */
    public static String layerOf(Layer layer) {
        return text("layer." + layer.getLiteral());
    }

    static String text(String key) {
        return BUNDLE.getString(key);
    }
}
