/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.itsm.modeler.ui.Accessibility;

/**
 * One of a few values: a label and a list to choose from, in three columns of a page. The first is chosen at first.
 *
 * @param <T> the values
 */
final class Choice<T> {

    private final List<T> values;
    private final Combo combo;

    /**
     * @param texts   what the user reads of a value
     * @param changed is told when another is chosen
     */
    Choice(Composite page, String label, List<T> values, Function<T, String> texts, Runnable changed) {
        this.values = values;
        new Label(page, SWT.NONE).setText(label);
        combo = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        values.forEach(value -> combo.add(texts.apply(value)));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        Accessibility.name(combo, label);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
    }

    T chosen() {
        return values.get(combo.getSelectionIndex());
    }
}
