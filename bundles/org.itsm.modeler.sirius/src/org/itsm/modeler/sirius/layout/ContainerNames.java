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

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.CreateDecoratorsOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecorator;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorProvider;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorTarget;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramContainerEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramNameEditPart;
import org.itsm.modeler.sirius.ItsmViewpoint;

/**
 * Lets the names of our containers use the room beside them. Sirius makes a name as wide as its letters are on the screen
 * and cuts what is beyond; printed and exported, letters are a bit wider, and the last one was cut.
 */
public final class ContainerNames extends AbstractProvider implements IDecoratorProvider {

    private static final String KEY = "org.itsm.modeler.sirius.containerName";

    /** Called by the extension registry. */
    public ContainerNames() {
        super();
    }

    @Override
    public boolean provides(IOperation operation) {
        return operation instanceof CreateDecoratorsOperation creation && containerOf(creation.getDecoratorTarget()).isPresent();
    }

    @Override
    public void createDecorators(IDecoratorTarget target) {
        containerOf(target).ifPresent(container -> target.installDecorator(KEY, new WholeName(container)));
    }

    private static Optional<IDiagramContainerEditPart> containerOf(IDecoratorTarget target) {
        return target.getAdapter(EditPart.class) instanceof IDiagramContainerEditPart container && isOurs(container.resolveDiagramElement())
                ? Optional.of(container) : Optional.empty();
    }

    private static boolean isOurs(DDiagramElement element) {
        return element != null && ItsmViewpoint.defines(element.getDiagramElementMapping());
    }

    /** The name of one container, which is drawn as far as the container goes. */
    private record WholeName(IDiagramContainerEditPart container) implements IDecorator {

        @Override
        public void activate() {
            refresh();
        }

        @Override
        public void refresh() {
            for (Object part : container.getChildren()) {
                if (part instanceof IDiagramNameEditPart && part instanceof GraphicalEditPart name && name.getFigure().getParent() != null) {
                    widen(name.getFigure());
                }
            }
        }

        private static void widen(IFigure name) {
            IFigure around = name.getParent();
            around.setClippingStrategy(child -> new Rectangle[] {child == name ? reach(name, around) : child.getBounds()});
        }

        /** From the beginning of the name to the border on the right. */
        private static Rectangle reach(IFigure name, IFigure around) {
            Rectangle bounds = name.getBounds().getCopy();
            return bounds.setWidth(Math.max(bounds.width(), around.getBounds().right() - bounds.x()));
        }

        @Override
        public void deactivate() {
            // The figure goes with the container.
        }
    }
}
