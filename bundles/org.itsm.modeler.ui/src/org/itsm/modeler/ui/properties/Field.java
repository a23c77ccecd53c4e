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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.itsm.modeler.ui.elements.ElementLabels;

/** The editor of one feature. */
abstract class Field {

    final EStructuralFeature feature;
    final FieldHost host;

    Field(EStructuralFeature feature, FieldHost host) {
        this.feature = feature;
        this.host = host;
    }

    String label() {
        return ElementLabels.featureOf(feature);
    }

    /** What the feature means, a sentence. */
    String hint() {
        return ElementLabels.meaningOf(feature);
    }

    /** Whether it is more than one line high. */
    boolean isTall() {
        return false;
    }

    /** Whether there is an element that has the feature: a field that is hidden may lose the keyboard late. */
    final boolean isOf(EObject object) {
        return object != null && object.eClass().getFeatureID(feature) >= 0;
    }

    abstract Control create(Composite parent, FormToolkit toolkit);

    /** Shows the value of the element. */
    abstract void show(EObject object);
}
