/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.itsm.modeler.ui.help.HelpPage.Kind;
import org.itsm.modeler.ui.help.HelpPage.Mark;

/** Shows a page. Tab leads from link to link and out after the last one; Enter or a click follows one. */
final class PageText {

    private static final int MARGIN = 10;
    private static final int INDENT = 12;
    private static final int HANGING = 26;

    private final StyledText text;
    private final PagePictures pictures;
    private final Consumer<String> follower;
    private HelpPage page;

    /** @param follower takes where a link leads to, as the page says it */
    PageText(Composite parent, Consumer<String> follower) {
        this.follower = follower;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        pictures = new PagePictures(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = HelpTexts.get("page");
            }
        });
        text.addListener(SWT.Resize, event -> pictures.fit());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.MouseMove, this::point);
    }

    StyledText control() {
        return text;
    }

    void show(HelpPage shown, String address) {
        page = shown;
        text.setText(shown.text());
        text.setStyleRanges(styles(shown));
        for (Mark item : shown.marks(Kind.ITEM)) {
            int line = text.getLineAtOffset(item.start());
            text.setLineIndent(line, 1, INDENT);
            text.setLineWrapIndent(line, 1, HANGING);
        }
        pictures.show(shown, address);
        go(HelpFiles.placeOf(address));
    }

    /** Puts the named place, or the beginning, to the top. */
    private void go(String place) {
        int offset = page.places().getOrDefault(place, 0);
        text.setSelection(offset);
        if (offset == 0) {
            // The margin belongs to the beginning.
            text.setTopPixel(0);
        } else {
            text.setTopIndex(text.getLineAtOffset(offset));
        }
    }

    // ---- letters

    /** Marks lie in one another: each stretch of text between two ends gets what all marks over it say. */
    private static StyleRange[] styles(HelpPage page) {
        List<Integer> ends = page.marks().stream().flatMap(mark -> List.of(mark.start(), mark.end()).stream()).distinct().sorted()
                .toList();
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            int start = ends.get(i);
            List<Mark> over = page.marks().stream().filter(mark -> mark.start() <= start && start < mark.end()).toList();
            if (!over.isEmpty()) {
                StyleRange style = new StyleRange();
                style.start = start;
                style.length = ends.get(i + 1) - start;
                over.forEach(mark -> apply(style, mark));
                styles.add(style);
            }
        }
        return styles.toArray(StyleRange[]::new);
    }

    private static void apply(StyleRange style, Mark mark) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        switch (mark.kind()) {
        case TITLE -> style.font = fonts.getBold(JFaceResources.HEADER_FONT);
        case HEADING -> style.font = fonts.getBold(JFaceResources.BANNER_FONT);
        case STRONG -> style.fontStyle |= SWT.BOLD;
        case EMPHASIS -> style.fontStyle |= SWT.ITALIC;
        case CODE -> style.font = JFaceResources.getTextFont();
        case LINK -> {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
            style.foreground = JFaceColors.getHyperlinkText(Display.getCurrent());
        }
        case SWATCH -> Swatch.apply(mark.value(), style);
        default -> {
            // Pictures and items have no letters of their own.
        }
        }
    }

    // ---- links

    private Optional<Mark> linkAt(int offset) {
        return page == null ? Optional.empty()
                : page.marks(Kind.LINK).stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            Optional<Mark> link = neighbour(event.detail == SWT.TRAVERSE_TAB_NEXT);
            link.ifPresent(this::select);
            event.doit = link.isEmpty();
            if (link.isPresent()) {
                event.detail = SWT.TRAVERSE_NONE;
            }
        }
    }

    private Optional<Mark> neighbour(boolean next) {
        List<Mark> links = page == null ? List.of() : page.marks(Kind.LINK);
        Point selected = text.getSelection();
        return next ? links.stream().filter(link -> link.start() >= Math.max(selected.y, 0)).findFirst()
                : links.stream().filter(link -> link.end() <= selected.x).reduce((first, second) -> second);
    }

    private void select(Mark link) {
        text.setSelection(link.start(), link.end());
        text.showSelection();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            linkAt(text.getSelection().x).map(Mark::value).ifPresent(follower);
        }
    }

    private void click(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            linkAt(text.getOffsetAtPoint(new Point(event.x, event.y))).map(Mark::value).ifPresent(follower);
        }
    }

    private void point(Event event) {
        boolean link = linkAt(text.getOffsetAtPoint(new Point(event.x, event.y))).isPresent();
        text.setCursor(link ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }
}
