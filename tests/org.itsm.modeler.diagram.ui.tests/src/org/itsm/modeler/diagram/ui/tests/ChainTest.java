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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.itsm.modeler.tests.workbench.Screen;
import org.junit.jupiter.api.Test;

/** The main job: from an empty model to a chain that is validated, saved and exported. */
class ChainTest extends DiagramTest {

    private void saveValidateAndExport(ChainDrawing chain) throws Exception {
        chain.assertDrawn();
        chain.assertValid();
        Path folder = project.getLocation().toFile().toPath();
        chain.save(folder.resolve("empty.itsm"));
        chain.assertXmiIsValid(folder.resolve("chain.xmi"));
        exportAs(folder.resolve("chain.svg"), "<svg");
        exportAs(folder.resolve("chain.png"), "PNG");
    }

    @Test
    void aChainIsDrawnByMouseFromAnEmptyModelValidatedSavedAndExported() throws Exception {
        openEmpty();
        ChainDrawing chain = new ChainDrawing(robot);
        chain.byMouse();
        Screen.take("chain-drawn");
        saveValidateAndExport(chain);
        Pictures.dark(robot, "chain-drawn");
    }

    @Test
    void aChainIsDrawnWithNothingButKeysFromAnEmptyModelValidatedSavedAndExported() throws Exception {
        openEmpty();
        robot.focus();
        ChainDrawing chain = new ChainDrawing(robot);
        chain.byKeys();
        Screen.take("chain-by-keys");
        saveValidateAndExport(chain);
    }

    @Test
    void aChainIsDrawnOnThePageChainOfTheModelEditor() throws Exception {
        openEmptyInModelEditor();
        ChainDrawing chain = new ChainDrawing(robot);
        chain.byMouse();
        Screen.take("chain-page");
        saveValidateAndExport(chain);
    }

    private void exportAs(Path file, String content) throws Exception {
        robot.page().export(file);
        Workbench.await(file + " is written", () -> Files.exists(file));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains(content));
    }
}
