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

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.tool.CreatingChange;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.tool.MenuItem;
import org.itsm.modeler.diagram.tool.Navigation;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.tool.Tools;
import org.itsm.modeler.diagram.ui.canvas.CanvasHints;
import org.itsm.modeler.diagram.ui.canvas.CanvasWork;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.change.ModelChanges;

/** Does what the canvas asks for with the tools of the notation, each as one step of the undo history. */
final class DiagramWork implements CanvasWork {

    private final DiagramPage page;
    private final DiagramHints hints;

    DiagramWork(DiagramPage page) {
        this.page = page;
        this.hints = new DiagramHints(page);
    }

    @Override
    public CanvasHints hints() {
        return hints;
    }

    private Scene scene() {
        return page.canvas().scene();
    }

    private boolean editable() {
        return page.isEditable();
    }

    /** The tools for the model as it is now, which may be newer than the picture that the user acts on. */
    private Optional<Tools> current() {
        page.bringUpToDate();
        return page.tools();
    }

    // ---- creating

    @Override
    public boolean canCreate(Tool tool, Figure container) {
        return editable() && page.tools().filter(tools -> tools.canCreate(tool, container)).isPresent();
    }

    @Override
    public void create(Tool tool, Figure container, boolean more) {
        current().filter(tools -> tools.canCreate(tool, container)).map(tools -> tools.create(tool, container))
                .ifPresent(change -> run(change, !more));
    }

    /** Runs it, then selects what was created and offers to name it. */
    void run(CreatingChange change) {
        run(change, true);
    }

    private void run(CreatingChange change, boolean named) {
        page.session().run(change);
        change.created().ifPresent(element -> page.afterwards(() -> show(element, named)));
    }

    private void show(EObject element, boolean named) {
        if (page.reveal(element)) {
            page.canvas().setFocus();
            if (named) {
                page.canvas().edit(scene().keysOf(element).get(0));
            }
        }
    }

    // ---- lines

    @Override
    public List<Tool> connectionsFrom(Figure source) {
        return !editable() ? List.of() : page.tools().map(tools -> page.palette().tools()
                .filter(tool -> tool.kind() == Tool.Kind.EDGE && tools.canStart(tool, source)).toList()).orElse(List.of());
    }

    @Override
    public boolean canConnect(Tool tool, Figure source, Figure target) {
        return editable() && page.tools().filter(tools -> tools.canConnect(tool, source, target)).isPresent();
    }

    @Override
    public void connect(List<Tool> choice, Figure source, Figure target) {
        if (choice.size() == 1) {
            connect(choice.get(0), source, target);
        } else if (!choice.isEmpty()) {
            Menu menu = popUp(source);
            for (Tool tool : choice) {
                item(menu, tool.label(), tool.icon(), () -> connect(tool, source, target));
            }
            menu.setVisible(true);
        }
    }

    private void connect(Tool tool, Figure source, Figure target) {
        current().filter(tools -> tools.canConnect(tool, source, target))
                .ifPresent(tools -> page.session().run(tools.connect(tool, source, target)));
    }

    @Override
    public void createLinked(Figure source) {
        List<MenuItem> items = linked(source);
        if (!items.isEmpty()) {
            Menu menu = popUp(source);
            items.forEach(each -> item(menu, each.label(), each.icon(), () -> createLinked(source, each.id())));
            menu.setVisible(true);
        }
    }

    private void createLinked(Figure source, String action) {
        page.bringUpToDate();
        linked(source).stream().filter(each -> each.id().equals(action)).findFirst().ifPresent(each -> run(each.change()));
    }

    List<MenuItem> linked(Figure source) {
        return !editable() ? List.of() : page.tools().map(tools -> tools.createLinked(source)).orElse(List.of());
    }

    /** A menu where the mouse is; beside the figure when that is elsewhere. */
    private Menu popUp(Figure figure) {
        Menu menu = new Menu(page.canvas().getShell(), SWT.POP_UP);
        Rectangle window = page.canvas().getClientArea();
        if (!window.contains(page.canvas().toControl(page.canvas().getDisplay().getCursorLocation()))) {
            Rectangle beside = page.canvas().placeOf(figure.key()).orElse(window);
            menu.setLocation(page.canvas().toDisplay(beside.x + beside.width, beside.y));
        }
        menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
        return menu;
    }

    private void item(Menu menu, String label, String icon, Runnable action) {
        Menus.item(menu, label, icon == null ? null : page.icon(icon), action);
    }

    @Override
    public boolean canReconnect(Edge edge, End end, Figure newEnd) {
        return editable() && page.tools().filter(tools -> tools.canReconnect(edge, end, newEnd)).isPresent();
    }

    @Override
    public void reconnect(Edge edge, End end, Figure newEnd) {
        current().flatMap(tools -> tools.reconnect(edge, end, newEnd)).ifPresent(page.session()::run);
    }

    // ---- findings

    @Override
    public void fixes(Figure figure) {
        if (!page.findings().at(figure.element()).isEmpty()) {
            Menu menu = popUp(figure);
            new SelectionEntries(page).fillFindings(menu, figure.element());
            menu.setVisible(true);
        }
    }

    // ---- moving

    /** What the layout stacks or spans over the diagram, such as lanes, keeps its place. */
    @Override
    public boolean canMove(Figure figure) {
        return editable() && page.positions().isWritable()
                && (figure.kind() == Figure.Kind.NODE || page.tools().filter(tools -> tools.canDelete(figure)).isPresent());
    }

    @Override
    public boolean canMoveInto(Collection<Figure> figures, Figure onto) {
        return editable() && page.tools().filter(tools -> figures.stream().allMatch(figure -> tools.move(figure, onto).isPresent()))
                .isPresent();
    }

    @Override
    public void move(Map<String, Point> places, Figure onto) {
        page.bringUpToDate();
        if (onto != null) {
            List<ModelChange> changes = new ArrayList<>();
            places.keySet().forEach(key -> scene().figure(key)
                    .flatMap(figure -> page.tools().flatMap(tools -> tools.move(figure, onto))).ifPresent(changes::add));
            if (!changes.isEmpty()) {
                ModelChanges.run(page.session().domain(), changes.get(0).label(), changes);
            }
            return;
        }
        Map<String, Point> inParent = new LinkedHashMap<>();
        places.forEach((key, place) -> scene().figure(key).ifPresent(figure -> {
            Bounds around = scene().parent(figure).map(scene()::bounds).orElse(new Bounds(0, 0, 0, 0));
            inParent.put(key, place.plus(-around.x(), -around.y()));
        }));
        page.positions().change(DiagramTexts.get("move.label"), page.positions().positions().with(scene().diagram(), inParent));
    }

    // ---- names, navigation, deletion

    @Override
    public void open(Figure figure) {
        List<Navigation> ways = page.tools().map(tools -> tools.doubleClick(figure)).orElse(List.of());
        if (ways.isEmpty()) {
            openDiagram();
        } else {
            page.show(ways.get(0).diagram(), ways.get(0).root());
        }
    }

    @Override
    public void openDiagram() {
        page.openInOtherEditor();
    }

    @Override
    public Optional<String> editableText(Figure figure) {
        return editable() ? page.tools().flatMap(tools -> tools.editableText(figure)) : Optional.empty();
    }

    @Override
    public void typing(Runnable takeOver) {
        page.session().typing(takeOver);
    }

    @Override
    public void rename(Figure figure, String text) {
        if (Texts.writable(text).isBlank()) {
            hints.cannotRename(figure);
            return;
        }
        current().flatMap(tools -> tools.rename(figure, text)).ifPresent(page.session()::run);
    }

    /** Deletes what is selected and can be. */
    void deleteSelected() {
        List<Figure> figures = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (String key : page.canvas().selection().keys()) {
            scene().figure(key).ifPresent(figures::add);
            scene().edge(key).ifPresent(edges::add);
        }
        Optional<ModelChange> change = !editable() ? Optional.empty() : current().flatMap(tools -> tools.delete(figures, edges));
        change.ifPresent(page.session()::run);
    }

    /** Whether something of what is selected can be deleted. */
    boolean canDeleteSelected() {
        return editable() && page.tools().filter(tools -> page.canvas().selection().keys().stream()
                .anyMatch(key -> scene().figure(key).filter(tools::canDelete).isPresent()
                        || scene().edge(key).filter(tools::canDelete).isPresent())).isPresent();
    }

    /** Whether an end of the line can be moved to another figure. */
    boolean canReconnect(Edge edge) {
        return scene().figures().stream()
                .anyMatch(figure -> canReconnect(edge, End.TARGET, figure) || canReconnect(edge, End.SOURCE, figure));
    }

    List<EObject> deletable() {
        return !editable() ? List.of() : page.tools().map(tools -> page.canvas().selection().keys().stream()
                .flatMap(key -> scene().figure(key).stream()).filter(tools::canDelete).map(Figure::element).distinct()
                .toList()).orElse(List.of());
    }

    // ---- words

    @Override
    public String tooltip(String key) {
        return new DiagramWords(page).tooltip(key);
    }

    @Override
    public String spoken(String key) {
        return new DiagramWords(page).spoken(key);
    }
}
