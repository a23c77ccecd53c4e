/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.validation.Labels;

/**
 * Per layer: how many elements of a file stand in it, and how many links of the chain lead up from them, run among them
 * and lead down.
 */
final class LayerTable {

    private static final int UP = 1;
    private static final int WITHIN = 2;
    private static final int DOWN = 3;

    private final int[][] counts = new int[Layer.values().length][4];

    private LayerTable() {
    }

    static LayerTable of(ChainGraph chain, Resource file) {
        LayerTable table = new LayerTable();
        for (int i = 0; i < chain.size(); i++) {
            LifecycleElement element = chain.element(i);
            if (element.eResource() == file) {
                table.count(chain, i, element.getLayer());
            }
        }
        return table;
    }

    private void count(ChainGraph chain, int node, Layer layer) {
        int[] row = counts[layer.ordinal()];
        row[0]++;
        chain.forEachPrevious(node, other -> row[chain.element(other).getLayer() == layer ? WITHIN : UP]++);
        chain.forEachNext(node, other -> row[DOWN] += chain.element(other).getLayer() == layer ? 0 : 1);
    }

    void write(Writer out) throws IOException {
        int width = Messages.get("stats.layer").length();
        for (Layer layer : Layer.values()) {
            width = Math.max(width, Labels.layerOf(layer).length());
        }
        out.write(String.format(Locale.ROOT, "%-" + (width + 2) + "s%12s%12s%12s%12s\n", Messages.get("stats.layer"),
                Messages.get("stats.elements"), Messages.get("stats.up"), Messages.get("stats.within"),
                Messages.get("stats.down")));
        int[] sums = new int[4];
        for (Layer layer : Layer.values()) {
            int[] row = counts[layer.ordinal()];
            out.write(row(width, Labels.layerOf(layer), row[0], row[UP], row[WITHIN], row[DOWN]));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i];
            }
        }
        out.write(row(width, Messages.get("stats.all"), sums[0], sums[UP], sums[WITHIN], sums[DOWN]) + "\n");
    }

    static String row(int width, String label, int... numbers) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-" + width + "s", label));
        for (int number : numbers) {
            row.append(String.format(Locale.ROOT, "%12d", number));
        }
        return row.append('\n').toString();
    }
}
