/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.preferences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.SeverityImages;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;

/** The rules by category, each with its severity; a filter leaves those whose page has all its words. */
final class RuleTree {

    private final RuleRegistry rules;
    private final RuleChoices choices;
    private final Composite body;
    private final Tree tree;
    private String filter = "";

    RuleTree(Composite parent, RuleRegistry rules, RuleChoices choices) {
        this.rules = rules;
        this.choices = choices;
        body = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        body.setLayout(columns);
        tree = new Tree(body, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        Accessibility.name(tree, UiTexts.get("rules.tree"));
        column(columns, "rules.rule", 65);
        column(columns, "rules.severity", 35);
    }

    private void column(TreeColumnLayout columns, String title, int weight) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(UiTexts.get(title));
        columns.setColumnData(column, new ColumnWeightData(weight, 100, true));
    }

    Composite body() {
        return body;
    }

    Tree control() {
        return tree;
    }

    /** Shows the rules that have all words of the text in their id, name or explanation. */
    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        tree.setRedraw(false);
        try {
            tree.removeAll();
            byCategory().forEach(this::add);
        } finally {
            tree.setRedraw(true);
        }
    }

    private Map<String, List<Rule<?>>> byCategory() {
        Map<String, List<Rule<?>>> categories = new LinkedHashMap<>();
        for (Rule<?> rule : rules.all()) {
            if (isWanted(rule)) {
                categories.computeIfAbsent(rule.group(), group -> new ArrayList<>()).add(rule);
            }
        }
        return categories;
    }

    private boolean isWanted(Rule<?> rule) {
        String text = (rule.id() + " " + rule.page().name() + " " + rule.page().documentation()).toLowerCase(Locale.ROOT);
        return List.of(filter.split("\\s+")).stream().allMatch(text::contains);
    }

    private void add(String category, List<Rule<?>> members) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(UiTexts.get("rules.category", category, nameOf(category), members.size()));
        for (Rule<?> rule : members) {
            TreeItem child = new TreeItem(item, SWT.NONE);
            child.setData(rule);
            show(child, rule);
        }
        item.setExpanded(!filter.isEmpty());
    }

    /** A category of a user's own has no name but its letters. */
    private static String nameOf(String category) {
        try {
            return UiTexts.get("rules.category." + category);
        } catch (MissingResourceException own) {
            return UiTexts.get("rules.category.own");
        }
    }

    private void show(TreeItem item, Rule<?> rule) {
        String severity = SeverityTexts.of(choices.severityOf(rule));
        item.setText(new String[] {UiTexts.get("rules.entry", rule.id(), rule.page().name()),
                choices.isOwn(rule) ? UiTexts.get("rules.own", severity) : severity});
        item.setImage(1, choices.severityOf(rule).map(SeverityImages::of).orElse(null));
    }

    /** Shows the severities as they are now. */
    void refresh() {
        for (TreeItem category : tree.getItems()) {
            for (TreeItem item : category.getItems()) {
                show(item, (Rule<?>) item.getData());
            }
        }
    }

    /** The rules that are selected; a category stands for all of it that are shown. */
    Set<Rule<?>> selection() {
        Set<Rule<?>> selected = new LinkedHashSet<>();
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof Rule<?> rule) {
                selected.add(rule);
            } else {
                for (TreeItem child : item.getItems()) {
                    selected.add((Rule<?>) child.getData());
                }
            }
        }
        return selected;
    }
}
