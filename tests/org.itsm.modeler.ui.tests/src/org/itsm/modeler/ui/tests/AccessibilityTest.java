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

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.help.HelpView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every control of every part has a name, is reached by keyboard and has its mnemonic for itself. */
class AccessibilityTest extends WorkbenchTest {

    private static void assertAccessible(String part, Control control) {
        assertAll(part,
                () -> assertFalse(Reading.used(control).isEmpty(), "there are controls"),
                () -> assertEquals(List.of(), Reading.nameless(control), "without a name"),
                () -> assertEquals(List.of(), Reading.outOfReach(control), "out of reach of the keyboard"),
                () -> assertEquals(List.of(), Reading.doubleMnemonics(control), "mnemonics used twice"));
    }

    static Stream<String> views() {
        return Stream.concat(contributed("org.eclipse.ui.views", "view").map(element -> element.getAttribute("id")),
                Stream.of(HelpView.ID));
    }

    private static Stream<IConfigurationElement> contributed(String point, String name) {
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(element -> element.getName().equals(name)
                        && List.of("org.itsm.modeler.ui", "org.itsm.modeler.diagram.ui").contains(element.getContributor().getName()));
    }

    static Stream<String> wizards() {
        return Stream.of("org.eclipse.ui.newWizards", "org.eclipse.ui.importWizards", "org.eclipse.ui.exportWizards")
                .flatMap(point -> contributed(point, "wizard").map(element -> point + ' ' + element.getAttribute("id")));
    }

    @ParameterizedTest
    @MethodSource("views")
    void aView(String id) throws Exception {
        Workbench.open(project.sample("e-shop"));
        Workbench.act(() -> {
            Workbench.page().activate(Workbench.page().showView(id));
        });
        Workbench.settle();
        Workbench.act(() -> {
            IViewPart view = Workbench.page().findView(id);
            view.setFocus();
            assertAccessible(id, tabOf(Workbench.display().getFocusControl()));
            if (id.equals(HelpView.ID)) {
                Workbench.page().hideView(view);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aPageOfTheEditor(int page) throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("e-shop"));
        Workbench.act(() -> editor.setActivePage(page));
        Workbench.await("a diagram is drawn", () -> Optional.ofNullable(editor.getAdapter(DiagramPage.class))
                .map(diagram -> !diagram.canvas().scene().figures().isEmpty()).orElse(true));
        Workbench.act(() -> {
            editor.setFocus();
            assertAccessible("page " + page, tabOf(Workbench.display().getFocusControl()));
        });
    }

    /** The control on a tab, of a part or of an editor, that the control is in. */
    private static Control tabOf(Control control) {
        Control page = control;
        while (!(page.getParent() instanceof CTabFolder)) {
            page = page.getParent();
        }
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"general", "links", "usedIn"})
    void aTabOfTheProperties(String tab) throws Exception {
        Workbench.open(project.sample("e-shop"));
        Workbench.act(() -> {
            PropertySheet sheet = (PropertySheet) Workbench.page().showView("org.eclipse.ui.views.PropertySheet");
            TabbedPropertySheetPage page = (TabbedPropertySheetPage) sheet.getCurrentPage();
            page.setSelectedTab("org.itsm.modeler.ui." + tab);
            assertEquals(List.of(), Reading.nameless(page.getControl()), "without a name");
            assertEquals(List.of(), Reading.doubleMnemonics(page.getControl()), "mnemonics used twice");
        });
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void aWizard(String wizard) throws Exception {
        project.sample("e-shop");
        String[] pointAndId = wizard.split(" ");
        IConfigurationElement element = contributed(pointAndId[0], "wizard")
                .filter(each -> each.getAttribute("id").equals(pointAndId[1])).findFirst().orElseThrow();
        WizardDialog dialog = Workbench.run(() -> {
            IWorkbenchWizard made = (IWorkbenchWizard) element.createExecutableExtension("class");
            made.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
            return new WizardDialog(Workbench.window().getShell(), made);
        });
        try {
            Workbench.act(() -> {
                dialog.setBlockOnOpen(false);
                dialog.open();
            });
            for (IWizardPage page : pages(dialog)) {
                Workbench.act(() -> dialog.showPage(page));
                Workbench.settle();
                Workbench.act(() -> assertAccessible(pointAndId[1] + ", " + page.getName(), page.getControl()));
            }
        } finally {
            Workbench.act(dialog::close);
        }
    }

    /** The pages as far as one comes; what the platform's own pages are like is not ours to say. */
    private static List<IWizardPage> pages(WizardDialog dialog) {
        List<IWizardPage> pages = new ArrayList<>();
        Workbench.act(() -> {
            for (IWizardPage page : dialog.getCurrentPage().getWizard().getPages()) {
                if (page.getClass().getName().startsWith("org.itsm")) {
                    pages.add(page);
                }
                if (!page.isPageComplete()) {
                    break;
                }
            }
        });
        return pages;
    }

    @Test
    void theWelcomePage() {
        Workbench.act(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.window(), false));
        Workbench.settle();
        Workbench.act(() -> {
            Control link = Workbench.find(Workbench.window().getShell(), Link.class, Control::isVisible);
            Control page = link.getParent().getParent();
            assertAccessible("welcome", page);
        });
    }
}
