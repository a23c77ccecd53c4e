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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.itsm.modeler.ui.help.HelpPage.Mark;

/** The pictures of the page that is shown, no wider than the text. */
final class PagePictures {

    private static final int MARGIN = 24;
    private static final int LEAST_WIDTH = 160;

    private final StyledText text;
    /** By the place of their character in the text. */
    private final Map<Integer, Image> images = new HashMap<>();

    PagePictures(StyledText text) {
        this.text = text;
        text.addPaintObjectListener(this::paint);
        text.addDisposeListener(event -> forget());
    }

    /** Takes the pictures of another page. */
    void show(HelpPage page, String address) {
        forget();
        for (Mark mark : page.marks(HelpPage.Kind.PICTURE)) {
            HelpFiles.find(HelpFiles.resolve(address, mark.value()))
                    .ifPresent(file -> images.put(mark.start(), ImageDescriptor.createFromURL(file).createImage(text.getDisplay())));
        }
        fit();
    }

    /** Makes room for the pictures in the width that there is now. */
    void fit() {
        images.forEach((place, image) -> {
            Point size = sizeOf(image);
            StyleRange style = new StyleRange();
            style.start = place;
            style.length = 1;
            style.metrics = new GlyphMetrics(size.y, 0, size.x);
            text.setStyleRange(style);
        });
    }

    private Point sizeOf(Image image) {
        Rectangle natural = image.getBounds();
        int width = Math.min(natural.width, Math.max(LEAST_WIDTH, text.getClientArea().width - MARGIN));
        return new Point(width, natural.height * width / natural.width);
    }

    private void paint(PaintObjectEvent event) {
        Image image = images.get(event.style.start);
        if (image != null) {
            Rectangle natural = image.getBounds();
            int height = event.style.metrics.ascent;
            event.gc.drawImage(image, 0, 0, natural.width, natural.height, event.x, event.y + event.ascent - height,
                    event.style.metrics.width, height);
        }
    }

    private void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
