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

import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
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
    RENAME(DiagramOperation::rename),
    DELETE(page -> new DiagramWork(page).deleteSelected()),
    UNDO(DiagramOperation::undo),
    REDO(DiagramOperation::redo),
    SELECT_ALL(page -> page.canvas().select(new Selection(page.canvas().scene().figures().stream()
            .filter(figure -> figure.kind() == Figure.Kind.NODE).map(Figure::key).toList()), false)),
    CONNECT(DiagramOperation::connect),
    CREATE_LINKED(DiagramOperation::createLinked),
    PALETTE(page -> page.palettePane().setFocus()),
    CHOOSE_DIAGRAM(page -> page.toolBar().chooseDiagram()),
    VISIBLE_PARTS(page -> page.toolBar().chooseVisible()),
    EXPORT(page -> new DiagramExport(page).ask());

    private final Consumer<DiagramPage> work;

    DiagramOperation(Consumer<DiagramPage> work) {
        this.work = work;
    }

    void run(DiagramPage page) {
        work.accept(page);
    }

    private static void rename(DiagramPage page) {
        page.canvas().selection().primary().ifPresent(page.canvas()::edit);
    }

    private static void undo(DiagramPage page) {
        CommandStack stack = page.session().stack();
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    private static void redo(DiagramPage page) {
        CommandStack stack = page.session().stack();
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    private static void connect(DiagramPage page) {
        page.canvas().selection().primary().flatMap(page.canvas().scene()::figure).ifPresent(page.canvas()::connectFrom);
    }

    private static void createLinked(DiagramPage page) {
        page.canvas().selection().primary().flatMap(page.canvas().scene()::figure).ifPresent(page.canvas().work()::createLinked);
    }
}
