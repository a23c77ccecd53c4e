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

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Selection;

/** Finds figures by their text, and lines by what they are called, while it is typed: Enter and the arrow keys lead to the next one, Escape closes. */
final class FindBar {

    private final DiagramPage page;
    private final Composite bar;
    private final Text field;
    private final Label count;
    private List<String> found = List.of();
    private int at;

    FindBar(DiagramPage page, Composite parent) {
        this.page = page;
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 3).applyTo(bar);
        new Label(bar, SWT.NONE).setText(DiagramTexts.get("find.label"));
        field = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(field);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        bar.setVisible(false);
        field.addListener(SWT.Modify, event -> search());
        field.addListener(SWT.DefaultSelection, event -> next(1));
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, this::traverse);
    }

    void open() {
        Layouts.exclude(bar, false);
        field.setFocus();
        field.selectAll();
        search();
    }

    private void close() {
        Layouts.exclude(bar, true);
        page.canvas().showFound(new HashSet<>());
        page.canvas().setFocus();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            next(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
        }
    }

    private void search() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        found = wanted.isEmpty() ? List.of() : find(wanted);
        page.canvas().showFound(new HashSet<>(found));
        at = 0;
        show();
    }

    private List<String> find(String wanted) {
        DiagramWords words = new DiagramWords(page);
        Scene scene = page.canvas().scene();
        Map<String, Boolean> kinds = new HashMap<>();
        Stream<String> figures = scene.figures().stream()
                .filter(figure -> DiagramWords.textOf(figure).toLowerCase(Locale.ROOT).contains(wanted)).map(Figure::key);
        Stream<String> lines = scene.diagram().edges().stream().filter(edge -> kinds.computeIfAbsent(edge.mapping(),
                kind -> words.isLink(edge) && words.nameOf(edge).toLowerCase(Locale.ROOT).contains(wanted))).map(Edge::key);
        return Stream.concat(figures, lines).toList();
    }

    private void next(int step) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + step, found.size());
            show();
        }
    }

    private void show() {
        boolean asked = !field.getText().isBlank();
        count.setText(!asked ? "" : found.isEmpty() ? DiagramTexts.get("find.none") : DiagramTexts.get("find.count", at + 1, found.size()));
        count.requestLayout();
        if (!found.isEmpty()) {
            page.canvas().select(Selection.of(found.get(at)), true);
        }
    }
}
