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

import java.util.List;
import java.util.stream.DoubleStream;

import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.service.LayoutMapping;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.elk.GmfLayoutCommand;
import org.eclipse.sirius.diagram.elk.IELKLayoutExtension;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;

/**
 * Keeps lanes in their order and makes them equally wide. ELK orders lanes by the lines between them and makes each as
 * wide as what is in it; so, without lines, a model's five lanes could stand in any order.
 */
public final class LaneLayout implements IELKLayoutExtension {

    /** In the id of the mapping of every lane of every diagram. */
    private static final String LANE = "_C_Lane_";
    private static final double MARGIN = 12;

    /** Called by Sirius through the extension registry. */
    public LaneLayout() {
        super();
    }

    @Override
    public void beforeELKLayout(LayoutMapping mapping) {
        List<ElkNode> lanes = lanes(mapping);
        if (lanes.size() > 1) {
            mapping.getLayoutGraph().setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
            // The layers are numbered in the direction of the lines, which is from the last lane up to the first.
            for (int i = 0; i < lanes.size(); i++) {
                lanes.get(i).setProperty(CoreOptions.PARTITIONING_PARTITION, lanes.size() - i);
            }
        }
    }

    @Override
    public void afterELKLayout(LayoutMapping mapping) {
        List<ElkNode> lanes = lanes(mapping);
        double left = Math.min(lanes.stream().mapToDouble(ElkNode::getX).min().orElse(0),
                bends(mapping).min().orElse(MARGIN) - MARGIN);
        double right = Math.max(lanes.stream().mapToDouble(lane -> lane.getX() + lane.getWidth()).max().orElse(0),
                bends(mapping).max().orElse(0) + MARGIN);
        for (ElkNode lane : lanes) {
            moveContents(lane, lane.getX() - left);
            lane.setX(left);
            lane.setWidth(right - left);
        }
    }

    /** How far the lines between lanes go to the sides: they should not leave the lanes. */
    private static DoubleStream bends(LayoutMapping mapping) {
        return mapping.getLayoutGraph().getContainedEdges().stream()
                .flatMap(edge -> edge.getSections().stream())
                .flatMap(section -> section.getBendPoints().stream())
                .mapToDouble(ElkBendPoint::getX);
    }

    @Override
    public void afterGMFCommandApplied(GmfLayoutCommand command, LayoutMapping mapping) {
        // The graph says it all.
    }

    /** The lanes in the order of the viewpoint specification, which is that of the diagram's elements. */
    private static List<ElkNode> lanes(LayoutMapping mapping) {
        return mapping.getLayoutGraph().getChildren().stream()
                .filter(node -> mapping.getGraphMap().get(node) instanceof IDiagramElementEditPart part
                        && isLane(part.resolveDiagramElement()))
                .toList();
    }

    private static boolean isLane(DDiagramElement element) {
        return element != null && element.getMapping() != null && element.getMapping().getName().contains(LANE);
    }

    /** Where the contents stand on the diagram must not change when the lane begins elsewhere. */
    private static void moveContents(ElkNode lane, double distance) {
        lane.getChildren().forEach(child -> move(child, distance));
        lane.getContainedEdges().forEach(edge -> move(edge, distance));
    }

    private static void move(ElkShape shape, double distance) {
        shape.setX(shape.getX() + distance);
    }

    private static void move(ElkEdge edge, double distance) {
        for (ElkEdgeSection section : edge.getSections()) {
            section.setStartX(section.getStartX() + distance);
            section.setEndX(section.getEndX() + distance);
            section.getBendPoints().forEach(point -> point.setX(point.getX() + distance));
        }
        edge.getLabels().forEach(label -> move(label, distance));
    }
}
