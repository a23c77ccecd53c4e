/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.ui.paint.Colors;
import org.itsm.modeler.diagram.ui.paint.ScenePainter;
import org.itsm.modeler.diagram.ui.paint.ScenePicture;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Shades;
import org.itsm.modeler.diagram.ui.view.Viewport;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ChainEdits;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a picture came about, by painting what changed or came into sight, it is the one that is painted at once. */
class ScenePictureTest extends DiagramTest {

    private static final int EDITS = 25;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final Notation NOTATION = Notation.standard();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0.7", "3, 0.31", "4, 0.08", "5, 1.9"})
    void whatIsPaintedAfterEditsIsTheWholePicture(long seed, double scale) {
        Workbench.act(() -> edit(seed, scale));
    }

    private static void edit(long seed, double scale) {
        ITSMModel model = model(seed);
        ChainEdits edits = new ChainEdits(model, seed);
        ScenePainter painter = painter();
        ScenePicture picture = new ScenePicture(Workbench.display());
        Scene scene = scene(model, null);
        Viewport viewport = Viewport.ofSize(WIDTH, HEIGHT).scaled(scale, 0, 0).centered(scene.bounds());
        for (int i = 0; i < EDITS; i++) {
            picture.show(painter, scene, viewport);
            picture.paint(Integer.MAX_VALUE);
            assertArrayEquals(whole(painter, scene, viewport), pixels(picture), "after edit " + i);
            edits.next();
            scene = scene(model, scene);
            viewport = viewport.panned(i % 3 * 7, i % 4 * -5).within(scene.bounds());
        }
        picture.dispose();
        painter.dispose();
    }

    @Test
    void aNewNameIsPaintedInAFewSteps() {
        Workbench.act(() -> {
            ITSMModel model = model(1);
            ScenePainter painter = painter();
            ScenePicture picture = new ScenePicture(Workbench.display());
            Scene scene = scene(model, null);
            OrganizationalObjective objective = model.getObjectives().get(0);
            Bounds place = scene.boundsOf(scene.keysOf(objective).get(0)).orElseThrow();
            Viewport viewport = Viewport.ofSize(WIDTH, HEIGHT).centered(place);
            picture.show(painter, scene, viewport);
            int all = steps(picture);
            objective.setName("Short");
            picture.show(painter, scene(model, scene), viewport);
            int again = steps(picture);

            assertTrue(again > 0 && again < all / 3, () -> again + " steps after the edit, " + all + " for the whole");
            picture.dispose();
            painter.dispose();
        });
    }

    private static int steps(ScenePicture picture) {
        int steps = 0;
        for (; !picture.isComplete(); steps++) {
            picture.paint(0);
        }
        return steps;
    }

    private static ITSMModel model(long seed) {
        ITSMModel model = ModelGenerator.of(seed).elements(200).build().model();
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("memory:/model.itsm"), model);
        return model;
    }

    private static ScenePainter painter() {
        return new ScenePainter(Workbench.display(), new Colors(new Shades(new Rgb(255, 255, 255), new Rgb(0, 0, 0), new Rgb(0, 0, 255))));
    }

    private static Scene scene(ITSMModel model, Scene before) {
        Diagram diagram = DiagramBuilder.build(NOTATION, "D1", model, ViewOptions.standard(NOTATION.diagram("D1").orElseThrow()));
        DiagramLayout layout = new LayoutEngine().layout(diagram, TextMeasure.standard(), Positions.none(),
                before == null ? null : before.layout());
        return new Scene(diagram, layout, before);
    }

    private static byte[] whole(ScenePainter painter, Scene scene, Viewport viewport) {
        ScenePicture fresh = new ScenePicture(Workbench.display());
        try {
            fresh.show(painter, scene, viewport);
            fresh.paint(Integer.MAX_VALUE);
            return pixels(fresh);
        } finally {
            fresh.dispose();
        }
    }

    private static byte[] pixels(ScenePicture picture) {
        Image image = new Image(Workbench.display(), WIDTH, HEIGHT);
        GC gc = new GC(image);
        try {
            picture.drawOn(gc);
            return image.getImageData().data;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
