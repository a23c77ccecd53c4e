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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The whole help: its contents and search on the left of the page, or above it where that leaves more room. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.itsm.modeler.ui.help.view";

    private HelpReader reader;
    private TopicTree topics;

    /** Called by the workbench. */
    public HelpView() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        topics = new TopicTree(sash, address -> reader.open(address));
        reader = new HelpReader(sash);
        reader.onPage(() -> topics.select(reader.address()));
        sash.setWeights(30, 70);
        sash.addListener(SWT.Resize, event -> {
            Rectangle area = sash.getClientArea();
            sash.setOrientation(area.width < area.height ? SWT.VERTICAL : SWT.HORIZONTAL);
        });
        reader.open(HelpContents.first());
    }

    void open(String address) {
        reader.open(address);
    }

    void open(IContext context) {
        reader.open(context);
    }

    void search(String words) {
        topics.search(words);
    }

    void focusSearch() {
        topics.field().setFocus();
    }

    void go(int steps) {
        reader.go(steps);
    }

    @Override
    public void setFocus() {
        reader.text().control().setFocus();
    }
}
