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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PropertiesTest extends WorkbenchTest {

    private ItsmEditor editor;
    private OrganizationalObjective objective;

    @BeforeEach
    void open() throws Exception {
        editor = Workbench.open(project.sample("e-shop"));
        objective = editor.model().orElseThrow().getObjectives().get(0);
        select(objective);
    }

    private void select(EObject element) {
        Workbench.act(() -> editor.reveal(element));
        Workbench.settle();
    }

    /** Only to be called on the UI thread. */
    private TabbedPropertySheetPage page() {
        PropertySheet view = (PropertySheet) Workbench.page().findView(IPageLayout.ID_PROP_SHEET);
        return (TabbedPropertySheetPage) view.getCurrentPage();
    }

    private void tab(String id) {
        Workbench.act(() -> page().setSelectedTab(id));
        Workbench.settle();
    }

    /** The control whose label says so; only to be called on the UI thread. */
    private <C extends Control> C field(Class<C> type, String label) {
        return Workbench.find(page().getControl(), type, control -> label.equals(Names.of(control)));
    }

    private void type(String label, String text) {
        Workbench.act(() -> {
            Text field = field(Text.class, label);
            field.setText(text);
            Workbench.tell(field, SWT.FocusOut);
        });
        Workbench.settle();
    }

    @Test
    void theTitleSaysWhatIsSelected() {
        String title = Workbench.run(() -> page().getTitleText(editor.getSite().getSelectionProvider().getSelection()));
        assertEquals("Organizational Objective: " + objective.getName(), title);
        Pictures.take("properties-general");
    }

    @Test
    void theTitleFollowsANameThatIsChangedElsewhere() {
        ModelSession session = SharedModels.ofWorkbench().find(objective.eResource().getURI()).orElseThrow();
        Workbench.act(() -> session.stack().execute(
                SetCommand.create(session.domain(), objective, ItsmPackage.Literals.ITSM_ELEMENT__NAME, "Sell more")));

        Workbench.await("the title is the new one", () -> Workbench.findAll(page().getControl(), CLabel.class).stream()
                .anyMatch(title -> "Organizational Objective: Sell more".equals(title.getText())));
    }

    @Test
    void aTextIsTakenOverWhenTheFieldIsLeftAndUndoneInOneStep() {
        String before = objective.getName();
        type("Name", "Sell more");
        assertEquals("Sell more", objective.getName());
        Workbench.command("org.eclipse.ui.edit.undo");
        assertEquals(before, objective.getName());
        assertEquals(before, Workbench.run(() -> field(Text.class, "Name").getText()));
        assertFalse(editor.isDirty());
    }

    @Test
    void descriptionsHaveSeveralLinesAndTagsOneEach() {
        type("Description", "One line.\nAnother.");
        assertEquals("One line.\nAnother.", objective.getDescription());
        type("Tags", "first\n\n second ");
        assertEquals(List.of("first", "second"), objective.getTags());
        type("Description", "");
        assertNull(objective.getDescription());
    }

    @Test
    void whatTheFileCouldNotHoldIsLeftOut() {
        type("Description", "One\u000bline.");
        assertEquals("Oneline.", objective.getDescription());
        assertEquals("Oneline.", Workbench.run(() -> field(Text.class, "Description").getText()));
    }

    @Test
    void whatIsNoDateIsNotTakenOver() {
        String before = objective.getNextReview();
        type("Next review", "tomorrow");
        assertEquals(before, objective.getNextReview());
        type("Next review", "2027-02-28");
        assertEquals("2027-02-28", objective.getNextReview());
    }

    @Test
    void whatIsNoNumberIsNotTakenOver() {
        type("Priority", "7");
        assertEquals(7, objective.getPriority());
        type("Priority", "high");
        assertEquals(7, objective.getPriority());
        type("Priority", "");
        assertNull(objective.getPriority());
    }

    @Test
    void anEnumerationIsChosenFromItsValues() {
        Workbench.act(() -> {
            Combo combo = field(Combo.class, "Status");
            combo.select(Arrays.asList(combo.getItems()).indexOf("In review"));
            Workbench.tell(combo, SWT.Selection);
        });
        assertEquals(Status.IN_REVIEW, objective.getStatus());
    }

    @Test
    void aLinkIsAddedFromASearchAndTakenAway() {
        tab("org.itsm.modeler.ui.links");
        Pictures.take("properties-links");
        List<BusinessProcess> before = List.copyOf(objective.getRealizedBy());
        try (Answer first = Answer.with("OK")) {
            Workbench.act(() -> Workbench.tell(field(Button.class, "Add… Realized by"), SWT.Selection));
        }
        assertEquals(before.size() + 1, objective.getRealizedBy().size());
        BusinessProcess added = objective.getRealizedBy().stream().filter(process -> !before.contains(process)).findFirst()
                .orElseThrow();
        assertTrue(added.getRealizes().contains(objective));
        Workbench.act(() -> {
            Table table = field(Table.class, "Realized by");
            table.select(Arrays.stream(table.getItems()).map(TableItem::getData).toList().indexOf(added));
            Workbench.tell(field(Button.class, "Remove Realized by"), SWT.Selection);
        });
        assertEquals(before, objective.getRealizedBy());
    }

    @Test
    void whoUsesAnElementIsListedAndLeadsThere() {
        ITSMElement role = editor.model().orElseThrow().getRoles().get(0);
        select(role);
        tab("org.itsm.modeler.ui.usedIn");
        Pictures.take("properties-used-in");
        ITSMElement user = Workbench.run(() -> {
            Table table = field(Table.class, "Elements that refer to this one");
            assertTrue(table.getItemCount() > 0);
            Event choice = new Event();
            choice.item = table.getItem(0);
            String name = table.getItem(0).getText(0);
            table.notifyListeners(SWT.DefaultSelection, choice);
            ITSMElement shown = (ITSMElement) ((IStructuredSelection) editor.getSite()
                    .getSelectionProvider().getSelection()).getFirstElement();
            assertEquals(name, shown.getName());
            return shown;
        });
        assertFalse(user == role);
    }
}
