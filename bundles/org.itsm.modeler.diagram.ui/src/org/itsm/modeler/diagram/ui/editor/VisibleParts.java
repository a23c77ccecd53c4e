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

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Filter;
import org.itsm.modeler.diagram.notation.Layer;

/** The layers and filters of the diagram, each of which can be switched. */
final class VisibleParts {

    private VisibleParts() {
    }

    static void fill(Menu menu, DiagramPage page) {
        DiagramDescription description = page.description().orElse(null);
        if (description == null) {
            return;
        }
        ViewOptions options = page.options();
        for (Layer layer : description.layers()) {
            MenuItem item = Menus.check(menu, layer.label(), options.layers().contains(layer.id()),
                    () -> page.setOptions(new ViewOptions(toggled(options.layers(), layer.id()), options.filters(),
                            options.hiddenKeys())));
            item.setEnabled(layer.optional());
            item.setToolTipText(layer.documentation());
        }
        if (!description.layers().isEmpty() && !description.filters().isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        for (Filter filter : description.filters()) {
            Menus.check(menu, filter.label(), options.filters().contains(filter.id()),
                    () -> page.setOptions(new ViewOptions(options.layers(), toggled(options.filters(), filter.id()),
                            options.hiddenKeys()))).setToolTipText(filter.documentation());
        }
    }

    private static Set<String> toggled(Set<String> ids, String id) {
        Set<String> result = new TreeSet<>(ids);
        if (!result.remove(id)) {
            result.add(id);
        }
        return result;
    }
}
