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

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.ui.view.Selection;

/** What the commands of the diagram do. The names are those in plugin.xml. */
enum DiagramOperation {

    ZOOM_IN(page -> page.canvas().zoom(1)),
    ZOOM_OUT(page -> page.canvas().zoom(-1)),
    LIFE_SIZE(page -> page.canvas().zoomTo(1)),
    FIT(page -> page.canvas().fit()),
    ARRANGE(DiagramPage::arrange),
    FIND(page -> page.findBar().open()),
    RENAME(DiagramOperation::canRename, DiagramOperation::rename),
    DELETE(page -> new DiagramWork(page).canDeleteSelected(), DiagramPage::deleteSelected),
    UNDO(page -> page.session().stack().canUndo(), page -> page.session().undo()),
    REDO(page -> page.session().stack().canRedo(), page -> page.session().redo()),
    SELECT_ALL(page -> page.canvas().select(new Selection(page.canvas().scene().figures().stream()
            .filter(figure -> figure.kind() == Figure.Kind.NODE).map(Figure::key).toList()), false)),
    CONNECT(DiagramOperation::canConnect, DiagramOperation::connect),
    CREATE_LINKED(page -> selectedFigure(page).filter(figure -> !new DiagramWork(page).linked(figure).isEmpty()).isPresent(),
            page -> selectedFigure(page).ifPresent(page.canvas().work()::createLinked)),
    QUICK_FIX(page -> selectedFigure(page).filter(figure -> !page.findings().at(figure.element()).isEmpty()).isPresent(),
            page -> selectedFigure(page).ifPresent(page.canvas().work()::fixes)),
    PALETTE(page -> page.palettePane().setFocus()),
    TOGGLE_PALETTE(page -> page.togglePalette()),
    CHOOSE_DIAGRAM(page -> page.toolBar().chooseDiagram()),
    VISIBLE_PARTS(page -> page.toolBar().chooseVisible()),
    OPEN_IN_OTHER_EDITOR(DiagramPage::openInOtherEditor),
    EXPORT(page -> new DiagramExport(page).ask());

    private final Predicate<DiagramPage> condition;
    private final Consumer<DiagramPage> work;

    DiagramOperation(Consumer<DiagramPage> work) {
        this(page -> true, work);
    }

    DiagramOperation(Predicate<DiagramPage> condition, Consumer<DiagramPage> work) {
        this.condition = condition;
        this.work = work;
    }

    /** Whether there is something that it could be done to. */
    boolean makesSense(DiagramPage page) {
        return !page.session().isClosed() && condition.test(page);
    }

    void run(DiagramPage page) {
        if (makesSense(page)) {
            work.accept(page);
        }
    }

    private static Optional<Figure> selectedFigure(DiagramPage page) {
        return page.canvas().selection().primary().flatMap(page.canvas().scene()::figure);
    }

    private static Optional<Edge> selectedEdge(DiagramPage page) {
        return page.canvas().selection().primary().flatMap(page.canvas().scene()::edge);
    }

    private static boolean canRename(DiagramPage page) {
        return selectedFigure(page).flatMap(page.canvas().work()::editableText).isPresent();
    }

    private static void rename(DiagramPage page) {
        page.canvas().selection().primary().ifPresent(page.canvas()::edit);
    }

    private static boolean canConnect(DiagramPage page) {
        return selectedFigure(page).filter(figure -> !page.canvas().work().connectionsFrom(figure).isEmpty()).isPresent()
                || selectedEdge(page).filter(new DiagramWork(page)::canReconnect).isPresent();
    }

    /** Starts a line at a figure, or leads a line elsewhere. */
    private static void connect(DiagramPage page) {
        selectedFigure(page).ifPresent(page.canvas()::connectFrom);
        selectedEdge(page).ifPresent(page.canvas()::reconnect);
    }
}
