/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.help.IContextProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.editor.SeverityImages;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RulePage;
import org.itsm.modeler.validation.RuleRegistry;

/** The findings of the active editor's model by rule, and beside them what the rule asks and why. */
public final class FindingsView extends ViewPart implements IPartListener {

    public static final String ID = "org.itsm.modeler.ui.findings";

    private final RuleRegistry rules = RuleRegistry.installed();
    private Tree tree;
    private StyledText explanation;
    private ItsmEditor editor;
    private final RuleHelp help = new RuleHelp();

    /** Called by the workbench. */
    public FindingsView() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new Tree(sash, SWT.SINGLE | SWT.FULL_SELECTION);
        Accessibility.name(tree, UiTexts.get("findings.tree"));
        tree.addListener(SWT.Selection, event -> explain((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> reveal((TreeItem) event.item));
        explanation = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        explanation.setMargins(8, 8, 8, 8);
        Accessibility.name(explanation, UiTexts.get("findings.explanation"));
        sash.setWeights(55, 45);
        ContextHelp.set(parent, "findings");
        getSite().getPage().addPartListener(this);
        follow(getSite().getPage().getActiveEditor());
    }

    private void follow(IWorkbenchPart part) {
        ItsmEditor other = part instanceof ItsmEditor itsm ? itsm : null;
        if (other != null && other != editor) {
            editor = other;
            editor.onFindings(this::refresh);
            refresh();
        }
    }

    private void refresh() {
        if (tree.isDisposed()) {
            return;
        }
        Optional<FindingsReport> report = editor == null ? Optional.empty() : editor.findings().report();
        tree.setRedraw(false);
        tree.removeAll();
        report.ifPresent(made -> made.byRule().forEach(this::show));
        tree.setRedraw(true);
        setContentDescription(report.map(made -> UiTexts.get("findings.of", editor.getTitle(), made.open().size()))
                .orElse(UiTexts.get("findings.none")));
    }

    private void show(Map.Entry<String, List<FindingEntry>> group) {
        List<FindingEntry> entries = group.getValue();
        String name = rules.find(group.getKey()).map(rule -> rule.page().name()).orElse("");
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(UiTexts.get("findings.group", group.getKey(), name, entries.size()));
        item.setImage(SeverityImages.of(entries.get(0).severity()));
        item.setData(entries.get(0).rule());
        for (FindingEntry entry : entries) {
            TreeItem child = new TreeItem(item, SWT.NONE);
            child.setText(entry.message());
            child.setData(entry);
        }
    }

    private void explain(TreeItem item) {
        String rule = item.getData() instanceof FindingEntry entry ? entry.rule() : (String) item.getData();
        explanation.setText(rules.find(rule).map(FindingsView::textOf).orElse(""));
        help.about(rules.find(rule));
    }

    private static String textOf(Rule<?> rule) {
        RulePage page = rule.page();
        return UiTexts.get("findings.page", rule.id(), page.name(), page.documentation(), page.right(), page.wrong());
    }

    private void reveal(TreeItem item) {
        if (item.getData() instanceof FindingEntry entry && editor != null) {
            editor.getSite().getPage().activate(editor);
            editor.reveal(entry.element());
        } else {
            item.setExpanded(!item.getExpanded());
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IContextProvider.class ? adapter.cast(help) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        super.dispose();
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        follow(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        follow(part);
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        if (part == editor) {
            editor = null;
            refresh();
        }
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // It goes on showing the same editor.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // Activation follows.
    }
}
