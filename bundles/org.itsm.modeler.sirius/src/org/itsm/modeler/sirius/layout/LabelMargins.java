/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.layout;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.IStyleConfigurationProvider;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.SimpleStyleConfiguration;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.StyleConfiguration;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.SiriusWrapLabel;
import org.eclipse.sirius.viewpoint.Style;
import org.itsm.modeler.sirius.ItsmViewpoint;

/**
 * Keeps the names in our figures off their edges, and off the mark of findings in the upper right corner. Sirius gives a
 * name all the room that there is and breaks it where it does not fit on the screen; printed and exported, letters are a
 * bit wider, and names stick out. So names are broken before they need the margin, and may be drawn over it.
 */
public final class LabelMargins implements IStyleConfigurationProvider {

    private static final int MARGIN = 12;
    private static final int MARK = 24;

    /** Called by the extension registry. */
    public LabelMargins() {
        super();
    }

    @Override
    public boolean provides(DiagramElementMapping mapping, Style style) {
        return style instanceof Square && ItsmViewpoint.defines(mapping);
    }

    @Override
    public StyleConfiguration createStyleConfiguration(DiagramElementMapping mapping, Style style) {
        return new Narrower();
    }

    private static final class Narrower extends SimpleStyleConfiguration {

        @Override
        public void adaptNodeLabel(DNode node, SiriusWrapLabel label) {
            super.adaptNodeLabel(node, label);
            IFigure figure = label.getParent();
            int right = node.getDecorations().isEmpty() ? MARGIN : MARK;
            if (figure != null && figure.getBounds().width() > MARGIN + right) {
                label.setBounds(figure.getBounds().getShrinked(new Insets(0, MARGIN, 0, right)));
                figure.setClippingStrategy(child -> new Rectangle[] {figure.getBounds()});
            }
        }
    }
}
