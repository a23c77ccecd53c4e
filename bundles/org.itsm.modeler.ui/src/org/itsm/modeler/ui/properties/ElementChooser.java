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

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Lets the user search for elements to link to. */
final class ElementChooser {

    private ElementChooser() {
    }

    /** What was chosen; empty when the user has changed their mind. */
    static List<ITSMElement> choose(Shell shell, String label, List<ITSMElement> candidates, boolean several) {
        ElementListSelectionDialog dialog = new Chooser(shell);
        dialog.setTitle(label);
        dialog.setMessage(UiTexts.get("properties.search"));
        dialog.setMultipleSelection(several);
        dialog.setIgnoreCase(true);
        dialog.setElements(candidates.toArray());
        return dialog.open() != Window.OK ? List.of()
                : Arrays.stream(dialog.getResult()).map(ITSMElement.class::cast).toList();
    }

    /** The same dialog with names for screen readers, and with help. */
    private static final class Chooser extends ElementListSelectionDialog {

        Chooser(Shell shell) {
            super(shell, new Labels());
        }

        @Override
        protected void configureShell(Shell window) {
            super.configureShell(window);
            ContextHelp.set(window, "chooseElement");
        }

        @Override
        protected Text createFilterText(Composite parent) {
            Text text = super.createFilterText(parent);
            Accessibility.name(text, UiTexts.get("properties.search"));
            return text;
        }

        @Override
        protected FilteredList createFilteredList(Composite parent) {
            FilteredList list = super.createFilteredList(parent);
            for (Control inside : list.getChildren()) {
                Accessibility.name(inside, UiTexts.get("properties.found"));
            }
            return list;
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            ITSMElement chosen = (ITSMElement) element;
            String name = ElementLabels.textOf(chosen);
            EObject above = chosen.eContainer();
            return above == null ? name : UiTexts.get("properties.in", name, ElementLabels.textOf(above));
        }

        @Override
        public Image getImage(Object element) {
            return ElementLabels.iconOf(((ITSMElement) element).eClass());
        }
    }
}
