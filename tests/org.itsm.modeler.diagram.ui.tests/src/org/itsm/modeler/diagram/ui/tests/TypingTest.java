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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.itsm.modeler.model.resource.ItsmModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a name that is being typed, and of names that nobody expects. */
class TypingTest extends MinimalTest {

    @BeforeEach
    void openField() {
        robot.click(process);
        robot.key(SWT.F2);
        robot.awaitField();
    }

    private String nameInFile() throws IOException {
        return ItsmModels.load(project.getFile("minimal.itsm").getLocation().toPath()).model().orElseThrow()
                .getBusinessProcesses().get(0).getName();
    }

    @Test
    void whatIsBeingTypedIsNotSaved() {
        robot.type("Typed");
        assertTrue(Workbench.run(() -> editor.isDirty()));

        robot.key(SWT.ESC);
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void savingTakesOverWhatIsBeingTyped() throws Exception {
        robot.type("Typed");
        robot.key('s', SWT.CTRL);
        Workbench.await("it is saved", () -> !editor.isDirty());

        assertEquals("Typed", nameInFile());
    }

    @Test
    void goingToAnotherDiagramTakesOverWhatIsBeingTyped() {
        robot.type("Typed");
        Workbench.act(() -> robot.page().show("D3", model()));
        robot.awaitPicture();

        assertEquals("Typed", process.getName());
    }

    @Test
    void theKeyDeleteIsForTheLettersWhileANameIsTyped() {
        robot.key(SWT.DEL);
        robot.type("ab");
        robot.key(SWT.HOME);
        robot.key(SWT.DEL);
        robot.key(SWT.CR);
        robot.awaitPicture();

        assertEquals("b", process.getName());
    }

    @ParameterizedTest(name = "name {index}")
    @ValueSource(strings = {"two\nlines\tand a tab", "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd abc",
            "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb", "<&>\"' ]]> &amp;", "&File &&", "a\u0001b\ud83d"})
    void anyNameIsShownAndSaved(String name) throws Exception {
        robot.key(SWT.ESC);
        Workbench.act(() -> {
            String key = robot.canvas().scene().keysOf(process).get(0);
            robot.canvas().work().rename(robot.canvas().scene().figure(key).orElseThrow(), name);
        });
        robot.awaitPicture();
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));

        assertEquals(process.getName(), nameInFile());
        assertFalse(Workbench.run(() -> editor.isDirty()));
    }

    @Test
    void aReadOnlyFileIsNotReplacedWithoutBeingAllowed() throws Exception {
        robot.type("Typed");
        robot.key(SWT.CR);
        IFile file = project.getFile("minimal.itsm");
        setReadOnly(file, true);
        try {
            robot.page().session().save(null);
        } catch (IOException expected) {
            assertTrue(expected.getMessage().contains("read-only"), expected.getMessage());
        } finally {
            setReadOnly(file, false);
        }
        assertEquals("Handle customer enquiries", nameInFile());
    }

    private static void setReadOnly(IFile file, boolean readOnly) throws Exception {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }
}
