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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.itsm.modeler.help.HelpTopics;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.ui.views.FindingsView;
import org.itsm.modeler.ui.help.HelpView;
import org.itsm.modeler.ui.wizards.NewModelWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The help of the product is read in the product. */
class HelpTest extends WorkbenchTest {

    private static final String PAGES = "/org.itsm.modeler.help/pages/";

    @AfterEach
    void closeHelp() {
        Workbench.act(() -> {
            IViewPart view = Workbench.page().findView(HelpView.ID);
            if (view != null) {
                Workbench.page().hideView(view);
            }
        });
    }

    private static IWorkbenchHelpSystem help() {
        return PlatformUI.getWorkbench().getHelpSystem();
    }

    private static StyledText page(Shell shell) {
        return Workbench.find(shell, StyledText.class, each -> "Help page".equals(Names.of(each)));
    }

    private static StyledText page() {
        return page(Workbench.window().getShell());
    }

    private static Tree topics() {
        return Workbench.find(Workbench.window().getShell(), Tree.class, each -> "Topics of the help".equals(Names.of(each)));
    }

    private static String shown() {
        return Workbench.run(() -> page().getText());
    }

    private static void open(String address) {
        Workbench.act(() -> help().displayHelpResource(address));
        Workbench.settle();
    }

    /** F1, as the control with the focus hears it. */
    private static void askForHelp() {
        Workbench.act(() -> help().displayDynamicHelp());
        Workbench.settle();
    }

    private static void key(Control control, int keyCode) {
        Workbench.act(() -> {
            Event event = new Event();
            event.keyCode = keyCode;
            control.notifyListeners(SWT.KeyDown, event);
        });
        Workbench.settle();
    }

    @Test
    void theContentsHaveTheWholeHelpInOneBook() {
        Workbench.act(() -> help().displayHelp());
        Workbench.settle();
        IToc[] books = Workbench.run(HelpSystem::getTocs);
        assertEquals(List.of("ITSM Modeler"), Arrays.stream(books).map(IToc::getLabel).toList());
        List<String> topics = Workbench.run(() -> Arrays.stream(topics().getItem(0).getItems()).map(TreeItem::getText).toList());
        assertTrue(topics.containsAll(List.of("Getting started: your first chain", "Diagrams and tables", "Keyboard", "Rule reference",
                "Metamodel reference")), topics.toString());
        assertTrue(shown().startsWith("ITSM Modeler"), shown());
    }

    @Test
    void aTopicShowsItsPage() {
        Workbench.act(() -> help().displayHelp());
        Workbench.act(() -> {
            TreeItem item = Arrays.stream(topics().getItem(0).getItems()).filter(each -> each.getText().equals("Keyboard")).findFirst()
                    .orElseThrow();
            Event event = new Event();
            event.item = item;
            topics().notifyListeners(SWT.Selection, event);
        });
        assertTrue(shown().startsWith("Keyboard"), shown());
    }

    @Test
    void tabLeadsToALinkEnterFollowsItAndBackReturns() {
        open(PAGES + "waivers.html");
        Workbench.act(() -> page().traverse(SWT.TRAVERSE_TAB_NEXT));
        assertEquals("waiver", Workbench.run(() -> page().getSelectionText()));
        key(Workbench.run(HelpTest::page), SWT.CR);
        assertTrue(shown().startsWith("Waiver"), shown());
        assertTrue(shown().contains("In files: Waiver"), shown());
        Workbench.command("org.eclipse.ui.navigate.backwardHistory");
        assertTrue(shown().startsWith("Waivers"), shown());
        Workbench.command("org.eclipse.ui.navigate.forwardHistory");
        assertTrue(shown().contains("In files: Waiver"), shown());
    }

    @Test
    void aPlaceOfAPageIsScrolledTo() {
        open(PAGES + "keys.html#views");
        Workbench.act(() -> {
            assertTrue(page().getTopIndex() > 0 || page().getLineCount() * page().getLineHeight() < page().getClientArea().height);
            assertEquals("Views", page().getLine(page().getLineAtOffset(page().getSelection().x)));
        });
    }

    @Test
    void searchFindsPagesByAllWords() {
        Workbench.act(() -> help().search("waived reason"));
        Workbench.await("pages are found", () -> topics().getItemCount() == 1 && topics().getItem(0).getItemCount() > 0
                && !topics().getItem(0).getText().equals("ITSM Modeler"));
        List<String> found = Workbench.run(() -> Arrays.stream(topics().getItem(0).getItems()).map(TreeItem::getText).toList());
        assertTrue(found.contains("Waivers"), found.toString());
        Workbench.act(() -> Workbench.find(Workbench.window().getShell(), Text.class, each -> "Search the help".equals(Names.of(each)))
                .setText(""));
        assertEquals("ITSM Modeler", Workbench.run(() -> topics().getItem(0).getText()));
    }

    @Test
    void picturesAndTablesAreReadAsText() {
        open(PAGES + "first-chain.html");
        Pictures.take("help");
        assertTrue(shown().contains("1. Begin with a project"), shown());
        open("/org.itsm.modeler.design/help/notation.html");
        Pictures.take("help-notation");
        assertTrue(shown().startsWith("Diagrams and tables"), shown());
        open(HelpTopics.rule("CHN-02").orElseThrow());
        Pictures.take("help-rule");
        assertTrue(shown().contains("Severity  ·  off in the profile draft"), shown());
    }

    @Test
    void theLegendHasTheColoursOfTheNotation() {
        open("/org.itsm.modeler.design/help/notation.html");
        Workbench.act(() -> {
            StyleRange swatch = page().getStyleRangeAtOffset(shown().indexOf("Name", shown().indexOf("What has this colour")));
            assertEquals(new RGB(0xF0, 0x94, 0xBF), swatch.background.getRGB());
            assertEquals(new RGB(0x8E, 0x1F, 0x6E), swatch.borderColor.getRGB());
            assertEquals(new RGB(0x1A, 0x1A, 0x1A), swatch.foreground.getRGB());
        });
    }

    @Test
    void f1IsTheKey() {
        Workbench.act(() -> {
            Workbench.page().showView("org.itsm.modeler.ui.register");
            Workbench.page().findView("org.itsm.modeler.ui.register").setFocus();
        });
        Workbench.settle();
        Workbench.act(() -> {
            for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
                Event event = new Event();
                event.type = type;
                event.keyCode = SWT.F1;
                assertTrue(Workbench.display().post(event));
            }
        });
        Workbench.await("help is shown", () -> Workbench.page().findView(HelpView.ID) != null);
        assertTrue(shown().startsWith("Improvement Register"), shown());
    }

    @Test
    void aViewIsExplained() {
        Workbench.act(() -> Workbench.page().showView("org.itsm.modeler.ui.coverage"));
        Workbench.settle();
        askForHelp();
        assertTrue(shown().startsWith("Coverage"), shown());
        assertTrue(shown().contains("Frameworks and templates"), shown());
    }

    @Test
    void aFindingIsExplainedByThePageOfItsRule() throws Exception {
        Workbench.open(project.sample("e-shop"));
        FindingsView view = Workbench.run(() -> (FindingsView) Workbench.page().showView(FindingsView.ID));
        Workbench.await("findings are there", () -> findings().getItemCount() > 0);
        Workbench.act(() -> {
            TreeItem item = findings().getItem(0);
            findings().setSelection(item);
            Event event = new Event();
            event.item = item;
            findings().notifyListeners(SWT.Selection, event);
            view.setFocus();
        });
        String rule = Workbench.run(() -> findings().getItem(0).getText().substring(0, 6));
        askForHelp();
        assertTrue(shown().startsWith(rule), shown());
        Workbench.act(() -> page().traverse(SWT.TRAVERSE_TAB_NEXT));
        key(Workbench.run(HelpTest::page), SWT.CR);
        assertTrue(shown().contains("What it checks, and why"), shown());
    }

    private static Tree findings() {
        return Workbench.find(Workbench.window().getShell(), Tree.class, each -> "Findings by rule".equals(Names.of(each)));
    }

    @Test
    void aWizardIsExplainedAtItsSide() {
        WizardDialog dialog = Workbench.run(() -> {
            NewModelWizard wizard = new NewModelWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
            WizardDialog made = new WizardDialog(Workbench.window().getShell(), wizard);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Workbench.settle();
        try {
            Workbench.act(() -> Workbench.tell(dialog.getCurrentPage().getControl(), SWT.Help));
            Workbench.settle();
            assertFalse(dialog.getTray() == null);
            String text = Workbench.run(() -> page(dialog.getShell()).getText());
            assertTrue(text.startsWith("New ITSM model"), text);
            Screen.take("help-wizard");
        } finally {
            Workbench.act(dialog::close);
        }
    }
}
