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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.DeleteRefactoring;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.refactoring.DeleteElementsProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renaming and deleting elements that other models refer to. */
class RefactoringTest extends WorkbenchTest {

    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String RENAME = "org.itsm.modeler.ui.renameElement";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private TwoModels models;
    private String shopBefore;

    @BeforeEach
    void makeModels() throws Exception {
        models = TwoModels.in(project);
        shopBefore = TestProject.text(models.shop());
    }

    private static void deleteAfterALook() {
        try (Dialog dialog = Dialog.openedBy(DELETE, "Delete Elements")) {
            dialog.pressAndAwaitEnd("OK");
        }
    }

    private static List<String> groups(Dialog dialog) {
        return Workbench.run(() -> Arrays.stream(Workbench.find(dialog.shell(), Tree.class, tree -> true).getItems())
                .map(TreeItem::getText).toList());
    }

    @Test
    void whatOtherModelsReferToIsDeletedWithTheirLinksAfterALook() throws Exception {
        ItsmEditor editor = models.select("order");
        try (Dialog dialog = Dialog.openedBy(DELETE, "Delete Elements")) {
            String groups = groups(dialog).toString();
            assertTrue(groups.contains("shop.itsm: 1 link goes (is saved at once)"), groups);
            assertTrue(groups.contains("Links of this file that go (1)"), groups);
            assertTrue(groups.contains("Findings that there will be"), groups);
            Pictures.take("delete-elements");
            dialog.pressAndAwaitEnd("OK");
        }
        assertNull(Workbench.run(() -> TwoModels.element(editor, "order")));
        assertTrue(editor.isDirty());
        assertFalse(TestProject.text(models.shop()).contains("href"));
        Workbench.command(UNDO);
        assertEquals("Order desk", Workbench.run(() -> TwoModels.element(editor, "order").getName()));
        assertFalse(editor.isDirty());
        assertEquals(shopBefore, TestProject.text(models.shop()));
        Workbench.command(REDO);
        assertNull(Workbench.run(() -> TwoModels.element(editor, "order")));
        assertFalse(TestProject.text(models.shop()).contains("href"));
    }

    @Test
    void aModelThatIsOpenGetsAStepOfItsOwnThatIsUndoneWithTheOther() throws Exception {
        ItsmEditor shop = Workbench.open(models.shop());
        ItsmEditor services = models.select("order");
        deleteAfterALook();
        BusinessProcess sell = (BusinessProcess) Workbench.run(() -> TwoModels.element(shop, "sell"));
        assertEquals(List.of(), sell.getUsesServices());
        assertTrue(shop.isDirty());
        assertEquals(shopBefore, TestProject.text(models.shop()));
        Workbench.act(() -> Workbench.page().activate(shop));
        Workbench.command(UNDO);
        assertEquals(1, sell.getUsesServices().size());
        assertEquals("Order desk", Workbench.run(() -> TwoModels.element(services, "order").getName()));
        assertFalse(services.isDirty());
        assertFalse(shop.isDirty());
    }

    @Test
    void whatOnlyItsOwnModelRefersToIsDeletedAtOnce() {
        ItsmEditor editor = models.select("incident");
        try (Answer never = Answer.never("OK")) {
            Workbench.command(DELETE);
        }
        assertNull(Workbench.run(() -> TwoModels.element(editor, "incident")));
        Workbench.command(UNDO);
        assertEquals("Incidents", Workbench.run(() -> TwoModels.element(editor, "incident").getName()));
    }

    @Test
    void aNewNameReachesTheTextsOfAllModels() throws Exception {
        ItsmEditor editor = models.select("order");
        try (Dialog dialog = Dialog.openedBy(RENAME, "Rename Element")) {
            Workbench.act(() -> {
                Workbench.find(dialog.shell(), Text.class, text -> text.getText().equals("Order desk")).setText("Order window");
                Button texts = Workbench.find(dialog.shell(), Button.class, each -> each.getText().startsWith("Also in the texts"));
                texts.setSelection(true);
                Workbench.tell(texts, SWT.Selection);
            });
            Pictures.take("rename-element");
            dialog.press("Preview >");
            Workbench.await("the preview", dialog::showsTree);
            String explained = Workbench.run(() -> Workbench.find(dialog.shell(), Text.class,
                    text -> "What becomes of each element".equals(Names.of(text))).getText());
            assertTrue(explained.contains("before: Order desk") && explained.contains("after: Order window"), explained);
            Pictures.take("rename-element-preview");
            dialog.pressAndAwaitEnd("OK");
        }
        assertEquals("Order window", Workbench.run(() -> TwoModels.element(editor, "order").getName()));
        assertTrue(TestProject.text(models.shop()).contains("Sells at the Order window"));
        Workbench.act(() -> editor.doSave(new NullProgressMonitor()));
        assertTrue(TestProject.text(models.services()).contains("Keeps the Order window up"));
        Workbench.command(UNDO);
        assertEquals("Order desk", Workbench.run(() -> TwoModels.element(editor, "order").getName()));
        assertEquals(shopBefore, TestProject.text(models.shop()));
    }

    @Test
    void aModelThatChangedInTheMeantimeIsLeftAlone() throws Exception {
        ItsmEditor editor = models.select("order");
        deleteAfterALook();
        TestProject.changeOutside(models.shop(), model -> model.setName("Changed"));
        models.shop().refreshLocal(0, null);
        try (Answer told = Answer.with("OK")) {
            Workbench.command(UNDO);
        }
        assertTrue(TestProject.text(models.shop()).contains("Changed"));
        assertNull(Workbench.run(() -> TwoModels.element(editor, "order")));
        Workbench.command(UNDO);
        assertEquals("Order desk", Workbench.run(() -> TwoModels.element(editor, "order").getName()));
    }

    @Test
    void aWriteProtectedModelIsSaid() throws Exception {
        ItsmEditor editor = models.select("order");
        protect(true);
        try {
            DeleteElementsProcessor processor = Workbench.run(
                    () -> new DeleteElementsProcessor(List.of(TwoModels.element(editor, "order"))));
            RefactoringStatus status = new DeleteRefactoring(processor).checkAllConditions(new NullProgressMonitor());
            assertTrue(status.hasFatalError());
            assertTrue(status.getMessageMatchingSeverity(RefactoringStatus.FATAL).contains("shop.itsm"), status.toString());
        } finally {
            protect(false);
        }
    }

    private void protect(boolean wanted) throws CoreException {
        ResourceAttributes attributes = models.shop().getResourceAttributes();
        attributes.setReadOnly(wanted);
        models.shop().setResourceAttributes(attributes);
    }
}
