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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.resource.RecoveryFile;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** What the workbench asks can be read, reached by keyboard and told by a screen reader. */
class QuestionsTest extends WorkbenchTest {

    /** Their order is the platform's. */
    private static Set<String> buttons(Dialog dialog) {
        return Workbench.run(() -> Workbench.findAll(dialog.shell(), Button.class).stream().filter(Button::isVisible)
                .map(button -> button.getText().replace("&", "")).filter(text -> !text.isEmpty()).collect(Collectors.toSet()));
    }

    private static void assertAsked(Dialog dialog, String picture, Set<String> answers) {
        assertEquals(answers, buttons(dialog));
        Workbench.act(() -> {
            assertEquals(List.of(), Reading.nameless(dialog.shell()));
            assertEquals(List.of(), Reading.outOfReach(dialog.shell()));
            assertEquals(List.of(), Reading.doubleMnemonics(dialog.shell()));
        });
        Pictures.take(picture);
    }

    @Test
    void whoseChangesAreKept() throws Exception {
        IFile file = project.sample("e-shop");
        ItsmEditor editor = Workbench.open(file);
        Workbench.act(() -> editor.session().run(new ModelEdit("Rename", () -> editor.model().orElseThrow().setName("Mine"))));
        TestProject.changeOutside(file, model -> model.setName("Theirs"));
        try (Dialog dialog = Dialog.openedBy(() -> file.refreshLocal(IResource.DEPTH_ZERO, null), "The file has changed")) {
            assertAsked(dialog, "question-conflict", Set.of("Take the file", "Keep my changes"));
            dialog.pressAndAwaitEnd("Keep my changes");
        }
        assertEquals("Mine", Workbench.run(() -> editor.model().orElseThrow().getName()));
    }

    @Test
    void whetherWhatWasNotSavedIsWanted() throws Exception {
        IFile file = project.sample("e-shop");
        Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(ModelSession.class)).append("recovery").toPath();
        byte[] other = TestProject.text(file).replace("name=\"Web shop\"", "name=\"Not saved\"").getBytes(StandardCharsets.UTF_8);
        RecoveryFile left = new RecoveryFile(folder, SharedModels.uriOf(file));
        left.prepare(RecoveryFile.Content.of(other));
        left.write();
        try (Dialog dialog = Dialog.openedBy(() -> Workbench.open(file), "Changes that were not saved")) {
            assertAsked(dialog, "question-recovery", Set.of("Restore", "Discard"));
            dialog.pressAndAwaitEnd("Discard");
        }
    }

    @Test
    void whatThisProductIs() {
        try (Dialog dialog = Dialog.openedBy(IWorkbenchCommandConstants.HELP_ABOUT, "About ITSM Modeler")) {
            Pictures.take("about");
            assertTrue(Workbench.run(() -> Workbench.findAll(dialog.shell(), StyledText.class).stream()
                    .anyMatch(text -> text.getText().contains("Eclipse Public License"))));
            dialog.pressAndAwaitEnd("Close");
        }
    }
}
