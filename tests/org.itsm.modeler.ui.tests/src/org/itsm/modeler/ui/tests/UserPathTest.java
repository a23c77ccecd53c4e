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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.tests.workbench.Hands;
import org.itsm.modeler.tests.workbench.OpenDialog;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.ui.views.ChainView;
import org.itsm.modeler.ui.views.CoverageView;
import org.itsm.modeler.ui.views.FindingsView;
import org.itsm.modeler.ui.views.RegisterView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a new user in one workbench, from the welcome page to a model that was exported and imported again. */
class UserPathTest extends WorkbenchTest {

    private static final String NAME = "Corner shop";
    private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";
    private static final int ELEMENTS = 2;
    private static final int TABLES = 3;
    private static final String OBJECTIVE = "Nobody waits longer than a day";
    private static final List<String> PROCESSES = List.of("Answer questions", "Take back goods", "Count the stock");
    /** Process is not repeatable: each process that is new has this finding. */
    private static final String RULE = "QLT-02";

    private final Hands hands = new Hands();
    @TempDir
    Path folder;
    private ItsmEditor editor;

    @AfterEach
    void deleteProject() throws Exception {
        TestProject.deleteIfMade(NAME);
    }

    @Test
    void fromTheWelcomePageToAModelThatIsExportedAndImportedAgain() throws Exception {
        beginOnTheWelcomePage();
        makeElementsInTheTree();
        drawElements();
        fillInProperties();
        lookAtFindings();
        fixOneAndThenTheOthers();
        waive();
        editCellsInATable();
        pasteFromASpreadsheet();
        lookAtTheViews();
        renameAndDeleteAcrossFiles();
        saveAndSaveAsAndRevert();
        exportAndImportAgain();
    }

    // ---- what every step needs

    private IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME).getFile(NAME + ".itsm");
    }

    private ITSMModel model() {
        return editor.model().orElseThrow();
    }

    private OrganizationalObjective objective() {
        List<OrganizationalObjective> all = model().getObjectives();
        return all.get(all.size() - 1);
    }

    private BusinessProcess process(String name) {
        return model().getBusinessProcesses().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private void show(int page) {
        Workbench.act(() -> {
            Workbench.page().activate(editor);
            editor.setActivePage(page);
            editor.setFocus();
        });
        Workbench.settle();
    }

    /** A command with its parameters, written as in a tool bar's contribution. */
    private static Workbench.Work command(String serialized) {
        return () -> {
            ParameterizedCommand command = Workbench.window().getService(ICommandService.class).deserialize(serialized);
            Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        };
    }

    private static <C extends Control> C control(Control parent, Class<C> type, String name) {
        return Workbench.find(parent, type, each -> name.equals(Names.of(each)));
    }

    private static <C extends Control> C control(Class<C> type, String name) {
        return control(Workbench.window().getShell(), type, name);
    }

    private static Text text(Dialog dialog, String name) {
        return control(dialog.shell(), Text.class, name);
    }

    // ---- the steps

    private void beginOnTheWelcomePage() {
        Workbench.act(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.window(), false));
        Workbench.settle();
        Pictures.take("path-01-welcome");
        try (Dialog wizard = Dialog.openedBy(() -> Workbench.tell(Workbench.find(Workbench.window().getShell(), Link.class,
                each -> each.getText().contains("New ITSM project")), SWT.Selection), "New ITSM Project")) {
            Workbench.act(() -> Workbench.find(wizard.shell(), Text.class, Text::isVisible).setText(NAME));
            wizard.press("Next >");
            Workbench.act(() -> {
                Table starts = control(wizard.shell(), Table.class, "What to start with");
                String title = Templates.find("one-service-end-to-end").orElseThrow().title();
                starts.setSelection(Arrays.stream(starts.getItems()).filter(each -> each.getText().equals(title)).findFirst().orElseThrow());
                Workbench.tell(starts, SWT.Selection);
            });
            Pictures.take("path-02-wizard");
            wizard.pressAndAwaitEnd("Finish");
        }
        editor = Workbench.run(() -> (ItsmEditor) Workbench.page().getActiveEditor());
        Workbench.await("the model is read", () -> editor.model().isPresent() && editor.findings().isUpToDate());
        Pictures.take("path-03-overview");
    }

    private void makeElementsInTheTree() {
        show(ELEMENTS);
        Workbench.act(() -> editor.reveal(model()));
        Workbench.act(command("org.itsm.modeler.ui.newElement(org.itsm.modeler.ui.newElement.feature=objectives,"
                + "org.itsm.modeler.ui.newElement.type=OrganizationalObjective)"));
        Workbench.settle();
        hands.tap(SWT.F2);
        OpenDialog rename = OpenDialog.await(hands, "Rename Element");
        rename.fill(OBJECTIVE);
        rename.press("OK");
        rename.awaitEnd();
        Workbench.await("it is renamed", () -> OBJECTIVE.equals(objective().getName()));
        Pictures.take("path-04-elements");
    }

    private void drawElements() {
        ChainDrawing chain = new ChainDrawing(editor, hands);
        chain.show();
        PROCESSES.forEach(name -> chain.create("Business process", "D1_C_Lane_BusinessProcesses", name));
        chain.connect("Realizes", () -> process(PROCESSES.get(0)), this::objective);
        Pictures.take("path-05-chain");
    }

    private TabbedPropertySheetPage properties(String tab) {
        return Workbench.run(() -> {
            PropertySheet view = (PropertySheet) Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
            TabbedPropertySheetPage page = (TabbedPropertySheetPage) view.getCurrentPage();
            page.setSelectedTab("org.itsm.modeler.ui." + tab);
            return page;
        });
    }

    private void type(TabbedPropertySheetPage page, String field, String text) {
        Workbench.act(() -> control(page.getControl(), Text.class, field).setFocus());
        hands.type(text);
        Workbench.act(() -> control(page.getControl(), Combo.class, "Status").setFocus());
        Workbench.settle();
    }

    private void fillInProperties() {
        Workbench.act(() -> editor.reveal(objective()));
        Workbench.settle();
        TabbedPropertySheetPage values = properties("general");
        type(values, "Next review", "2027-02-28");
        type(values, "Description", "Whoever asks is answered. ".repeat(12).strip());
        Workbench.act(() -> {
            Combo status = control(values.getControl(), Combo.class, "Status");
            status.select(status.indexOf("In review"));
            Workbench.tell(status, SWT.Selection);
        });
        Pictures.take("path-06-properties");
        assertEquals("2027-02-28", objective().getNextReview());
        assertEquals(Status.IN_REVIEW, objective().getStatus());
        assertEquals(12 * 26 - 1, objective().getDescription().length());
        linkBySearch();
    }

    private void linkBySearch() {
        TabbedPropertySheetPage links = properties("links");
        Workbench.settle();
        try (Dialog search = Dialog.openedBy(() -> Workbench.tell(control(links.getControl(), Button.class, "Add… Realized by"),
                SWT.Selection), "Realized by")) {
            Workbench.act(() -> Workbench.find(search.shell(), Text.class, Text::isEnabled).setText("take back"));
            Pictures.take("path-07-search");
            search.pressAndAwaitEnd("OK");
        }
        assertTrue(objective().getRealizedBy().contains(process("Take back goods")));
        Pictures.take("path-08-links");
    }

    private void awaitFindings() {
        Workbench.await("the findings are up to date", () -> editor.findings().isUpToDate());
    }

    private long found(String rule) throws CoreException {
        awaitFindings();
        return Arrays.stream(file().findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                .filter((IMarker marker) -> rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))).count();
    }

    private void lookAtFindings() throws Exception {
        assertEquals(PROCESSES.size(), found(RULE));
        Workbench.act(() -> Workbench.page().showView(FindingsView.ID));
        Workbench.await("they are listed by rule", () -> Arrays.stream(control(Tree.class, "Findings by rule").getItems())
                .anyMatch(group -> group.getText().startsWith(RULE)));
        Pictures.take("path-09-findings");
        Workbench.act(() -> Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW));
        Workbench.await("they are among the problems", () -> problems(RULE).size() == PROCESSES.size());
        Pictures.take("path-10-problems");
    }

    // ---- quick fixes

    private static Tree problemTree() {
        return Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> Arrays.stream(each.getColumns()).map(TreeColumn::getText).anyMatch("Resource"::equals));
    }

    private static List<TreeItem> problems(String rule) {
        return Arrays.stream(problemTree().getItems()).peek(Workbench::expand).flatMap(group -> Arrays.stream(group.getItems()))
                .filter(item -> item.getText().startsWith(rule + ": ")).toList();
    }

    /** Selects the first finding of the rule among the problems and opens the dialog with what can be done about it. */
    private Dialog quickFix(String rule, String fix) {
        Workbench.await(rule + " is listed", () -> !problems(rule).isEmpty());
        Workbench.act(() -> {
            problemTree().setFocus();
            problemTree().setSelection(problems(rule).get(0));
            Workbench.tell(problemTree(), SWT.Selection);
        });
        Workbench.settle();
        Dialog dialog = Dialog.openedBy(QUICK_FIX, "Quick Fix");
        Workbench.act(() -> {
            Table fixes = Workbench.findAll(dialog.shell(), Table.class).get(0);
            fixes.setSelection(Arrays.stream(fixes.getItems()).filter(each -> each.getText().startsWith(fix)).findFirst().orElseThrow());
            Workbench.tell(fixes, SWT.Selection);
        });
        return dialog;
    }

    private void fixOneAndThenTheOthers() throws Exception {
        try (Dialog one = quickFix(RULE, "Mark it repeatable")) {
            Pictures.take("path-11-quick-fix");
            one.pressAndAwaitEnd("Finish");
        }
        assertEquals(PROCESSES.size() - 1, found(RULE));
        Workbench.await("the problems follow", () -> problems(RULE).size() == PROCESSES.size() - 1);
        try (Dialog many = quickFix(RULE, "Mark it repeatable")) {
            many.press("Select All");
            many.pressAndAwaitEnd("Finish");
        }
        assertEquals(0, found(RULE));
        assertTrue(PROCESSES.stream().allMatch(name -> process(name).isRepeatable()));
    }

    private void waive() throws Exception {
        try (Dialog fixes = quickFix("GOV-07", "Waive")) {
            Workbench.display().asyncExec(() -> Workbench.tell(Workbench.find(fixes.shell(), Button.class,
                    each -> each.getText().replace("&", "").equals("Finish")), SWT.Selection));
            OpenDialog reason = OpenDialog.await(hands, "Waive");
            reason.fill("The owner of the shop stands for it.");
            Pictures.take("path-12-waive");
            reason.press("OK");
            reason.awaitEnd();
        }
        assertEquals(0, found("GOV-07"));
        assertEquals("The owner of the shop stands for it.", objective().getWaivers().get(0).getReason());
    }

    // ---- tables

    private static TableCursor cursor() {
        return Workbench.find(Workbench.window().getShell(), TableCursor.class, each -> true);
    }

    private static void go(int row, String column) {
        Workbench.act(() -> {
            Table table = (Table) cursor().getParent();
            table.setSelection(row);
            cursor().setVisible(true);
            cursor().setSelection(row, Arrays.stream(table.getColumns()).map(TableColumn::getText).toList().indexOf(column));
            cursor().setFocus();
            Workbench.tell(cursor(), SWT.Selection);
        });
        Workbench.settle();
    }

    private void editCellsInATable() {
        show(TABLES);
        go(1, "Priority");
        hands.type("7");
        Pictures.take("path-13-cell");
        hands.key(SWT.CR);
        Workbench.await("it is taken over", () -> Integer.valueOf(7).equals(objective().getPriority()));
        Workbench.act(() -> Workbench.tell(((Table) cursor().getParent()).getColumn(1), SWT.Selection));
        Workbench.act(() -> Workbench.tell(((Table) cursor().getParent()).getColumn(1), SWT.Selection));
        assertEquals(OBJECTIVE, Workbench.run(() -> ((Table) cursor().getParent()).getItem(0).getText(1)));
    }

    private void pasteFromASpreadsheet() {
        Workbench.act(() -> {
            Clipboard clipboard = new Clipboard(Workbench.display());
            String block = "Answered in time\tCustomer\tTactical\t2\t2027-06-30\r\n"
                    + "\"All \"\"orders\"\"\"\tFinancial\tStrategic\t1\t2027-12-31\r\n";
            clipboard.setContents(new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        go(0, "Statement");
        hands.key('v', SWT.CTRL);
        Workbench.await("it is pasted", () -> "2027-06-30".equals(objective().getTargetDate()));
        assertEquals("Answered in time", objective().getStatement());
        assertEquals("All \"orders\"", model().getObjectives().get(0).getStatement());
        assertEquals(Horizon.TACTICAL, objective().getHorizon());
        Pictures.take("path-14-pasted");
    }

    // ---- views

    private void lookAtTheViews() {
        show(ELEMENTS);
        Workbench.act(() -> editor.reveal(objective()));
        ChainView chain = Workbench.run(() -> (ChainView) Workbench.page().showView(ChainView.ID));
        Workbench.await("the chain is that of the objective", () -> chain.getContentDescription().endsWith(": " + OBJECTIVE));
        Pictures.take("path-15-chain-view");
        Workbench.act(() -> Workbench.page().showView(CoverageView.ID));
        Workbench.await("the objective is a gap", () -> Arrays.stream(control(Tree.class, "Coverage of the chain and of frameworks").getItems())
                .flatMap(group -> Arrays.stream(group.getItems())).anyMatch(item -> item.getText().equals(OBJECTIVE)));
        Pictures.take("path-16-coverage");
        Workbench.act(() -> Workbench.page().showView(RegisterView.ID));
        Workbench.await("the improvement is listed", () -> control(Table.class, "Improvements of the model").getItemCount() == 1);
        show(ELEMENTS);
        Workbench.act(() -> editor.reveal(model()));
        Workbench.act(command("org.itsm.modeler.ui.newElement(org.itsm.modeler.ui.newElement.feature=improvements,"
                + "org.itsm.modeler.ui.newElement.type=Improvement)"));
        Workbench.await("the new one follows", () -> control(Table.class, "Improvements of the model").getItemCount() == 2);
        Pictures.take("path-17-register");
    }

    // ---- two files

    /** A model of another project whose process realizes our objective and names it. */
    private IFile branch() throws CoreException {
        return project.file("branch.itsm", """
                <?xml version="1.0" encoding="UTF-8"?>
                <itsm:ITSMModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"\
                 xmlns:itsm="http://itsm-modeler.org/itsm/1.0" id="branch" name="Branch">
                  <businessProcesses id="serve" name="Serve" value="%s">
                    <realizes href="../Corner%%20shop/Corner%%20shop.itsm#%s"/>
                  </businessProcesses>
                </itsm:ITSMModel>
                """.formatted(OBJECTIVE, objective().getId()).getBytes(StandardCharsets.UTF_8));
    }

    private void renameAndDeleteAcrossFiles() throws Exception {
        Workbench.command("org.eclipse.ui.file.save");
        assertFalse(editor.isDirty());
        IFile branch = branch();
        show(ELEMENTS);
        Workbench.act(() -> editor.reveal(objective()));
        try (Dialog dialog = Dialog.openedBy("org.itsm.modeler.ui.renameElement", "Rename Element")) {
            Workbench.act(() -> {
                Workbench.find(dialog.shell(), Text.class, text -> text.getText().equals(OBJECTIVE)).setText("Nobody waits");
                Button texts = Workbench.find(dialog.shell(), Button.class, each -> each.getText().startsWith("Also in the texts"));
                texts.setSelection(true);
                Workbench.tell(texts, SWT.Selection);
            });
            dialog.press("Preview >");
            Workbench.await("the preview", dialog::showsTree);
            Pictures.take("path-18-rename");
            dialog.pressAndAwaitEnd("OK");
        }
        assertTrue(TestProject.text(branch).contains("value=\"Nobody waits\""), TestProject.text(branch));
        try (Dialog dialog = Dialog.openedBy("org.eclipse.ui.edit.delete", "Delete Elements")) {
            Pictures.take("path-19-delete");
            dialog.pressAndAwaitEnd("OK");
        }
        assertEquals(1, model().getObjectives().size());
        assertFalse(TestProject.text(branch).contains("realizes"), TestProject.text(branch));
        Workbench.command("org.eclipse.ui.edit.undo");
        assertEquals("Nobody waits", objective().getName());
        assertTrue(TestProject.text(branch).contains("realizes"), TestProject.text(branch));
    }

    // ---- files

    private void saveAndSaveAsAndRevert() throws Exception {
        Workbench.command("org.eclipse.ui.file.save");
        assertTrue(TestProject.text(file()).contains("name=\"Nobody waits\""));
        try (Dialog dialog = Dialog.openedBy("org.eclipse.ui.file.saveAs", "Save As")) {
            Workbench.act(() -> Workbench.find(dialog.shell(), Text.class, text -> text.getText().equals(NAME + ".itsm")).setText("Second.itsm"));
            Pictures.take("path-20-save-as");
            dialog.pressAndAwaitEnd("OK");
        }
        awaitModel(editor, "Second.itsm", 2);
        Workbench.act(() -> editor.reveal(objective()));
        Workbench.command("org.eclipse.ui.edit.delete");
        assertEquals(1, model().getObjectives().size());
        Workbench.command("org.eclipse.ui.file.revert");
        awaitModel(editor, "Second.itsm", 2);
        assertFalse(editor.isDirty());
    }

    /** A file is read in the background. */
    private static void awaitModel(ItsmEditor of, String title, int objectives) {
        Workbench.await("the model of " + title + " is read", () -> of.getTitle().equals(title)
                && of.model().map(model -> model.getObjectives().size() == objectives).orElse(false));
        Workbench.settle();
    }

    private void exportAndImportAgain() throws Exception {
        Path exported = folder.resolve("shop.xmi");
        try (Dialog wizard = Dialog.openedBy(command("org.eclipse.ui.file.export(exportWizardId=org.itsm.modeler.ui.exportXmi)"),
                "Export as XMI")) {
            wizard.press("Next >");
            Workbench.act(() -> text(wizard, "XMI file").setText(exported.toString()));
            wizard.press("Next >");
            Pictures.take("path-21-export");
            wizard.pressAndAwaitEnd("Finish");
        }
        try (Dialog wizard = Dialog.openedBy(command("org.eclipse.ui.file.import(importWizardId=org.itsm.modeler.ui.importXmi)"),
                "Import XMI")) {
            Workbench.act(() -> text(wizard, "XMI file").setText(exported.toString()));
            wizard.press("Next >");
            wizard.press("Next >");
            Pictures.take("path-22-import");
            wizard.pressAndAwaitEnd("Finish");
        }
        ItsmEditor imported = Workbench.run(() -> (ItsmEditor) Workbench.page().getActiveEditor());
        awaitModel(imported, "shop.itsm", 2);
        IProject made = file().getProject();
        assertEquals(TestProject.text(made.getFile("Second.itsm")), TestProject.text(made.getFile("shop.itsm")));
    }
}
