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
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** The title of the properties view: the class and the name of the selected element. */
public final class TitleProvider extends LabelProvider {

    /** Called by the extension registry. */
    public TitleProvider() {
        super();
    }

    @Override
    public String getText(Object selection) {
        EObject element = elementOf(selection);
        return element == null ? ""
                : UiTexts.get("properties.title", ElementLabels.typeOf(element.eClass()), ElementLabels.textOf(element));
    }

    @Override
    public Image getImage(Object selection) {
        EObject element = elementOf(selection);
        return element == null ? null : ElementLabels.iconOf(element.eClass());
    }

    private static EObject elementOf(Object selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : selection;
        return first instanceof EObject element ? element : null;
    }
}
