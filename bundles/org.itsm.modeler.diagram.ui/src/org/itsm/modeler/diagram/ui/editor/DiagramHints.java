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

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.ui.canvas.CanvasHints;

/** Says in the status line what users are doing, and why something cannot be done. */
final class DiagramHints implements CanvasHints {

    private final DiagramPage page;

    DiagramHints(DiagramPage page) {
        this.page = page;
    }

    @Override
    public void creating(Tool tool) {
        say("hint.creating", tool.label());
    }

    @Override
    public void cannotCreate(Tool tool, Figure place) {
        if (place == null) {
            refuse("hint.cannotCreate", tool.label());
        } else {
            refuse("hint.cannotCreateIn", tool.label(), nameOf(place));
        }
    }

    @Override
    public void choosingStart() {
        say("hint.choosingStart");
    }

    @Override
    public void cannotStart(Figure source) {
        refuse("hint.cannotStart", nameOf(source));
    }

    @Override
    public void connecting(Figure source) {
        say("hint.connecting", nameOf(source));
    }

    @Override
    public void cannotConnect(Figure source, Figure target) {
        refuse("hint.cannotConnect", nameOf(source), nameOf(target));
    }

    @Override
    public void reconnecting(Edge edge) {
        say("hint.reconnecting", new DiagramWords(page).nameOf(edge));
    }

    @Override
    public void cannotReconnect(Edge edge, Figure newEnd) {
        refuse("hint.cannotReconnect", new DiagramWords(page).nameOf(edge), nameOf(newEnd));
    }

    /** Names cannot be empty. */
    void cannotRename(Figure figure) {
        refuse("hint.cannotRename", nameOf(figure));
    }

    @Override
    public void clear() {
        show(null, null);
    }

    /** A lane stands for nothing but what is called like it. */
    private String nameOf(Figure figure) {
        String name = '\u201c' + DiagramWords.textOf(figure) + '\u201d';
        return figure.kind() == Figure.Kind.NODE ? DiagramWords.typeOf(figure) + ' ' + name : name;
    }

    private void say(String key, Object... values) {
        show(DiagramTexts.get(key, values), null);
    }

    private void refuse(String key, Object... values) {
        show(null, DiagramTexts.get(key, values));
    }

    private void show(String message, String refusal) {
        IWorkbenchPartSite site = page.site();
        if (site instanceof IEditorSite editor) {
            IStatusLineManager line = editor.getActionBars().getStatusLineManager();
            line.setErrorMessage(refusal);
            line.setMessage(message);
        }
    }
}
