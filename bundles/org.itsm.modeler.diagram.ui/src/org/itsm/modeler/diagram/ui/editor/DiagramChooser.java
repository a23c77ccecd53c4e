/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.Labels;

/** The diagrams that can be shown: those of the model, those of the selected element, and those of all others. */
final class DiagramChooser {

    /** A menu with more entries is of no use; the selected element's diagrams can always be reached. */
    private static final int MOST = 40;

    private DiagramChooser() {
    }

    static void fill(Menu menu, DiagramPage page) {
        Optional<ITSMModel> model = page.session().model();
        if (model.isEmpty()) {
            return;
        }
        List<EObject> selected = page.selectedElements();
        for (DiagramDescription description : page.notation().diagrams()) {
            List<EObject> roots = DiagramBuilder.roots(page.notation(), description.id(), model.get());
            if (description.rootClass().isInstance(model.get())) {
                boolean shown = page.address().filter(address -> address.diagram().equals(description.id())).isPresent();
                Menus.check(menu, description.label(), shown, () -> page.show(description.id(), model.get()));
            } else if (!roots.isEmpty()) {
                Menu below = Menus.sub(menu, description.label());
                selected.stream().filter(roots::contains).findFirst().ifPresent(element -> {
                    entry(below, page, description, element);
                    new MenuItem(below, SWT.SEPARATOR);
                });
                roots.stream().limit(MOST).forEach(root -> entry(below, page, description, root));
            }
        }
    }

    private static void entry(Menu menu, DiagramPage page, DiagramDescription description, EObject root) {
        String name = root instanceof ITSMElement element ? Labels.nameOf(element) : root.toString();
        boolean shown = page.address().filter(new DiagramAddress(description.id(), root)::equals).isPresent();
        Menus.check(menu, name, shown, () -> page.show(description.id(), root));
    }
}
