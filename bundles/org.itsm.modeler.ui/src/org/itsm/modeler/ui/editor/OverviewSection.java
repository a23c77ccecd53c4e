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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;

/**
 * A section of the page Overview. The widgets of a line are kept as long as there is a line of that kind: to make them
 * anew takes longer than most of what an edit needs.
 */
final class OverviewSection {

    /** What the bodies of the sections are called in the style sheet. */
    private static final String STYLE = "ItsmOverview";
    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final FormToolkit toolkit;
    private final Section section;
    private final Composite body;
    private final List<Row> rows = new ArrayList<>();

    OverviewSection(FormToolkit toolkit, Composite form, String title) {
        this.toolkit = toolkit;
        section = toolkit.createSection(form, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(UiTexts.get(title));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
        // A plain composite: style sheets know it and give it the background of the form.
        body = new Composite(section, SWT.NONE);
        toolkit.adapt(body);
        body.setData(STYLE_CLASS, STYLE);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.horizontalSpacing = 12;
        body.setLayout(layout);
        section.setClient(body);
    }

    Section control() {
        return section;
    }

    // ---- lines

    /** What stands in a line of a section. */
    sealed interface Line permits Words, Link, Share {
    }

    /** A sentence. */
    record Words(String text) implements Line {
    }

    /** A number of something, and what happens when the user wants to see that. */
    record Link(String text, Image image, int number, Runnable action) implements Line {
    }

    /** So much of something, in percent. */
    record Share(String name, int percent) implements Line {
    }

    /** Says what the lines say; false when it has said just that before. */
    boolean show(List<Line> lines) {
        boolean changed = keepRowsFor(lines);
        while (rows.size() < lines.size()) {
            rows.add(rowFor(lines.get(rows.size())));
            changed = true;
        }
        for (int i = 0; i < rows.size(); i++) {
            changed |= rows.get(i).show(lines.get(i));
        }
        return changed;
    }

    /** Takes away the rows from the first one on that is not for a line of its kind; says whether there was one. */
    private boolean keepRowsFor(List<Line> lines) {
        int kept = 0;
        while (kept < Math.min(rows.size(), lines.size()) && rows.get(kept).kind() == lines.get(kept).getClass()) {
            kept++;
        }
        List<Row> others = rows.subList(kept, rows.size());
        boolean any = !others.isEmpty();
        others.stream().flatMap(row -> row.controls().stream()).forEach(Control::dispose);
        others.clear();
        return any;
    }

    private Row rowFor(Line line) {
        if (line instanceof Link) {
            return new LinkRow();
        }
        return line instanceof Share ? new ShareRow() : new WordsRow();
    }

    // ---- the widgets of a line

    private interface Row {

        Class<? extends Line> kind();

        List<Control> controls();

        /** Says what the line says; false when it has said just that before. */
        boolean show(Line line);
    }

    private final class WordsRow implements Row {

        private final Label label = toolkit.createLabel(body, "", SWT.WRAP);

        WordsRow() {
            label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2));
        }

        @Override
        public Class<? extends Line> kind() {
            return Words.class;
        }

        @Override
        public List<Control> controls() {
            return List.of(label);
        }

        @Override
        public boolean show(Line line) {
            return write(label, ((Words) line).text());
        }
    }

    private final class LinkRow implements Row {

        private final ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.WRAP);
        private final Label number = numberLabel();
        private Link shown;

        LinkRow() {
            link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
            link.addHyperlinkListener(new HyperlinkAdapter() {
                @Override
                public void linkActivated(HyperlinkEvent event) {
                    shown.action().run();
                }
            });
        }

        @Override
        public Class<? extends Line> kind() {
            return Link.class;
        }

        @Override
        public List<Control> controls() {
            return List.of(link, number);
        }

        @Override
        public boolean show(Line line) {
            shown = (Link) line;
            boolean changed = !shown.text().equals(link.getText()) || shown.image() != link.getImage();
            if (changed) {
                link.setImage(shown.image());
                link.setText(shown.text());
            }
            return write(number, String.valueOf(shown.number())) || changed;
        }
    }

    private final class ShareRow implements Row {

        private final ProgressBar bar = new ProgressBar(body, SWT.HORIZONTAL);
        private final Label number = numberLabel();
        private Share shown;

        ShareRow() {
            bar.setMaximum(100);
            Accessibility.name(bar, () -> shown.name());
            bar.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
        }

        @Override
        public Class<? extends Line> kind() {
            return Share.class;
        }

        @Override
        public List<Control> controls() {
            return List.of(bar, number);
        }

        @Override
        public boolean show(Line line) {
            shown = (Share) line;
            String percent = UiTexts.get("overview.percent", shown.percent());
            bar.setSelection(shown.percent());
            bar.setToolTipText(percent);
            return write(number, percent);
        }
    }

    private Label numberLabel() {
        Label label = toolkit.createLabel(body, "", SWT.RIGHT);
        label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        label.setLayoutData(new TableWrapData(TableWrapData.RIGHT, TableWrapData.MIDDLE));
        return label;
    }

    private static boolean write(Label label, String text) {
        boolean changed = !text.equals(label.getText());
        if (changed) {
            label.setText(text);
        }
        return changed;
    }
}
