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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.validation.RuleRegistry;
import org.junit.jupiter.api.Test;

/** Findings in the Problems view of the workbench. */
class ProblemsViewTest extends WorkbenchTest {

    private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

    private IFile file;
    private ItsmEditor editor;
    private IViewPart view;

    private void open() throws Exception {
        file = project.sample("e-shop");
        editor = Workbench.open(file);
        upToDate();
        view = Workbench.run(() -> Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW));
        Workbench.await("the problems are listed", () -> tree().getItemCount() > 0);
    }

    private void upToDate() {
        Workbench.await("the findings are up to date", () -> editor.findings().isUpToDate());
    }

    private static Tree tree() {
        return Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> each.getColumnCount() > 0 && Arrays.stream(each.getColumns()).map(TreeColumn::getText).anyMatch("Description"::equals)
                        && Arrays.stream(each.getColumns()).map(TreeColumn::getText).anyMatch("Resource"::equals));
    }

    private void groupBy(String name) {
        Workbench.act(() -> {
            Menu menu = ((MenuManager) view.getViewSite().getActionBars().getMenuManager()).createContextMenu(tree());
            Menu groups = item(menu, "Group By").getMenu();
            MenuItem group = item(groups, name);
            group.setSelection(true);
            Workbench.tell(group, SWT.Selection);
        });
    }

    private static MenuItem item(Menu menu, String text) {
        Workbench.tell(menu, SWT.Show);
        return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + Arrays.toString(menu.getItems())));
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    @Test
    void problemsAreGroupedByRule() throws Exception {
        open();
        groupBy("ITSM Rule");
        Workbench.await("there is a group for each rule",
                () -> texts(tree().getItems()).stream().anyMatch(text -> text.startsWith("CUS-05 ")));
        Pictures.take("problems-by-rule");
        List<String> groups = Workbench.run(() -> texts(tree().getItems()));
        groupBy("Severity");
        assertTrue(groups.stream().anyMatch(text -> text.startsWith("IMP-06 ")), groups::toString);
    }

    @Test
    void aColumnTellsTheRule() throws Exception {
        open();
        List<String> columns = Workbench.run(() -> Arrays.stream(tree().getColumns()).map(TreeColumn::getText).toList());
        assertTrue(columns.contains("Rule"), columns::toString);
    }

    @Test
    void eachRuleOfTheProductHasAGroupThatIsCalledLikeIt() {
        List<String> groups = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (IConfigurationElement extension : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.ide.markerSupport")) {
            if (extension.getName().equals("markerContentGeneratorExtension")
                    && extension.getAttribute("id").equals("org.itsm.modeler.ui.problems")) {
                IConfigurationElement grouping = extension.getChildren("markerGrouping")[0];
                Arrays.stream(grouping.getChildren("markerGroupingEntry")).map(each -> each.getAttribute("label")).forEach(groups::add);
                Arrays.stream(grouping.getChildren("markerAttributeGrouping")[0].getChildren("markerAttributeMapping"))
                        .map(each -> each.getAttribute("value")).forEach(values::add);
            }
        }
        RuleRegistry rules = RuleRegistry.standard();
        assertEquals(rules.all().stream().map(rule -> rule.id() + " " + rule.page().name()).toList(),
                groups.subList(1, groups.size()));
        assertEquals(rules.all().stream().map(rule -> rule.id()).toList(), values);
    }

    @Test
    void theQuickFixDialogMendsAllFindingsOfARuleAtOnceAsOneStep() throws Exception {
        open();
        assertEquals(2, count("IMP-06"));
        groupBy("Severity");
        Workbench.await("the finding is listed", () -> problem("IMP-06: ") != null);
        Workbench.act(() -> {
            tree().setFocus();
            tree().setSelection(problem("IMP-06: "));
            Workbench.tell(tree(), SWT.Selection);
        });
        Workbench.settle();
        try (Answer fix = Answer.after(ProblemsViewTest::fixAll, "&Finish")) {
            Workbench.command(QUICK_FIX);
            Workbench.await("the fixes are done", () -> editor.isDirty());
        }
        upToDate();
        assertEquals(0, count("IMP-06"));
        Workbench.act(() -> Workbench.page().activate(editor));
        Workbench.command("org.eclipse.ui.edit.undo");
        upToDate();
        assertEquals(2, count("IMP-06"));
        assertFalse(editor.isDirty());
    }

    private static TreeItem problem(String text) {
        for (TreeItem group : tree().getItems()) {
            Workbench.expand(group);
            for (TreeItem item : group.getItems()) {
                if (item.getText().startsWith(text)) {
                    return item;
                }
            }
        }
        return null;
    }

    private static void fixAll(Shell dialog) {
        Table fixes = Workbench.findAll(dialog, Table.class).get(0);
        TableItem first = Arrays.stream(fixes.getItems()).filter(each -> !each.getText().startsWith("Waive")).findFirst()
                .orElseThrow();
        fixes.setSelection(first);
        Workbench.tell(fixes, SWT.Selection);
        Workbench.tell(Workbench.find(dialog, Button.class, each -> each.getText().replace("&", "").equals("Select All")),
                SWT.Selection);
    }

    private long count(String rule) throws CoreException {
        return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                .filter((IMarker marker) -> rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))).count();
    }
}
