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

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.itsm.modeler.diagram.ui.editor.DiagramEditor;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.views.CoverageView;
import org.junit.jupiter.api.Test;

class CoverageViewTest extends WorkbenchTest {

    private ItsmEditor editor;
    private CoverageView view;
    private Tree tree;

    private void open(String sample) throws Exception {
        editor = Workbench.open(project.sample(sample));
        view = Workbench.run(() -> (CoverageView) Workbench.page().showView(CoverageView.ID));
        tree = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> "Coverage of the chain and of frameworks".equals(Names.of(each))));
        Workbench.await("the view has groups", () -> tree.getItemCount() > 0);
    }

    private TreeItem group(String start) {
        return Arrays.stream(tree.getItems()).filter(each -> each.getText().startsWith(start)).findFirst().orElseThrow();
    }

    private ITSMModel model() {
        return editor.model().orElseThrow();
    }

    /** An objective and an activity that nothing leads from or to. */
    private void addGaps() {
        Workbench.act(() -> editor.session().run(new ModelEdit("Gaps", () -> {
            OrganizationalObjective objective = ItsmFactory.eINSTANCE.createOrganizationalObjective();
            objective.setName("Lonely objective");
            model().getObjectives().add(objective);
            TechnicalActivity activity = ItsmFactory.eINSTANCE.createTechnicalActivity();
            activity.setName("Idle activity");
            model().getTechnicalActivities().add(activity);
        })));
        Workbench.await("the gaps are listed", () -> Arrays.stream(group("Objectives that reach no activity").getItems())
                .anyMatch(each -> each.getText().equals("Lonely objective")));
    }

    private EObject selectedInEditor() {
        return Workbench.run(() -> (EObject) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement());
    }

    @Test
    void theViewListsWhereTheChainIsOpenWhileTheModelIsEdited() throws Exception {
        open("e-shop");
        addGaps();
        Workbench.act(() -> {
            TreeItem activities = group("Activities that serve no objective");
            assertTrue(Arrays.stream(activities.getItems()).anyMatch(each -> each.getText().equals("Idle activity")));
            TreeItem lonely = Arrays.stream(group("Objectives that reach no activity").getItems())
                    .filter(each -> each.getText().equals("Lonely objective")).findFirst().orElseThrow();
            assertEquals("The chain ends at: Organizational objectives", lonely.getText(1));
            assertTrue(view.getContentDescription().contains("% of the objectives reach an activity"),
                    view.getContentDescription());
        });
        Pictures.take("coverage");
        Workbench.command("org.eclipse.ui.edit.undo");
        Workbench.await("the gaps are gone", () -> Arrays.stream(group("Objectives that reach no activity").getItems())
                .noneMatch(each -> each.getText().equals("Lonely objective")));
    }

    @Test
    void retiredElementsAreNoGaps() throws Exception {
        open("e-shop");
        addGaps();
        Workbench.act(() -> editor.session().run(new ModelEdit("Retire", () -> model().getObjectives().stream()
                .filter(each -> "Lonely objective".equals(each.getName())).forEach(each -> each.setStatus(Status.RETIRED)))));
        Workbench.await("the objective is gone", () -> Arrays.stream(group("Objectives that reach no activity").getItems())
                .noneMatch(each -> each.getText().equals("Lonely objective")));
    }

    @Test
    void aFrameworkTellsWhatNobodyAdopts() throws Exception {
        open("e-shop");
        Workbench.act(() -> editor.session().run(new ModelEdit("Adopt less",
                () -> model().getItsmProcesses().get(0).getAdopts().clear())));
        Workbench.await("there are gaps", () -> group("FitSM").getItemCount() > 0);
        Workbench.act(() -> {
            TreeItem framework = group("FitSM");
            int counted = Integer.parseInt(framework.getText(1).replaceAll(".* of ([0-9]+) elements.*", "$1"));
            int adopted = Integer.parseInt(framework.getText(1).replaceAll(" of .*", ""));
            assertEquals(counted - adopted, framework.getItemCount());
            assertEquals(model().getFrameworks().get(0).coverage(), (double) adopted / counted, 1e-9);
        });
    }

    @Test
    void aDiagramInAnEditorOfItsOwnIsFollowedAndTheEditorOfTheModelOpensForWhatItDoesNotShow() throws Exception {
        open("e-shop");
        IEditorInput input = editor.getEditorInput();
        Workbench.close(editor);
        Workbench.await("nothing is followed", () -> tree.getItemCount() == 0);
        Workbench.act(() -> Workbench.page().openEditor(input, DiagramEditor.ID));
        Workbench.await("the diagram is followed", () -> tree.getItemCount() > 0);
        Workbench.act(() -> {
            Workbench.page().activate(view);
            tree.setSelection(group("FitSM"));
            Workbench.tell(tree, SWT.DefaultSelection);
        });
        Workbench.settle();
        editor = Workbench.run(() -> (ItsmEditor) Workbench.page().getActivePart());
        assertEquals(model().getFrameworks().get(0), selectedInEditor());
    }

    @Test
    void enterAndTheCommandLeadToTheElement() throws Exception {
        open("e-shop");
        addGaps();
        Workbench.act(() -> {
            Workbench.page().activate(view);
            TreeItem row = group("Activities that serve no objective").getItem(0);
            row.getText();
            tree.setSelection(row);
        });
        Workbench.settle();
        Workbench.command("org.itsm.modeler.ui.openElement");
        assertEquals(editor, Workbench.run(() -> Workbench.page().getActivePart()));
        assertEquals("Idle activity", ((TechnicalActivity) selectedInEditor()).getName());
        Workbench.act(() -> {
            Workbench.page().activate(view);
            tree.setSelection(group("FitSM"));
            Workbench.tell(tree, SWT.DefaultSelection);
        });
        Workbench.settle();
        assertEquals(model().getFrameworks().get(0), selectedInEditor());
    }

    @Test
    void withoutAnEditorTheViewSaysSo() throws Exception {
        open("minimal");
        Workbench.close(editor);
        Workbench.await("the view is empty", () -> tree.getItemCount() == 0);
        assertEquals("No model is open in the editor.", Workbench.run(() -> view.getContentDescription()));
    }
}
