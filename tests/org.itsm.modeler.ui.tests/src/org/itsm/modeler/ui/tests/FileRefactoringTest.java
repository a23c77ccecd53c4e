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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renaming, moving and deleting model files, as the Project Explorer does it. */
class FileRefactoringTest extends WorkbenchTest {

    private static final String POSITIONS = "itsm-layout 1\nD1 order node 10 20\n";

    private TwoModels models;
    private String shopBefore;

    @BeforeEach
    void makeModels() throws Exception {
        models = TwoModels.in(project);
        shopBefore = TestProject.text(models.shop());
    }

    private IFile file(String path) {
        return project.project().getFile(path);
    }

    private static RefactoringStatus perform(RefactoringDescriptor descriptor) throws Exception {
        RefactoringStatus status = new RefactoringStatus();
        CreateChangeOperation create = new CreateChangeOperation(new CheckConditionsOperation(
                descriptor.createRefactoring(status), CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL);
        PerformChangeOperation perform = new PerformChangeOperation(create);
        perform.setUndoManager(RefactoringCore.getUndoManager(), "file refactoring");
        ResourcesPlugin.getWorkspace().run(perform, new NullProgressMonitor());
        status.merge(create.getConditionCheckingStatus());
        Workbench.settle();
        return status;
    }

    private RenameResourceDescriptor renaming(IResource resource, String name) {
        RenameResourceDescriptor descriptor = (RenameResourceDescriptor) RefactoringCore
                .getRefactoringContribution(RenameResourceDescriptor.ID).createDescriptor();
        descriptor.setResourcePath(resource.getFullPath());
        descriptor.setNewName(name);
        descriptor.setUpdateReferences(true);
        return descriptor;
    }

    private static MoveResourcesDescriptor moving(IResource resource, IFolder destination) {
        MoveResourcesDescriptor descriptor = (MoveResourcesDescriptor) RefactoringCore
                .getRefactoringContribution(MoveResourcesDescriptor.ID).createDescriptor();
        descriptor.setResourcesToMove(new IResource[] {resource});
        descriptor.setDestination(destination);
        descriptor.setUpdateReferences(true);
        return descriptor;
    }

    private static DeleteResourcesDescriptor deleting(IResource resource) {
        DeleteResourcesDescriptor descriptor = (DeleteResourcesDescriptor) RefactoringCore
                .getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
        descriptor.setResources(new IResource[] {resource});
        return descriptor;
    }

    private static void undo() throws Exception {
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
        Workbench.settle();
    }

    private static void redo() throws Exception {
        RefactoringCore.getUndoManager().performRedo(null, new NullProgressMonitor());
        Workbench.settle();
    }

    @Test
    void linksAndPositionsFollowARenamedModelAndComeBack() throws Exception {
        project.file("services.itsm.layout", POSITIONS.getBytes(StandardCharsets.UTF_8));
        perform(renaming(models.services(), "our services.itsm"));
        assertTrue(file("our services.itsm").exists());
        assertTrue(file("our services.itsm.layout").exists());
        assertFalse(file("services.itsm.layout").exists());
        assertEquals(shopBefore.replace("services.itsm#", "our%20services.itsm#"), TestProject.text(models.shop()));
        undo();
        assertTrue(models.services().exists());
        assertTrue(file("services.itsm.layout").exists());
        assertEquals(shopBefore, TestProject.text(models.shop()));
        redo();
        assertTrue(TestProject.text(models.shop()).contains("our%20services.itsm#order"));
    }

    @Test
    void anOpenModelFollowsInItsUndoHistoryAndTheEditorOfTheRenamedOneStays() throws Exception {
        ItsmEditor services = Workbench.open(models.services());
        ItsmEditor shop = Workbench.open(models.shop());
        perform(renaming(models.services(), "other.itsm"));
        assertTrue(shop.isDirty());
        assertEquals(shopBefore, TestProject.text(models.shop()));
        Workbench.await("the editor follows", () -> services.getPartName().equals("other.itsm"));
        Workbench.act(() -> shop.doSave(new NullProgressMonitor()));
        assertEquals(shopBefore.replace("services.itsm#", "other.itsm#"), TestProject.text(models.shop()));
        assertFalse(services.isDirty());
    }

    @Test
    void theLinksOfAMovedModelLeadBack() throws Exception {
        IFolder folder = project.project().getFolder("parts");
        folder.create(true, true, null);
        perform(moving(models.shop(), folder));
        assertEquals(shopBefore.replace("services.itsm#", "../services.itsm#"), TestProject.text(file("parts/shop.itsm")));
        undo();
        assertEquals(shopBefore, TestProject.text(models.shop()));
    }

    @Test
    void linksWithinAMovedFolderStayAndThoseFromOutsideFollow() throws Exception {
        IFolder folder = project.project().getFolder("parts");
        folder.create(true, true, null);
        models.services().move(folder.getFile("services.itsm").getFullPath(), true, null);
        String outside = shopBefore.replace("services.itsm#", "parts/services.itsm#");
        models.shop().setContents(new ByteArrayInputStream(outside.getBytes(StandardCharsets.UTF_8)), 0, null);
        project.file("parts/inside.itsm", shopBefore.getBytes(StandardCharsets.UTF_8));
        perform(renaming(folder, "pieces"));
        assertEquals(shopBefore, TestProject.text(file("pieces/inside.itsm")));
        assertEquals(shopBefore.replace("services.itsm#", "pieces/services.itsm#"), TestProject.text(models.shop()));
    }

    @Test
    void linksToADeletedModelGoAndComeBack() throws Exception {
        perform(deleting(models.services()));
        assertFalse(models.services().exists());
        assertFalse(TestProject.text(models.shop()).contains("href"));
        undo();
        assertTrue(models.services().exists());
        assertEquals(shopBefore, TestProject.text(models.shop()));
    }

    @Test
    void theFindingsAfterADeletionAreSaidBefore() throws Exception {
        RefactoringStatus status = new RefactoringStatus();
        Refactoring deletion = deleting(models.services()).createRefactoring(status);
        status.merge(deletion.checkAllConditions(new NullProgressMonitor()));
        assertTrue(Arrays.stream(status.getEntries()).anyMatch(entry -> entry.getMessage().startsWith("CHN-04 ")), status.toString());
        assertTrue(models.services().exists());
    }

    @Test
    void thePreviewSaysWhereEachLinkLeadsAfterwards() throws Exception {
        RefactoringStatus status = new RefactoringStatus();
        Refactoring renaming = renaming(models.services(), "other.itsm").createRefactoring(status);
        renaming.checkAllConditions(new NullProgressMonitor());
        String text = Workbench.run(() -> Previews.of(renaming.createChange(new NullProgressMonitor())));
        assertTrue(text.contains("Business Process Sell, Uses services"), text);
        assertTrue(text.contains("after: " + getClass().getSimpleName() + "/other.itsm#order"), text);
    }

    @Test
    void aModelWithUnsavedChangesIsNotRenamed() throws Exception {
        ItsmEditor services = Workbench.open(models.services());
        Workbench.act(() -> services.session().run(
                new ModelEdit("Rename", () -> services.model().orElseThrow().setName("Not saved"))));
        RefactoringStatus status = perform(renaming(models.services(), "other.itsm"));
        assertTrue(status.hasFatalError());
        assertTrue(status.getMessageMatchingSeverity(RefactoringStatus.FATAL).contains("services.itsm has changes"),
                status.toString());
        assertTrue(models.services().exists());
        assertEquals("Not saved", services.model().orElseThrow().getName());
    }

    @Test
    void aModelThatNobodyRefersToIsRenamedAlone() throws Exception {
        perform(renaming(models.shop(), "store.itsm"));
        assertEquals(shopBefore, TestProject.text(file("store.itsm")));
        BusinessProcess sell = (BusinessProcess) TwoModels.element(Workbench.open(file("store.itsm")), "sell");
        assertEquals(List.of("Order desk"), Workbench.run(() -> sell.getUsesServices().stream().map(each -> each.getName()).toList()));
    }
}
