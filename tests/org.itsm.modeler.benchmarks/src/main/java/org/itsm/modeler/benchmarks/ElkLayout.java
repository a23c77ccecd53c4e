/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.Point;

/**
 * The boxes and edges of a diagram in the hands of ELK's layered algorithm: each lane is a partition, edges run upwards
 * and at right angles. Frames around boxes inside a lane are left out, which makes it easier for ELK.
 */
final class ElkLayout {

    /** How much work ELK is asked for. */
    enum Effort {
        /** As ELK does by itself. */
        STANDARD,
        /** What still ends in reasonable time with thousands of edges. */
        CHEAP
    }

    private static final double BETWEEN_BOXES = 24;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

    ElkLayout(LaidOut chain, Effort effort) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.UP);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        if (effort == Effort.CHEAP) {
            graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        }
        chain.boxes().forEach(this::addNode);
        chain.lanes().forEach((key, lane) -> nodes.get(key).setProperty(LayeredOptions.PARTITIONING_PARTITION, -lane));
        chain.ends().forEach((key, ends) -> edges.put(key,
                ElkGraphUtil.createSimpleEdge(nodes.get(ends.source()), nodes.get(ends.target()))));
    }

    private void addNode(String key, Bounds size) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        nodes.put(key, node);
    }

    /** Where ELK has put the same boxes and edges. */
    LaidOut place(LaidOut chain) {
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        Map<String, Bounds> places = new LinkedHashMap<>();
        nodes.forEach((key, node) -> places.put(key, new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        edges.forEach((key, edge) -> ways.put(key, way(edge.getSections().get(0))));
        return new LaidOut(graph.getWidth(), graph.getHeight(), places, chain.lanes(), chain.ends(), ways);
    }

    private static List<Point> way(ElkEdgeSection section) {
        List<Point> way = new ArrayList<>();
        way.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> way.add(new Point(bend.getX(), bend.getY())));
        way.add(new Point(section.getEndX(), section.getEndY()));
        return way;
    }
}
