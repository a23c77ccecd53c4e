/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.welcome.OpenAtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenAtStartTest extends WorkbenchTest {

    @TempDir
    Path folder;

    @Test
    void aFileOutsideTheWorkspaceOpensWithItsChainDrawn() throws Exception {
        Path file = folder.resolve("clinic \u00e9.itsm");
        try (InputStream sample = Samples.open("hospital").orElseThrow()) {
            Files.copy(sample, file);
        }
        Workbench.act(() -> OpenAtStart.open(Workbench.page(), file.toFile()));
        Workbench.settle();
        ItsmEditor editor = Workbench.run(() -> (ItsmEditor) Workbench.page().getActiveEditor());
        assertEquals(file.getFileName().toString(), Workbench.run(editor::getTitle));
        DiagramPage diagram = Workbench.run(() -> editor.getAdapter(DiagramPage.class));
        Workbench.await("the diagram", diagram::isUpToDate);
        assertEquals("Lifecycle chain", Workbench.run(diagram::title));
        assertFalse(Workbench.run(editor::isDirty));
        Pictures.take("open-at-start");
    }
}
