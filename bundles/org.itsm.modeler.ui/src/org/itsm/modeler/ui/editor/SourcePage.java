/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;

/** The file as it would be saved now, to be read only. From an element one gets to its place here, and back. */
final class SourcePage implements EditorPage {

    private final ItsmEditor editor;
    private StyledText text;
    private final SourceReader reader = new SourceReader(this::show);
    private SourceText shown = SourceText.nothing();
    /** Where to go when the text is there; null to stay. */
    private EObject wanted;

    SourcePage(ItsmEditor editor) {
        this.editor = editor;
    }

    @Override
    public String title() {
        return UiTexts.get("source.title");
    }

    @Override
    public String context() {
        return "sourcePage";
    }

    @Override
    public Control create(Composite parent) {
        text = new StyledText(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.READ_ONLY | SWT.MULTI);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 6, 6, 6);
        text.setAlwaysShowScrollBars(false);
        Accessibility.name(text, UiTexts.get("source.name"));
        text.addListener(SWT.Dispose, event -> reader.stop());
        return text;
    }

    @Override
    public void refresh(ModelChangeKind kind) {
        if (kind != ModelChangeKind.FINDINGS) {
            wanted = editor.selection().getSelection().getFirstElement() instanceof EObject element ? element : null;
            reader.request(editor.session());
        }
    }

    private void show(SourceText read) {
        if (!text.isDisposed()) {
            int top = text.getTopIndex();
            shown = read;
            text.setText(read.text());
            text.setTopIndex(top);
            if (wanted != null) {
                goTo(wanted);
            }
        }
    }

    private boolean goTo(EObject element) {
        Optional<Integer> line = shown.positions().of(element).map(position -> position.line() - 1)
                .filter(found -> found < text.getLineCount());
        line.ifPresent(found -> {
            int start = text.getOffsetAtLine(found);
            int end = found + 1 < text.getLineCount() ? text.getOffsetAtLine(found + 1) - 1 : text.getCharCount();
            // Backwards, so that the caret stands at the beginning of the line.
            text.setSelectionRange(end, start - end);
            text.setHorizontalIndex(0);
            text.setTopIndex(Math.max(0, found - 5));
        });
        return line.isPresent();
    }

    /** The element whose start tag is the last one before the caret. */
    Optional<EObject> elementAtCaret() {
        TreeMap<Integer, EObject> byLine = new TreeMap<>();
        Resource resource = editor.session().resource();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            shown.positions().of(element).ifPresent(position -> byLine.putIfAbsent(position.line(), element));
        }
        Map.Entry<Integer, EObject> before = byLine.floorEntry(text.getLineAtOffset(text.getCaretOffset()) + 1);
        return Optional.ofNullable(before).map(Map.Entry::getValue);
    }

    @Override
    public boolean reveal(EObject element) {
        if (reader.isAtWork()) {
            wanted = element;
        }
        boolean found = reader.isAtWork() ? element.eResource() == editor.session().resource() : goTo(element);
        if (found) {
            editor.selection().selected(List.of(element));
        }
        return found;
    }

    @Override
    public void focus() {
        text.setFocus();
    }
}
