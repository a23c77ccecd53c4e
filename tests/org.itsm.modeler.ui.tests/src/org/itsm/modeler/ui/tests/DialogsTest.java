/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialogs are as accessible as the parts that open them, and F1 explains them. */
class DialogsTest extends WorkbenchTest {

    private final List<String> problems = new ArrayList<>();
    private IFile file;
    private ItsmEditor editor;

    @BeforeEach
    void openTheShop() throws Exception {
        file = project.sample("e-shop");
        editor = Workbench.open(file);
        Workbench.await("the findings are up to date", () -> editor.findings().isUpToDate());
    }

    /** Looks at the dialog that the action opens, and cancels it. */
    private void assertAccessible(String context, Workbench.Work action) {
        List<String> contexts = new ArrayList<>();
        try (Answer cancelled = Answer.after(shell -> {
            problems.addAll(Reading.nameless(shell));
            problems.addAll(Reading.outOfReach(shell));
            problems.addAll(Reading.doubleMnemonics(shell));
            contexts.addAll(contexts(shell));
        }, "Cancel")) {
            Workbench.act(action);
        }
        assertEquals(List.of(), problems);
        assertTrue(contexts.contains("org.itsm.modeler.ui." + context), contexts.toString());
    }

    private static List<String> contexts(Shell shell) {
        return Workbench.findAll(shell, Control.class).stream().map(control -> control.getData("org.eclipse.ui.help"))
                .filter(String.class::isInstance).map(String.class::cast).toList();
    }

    private void press(String tab, String button) throws Exception {
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(editor.model().orElseThrow().getServices().get(0)));
        PropertySheet view = (PropertySheet) Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
        TabbedPropertySheetPage page = (TabbedPropertySheetPage) view.getCurrentPage();
        page.setSelectedTab("org.itsm.modeler.ui." + tab);
        Workbench.tell(Workbench.find(page.getControl(), Button.class, each -> String.valueOf(Names.of(each)).startsWith(button)),
                SWT.Selection);
    }

    @Test
    void waiving() throws Exception {
        IMarker marker = Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)).findFirst().orElseThrow();
        assertAccessible("waive", () -> {
            IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
            Arrays.stream(resolutions).filter(each -> each.getLabel().startsWith("Waive")).findFirst().orElseThrow().run(marker);
        });
    }

    @Test
    void choosingADay() {
        assertAccessible("calendar", () -> press("general", "Pick a day for"));
    }

    @Test
    void choosingAnElement() {
        assertAccessible("chooseElement", () -> press("links", "Add…"));
    }
}
