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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.itsm.modeler.diagram.ui.editor.DiagramPage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.Test;

class EditorTest extends WorkbenchTest {

    private static final int OVERVIEW = 0;
    private static final int CHAIN = 1;
    private static final int ELEMENTS = 2;
    private static final int SOURCE = 4;

    private ItsmEditor editor;

    private Shell shell() {
        return Workbench.window().getShell();
    }

    private ITSMModel model() {
        return editor.model().orElseThrow();
    }

    private Tree tree() {
        return Workbench.find(shell(), Tree.class, tree -> (tree.getStyle() & SWT.VIRTUAL) != 0);
    }

    private Text filter() {
        return Workbench.find(shell(), Text.class, text -> text.getMessage().equals("Name, code or id"));
    }

    private StyledText source() {
        return Workbench.find(shell(), StyledText.class, text -> (text.getStyle() & SWT.H_SCROLL) != 0);
    }

    private void show(int page) {
        Workbench.act(() -> editor.setActivePage(page));
        Workbench.settle();
    }

    private EObject selected() {
        return (EObject) ((StructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
    }

    private void rename(String name) {
        Workbench.act(() -> editor.session().run(new ModelEdit("Rename", () -> model().setName(name))));
        Workbench.settle();
    }

    @Test
    void theOverviewTellsWhatIsInTheModel() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        Workbench.act(() -> {
            List<String> links = Workbench.findAll(shell(), ImageHyperlink.class).stream().map(ImageHyperlink::getText).toList();
            assertTrue(links.contains("Organizational Objective"), links.toString());
            assertTrue(links.contains("Technical Activity"), links.toString());
        });
        Pictures.take("overview");
    }

    @Test
    void theOverviewFollowsWhatTheRulesSay() throws Exception {
        editor = Workbench.open(project.sample("minimal"));
        show(OVERVIEW);
        Workbench.await("the findings are there", () -> editor.findings().isUpToDate());
        List<String> before = Workbench.run(this::overview);
        Workbench.act(() -> editor.session().run(new ModelEdit("Rename", () -> model().getServices().get(0).setName(" "))));
        Workbench.await("a rule says something", () -> overview().size() > before.size());
        Workbench.act(() -> editor.getEditingDomain().getCommandStack().undo());
        Workbench.await("it says nothing any more", () -> overview().equals(before));
    }

    /** What can be read on the page, in the order of its widgets. */
    private List<String> overview() {
        return Workbench.findAll(Workbench.find(shell(), ScrolledForm.class, Control::isVisible), Control.class).stream()
                .map(control -> control instanceof Label label ? label.getText()
                        : control instanceof ImageHyperlink link ? link.getText() : "")
                .filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void whatIsOnAPageIsMadeWhenItIsFirstShown() throws Exception {
        editor = Workbench.open(project.sample("minimal"));
        assertEquals(0, filters());
        show(ELEMENTS);
        assertEquals(1, filters());
    }

    private long filters() {
        return Workbench.run(() -> Workbench.findAll(shell(), Text.class).stream()
                .filter(text -> text.getMessage().equals("Name, code or id")).count());
    }

    @Test
    void aNumberOfTheOverviewLeadsToTheElementsOfThatClass() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        Workbench.act(() -> {
            ImageHyperlink link = Workbench.find(shell(), ImageHyperlink.class, each -> each.getText().equals("IT Goal"));
            Keys.enter(link);
        });
        Workbench.settle();
        Workbench.act(() -> {
            assertEquals(ELEMENTS, editor.getActivePage());
            assertTrue(Workbench.findAll(shell(), Combo.class).stream().anyMatch(combo -> combo.getText().equals("IT Goal")));
            assertTrue(tree().getItemCount() > 0);
        });
    }

    @Test
    void theTreeIsFilteredByWhatIsTyped() throws Exception {
        editor = Workbench.open(project.sample("hospital"));
        show(ELEMENTS);
        Workbench.act(() -> filter().setText("incident"));
        Workbench.settle();
        Workbench.act(() -> {
            assertTrue(tree().getItemCount() > 0, "something with incident in its name");
            assertTrue(tree().getItem(0).getExpanded());
        });
        Pictures.take("elements");
        Workbench.act(() -> filter().setText("no such thing"));
        Workbench.act(() -> assertEquals(0, tree().getItemCount()));
        Workbench.act(() -> filter().setText(""));
        Workbench.act(() -> assertEquals(15, tree().getItemCount()));
    }

    @Test
    void theFirstMatchesAreSeenAtOnceAndCountedWhenNobodyTypes() throws Exception {
        editor = Workbench.open(project.sample("hospital"));
        show(ELEMENTS);
        Workbench.act(() -> filter().setText("e"));
        Workbench.act(() -> assertTrue(labels().contains("first 100 elements"), labels().toString()));
        Workbench.await("they are counted", () -> labels().stream().anyMatch(text -> text.matches("first 100 of [0-9]+ elements")));
    }

    private List<String> labels() {
        return Workbench.findAll(shell(), Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void aRowThatIsWiderThanTheTreeCanBeScrolledTo() throws Exception {
        editor = Workbench.open(project.sample("minimal"));
        show(ELEMENTS);
        int narrow = Workbench.run(() -> tree().getColumn(0).getWidth());
        Workbench.act(() -> editor.session().run(new ModelEdit("Rename", () -> model().getServices().get(0).setName("wide ".repeat(200)))));
        Workbench.act(() -> editor.reveal(model().getServices().get(0)));
        Workbench.await("the row has room", () -> tree().getColumn(0).getWidth() > narrow);
    }

    @Test
    void anElementIsRevealedWhateverTheFilter() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        show(ELEMENTS);
        Workbench.act(() -> filter().setText("no such thing"));
        ITSMElement activity = model().getTechnicalActivities().get(0);
        Workbench.act(() -> assertTrue(editor.reveal(activity)));
        assertEquals(activity, Workbench.run(this::selected));
        assertEquals(activity, Workbench.run(() -> tree().getSelection()[0].getData()));
    }

    @Test
    void undoAndRedoAreThoseOfTheModel() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        String before = model().getName();
        rename("Another");
        assertTrue(editor.isDirty());
        Workbench.command("org.eclipse.ui.edit.undo");
        assertEquals(before, model().getName());
        assertFalse(editor.isDirty());
        Workbench.command("org.eclipse.ui.edit.redo");
        assertEquals("Another", model().getName());
    }

    @Test
    void deletingTakesTheElementAndItsLinksAndIsUndone() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        show(ELEMENTS);
        var service = model().getServices().get(0);
        int consumers = service.getConsumedBy().size();
        assertTrue(consumers > 0);
        var process = service.getConsumedBy().get(0);
        Workbench.act(() -> {
            editor.reveal(service);
            editor.setFocus();
        });
        Workbench.command("org.eclipse.ui.edit.delete");
        assertFalse(model().getServices().contains(service));
        assertFalse(process.getUsesServices().contains(service));
        Workbench.command("org.eclipse.ui.edit.undo");
        assertTrue(process.getUsesServices().contains(service));
        assertEquals(consumers, service.getConsumedBy().size());
    }

    @Test
    void theChainIsDrawnAndFollowsChangesMadeElsewhere() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        show(CHAIN);
        DiagramPage diagram = Workbench.run(() -> editor.getAdapter(DiagramPage.class));
        Workbench.await("the diagram is drawn",
                () -> diagram.isUpToDate() && !diagram.canvas().scene().diagram().figures().isEmpty());
        ITSMElement service = model().getServices().get(0);
        Workbench.act(() -> assertTrue(editor.reveal(service)));
        assertEquals(service, Workbench.run(this::selected));
        assertEquals(CHAIN, Workbench.run(() -> editor.getActivePage()));
        rename("Another shop");
        Workbench.await("the diagram has followed", diagram::isUpToDate);
        Pictures.take("chain");
        Workbench.act(editor::setFocus);
        Workbench.command("org.eclipse.ui.edit.undo");
        assertEquals("Web shop", model().getName());
    }

    @Test
    void theSourceIsWhatWouldBeSavedAndLeadsToElements() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        rename("Shop of the Source");
        ITSMElement goal = model().getServiceOrganizations().get(0).getGoals().get(0);
        Workbench.act(() -> editor.revealInSource(goal));
        StyledText source = Workbench.run(this::source);
        Workbench.await("the source is there", () -> source.getCharCount() > 0);
        Workbench.act(() -> {
            assertTrue(source.getText().contains("Shop of the Source"));
            assertTrue(source.getSelectionText().contains(goal.getId()), source.getSelectionText());
        });
        Pictures.take("source");
        Workbench.act(() -> editor.setFocus());
        Workbench.command("org.itsm.modeler.ui.openElement");
        assertEquals(goal, Workbench.run(() -> tree().getSelection()[0].getData()));
    }

    @Test
    void savingWritesTheFileAndLeavesTheEditorClean() throws Exception {
        IFile file = project.sample("e-shop");
        editor = Workbench.open(file);
        rename("Saved");
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        assertFalse(editor.isDirty());
        assertTrue(TestProject.text(file).contains("name=\"Saved\""));
    }

    @Test
    void saveAsGoesOnWithTheOtherFile() throws Exception {
        IFile file = project.sample("e-shop");
        String before = TestProject.text(file);
        editor = Workbench.open(file);
        rename("Other");
        IFile other = project.project().getFile("other.itsm");
        Workbench.act(() -> editor.saveAs(other));
        assertEquals(before, TestProject.text(file));
        assertTrue(TestProject.text(other).contains("name=\"Other\""));
        assertEquals("other.itsm", Workbench.run(() -> editor.getTitle()));
        assertFalse(editor.isDirty());
        rename("Third");
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        assertTrue(TestProject.text(other).contains("name=\"Third\""));
        assertEquals(before, TestProject.text(file));
    }

    @Test
    void aCleanModelFollowsItsFile() throws Exception {
        IFile file = project.sample("e-shop");
        editor = Workbench.open(file);
        TestProject.changeOutside(file, model -> model.setName("From outside"));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.await("the file is read again", () -> "From outside".equals(model().getName()));
        assertFalse(editor.isDirty());
    }

    @Test
    void whenBothHaveChangedTheUserDecides() throws Exception {
        IFile file = project.sample("e-shop");
        editor = Workbench.open(file);
        rename("Mine");
        TestProject.changeOutside(file, model -> model.setName("Theirs"));
        try (Answer keep = Answer.with("Keep my changes")) {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            Workbench.settle();
            assertEquals("Mine", model().getName());
        }
        TestProject.changeOutside(file, model -> model.setName("Theirs again, and longer"));
        try (Answer take = Answer.with("Take the file")) {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            Workbench.await("the file is read", () -> "Theirs again, and longer".equals(model().getName()));
        }
        assertFalse(editor.isDirty());
    }

    @Test
    void whoSavesAModelWhoseFileIsDeletedIsAskedWhetherItIsToBeThereAgain() throws Exception {
        IFile file = project.sample("e-shop");
        editor = Workbench.open(file);
        rename("Mine");
        Files.delete(file.getLocation().toFile().toPath());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.settle();
        assertEquals("Mine", model().getName());
        try (Answer create = Answer.with("Create it again")) {
            Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        }
        assertTrue(TestProject.text(file).contains("name=\"Mine\""));
        assertFalse(editor.isDirty());
    }

    @Test
    void aModelThatCannotBeReadIsShownWithWhatIsWrong() throws Exception {
        IFile file = project.file("broken.itsm", "<itsm:ITSMModel xmlns:itsm=".getBytes());
        editor = Workbench.open(file);
        assertTrue(editor.model().isEmpty());
        show(ELEMENTS);
        show(SOURCE);
        Workbench.await("the source is there", () -> source().getCharCount() > 0);
        String source = Workbench.run(() -> source().getText());
        assertTrue(source.startsWith("<itsm:ITSMModel"), source);
    }
}
