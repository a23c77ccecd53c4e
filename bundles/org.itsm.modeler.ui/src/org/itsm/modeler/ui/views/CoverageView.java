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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.ui.elements.VirtualRows;
import org.itsm.modeler.ui.findings.CoverageReport;
import org.itsm.modeler.ui.findings.CoverageReport.FrameworkUse;
import org.itsm.modeler.ui.findings.CoverageReport.Gap;
import org.itsm.modeler.ui.findings.FindingsReport;
import org.itsm.modeler.ui.findings.LiveFindings;

/**
 * How far the chain is closed, where it is open, and what the frameworks ask for that nobody adopts. It shows what was
 * found out in the background together with the findings. Enter or a double click shows the element.
 */
public final class CoverageView extends ModelView {

    public static final String ID = "org.itsm.modeler.ui.coverage";

    /** A group with more rows is left closed at first. */
    private static final int MOST_OPENED = 50;

    private Tree tree;
    private VirtualRows rows;
    private List<Group> groups = List.of();
    private final Set<String> closed = new HashSet<>();

    /** One heading and the rows below it; the element is that of the heading itself, if it has one. */
    private record Group(String key, EClass type, String title, String share, Optional<String> element, List<Gap> gaps) {
    }

    /** Called by the workbench. */
    public CoverageView() {
        super();
    }

    @Override
    void createControls(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        body.setLayout(columns);
        tree = new Tree(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        tree.setHeaderVisible(true);
        Accessibility.name(tree, UiTexts.get("coverage.tree"));
        column("coverage.element", columns, 60);
        column("coverage.share", columns, 40);
        rows = new VirtualRows(tree, this::below, CoverageView::fill);
        tree.addListener(SWT.Collapse, event -> keyOf(event).ifPresent(closed::add));
        tree.addListener(SWT.Expand, event -> keyOf(event).ifPresent(closed::remove));
        tree.addListener(SWT.DefaultSelection, event -> openSelected());
    }

    private void column(String title, TreeColumnLayout columns, int weight) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(UiTexts.get(title));
        columns.setColumnData(column, new ColumnWeightData(weight, 120, true));
    }

    private static Optional<String> keyOf(Event event) {
        return event.item.getData() instanceof Group group ? Optional.of(group.key()) : Optional.empty();
    }

    // ---- what is shown

    @Override
    void refresh() {
        Optional<FindingsReport> report = follower().findings().flatMap(LiveFindings::report);
        List<Group> shown = follower().findings().flatMap(LiveFindings::coverage)
                .flatMap(gaps -> report.map(made -> groupsOf(made.coverage(), gaps))).orElse(List.of());
        if (!shown.equals(groups)) {
            groups = shown;
            rows.renew(this::openGroups);
        }
        setContentDescription(follower().editor().map(editor -> report
                .map(made -> UiTexts.get("coverage.of", editor.getTitle(), figure("coverage.forward", made.coverage().forward()),
                        figure("coverage.backward", made.coverage().backward())))
                .orElseGet(() -> UiTexts.get("overview.looking"))).orElseGet(() -> UiTexts.get("findings.none")));
    }

    private static String figure(String key, OptionalDouble percentage) {
        return percentage.isPresent() ? UiTexts.get(key, (int) Math.floor(percentage.getAsDouble())) : UiTexts.get(key + ".none");
    }

    private static List<Group> groupsOf(Coverage coverage, CoverageReport gaps) {
        List<Group> made = new ArrayList<>();
        made.add(new Group("objectives", ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE,
                UiTexts.get("coverage.objectives", gaps.objectives().size()),
                UiTexts.get("overview.forward", coverage.reachingActivity(), coverage.leafObjectives()), Optional.empty(),
                gaps.objectives()));
        made.add(new Group("activities", ItsmPackage.Literals.TECHNICAL_ACTIVITY,
                UiTexts.get("coverage.activities", gaps.activities().size()),
                UiTexts.get("overview.backward", coverage.reachingObjective(), coverage.rootActivities()), Optional.empty(),
                gaps.activities()));
        gaps.frameworks().forEach(use -> made.add(groupOf(use)));
        return made;
    }

    private static Group groupOf(FrameworkUse use) {
        String share = use.adopted()
                ? UiTexts.get("coverage.framework.share", use.counted() - use.gaps().size(), use.counted())
                : UiTexts.get("coverage.framework.unused");
        String title = use.adopted() ? UiTexts.get("coverage.framework", use.framework().name(), use.gaps().size())
                : use.framework().name();
        return new Group(use.framework().id(), use.framework().type(), title, share, Optional.of(use.framework().id()),
                use.gaps());
    }

    private void openGroups() {
        for (int i = 0; i < groups.size(); i++) {
            rows.setOpen(rows.top(i),
                    groups.get(i).gaps().size() <= MOST_OPENED && !closed.contains(groups.get(i).key()));
        }
    }

    private List<?> below(Optional<Object> row) {
        return row.<List<?>>map(above -> above instanceof Group group ? group.gaps() : List.of()).orElse(groups);
    }

    private static void fill(TreeItem item, Object row) {
        if (row instanceof Group group) {
            item.setText(new String[] {group.title(), group.share()});
            item.setImage(ElementLabels.iconOf(group.type()));
        } else if (row instanceof Gap gap) {
            item.setText(new String[] {gap.name(), gap.layer()
                    .map(layer -> UiTexts.get("coverage.endsIn", ElementLabels.literalOf(layer))).orElse("")});
            item.setImage(ElementLabels.iconOf(gap.type()));
        }
    }

    // ---- what the user does

    @Override
    void openSelected() {
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof Gap gap) {
                reveal(gap.id());
            } else if (item.getData() instanceof Group group) {
                group.element().ifPresentOrElse(this::reveal, () -> rows.setOpen(item, !item.getExpanded()));
            }
        }
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
