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
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.service.LayoutMapping;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.elk.GmfLayoutCommand;
import org.eclipse.sirius.diagram.elk.IELKLayoutExtension;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramContainerEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;

/**
 * Keeps lanes in their order, breaks long rows in them and makes them equally long, with room for their headings. ELK orders lanes by the lines
 * between them and makes each as long as what is in it; so, without lines, a model's five lanes could stand in any
 * order. Lanes lie across the direction of the layout: as rows when it leads up or down, as columns when it leads to a
 * side.
 */
public final class LaneLayout implements IELKLayoutExtension {

    /** In the id of the mapping of every lane of every diagram. */
    private static final String LANE = "_C_Lane_";
    private static final double MARGIN = 12;
    private static final double MARK = 36;

    /** Called by Sirius through the extension registry. */
    public LaneLayout() {
        super();
    }

    @Override
    public void beforeELKLayout(LayoutMapping mapping) {
        List<ElkNode> lanes = lanes(mapping);
        LayoutEffort.of(lanes).demandFor(mapping.getLayoutGraph(), lanes);
        lanes.forEach(lane -> leaveRoomForMarks(lane, mapping));
        if (lanes.size() > 1) {
            boolean backwards = leadsBackwards(directionOf(mapping));
            mapping.getLayoutGraph().setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
            // Partitions are numbered in the direction of the lines: where that leads up, from the last lane to the first.
            for (int i = 0; i < lanes.size(); i++) {
                lanes.get(i).setProperty(CoreOptions.PARTITIONING_PARTITION, backwards ? lanes.size() - i : i + 1);
            }
        }
    }

    @Override
    public void afterELKLayout(LayoutMapping mapping) {
        List<ElkNode> lanes = lanes(mapping);
        Axis axis = directionOf(mapping).isHorizontal() ? Axis.Y : Axis.X;
        double headings = lanes.stream().flatMap(lane -> lane.getLabels().stream()).mapToDouble(axis::length).max().orElse(0);
        double start = Math.min(lanes.stream().mapToDouble(axis::start).min().orElse(0),
                lines(mapping, axis).min().orElse(MARGIN + headings) - MARGIN - headings);
        double end = Math.max(lanes.stream().mapToDouble(axis::end).max().orElse(0),
                lines(mapping, axis).max().orElse(0) + MARGIN);
        for (ElkNode lane : lanes) {
            moveContents(lane, axis, axis.start(lane) - start);
            axis.stretch(lane, start, end);
        }
    }

    private static Direction directionOf(LayoutMapping mapping) {
        return mapping.getLayoutGraph().getProperty(CoreOptions.DIRECTION);
    }

    private static boolean leadsBackwards(Direction direction) {
        return direction == Direction.UP || direction == Direction.LEFT;
    }

    /** How far the lines between lanes go along the lanes: they should not leave them, nor run through their headings. */
    private static DoubleStream lines(LayoutMapping mapping, Axis axis) {
        return mapping.getLayoutGraph().getContainedEdges().stream()
                .flatMap(edge -> edge.getSections().stream())
                .flatMapToDouble(section -> DoubleStream.concat(
                        DoubleStream.of(axis.of(section.getStartX(), section.getStartY()), axis.of(section.getEndX(), section.getEndY())),
                        section.getBendPoints().stream().mapToDouble(point -> axis.of(point.getX(), point.getY()))));
    }

    /** An empty container is as wide as its name; the mark of a finding stands beside it, now or after the next change. */
    private static void leaveRoomForMarks(ElkNode parent, LayoutMapping mapping) {
        for (ElkNode child : parent.getChildren()) {
            if (!child.getChildren().isEmpty()) {
                leaveRoomForMarks(child, mapping);
            } else if (mapping.getGraphMap().get(child) instanceof IDiagramContainerEditPart) {
                child.getLabels().stream().mapToDouble(ElkLabel::getWidth).filter(name -> name <= child.getWidth())
                        .forEach(name -> child.setWidth(Math.max(child.getWidth(), name + MARK)));
            }
        }
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
    private static void moveContents(ElkNode lane, Axis axis, double distance) {
        double x = axis.of(distance, 0);
        double y = axis.of(0, distance);
        lane.getChildren().forEach(child -> move(child, x, y));
        lane.getContainedEdges().forEach(edge -> move(edge, x, y));
    }

    private static void move(ElkShape shape, double x, double y) {
        shape.setLocation(shape.getX() + x, shape.getY() + y);
    }

    private static void move(ElkEdge edge, double x, double y) {
        for (ElkEdgeSection section : edge.getSections()) {
            section.setStartLocation(section.getStartX() + x, section.getStartY() + y);
            section.setEndLocation(section.getEndX() + x, section.getEndY() + y);
            section.getBendPoints().forEach(point -> point.set(point.getX() + x, point.getY() + y));
        }
        edge.getLabels().forEach(label -> move(label, x, y));
    }

    /** The axis along which lanes extend. */
    private enum Axis {

        X, Y;

        double of(double x, double y) {
            return this == X ? x : y;
        }

        double start(ElkNode lane) {
            return of(lane.getX(), lane.getY());
        }

        double end(ElkNode lane) {
            return start(lane) + length(lane);
        }

        double length(ElkShape shape) {
            return of(shape.getWidth(), shape.getHeight());
        }

        void stretch(ElkNode lane, double start, double end) {
            if (this == X) {
                lane.setX(start);
                lane.setWidth(end - start);
            } else {
                lane.setY(start);
                lane.setHeight(end - start);
            }
        }
    }
}
