/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.itsm.modeler.ui.views.ChainView;
import org.itsm.modeler.ui.views.CoverageView;
import org.itsm.modeler.ui.views.FindingsView;
import org.itsm.modeler.ui.views.RegisterView;

/** The perspective <em>ITSM</em>: files on the left, the editor, and below it what there is to say about an element. */
public final class ItsmPerspective implements IPerspectiveFactory {

    public static final String ID = "org.itsm.modeler.ui.perspective";

    private static final float LEFT = 0.2f;
    private static final float BOTTOM = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, LEFT, editors).addView(IPageLayout.ID_PROJECT_EXPLORER);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM, editors);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(FindingsView.ID);
        bottom.addView(ChainView.ID);
        bottom.addView(CoverageView.ID);
        bottom.addView(RegisterView.ID);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        layout.addNewWizardShortcut("org.itsm.modeler.ui.newProject");
        layout.addNewWizardShortcut("org.itsm.modeler.ui.newModel");
        layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(ChainView.ID);
        layout.addShowViewShortcut(CoverageView.ID);
        layout.addShowViewShortcut(RegisterView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    }
}
