/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.views;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.help.IContextProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.SeverityImages;
import org.itsm.modeler.ui.elements.VirtualRows;
import org.itsm.modeler.ui.findings.FindingEntry;
import org.itsm.modeler.ui.findings.FindingsReport;
import org.itsm.modeler.ui.findings.LiveFindings;
import org.itsm.modeler.ui.findings.RuleTexts;
import org.itsm.modeler.ui.views.FindingGroups.Group;
import org.itsm.modeler.ui.views.FindingGroups.Grouping;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Severity;

/**
 * The findings of the model that is edited, in groups, and beside them what the rule asks and why. Enter or a double
 * click shows the element.
 */
public final class FindingsView extends ModelView {

    public static final String ID = "org.itsm.modeler.ui.findings";

    private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final RuleRegistry rules = RuleRegistry.installed();
    private final RuleHelp help = new RuleHelp();
    private final Set<String> open = new HashSet<>();
    private Text words;
    private Combo severity;
    private Combo grouping;
    private Combo order;
    private Tree tree;
    private VirtualRows rows;
    private StyledText explanation;
    private List<Group> groups = List.of();

    /** Called by the workbench. */
    public FindingsView() {
        super();
    }

    @Override
    void createControls(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
        createFilter(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new Tree(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        Accessibility.name(tree, UiTexts.get("findings.tree"));
        rows = new VirtualRows(tree, this::below, this::fill);
        tree.addListener(SWT.Selection, event -> explain());
        tree.addListener(SWT.DefaultSelection, event -> openSelected());
        tree.addListener(SWT.Expand, event -> open.add(((Group) event.item.getData()).key()));
        tree.addListener(SWT.Collapse, event -> open.remove(((Group) event.item.getData()).key()));
        explanation = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        explanation.setMargins(8, 8, 8, 8);
        Accessibility.name(explanation, UiTexts.get("findings.explanation"));
        sash.setWeights(55, 45);
    }

    private void createFilter(Composite body) {
        Composite bar = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(4, 4, 4, 0).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        words.setMessage(UiTexts.get("findings.words"));
        Accessibility.name(words, UiTexts.get("findings.words"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addListener(SWT.Modify, event -> refresh());
        severity = combo(bar, "findings.severity", Stream.concat(Stream.of("findings.severity.all"),
                SEVERITIES.stream().map(each -> "severity." + each.key())));
        grouping = combo(bar, "findings.grouping",
                Arrays.stream(Grouping.values()).map(each -> "findings.grouping." + each.name().toLowerCase(Locale.ROOT)));
        order = combo(bar, "findings.order", Stream.of("findings.order.gravest", "findings.order.name"));
    }

    private Combo combo(Composite bar, String name, Stream<String> keys) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(keys.map(UiTexts::get).toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(UiTexts.get(name));
        Accessibility.name(combo, UiTexts.get(name));
        combo.addListener(SWT.Selection, event -> refresh());
        return combo;
    }

    // ---- what is shown

    private FindingGroups wanted() {
        int only = severity.getSelectionIndex() - 1;
        return new FindingGroups(Grouping.values()[grouping.getSelectionIndex()], order.getSelectionIndex() == 1,
                only < 0 ? Optional.empty() : Optional.of(SEVERITIES.get(only)), words.getText().strip().toLowerCase(Locale.ROOT));
    }

    @Override
    void refresh() {
        Optional<FindingsReport> report = follower().findings().flatMap(LiveFindings::report);
        List<Group> shown = report.map(made -> wanted().of(made.open(), rules)).orElse(List.of());
        if (!shown.equals(groups)) {
            Object selected = tree.getSelectionCount() == 0 ? null : tree.getSelection()[0].getData();
            groups = shown;
            rows.renew(this::openGroups);
            select(selected);
            explain();
        }
        setContentDescription(follower().editor().map(editor -> report
                .map(made -> UiTexts.get("findings.of", editor.getTitle(), made.open().size()))
                .orElseGet(() -> UiTexts.get("overview.looking"))).orElseGet(() -> UiTexts.get("findings.none")));
    }

    private void openGroups() {
        for (int i = 0; i < groups.size(); i++) {
            if (open.contains(groups.get(i).key())) {
                rows.setOpen(rows.top(i), true);
            }
        }
    }

    /** What was selected stays selected as long as it is there. */
    private void select(Object selected) {
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (selected instanceof Group before && before.key().equals(group.key())) {
                tree.setSelection(rows.top(i));
            } else if (selected instanceof FindingEntry entry && open.contains(group.key()) && group.entries().contains(entry)) {
                tree.setSelection(VirtualRows.filled(rows.top(i).getItem(group.entries().indexOf(entry))));
            }
        }
    }

    private List<?> below(Optional<Object> row) {
        return row.<List<?>>map(above -> above instanceof Group group ? group.entries() : List.of()).orElse(groups);
    }

    private void fill(TreeItem item, Object row) {
        if (row instanceof Group group) {
            item.setText(group.title());
            item.setImage(SeverityImages.of(group.severity()));
        } else if (row instanceof FindingEntry entry) {
            Group group = (Group) item.getParentItem().getData();
            item.setText(group.key().equals(entry.rule()) ? entry.message()
                    : UiTexts.get("findings.entry", entry.rule(), entry.message()));
            item.setImage(SeverityImages.of(entry.severity()));
        }
    }

    private void explain() {
        Optional<Rule<?>> rule = selectedRule().flatMap(rules::find);
        explanation.setText(rule.map(RuleTexts::of).orElse(""));
        help.about(rule);
    }

    private Optional<String> selectedRule() {
        if (tree.getSelectionCount() == 0) {
            return Optional.empty();
        }
        Object selected = VirtualRows.filled(tree.getSelection()[0]).getData();
        return selected instanceof FindingEntry entry ? Optional.of(entry.rule()) : Optional.of(((Group) selected).key());
    }

    // ---- what the user does

    @Override
    void openSelected() {
        for (TreeItem item : tree.getSelection()) {
            if (VirtualRows.filled(item).getData() instanceof FindingEntry entry) {
                Optional.ofNullable(entry.element()).ifPresent((String id) -> reveal(id));
            } else {
                Group group = (Group) item.getData();
                rows.setOpen(item, !item.getExpanded());
                if (item.getExpanded()) {
                    open.add(group.key());
                } else {
                    open.remove(group.key());
                }
            }
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
}
