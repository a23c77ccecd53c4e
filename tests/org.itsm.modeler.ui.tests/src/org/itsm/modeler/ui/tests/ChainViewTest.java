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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.views.ChainView;
import org.junit.jupiter.api.Test;

class ChainViewTest extends WorkbenchTest {

    private static final int ELEMENTS = 2;

    private ItsmEditor editor;
    private ChainView view;
    private Tree up;
    private Tree down;

    private void open(String sample) throws Exception {
        editor = Workbench.open(project.sample(sample));
        view = Workbench.run(() -> (ChainView) Workbench.page().showView(ChainView.ID));
        up = tree("Serves");
        down = tree("Is served by");
        Workbench.act(() -> {
            editor.setActivePage(ELEMENTS);
            Workbench.page().activate(editor);
        });
        Workbench.settle();
    }

    private static Tree tree(String name) {
        return Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Tree.class, each -> name.equals(Names.of(each))));
    }

    private ITSMModel model() {
        return editor.model().orElseThrow();
    }

    private ITGoal goal() {
        return model().getServiceOrganizations().stream().flatMap(each -> each.getGoals().stream())
                .filter(each -> !each.upstream().isEmpty() && !each.downstream().isEmpty()).findFirst().orElseThrow();
    }

    private void select(LifecycleElement element) {
        Workbench.act(() -> editor.reveal(element));
        Workbench.await("the view follows", () -> view.getContentDescription().endsWith(": " + element.getName()));
    }

    private static Set<String> names(Tree tree) {
        return Workbench.run(() -> {
            Set<String> names = new TreeSet<>();
            collect(tree.getItems(), names);
            return names;
        });
    }

    private static void collect(TreeItem[] items, Set<String> into) {
        for (TreeItem item : items) {
            into.add(item.getText());
            collect(item.getItems(), into);
        }
    }

    private static Set<String> names(List<LifecycleElement> elements) {
        return elements.stream().map(LifecycleElement::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTreesHoldTheWholeChainOfTheSelectedElement() throws Exception {
        open("e-shop");
        ITGoal goal = goal();
        select(goal);
        assertEquals(names(goal.upstream()), names(up));
        assertEquals(names(goal.downstream()), names(down));
        Pictures.take("chain-view");
    }

    @Test
    void theViewFollowsTheSelectionAndChangesOfTheModel() throws Exception {
        open("e-shop");
        ITGoal goal = goal();
        select(goal);
        Workbench.act(() -> editor.session().run(new ModelEdit("Change", () -> {
            goal.setName("Another name");
            goal.getContributesTo().clear();
            goal.getSupports().clear();
        })));
        Workbench.await("nothing is served any more", () -> up.getItemCount() == 0);
        assertTrue(Workbench.run(() -> view.getContentDescription()).endsWith(": Another name"));
        Workbench.command("org.eclipse.ui.edit.undo");
        Workbench.await("it is served again", () -> up.getItemCount() > 0);
    }

    @Test
    void enterAndTheCommandShowTheElementInTheEditor() throws Exception {
        open("e-shop");
        select(goal());
        LifecycleElement above = choose(up);
        Workbench.act(() -> Workbench.tell(up, SWT.DefaultSelection));
        Workbench.settle();
        assertEquals(above, selectedInEditor());
        assertEquals(editor, Workbench.run(() -> Workbench.page().getActivePart()));
        select(goal());
        LifecycleElement below = choose(down);
        Workbench.command("org.itsm.modeler.ui.openElement");
        assertEquals(below, selectedInEditor());
    }

    /** Selects the first row, with the focus on the tree. */
    private LifecycleElement choose(Tree tree) {
        String name = Workbench.run(() -> {
            Workbench.page().activate(view);
            tree.setFocus();
            tree.setSelection(tree.getItem(0));
            return tree.getItem(0).getText();
        });
        Workbench.settle();
        List<LifecycleElement> all = new ArrayList<>(model().chain().elements());
        return all.stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private EObject selectedInEditor() {
        return Workbench.run(() -> (EObject) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement());
    }

    @Test
    void whenTheEditorIsClosedTheViewAsksForASelection() throws Exception {
        open("e-shop");
        select(goal());
        Workbench.close(editor);
        Workbench.await("the view is empty", () -> up.getItemCount() == 0 && down.getItemCount() == 0);
        assertTrue(Workbench.run(() -> view.getContentDescription()).startsWith("Select an element of the chain"));
    }
}
