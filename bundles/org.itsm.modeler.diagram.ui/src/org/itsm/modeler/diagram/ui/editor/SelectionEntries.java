/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.tool.Navigation;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;

/**
 * What a menu offers for what is selected, made anew each time: what can be created in it and linked to it, the fixes of
 * what the rules find, the diagrams of the element.
 */
final class SelectionEntries extends ContributionItem {

    /** A message that is longer is said in full by the tool-tip of the figure. */
    private static final int LONGEST = 70;

    private final DiagramPage page;

    SelectionEntries(DiagramPage page) {
        super(SelectionEntries.class.getName());
        this.page = page;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public boolean isDirty() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        int before = menu.getItemCount();
        Optional<Figure> figure = page.canvas().selection().primary().flatMap(page.canvas().scene()::figure);
        creations(menu, index, figure.orElse(null));
        figure.ifPresent(selected -> {
            linked(menu, next(menu, index, before), selected);
            findings(menu, next(menu, index, before), selected.element());
            ways(menu, next(menu, index, before), selected);
        });
        if (menu.getItemCount() > before) {
            new MenuItem(menu, SWT.SEPARATOR, next(menu, index, before));
        }
    }

    private static int next(Menu menu, int index, int before) {
        return index + menu.getItemCount() - before;
    }

    private void creations(Menu menu, int index, Figure container) {
        DiagramWork work = new DiagramWork(page);
        List<Tool> tools = page.palette().tools().filter(tool -> work.canCreate(tool, container)).toList();
        if (!tools.isEmpty()) {
            Menu below = Menus.sub(menu, index, DiagramTexts.get("menu.create"));
            for (Tool tool : tools) {
                Menus.item(below, tool.label(), tool.icon() == null ? null : page.icon(tool.icon()),
                        () -> work.create(tool, container, false));
            }
        }
    }

    private void linked(Menu menu, int index, Figure figure) {
        DiagramWork work = new DiagramWork(page);
        List<org.itsm.modeler.diagram.tool.MenuItem> items = work.linked(figure);
        if (!items.isEmpty()) {
            Menu below = Menus.sub(menu, index, DiagramTexts.get("menu.createLinked"));
            for (org.itsm.modeler.diagram.tool.MenuItem item : items) {
                Menus.item(below, item.label(), item.icon() == null ? null : page.icon(item.icon()), () -> work.run(item.change()));
            }
        }
    }

    private void findings(Menu menu, int index, EObject element) {
        int at = index;
        for (Finding finding : page.findings().at(element)) {
            Menu below = Menus.sub(menu, at, shortened(DiagramTexts.get("menu.finding", finding.ruleId(), finding.message())));
            fixes(below, finding);
            at++;
        }
    }

    /** What mends the finding, or that nothing does. */
    private void fixes(Menu menu, Finding finding) {
        List<QuickFix> fixes = page.isEditable() ? page.findings().fixes(finding) : List.of();
        for (QuickFix fix : fixes) {
            Menus.item(menu, fix.label(), null, () -> page.session().run(fix));
        }
        if (fixes.isEmpty()) {
            Menus.item(menu, DiagramTexts.get("menu.noFix"), null, () -> { }).setEnabled(false);
        }
    }

    /** A menu of its own with only what the rules find at the element and what mends it. */
    void fillFindings(Menu menu, EObject element) {
        findings(menu, 0, element);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "\u2026";
    }

    private void ways(Menu menu, int index, Figure figure) {
        int at = index;
        for (Navigation way : page.tools().map(tools -> tools.doubleClick(figure)).orElse(List.of())) {
            Menus.item(menu, at, way.label(), null, () -> page.show(way.diagram(), way.root()));
            at++;
        }
    }
}
