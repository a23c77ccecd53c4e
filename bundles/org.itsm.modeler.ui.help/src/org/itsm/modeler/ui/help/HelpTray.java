/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The help at the side of a dialog or wizard. */
final class HelpTray extends DialogTray {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 300;

    private final IContext context;
    private HelpReader reader;

    HelpTray(IContext context) {
        this.context = context;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        reader = new HelpReader(pane);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(reader.text().control());
        reader.open(context);
        return pane;
    }

    void open(IContext other) {
        reader.open(other);
    }
}
