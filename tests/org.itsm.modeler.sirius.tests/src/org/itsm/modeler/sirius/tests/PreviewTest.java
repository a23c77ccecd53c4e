/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.OtherEditor;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.sirius.representation.Representations;
import org.itsm.modeler.tests.workbench.ErrorLog;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.validation.change.ModelChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded diagram editor on a file that a session holds: a preview of what is drawn in Sirius, on the same model. */
class PreviewTest {

    private static final String OPEN = "org.itsm.modeler.diagram.ui.openInOtherEditor";

    private ErrorLog log;
    private TestProject test;

    @BeforeEach
    void makeProject() {
        log = SiriusLog.listen();
        test = TestProject.ofSample("e-shop");
    }

    @AfterEach
    void removeProject() throws Exception {
        test.close();
        log.close();
        log.assertEmpty();
    }

    @Test
    void aFileOfASessionIsShownFromTheSession() {
        DiagramPage page = open();

        assertTrue(page.session().isForeign());
        assertSame(test.model(), page.session().model().orElseThrow());
        assertEquals("Sirius", page.session().otherEditor().map(OtherEditor::name).orElseThrow());
        Screen.take("preview");
    }

    @Test
    void theDiagramOpensInSirius() {
        open();

        openInSirius();

        assertSame(test.chain(), shown());
    }

    @Test
    void aDiagramThatSiriusDoesNotHaveYetIsCreated() {
        DiagramPage page = open();
        BusinessProcess process = process();
        Workbench.act(() -> page.show("D2", process));
        assertEquals(Optional.empty(), chainOf(process));

        openInSirius();

        assertSame(chainOf(process).orElseThrow(), shown());
        Screen.take("preview-in-sirius");
    }

    @Test
    void openingTwiceShowsTheSameDiagram() {
        DiagramPage page = open();
        Workbench.act(() -> page.show("D2", process()));
        openInSirius();
        DRepresentation first = shown();
        open();

        openInSirius();

        assertSame(first, shown());
    }

    @Test
    void changesHereAndInSiriusAreOneHistoryOneDirtyStateAndOneSave() throws Exception {
        ModelSession ours = openBesideSirius().session();
        String before = process().getName();

        Workbench.act(() -> ours.run(new Renaming(process(), "First")));
        assertTrue(ours.isDirty());
        test.change(() -> process().setName("Second"));
        assertEquals(SessionStatus.DIRTY, test.session().getStatus());

        Workbench.act(() -> ours.save(new NullProgressMonitor()));
        assertEquals(SessionStatus.SYNC, test.session().getStatus());
        assertFalse(ours.isDirty());

        Workbench.act(() -> ours.stack().undo());
        assertEquals("First", process().getName());
        Workbench.act(() -> ours.stack().undo());
        assertEquals(before, process().getName());
    }

    @Test
    void revertTakesBackWhatWasNotSaved() throws Exception {
        ModelSession ours = openBesideSirius().session();
        String before = process().getName();
        Workbench.act(() -> ours.run(new Renaming(process(), "First")));
        Workbench.act(() -> ours.run(new Renaming(process(), "Second")));

        Workbench.act(ours::revert);

        assertEquals(before, process().getName());
    }

    @Test
    void theEditorDrawsItselfWhenTheSessionCloses() {
        DiagramPage page = open();

        closeSession();
        Workbench.await("the file is ours", () -> !page.session().isForeign());

        assertEquals(Optional.empty(), page.session().otherEditor());
        reopenSession();
        Workbench.await("the file is the session's", () -> page.session().isForeign());
    }

    @Test
    void whatIsNotSavedStaysOursUntilItIsSaved() throws Exception {
        DiagramPage page = open();
        closeSession();
        Workbench.await("the file is ours", () -> !page.session().isForeign());
        ModelSession ours = page.session();
        BusinessProcess process = ours.model().orElseThrow().getBusinessProcesses().get(0);
        Workbench.act(() -> ours.run(new Renaming(process, "Ours")));

        reopenSession();
        assertSame(ours, page.session());
        Workbench.act(() -> ours.save(new NullProgressMonitor()));
        Workbench.await("the file is the session's", () -> page.session().isForeign());

        assertNotSame(ours, page.session());
        Workbench.await("the session has read it", () -> "Ours".equals(page.session().model().orElseThrow().getBusinessProcesses().get(0).getName()));
    }

    private record Renaming(BusinessProcess process, String name) implements ModelChange {

        @Override
        public String label() {
            return "test";
        }

        @Override
        public void apply() {
            process.setName(name);
        }
    }

    private BusinessProcess process() {
        return test.model().getBusinessProcesses().get(0);
    }

    private Optional<DRepresentation> chainOf(EObject element) {
        return Workbench.run(() -> Representations.find(test.session(), element, "D2"));
    }

    private DiagramPage open() {
        DiagramEditor editor = Workbench.run(() -> (DiagramEditor) IDE.openEditor(Workbench.page(), test.project().model(), DiagramEditor.ID));
        Workbench.await("the diagram is seen", () -> editor.page().isUpToDate() && editor.page().canvas().isPainted()
                && !editor.page().canvas().scene().figures().isEmpty());
        return editor.page();
    }

    /** With an editor of Sirius open, too: without one the session is saved after each change. */
    private DiagramPage openBesideSirius() {
        test.open(test.chain());
        return open();
    }

    private static void openInSirius() {
        Workbench.act(() -> Workbench.window().getService(IHandlerService.class).executeCommand(OPEN, null));
        Workbench.settle();
    }

    /** What is seen in the editor of Sirius that the user has in front. */
    private static DRepresentation shown() {
        return Workbench.run(() -> ((DialectEditor) Workbench.page().getActiveEditor()).getRepresentation());
    }

    private void closeSession() {
        Workbench.act(() -> test.session().close(new NullProgressMonitor()));
        Workbench.settle();
    }

    private void reopenSession() {
        URI file = URI.createPlatformResourceURI(test.project().project().getFile("representations.aird").getFullPath().toString(), true);
        Workbench.act(() -> {
            Session session = SessionManager.INSTANCE.getSession(file, new NullProgressMonitor());
            if (!session.isOpen()) {
                session.open(new NullProgressMonitor());
            }
        });
        Workbench.settle();
        assertEquals(List.of(true), Workbench.run(() -> SessionManager.INSTANCE.getSessions().stream().map(Session::isOpen).toList()));
    }
}
