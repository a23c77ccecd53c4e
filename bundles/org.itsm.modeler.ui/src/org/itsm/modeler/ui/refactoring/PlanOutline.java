/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.refactoring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.validation.refactoring.Edit;
import org.itsm.modeler.validation.refactoring.FindingChange;
import org.itsm.modeler.validation.refactoring.Plan;

/** All that a deletion brings with it, as a tree: what goes along, the links that go, file by file, and the findings. */
final class PlanOutline {

    private final Tree tree;

    PlanOutline(Composite parent) {
        tree = new Tree(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Accessibility.name(tree, UiTexts.get("refactoring.outline"));
    }

    Tree control() {
        return tree;
    }

    void show(Plan plan) {
        List<Edit.Removal> removals = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (Edit edit : plan.edits()) {
            if (edit instanceof Edit.Removal removal) {
                removals.add(removal);
                removal.links().forEach(link -> links.add(PlanTexts.nameOf(link)));
            }
        }
        showParts(removals);
        group("refactoring.links", links);
        plan.files().stream().skip(1).forEach(file -> showFile(file, plan.in(file)));
        group("refactoring.appear", findings(plan, true));
        group("refactoring.vanish", findings(plan, false));
    }

    private void showParts(List<Edit.Removal> removals) {
        int parts = removals.stream().mapToInt(removal -> removal.parts().size()).sum();
        if (parts > 0) {
            TreeItem group = group(UiTexts.get("refactoring.parts", parts));
            for (Edit.Removal removal : removals) {
                removal.parts().forEach(part -> item(group, ElementLabels.textOf(part))
                        .setImage(ElementLabels.iconOf(part.eClass())));
            }
        }
    }

    private void showFile(URI file, List<Edit> edits) {
        boolean open = SharedModels.ofWorkbench().find(file).isPresent();
        TreeItem group = group(UiTexts.get(open ? "refactoring.openFile" : "refactoring.closedFile", PlanTexts.nameOf(file),
                edits.size()));
        edits.forEach(edit -> item(group, PlanTexts.nameOf(edit)));
        group.setExpanded(true);
    }

    private static List<String> findings(Plan plan, boolean appearing) {
        return plan.findings().stream().filter(finding -> finding.appears() == appearing).map(PlanTexts::nameOf).toList();
    }

    private void group(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            TreeItem group = group(UiTexts.get(key, texts.size()));
            texts.forEach(text -> item(group, text));
            group.setExpanded(true);
        }
    }

    private TreeItem group(String text) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(text);
        return item;
    }

    private static TreeItem item(TreeItem group, String text) {
        TreeItem item = new TreeItem(group, SWT.NONE);
        item.setText(text.replaceAll("\\s+", " "));
        return item;
    }
}
